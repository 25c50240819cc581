"""Chronologies: lines that each open with a date."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.timeline import TIMELINE, Event

Read = Callable[..., Reading]

KEY_DATES = """The guild of Harrow has closed the mill.
KEY DATES
1973: Leads strike against the council
March 2000: Deemed unfit for office, leaves Harrow
12 May 2004 - Court fines the guild.
October 2026: Trial to open in Norrland
2030: {later}"""


@pytest.fixture
def lines(reading: Read) -> Callable[[str], list[Event]]:
    """The events of lines with a date, of a text of June 2025."""

    def of(text: str) -> list[Event]:
        made = reading(text, published=datetime.date(2025, 6, 6))
        return [e for e in TIMELINE.extract(made, Facts()) if e.rule == "dated-line"]

    return of


def test_each_line_is_an_event_of_its_date(lines):
    found = lines(KEY_DATES.format(later="A boat on a hill"))
    assert [(e.text, e.when and e.when.edtf, e.status) for e in found] == [
        ("Leads strike against the council", "1973", "happened"),
        ("Deemed unfit for office, leaves Harrow", "2000-03", "happened"),
        ("Court fines the guild", "2004-05-12", "happened"),
        ("Trial to open in Norrland", "2026-10", "scheduled"),
    ]


def test_lines_that_were_run_together_are_told_apart(lines):
    found = lines(
        "The guild of Harrow has closed the mill.\n"
        "KEY DATES OF HARROW 1973: Leads strike against the council 1988: Loses vote on the mill "
        "Dec 2004: Court fines the guild"
    )
    assert [(e.text, e.when and e.when.edtf) for e in found] == [
        ("Leads strike against the council", "1973"),
        ("Loses vote on the mill", "1988"),
        ("Court fines the guild", "2004-12"),
    ]


def test_a_pointer_of_the_page_is_no_line(lines):
    page = "SALT GAMES 2024: All you need to know 2024: Who has been picked for the team"
    assert lines(f"The guild of Harrow has closed the mill.\n{page}") == []


def test_its_evidence_opens_with_the_date(lines):
    first = lines(KEY_DATES.format(later=""))[0]
    assert first.evidence[0].text == "1973: Leads strike against the council"


@pytest.mark.parametrize(
    "text",
    [
        "2001: A Sea Odyssey\nThe guild met in Harrow.",
        "2004: 45%\n2005: 48%\nThe guild met in Harrow.",
        "In 1973: the guild led a strike. In 1988: it lost.",
    ],
)
def test_one_line_alone_or_of_numbers_is_no_chronology(lines, text):
    assert lines(text) == []


def test_a_verb_that_looks_like_a_noun_tells_what_happened(lines):
    text = "KEY DATES 1988: Loses vote 1990: Steps down as mayor 1998: Retires as head of the guild"
    found = lines(f"The guild of Harrow has closed the mill.\n{text}")
    assert [e.text for e in found] == [
        "Loses vote",
        "Steps down as mayor",
        "Retires as head of the guild",
    ]


ORDERED = """The guild of Harrow has closed the mill. Here is how it came to that.
Feb. 11, 2024: A crew burns nine boats.
May 3: Three clerks are killed. By the end of the year, police say, 600 boats are lost.
Oct. 4-6: Talks in Harrow, led by Norrland, end without a result.
Jan. 9: The mill is sold.
May 30: The council meets."""


def test_a_day_without_a_year_is_the_next_behind_the_line_before(lines):
    assert [(e.text, e.when and e.when.edtf) for e in lines(ORDERED)] == [
        ("A crew burns nine boats", "2024-02-11"),
        ("Three clerks are killed", "2024-05-03"),
        ("Talks in Harrow, led by Norrland, end without a result", "2024-10-04/2024-10-06"),
        ("The mill is sold", "2025-01-09"),
        ("The council meets", "2025-05-30"),
    ]


def test_behind_the_date_of_a_line_no_year_is_the_one_of_publication(reading):
    made = reading(ORDERED, published=datetime.date(2025, 6, 6))
    told = TIMELINE.extract(made, Facts())
    assert all("600" not in e.text for e in told)
