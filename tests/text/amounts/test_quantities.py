"""Quantities: one numeral with its unit, bound and rate, as positions among the pieces."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.amounts.lexer import pieces
from explainer.text.amounts.quantities import bounded, quantity_at, rated

WORDS = LANGUAGES["en"].amounts


@pytest.mark.parametrize(
    ("text", "at", "unit", "kind"),
    [
        ("$5m", 0, "USD", "money"),
        ("310 pence", 0, "GBP", "money"),
        ("310p", 0, "GBP", "money"),
        ("5 pounds of rice", 0, "pounds", "measure"),
        ("plus or minus two percent", 3, "percent", "share"),
        ("three points", 0, "points", "measure"),
        ("ten days", 0, "days", "duration"),
        ("12 people", 0, "", "count"),
    ],
)
def test_the_unit_decides_the_kind(text, at, unit, kind):
    made = quantity_at(pieces(text), at, WORDS)
    assert made is not None
    assert (made.unit, made.kind) == (unit, kind)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("5 million Swiss francs", "CHF"),
        ("5 million Swiss franc fine", "CHF"),
        ("SFr5m", "CHF"),
        ("5 million Norwegian krone fine", "NOK"),
        ("5 million Canadian dollars", "CAD"),
        ("5 million U.S. dollars", "USD"),
        ("5 million Ugandan shillings", "UGX"),
        ("5 million Moroccan dirhams", "MAD"),
        ("5 million Polish zlotys", "PLN"),
        ("5 million tenge", "KZT"),
        ("5 million CFA francs", "XOF"),
        ("5 million lei", "lei"),
        ("5 million franc fine", "francs"),
    ],
)
def test_money_has_the_code_of_its_land_where_the_words_tell_it(text, unit):
    made = quantity_at(pieces(text), 0, WORDS)
    assert made is not None
    assert made.unit == unit


@pytest.mark.parametrize("text", ["two Norwegian crown jewels", "20 Brazilian real estate firms"])
def test_a_word_that_describes_something_else_is_no_money(text):
    made = quantity_at(pieces(text), 0, WORDS)
    assert made is not None
    assert made.kind == "count"


def test_the_lines_of_a_screen_are_no_pence():
    assert quantity_at(pieces("1080p video"), 0, WORDS) is None


def test_a_number_of_markup_is_none():
    cut = pieces('<a id="667777">')
    at = next(i for i, piece in enumerate(cut) if piece.kind == "number")
    assert quantity_at(cut, at, WORDS) is None


def test_plus_or_minus_is_no_sign():
    made = quantity_at(pieces("plus or minus two percent"), 3, WORDS)
    assert made is not None
    assert (made.value, made.core) == (2, 0)


def test_a_bound_widens_the_quantity_to_the_left():
    cut = pieces("more than 5 tonnes")
    made = quantity_at(cut, 2, WORDS)
    assert made is not None
    wide = bounded(cut, made, WORDS)
    assert (wide.first, wide.core, wide.bound) == (0, 2, "over")


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


def test_feet_and_inches_are_no_measure_of_feet():
    assert quantity_at(pieces("5-foot-11"), 0, WORDS) is None


def test_a_report_has_pages():
    made = quantity_at(pieces("800-page report"), 0, WORDS)
    assert made is not None
    assert (made.unit, made.kind) == ("pages", "size")
