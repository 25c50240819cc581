"""Numerals: what digits and number words are worth, and where they end."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.language import LANGUAGES
from explainer.text.amounts.lexer import pieces
from explainer.text.amounts.numerals import digits, numeral_at

WORDS = LANGUAGES["en"].amounts


@pytest.mark.parametrize(
    ("text", "value"),
    [("12", 12), ("1,234", 1234), ("1,23,456", 123456), ("0.5", Decimal("0.5")), ("0", 0)],
)
def test_digits_with_separators(text, value):
    assert digits(text) == value


@pytest.mark.parametrize("text", ["1,5", "007", "1.2.3", "1,,2", "9" * 40, ""])
def test_digits_that_are_no_number_beyond_doubt(text):
    assert digits(text) is None


@pytest.mark.parametrize(
    ("text", "value", "length"),
    [
        ("twenty-seven states", 27, 3),
        ("two hundred and ten people", 210, 4),
        ("one hundred and the rest", 100, 2),
        ("three million two hundred thousand", 3_200_000, 5),
        ("four-and-a-half acres", Decimal("4.5"), 7),
        ("two and a half million", 2_500_000, 5),
        ("tens of thousands more", 10_000, 3),
        ("hundreds of millions of clerks", 100_000_000, 3),
        ("half a dozen", 6, 3),
        ("two three", 2, 1),
        ("5 hundred thousand", 500_000, 3),
    ],
)
def test_a_numeral_goes_as_far_as_it_can(text, value, length):
    numeral = numeral_at(pieces(text), 0, WORDS)
    assert numeral is not None
    assert (numeral.value, numeral.after) == (value, length)


@pytest.mark.parametrize(
    "text", ["million dollars", "a few", "first", "and a half", "hundreds of clerks"]
)
def test_what_starts_no_numeral(text):
    assert numeral_at(pieces(text), 0, WORDS) is None


@given(st.integers(min_value=0, max_value=10**15))
def test_grouped_digits_give_their_number_back(number):
    assert digits(f"{number:,}") == number
