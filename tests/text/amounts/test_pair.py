"""Pair: a quantity that stands alone, and numbers that only name what another is told of."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.amounts import amounts
from explainer.text.amounts.lexer import pieces
from explainer.text.amounts.pair import alone
from explainer.text.amounts.quantities import quantity_at

WORDS = LANGUAGES["en"].amounts


def test_a_quantity_that_stands_alone_is_all_of_its_amount():
    found = quantity_at(pieces("5% off"), 0, WORDS)
    assert found is not None
    pair = alone(found)
    assert (pair.value, pair.first, pair.after) == (5, found.first, found.after)
    assert (pair.low, pair.before, pair.reach) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("some 400 737 Max jets", ["some 400"]),
        ("five 787 Elmliner sales", ["five"]),
        ("in 2018 400 towns", ["2018", "400"]),
        ("400 towns, 737 ships", ["400", "737"]),
    ],
)
def test_the_second_of_two_numbers_side_by_side_is_a_name(text, wanted):
    assert [text[a.start : a.end] for a in amounts(text, WORDS)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("from zero to 60 mph (97 kph) in 3.5 seconds", ["3.5 seconds"]),
        ("0-60 mph could come in five seconds", ["five seconds"]),
        ("winds of 0-60 mph", ["0-60 mph"]),
        ("from 40 mph to 60 mph in 10 seconds", ["from 40 mph to 60 mph", "10 seconds"]),
    ],
)
def test_speeds_from_nought_are_what_a_time_is_told_of(text, wanted):
    assert [text[a.start : a.end] for a in amounts(text, WORDS)] == wanted
