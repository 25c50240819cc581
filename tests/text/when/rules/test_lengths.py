"""Lengths of time, and times that are so far away. Published Friday 2025-06-06."""

from __future__ import annotations

import datetime

import pytest

from explainer.text.when import mentions
from explainer.text.when.rules.lengths import LETTERS, length

FRIDAY = datetime.date(2025, 6, 6)
AWAY = [
    ("It closed hours after the vote.", "hours after", None),
    ("It closed two hours later.", "two hours later", None),
    ("It closed two days ago.", "two days ago", "2025-06-04"),
    ("It closed two weeks ago.", "two weeks ago", "2025-05-23~"),
    ("It closed a couple of months ago.", "a couple of months ago", "2025-04~"),
    ("It closed some 20 years ago.", "some 20 years ago", "2005~"),
    ("It closed two decades ago.", "two decades ago", "2005~"),
    ("The mill shut more than ten years ago.", "more than ten years ago", "../2015"),
    ("It closed well over two years ago.", "well over two years ago", "../2023"),
    ("It closed just over two years ago.", "just over two years ago", "2023~"),
    ("It sold 3 more than a year ago.", "more than a year ago", "2024~"),
    ("It closed more than two weeks ago.", "more than two weeks ago", "2025-05-23~"),
    ("It will close a year from now.", "a year from now", "2026~"),
    ("It closed several weeks ago.", "several weeks ago", None),
    ("It closed years ago.", "years ago", None),
    ("It opened in 2010. Two years later it closed.", "Two years later", "2012"),
    ("It opened on 3 May 2010. Two weeks later it closed.", "Two weeks later", "2010-05-17~"),
    ("It sold 3 in March 2010, up from 2 a year earlier.", "a year earlier", "2009-03"),
    ("It opened in 2010. Two weeks later it closed.", "Two weeks later", None),
    ("It closed three days after the vote.", "three days after", None),
    ("It closed just weeks before the vote.", "just weeks before", None),
    ("It was open for two years before closing.", "two years", None),
    (
        "It closed two weeks before 25 December 2024.",
        "two weeks before 25 December 2024",
        "2024-12-11~",
    ),
    ("It closed the day after Christmas.", "the day after Christmas", "2024-12-26"),
]


@pytest.mark.parametrize(("text", "words", "edtf"), AWAY, ids=[row[0] for row in AWAY])
def test_a_distance_is_as_exact_as_its_units(dates, text, words, edtf) -> None:
    assert dates(text)[words] == edtf


LENGTHS = [
    ("It is to last six weeks.", "six weeks", "P6W"),
    ("It was 3.5 million years.", "3.5 million years", "P3500000Y"),
    ("He waited two days.", "two days", "P2D"),
    ("He waited for 90 days.", "90 days", "P90D"),
    ("He waited half an hour.", "half an hour", "PT0.5H"),
    ("He waited 2 1/2 years.", "2 1/2 years", "P2Y6M"),
    ("He waited for weeks.", "weeks", "PXW"),
    ("He waited several months.", "several months", "PXM"),
    ("He waited two or three hours.", "two or three hours", "PT2H"),
    ("A two-week strike ended.", "two-week", "P2W"),
    ("It was a decades-long war.", "decades-long", "PXE"),
    ("It fell for five years or so.", "five years or so", "P5Y"),
    ("It earns $5 million a year.", "a year", "P1Y"),
]


@pytest.mark.parametrize(("text", "words", "value"), LENGTHS, ids=[row[1] for row in LENGTHS])
def test_a_length_has_a_value_but_no_date(text, words, value) -> None:
    (mention,) = mentions(text, None)
    assert (mention.text, mention.value, mention.edtf) == (words, value, None)


def test_a_stretch_that_ends_with_publication_is_a_length_with_its_dates() -> None:
    (mention,) = mentions("It rained over the past two years.", FRIDAY)
    assert (mention.kind, mention.edtf, mention.value) == ("duration", "2023/2025", "P2Y")


def test_a_stretch_of_an_event_has_no_dates(dates) -> None:
    assert dates("He wept in the last two months of her life.") == {"the last two months": None}


@pytest.mark.parametrize(
    "text",
    [
        "A 40-year-old man, aged 40 years, is 40 years old.",
        "Three-quarters of it, a quarter of it, three quarters of it.",
        "A second man came second. One day he will win.",
    ],
)
def test_ages_shares_and_ranks_are_no_lengths(dates, text) -> None:
    assert dates(text) == {}


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("She led it in 1994. More than 20 years later it shut.", "More than 20 years later", None),
        ("She led it in 1994. Twenty years later it shut.", "Twenty years later", "2014"),
        ("She left in May 2010. Over a year later it shut.", "Over a year later", "2011-05"),
    ],
)
def test_more_than_some_years_later_is_no_year(dates, text, words, edtf) -> None:
    assert dates(text)[words] == edtf


def test_a_semester_is_no_half_of_the_year(dates) -> None:
    assert dates("They will meet this semester.") == {}


def test_what_comes_after_an_event_says_how_far_and_which_way() -> None:
    (mention,) = mentions("It closed three weeks after the vote.", FRIDAY)
    assert (mention.relation, mention.offset) == ("after", (3, "week"))
    assert [part.text for part in mention.parts] == ["three weeks"]


@pytest.mark.parametrize("unit", sorted(LETTERS))
def test_every_unit_has_a_length(unit) -> None:
    assert length({"count": 2, "unit": unit}).startswith("P")
