"""What the rules share."""

from __future__ import annotations

import datetime

import pytest

from explainer.language.en.time import TIME
from explainer.text.when.context import Context
from explainer.text.when.rules.parts import (
    after_stop,
    around,
    full_year,
    is_bare_name,
    modified,
    month_unit,
    season_unit,
    stands_alone,
)
from explainer.text.when.tokens import tokens


def context(text: str, word: str) -> Context:
    """The reader of a text at one word of it."""
    row = tokens(text, TIME)
    at = next(i for i, token in enumerate(row) if token.lower == word)
    return Context(row=row, words=TIME, published=datetime.date(2025, 6, 6), at=at, end=at + 1)


@pytest.mark.parametrize(
    ("parts", "year"), [({"year": 1850}, 1850), ({"yy": 98}, 1998), ({"yy": 5}, 2005), ({}, None)]
)
def test_two_digits_are_a_year_near_ours(parts: dict[str, int], year: int | None) -> None:
    assert full_year(parts) == year


def test_an_empty_modifier_is_none() -> None:
    assert (modified({"mod": ""}), modified({"edge": "END"})) == (None, "END")


@pytest.mark.parametrize(
    ("text", "word", "bare"),
    [
        ("They met in May.", "may", False),
        ("Poe, May and co. met.", "may", True),
        ("The May vote failed.", "may", False),
        ("The March on Orley failed.", "march", True),
        ("They met Jan Poe.", "jan", True),
        ("They met in Jan. and left.", "jan.", False),
        ("They met in October.", "october", False),
    ],
)
def test_a_month_that_is_also_a_word_needs_a_time_s_place(text: str, word: str, bare: bool) -> None:
    assert is_bare_name(context(text, word)) is bare


@pytest.mark.parametrize(
    ("text", "alone"),
    [("In winter they met.", True), ("In winter wheat grows.", False), ("In winter.", True)],
)
def test_a_noun_that_follows_takes_the_season(text: str, alone: bool) -> None:
    assert stands_alone(context(text, "winter")) is alone


@pytest.mark.parametrize(
    ("text", "begins"), [("Poe 2010", True), ("Ada Poe 2010", False), ("So. Poe 2010", True)]
)
def test_the_first_word_of_a_sentence_has_its_capital_for_nothing(text: str, begins: bool) -> None:
    assert after_stop(context(text, "2010")) is begins


def test_units_beyond_the_calendar_are_none() -> None:
    assert (month_unit(0, 1), month_unit(10_000, 1), season_unit(9999, 12)) == (None, None, None)


def test_the_years_around_end_with_the_calendar() -> None:
    at = Context(row=[], words=TIME, published=datetime.date.max)
    assert list(around(at)) == [9998, 9999]
