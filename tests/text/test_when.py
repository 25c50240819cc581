"""Time expressions, seen from outside: which words, and which time. Published Friday 2025-06-06."""

from __future__ import annotations

import datetime

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.language.en.time import TIME
from explainer.text.when import mentions, resolve

FRIDAY = datetime.date(2025, 6, 6)

DATES = [
    ("The council meets next week Monday.", "next week Monday", "2025-06-09"),
    ("The council met on Tuesday.", "Tuesday", "2025-06-03"),
    ("The council will meet on Tuesday.", "Tuesday", "2025-06-10"),
    ("The mayor resigned on Friday.", "Friday", "2025-06-06"),
    ("He said Monday the trial will open Thursday.", "Thursday", "2025-06-12"),
    ("ORLEY, June 6 (Wire) - A bridge fell.", "June 6", "2025-06-06"),
    ("The law passed on 3 March 1998.", "3 March 1998", "1998-03-03"),
    ("The law passed in March 1998.", "March 1998", "1998-03"),
    ("The pool opened last August.", "last August", "2024-08"),
    ("The firm closed two weeks ago.", "two weeks ago", "2025-05-23~"),
    ("Work begins early next year.", "early next year", "2026"),
    ("Emissions must halve by 2030.", "2030", "2030"),
    ("She has led it since 2001.", "since 2001", "2001/.."),
    ("He worked there from May to July 2010.", "from May to July 2010", "2010-05/2010-07"),
    ("It ran between 2010 and 2012.", "between 2010 and 2012", "2010/2012"),
    ("Prices rose in the third quarter of 2010.", "the third quarter of 2010", "2010-07/2010-09"),
    ("The mill was built in the 1990s.", "the 1990s", "199X"),
    ("The mill was built in the 19th century.", "the 19th century", "18XX"),
    ("They met this week.", "this week", "2025-06-02/2025-06-08"),
    ("They met yesterday morning.", "yesterday morning", "2025-06-05"),
    ("She ran in 2008 and left that March.", "that March", "2008-03"),
    (
        "In 1987 the mill opened. The end of the decade saw it shut.",
        "The end of the decade",
        "198X",
    ),
    ("It opened in 1987. It shut at the end of the year.", "the end of the year", "1987"),
    ("It opened in 1987. It will shut by the end of the year.", "the end of the year", "2025"),
]


def test_what_is_over_was_not_at_the_end_of_the_decade_that_goes_on():
    found = mentions("The end of the decade saw the mill shut.", FRIDAY)
    assert [m.edtf for m in found if m.edtf] == []


@pytest.mark.parametrize(("text", "words", "edtf"), DATES, ids=[row[1] for row in DATES])
def test_words_are_found_and_dated(text: str, words: str, edtf: str) -> None:
    found = [(mention.text, mention.edtf) for mention in mentions(text, FRIDAY)]
    assert (words, edtf) in found


@pytest.mark.parametrize(
    "text",
    ["It fell on 31 June.", "It fell on 2025-02-30.", "It fell on 01/02/2025."],
    ids=["no such day", "no such ISO day", "day or month first"],
)
def test_what_is_no_certain_day_is_not_dated(text: str) -> None:
    assert [mention.edtf for mention in mentions(text, FRIDAY)] == [None]


@pytest.mark.parametrize(
    "text",
    ["They may march in the sun.", "He came second.", "Robbins led the second half 9-11."],
    ids=["may, march, sun", "second", "a score"],
)
def test_ordinary_words_are_no_times(text: str) -> None:
    assert mentions(text, FRIDAY) == ()


def test_without_a_day_of_publication_nothing_is_counted_from_it() -> None:
    found = mentions("On Monday, last week, in March and two days ago.", None)
    assert {mention.edtf for mention in found} == {None}


def test_resolving_nothing_is_an_error() -> None:
    with pytest.raises(ValueError, match="no words"):
        resolve("  ", FRIDAY)


HOSTILE = [
    ("E02 no such day", "It fell on 31 June, 2025-02-30, 2025-13-45 at 25:99."),
    ("E03 beyond the calendar", "In 0000-00-00, the year 0, Y170000, year 10000, -44 and 44 BCE."),
    ("E04 day or month first", "It fell on 01/02/2025 or 1.2.2025."),
    ("E08 no day at all", "In Ramadan, the day after the vote, soon, one day."),
    ("E09 names with numbers", "World War II, no. 10 Downing Street, Flight 370, 2/3, ½."),
    ("E10 endless numbers", f"In {'9' * 10_000}, 1e400 and {'1,000' * 500} days ago."),
]


@pytest.mark.parametrize("text", [row[1] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_what_is_no_day_gives_no_day(text: str) -> None:
    found = {mention.edtf for mention in mentions(text, FRIDAY) if mention.edtf}
    assert found <= {"-0043"}


GRAINS = [("last month", "2025-05"), ("the 1990s", "199X"), ("early June", "2025-06")]


@pytest.mark.parametrize(("words", "edtf"), [*GRAINS, ("Q3", "2025-07/2025-09")], ids=str)
def test_e08_a_period_stays_as_coarse_as_its_words(words: str, edtf: str) -> None:
    assert [mention.edtf for mention in mentions(f"It was in {words}.", FRIDAY)] == [edtf]


def test_c19_a_no_break_space_parts_a_date_like_any_other() -> None:
    (mention,) = mentions("It was on 3\u00a0May\u202f2010.", FRIDAY)
    assert mention.edtf == "2010-05-03"


def test_c15_full_width_digits_are_digits() -> None:
    (mention,) = mentions("It was in May ２０１０.", FRIDAY)
    assert mention.edtf == "2010-05"


VOCABULARY = sorted({word for entries in TIME.lexicon.values() for word in entries})
PIECES = st.one_of(
    st.sampled_from(VOCABULARY),
    st.sampled_from(["May", "March", "Sunday", ".", "\n\n", "-", "2010", "31", "9/11", "12:30"]),
    st.integers(0, 99999).map(str),
    st.text(max_size=6),
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=30), st.sampled_from(["", " ", "-"]), st.dates() | st.none())
def test_any_text_gives_its_own_words_and_valid_edtf(
    pieces: list[str], glue: str, published: datetime.date | None
) -> None:
    text = glue.join(pieces)
    before = 0
    for mention in mentions(text, published):
        assert mention.text == text[mention.start : mention.end]
        assert before <= mention.start < mention.end
        before = mention.end
        if mention.edtf:
            parse_edtf(mention.edtf)
