"""Periods told by their length and their end. Published 2025-06-06."""

from __future__ import annotations

import datetime

import pytest

from explainer.text.when import mentions

PERIODS = [
    ("It fell in the three months to December.", "three months to December", "2024-10/2024-12"),
    (
        "It fell in the five months to the end of April.",
        "five months to the end of April",
        "2024-12/2025-04",
    ),
    ("It fell for the six months ended 30 April.", "six months ended 30 April", "2024-11/2025-04"),
    ("It fell in the quarter ended March 31.", "the quarter ended March 31", "2025-01/2025-03"),
    (
        "It fell in the fiscal year to March 2024.",
        "the fiscal year to March 2024",
        "2023-04/2024-03",
    ),
    ("It fell in the half year to March.", "half year to March", "2024-10/2025-03"),
    ("It fell in the two weeks to 15 May.", "two weeks to 15 May", "2025-05-02/2025-05-15"),
]


@pytest.mark.parametrize(("text", "words", "edtf"), PERIODS, ids=[row[1] for row in PERIODS])
def test_a_period_ends_where_the_words_say(dates, text, words, edtf) -> None:
    assert dates(text) == {words: edtf}


def test_a_period_keeps_its_parts() -> None:
    (mention,) = mentions("The three months to May were wet.", datetime.date(2025, 6, 6))
    assert [part.text for part in mention.parts] == ["three months", "May"]


def test_a_length_by_which_something_moves_is_no_period(dates) -> None:
    assert dates("They put it off by three months to 15 May.") == {
        "three months": None,
        "15 May": "2025-05-15",
    }


def test_weeks_that_end_in_a_month_have_no_day(dates) -> None:
    assert dates("It fell in the ten weeks to March 2025.") == {
        "ten weeks": None,
        "March 2025": "2025-03",
    }
