"""Times that refer to another one in the text. Published Friday 2025-06-06."""

from __future__ import annotations

import pytest

from explainer.text.when import mentions

REFERRING = [
    ("They met the Saturday before Christmas.", "the Saturday before Christmas", "2024-12-21"),
    ("It opened on 3 May 2010. The Monday after, it closed.", "The Monday after", "2010-05-10"),
    ("They met the Saturday before the vote.", "the Saturday before", None),
    ("It opened on 3 May 2010. The same day it closed.", "The same day", "2010-05-03"),
    (
        "It opened on 3 May 2010. The following Monday it closed.",
        "The following Monday",
        "2010-05-10",
    ),
    ("It opened on 3 May 2010. The next morning it closed.", "The next morning", "2010-05-04"),
    ("It opened in 2010. The following year it closed.", "The following year", "2011"),
    ("It opened in 2010. In the same year that she left it closed.", "the same year", None),
    ("It opened in 2010. It closed in the same year.", "the same year", "2010"),
    ("It opened in May 2010. Later that year it closed.", "Later that year", "2010"),
    (
        "It sold 3 in the third quarter of 2010, and 2 in the year-ago quarter.",
        "the year-ago quarter",
        "2009-07/2009-09",
    ),
    (
        "It sold 3 in the third quarter of 2010, 2 in the same period a year earlier.",
        "the same period a year earlier",
        "2009-07/2009-09",
    ),
]


@pytest.mark.parametrize(("text", "words", "edtf"), REFERRING, ids=[row[0] for row in REFERRING])
def test_it_is_counted_from_the_date_before(dates, text, words, edtf) -> None:
    assert dates(text)[words] == edtf


@pytest.mark.parametrize(
    "text",
    ["The same day it closed.", "It opened in 2010. The same day it closed."],
    ids=["no date before", "the date before is too coarse"],
)
def test_without_a_date_it_could_be_counted_from_there_is_none(dates, text) -> None:
    assert dates(text)["The same day"] is None


def test_a_date_two_paragraphs_before_is_too_far(dates) -> None:
    text = "It opened on 3 May 2010.\n\nIt is blue.\n\nThe same day it closed."
    assert dates(text)["The same day"] is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("now", "PRESENT_REF"),
        ("recently", "PAST_REF"),
        ("the future", "FUTURE_REF"),
        ("recent weeks", "PAST_REF"),
        ("coming years", "FUTURE_REF"),
    ],
)
def test_a_vague_time_has_a_value_but_no_date(words, value) -> None:
    (mention,) = mentions(f"It has gone well in {words}.", None)
    assert (mention.text, mention.value, mention.edtf) == (words, value, None)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("July 22 that year", "2013-07-22"),
        ("July 22 of that year", "2013-07-22"),
        ("22 July of that same year", "2013-07-22"),
        ("July of that year", "2013-07"),
    ],
)
def test_a_day_of_that_year_is_of_the_year_told_before(dates, words, edtf) -> None:
    found = dates(f"The mill closed in 2013. It opened again on {words}.")
    assert found == {"2013": "2013", words: edtf}


def test_a_day_of_a_year_that_was_not_told_has_no_date(dates) -> None:
    assert dates("It opened on July 22 that year.") == {"July 22 that year": None}
