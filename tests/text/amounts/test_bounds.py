"""Bounds: words around a quantity that bound it, and its rate."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.amounts import amounts
from explainer.text.amounts.bounds import bounded, rated
from explainer.text.amounts.lexer import pieces
from explainer.text.amounts.quantities import quantity_at

WORDS = LANGUAGES["en"].amounts


def test_a_bound_widens_the_quantity_to_the_left():
    cut = pieces("more than 5 tonnes")
    made = quantity_at(cut, 2, WORDS)
    assert made is not None
    wide = bounded(cut, made, WORDS)
    assert (wide.first, wide.core, wide.bound) == (0, 2, "over")


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("fell to a little below 2.5%", "up to"),
        ("rose to slightly above $40", "over"),
        ("a little 40-room inn", None),
    ],
)
def test_how_far_it_is_bounded_belongs_to_the_bound(text, bound):
    (made,) = amounts(text, WORDS)
    assert made.bound == bound


def test_a_point_in_time_is_no_rate():
    cut = pieces("$5 a year ago")
    made = quantity_at(cut, 0, WORDS)
    assert made is not None
    assert rated(cut, made, WORDS).after == made.after


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("$20-plus trillion", 20 * 10**12, "USD"),
        ("90-plus percent of them", 90, "percent"),
        ("20-plus ferries", 20, ""),
    ],
)
def test_what_stands_behind_a_bound_belongs_to_the_number(text, value, unit):
    cut = pieces(text)
    made = quantity_at(cut, 0, WORDS)
    assert made is not None
    wide = bounded(cut, made, WORDS)
    assert (wide.value, wide.unit, wide.bound) == (value, unit, "over")


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("160 kilometres per hour", "km/h"),
        ("160 km/h", "km/h"),
        ("60 miles an hour", "mph"),
        ("60-mile-per-hour", "mph"),
        ("60 miles a year", "miles"),
    ],
)
def test_a_length_in_a_time_is_a_speed(text, unit):
    cut = pieces(text)
    made = quantity_at(cut, 0, WORDS)
    assert made is not None
    assert rated(cut, made, WORDS).unit == unit


def test_what_joins_another_number_is_no_bound():
    text = "up 2 percent and up 4 percent"
    assert [(a.value, a.bound) for a in amounts(text, WORDS)] == [(2, None), (4, None)]
    assert [a.bound for a in amounts("those with 2 percent and up", WORDS)] == ["over"]


def test_what_turns_around_is_no_bound():
    made = [(a.value, a.bound) for a in amounts("turned around four hours into it", WORDS)]
    assert made == [(4, None)]
    made = [(a.value, a.bound) for a in amounts("sailed around four hours into it", WORDS)]
    assert made == [(4, "about")]


@pytest.mark.parametrize(
    ("text", "told", "bound"),
    [
        ("stay at or below 900 feet", "at or below 900 feet", "up to"),
        ("stood at or above 10 percent", "at or above 10 percent", "over"),
        ("the share is closer to 20%", "closer to 20%", "about"),
    ],
)
def test_a_bound_is_told_whole(text, told, bound):
    assert [(text[a.start : a.end], a.bound) for a in amounts(text, WORDS)] == [(told, bound)]
