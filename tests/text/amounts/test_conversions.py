"""Conversions: what only tells a sum again is no sum of its own."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.amounts import amounts
from explainer.text.amounts.conversions import past_bracket
from explainer.text.amounts.lexer import pieces

WORDS = LANGUAGES["en"].amounts


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("18bn euros ($23bn; £12bn) a year", ["18bn euros"], id="two"),
        pytest.param("54bn rupees($1.2bn)", ["54bn rupees"], id="shared-name"),
        pytest.param("2.3bn yen ($5m or £4m)", ["2.3bn yen"], id="or"),
        pytest.param("3bn yuan in 2024 ($3m; £2m)", ["3bn yuan", "2024"], id="behind-a-year"),
        pytest.param("9 miles (14km) off", ["9 miles"], id="measure"),
        pytest.param("a 15-metre (49-foot) tower", ["15-metre"], id="hyphens"),
        pytest.param("a 15-metre-wide (49 feet) moat", ["15-metre"], id="hyphens-on"),
        pytest.param("9 miles. Elm (14km)", ["9 miles", "14km"], id="stop"),
        pytest.param("won by 9 points (14 points)", ["9 points", "14 points"], id="same-unit"),
        pytest.param("9 miles (two metres deep)", ["9 miles", "two metres"], id="another-measure"),
        pytest.param("paid $40 (£26) million", ["$40 (£26) million"], id="scale-of-both"),
        pytest.param("paid $40 (£26) a day", ["$40"], id="no-scale"),
        pytest.param("paid £5 ($7 last year)", ["£5", "$7"], id="another-sum"),
        pytest.param("paid £5 (40 stones)", ["£5", "40"], id="no-money"),
    ],
)
def test_a_sum_in_brackets_is_left_out(text, wanted):
    assert [text[a.start : a.end] for a in amounts(text, WORDS)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("bought for $9m, or 8m euros, last year", ["$9m"]),
        ("9 miles, or 14km, long", ["9 miles"]),
        ("a toll of £4, or £9 at night", ["£4", "£9"]),
        ("it has 4 boats, or 9 with the old ones", ["4", "9"]),
    ],
    ids=["money", "measure", "same unit", "counts"],
)
def test_so_is_the_same_sum_behind_a_comma_and_or(text, wanted):
    assert [text[a.start : a.end] for a in amounts(text, WORDS)] == wanted


def test_they_stand_with_their_sum():
    (made,) = amounts("18bn euros ($23bn; £12bn) a year", WORDS)
    assert [(again.value, again.unit) for again in made.again] == [
        (23_000_000_000, "USD"),
        (12_000_000_000, "GBP"),
    ]


def test_a_bracket_is_passed_over():
    cut = pieces("£3bn ($6bn) in May")
    assert cut[past_bracket(cut, 3)].low == "in"
    assert past_bracket(cut, 0) == 0


def test_a_scale_behind_a_sum_in_brackets_is_that_of_both():
    (made,) = amounts("a fortune of $40 (£26) million and more", WORDS)
    assert (made.value, made.unit) == (40_000_000, "USD")
