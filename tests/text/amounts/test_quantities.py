"""Quantities: one numeral with its unit, as positions among the pieces."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.amounts import amounts
from explainer.text.amounts.lexer import pieces
from explainer.text.amounts.quantities import quantity_at

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
        ("T$5m", "TWD"),
        ("TT$5m", "TTD"),
        ("AUD$5m", "AUD"),
        ("CN¥5m", "CNY"),
        ("$US5m", "USD"),
        ("$NZ 5m", "NZD"),
        ("5 million Norwegian krone fine", "NOK"),
        ("5 million Canadian dollars", "CAD"),
        ("5 million U.S. dollars", "USD"),
        ("5 million Ugandan shillings", "UGX"),
        ("5 million Moroccan dirhams", "MAD"),
        ("5 million Polish zlotys", "PLN"),
        ("5 million tenge", "KZT"),
        ("5 million Guatemalan quetzals", "GTQ"),
        ("5 million Malawian kwachas", "MWK"),
        ("5 million Belize dollars", "BZD"),
        ("5 million Turkmen manats", "TMT"),
        ("5 million convertible marks", "BAM"),
        ("5 million Icelandic krónur", "ISK"),
        ("RON 5 million", "RON"),
        ("TRY 5,000", "TRY"),
        ("5 million PHP", "PHP"),
        ("5 million kwachas", "kwachas"),
        ("5 million CFA francs", "XOF"),
        ("5 million lei", "lei"),
        ("5 million franc fine", "francs"),
    ],
)
def test_money_has_the_code_of_its_land_where_the_words_tell_it(text, unit):
    made = quantity_at(pieces(text), 0, WORDS)
    assert made is not None
    assert made.unit == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("40 micrograms", "micrograms"),
        ("40 microns", "micrometres"),
        ("40 milliliters", "millilitres"),
        ("40 kilojoules", "kilojoules"),
        ("40 gigatonnes", "gigatonnes"),
        ("40 MHz", "megahertz"),
        ("40 parts per million", "parts per million"),
        ("40 ppm", "parts per million"),
        ("40 decibels", "decibels"),
        ("40 millisieverts", "millisieverts"),
        ("40 pints", "pints"),
    ],
)
def test_measures_have_one_name_in_whichever_form(text, unit):
    made = quantity_at(pieces(text), 0, WORDS)
    assert made is not None
    assert (made.unit, made.kind) == (unit, "measure")


def test_letters_that_no_table_knows_make_dollars_of_nobody():
    (made,) = amounts("The toll is B$5.", WORDS)
    assert (made.unit, made.start) == ("dollars", 12)


def test_a_modal_verb_before_a_mark_is_no_land():
    (made,) = amounts("Can $5 buy a boat?", WORDS)
    assert made.unit == "USD"


@pytest.mark.parametrize("text", ["two Norwegian crown jewels", "20 Brazilian real estate firms"])
def test_a_word_that_describes_something_else_is_no_money(text):
    made = quantity_at(pieces(text), 0, WORDS)
    assert made is not None
    assert made.kind == "count"


def test_plus_or_minus_is_no_sign():
    made = quantity_at(pieces("plus or minus two percent"), 3, WORDS)
    assert made is not None
    assert (made.value, made.core) == (2, 0)


def test_feet_and_inches_are_no_measure_of_feet():
    assert quantity_at(pieces("5-foot-11"), 0, WORDS) is None


@pytest.mark.parametrize(
    ("text", "unit"), [("800-page report", "pages"), ("three-judge panel", "judges")]
)
def test_a_report_has_pages(text, unit):
    made = quantity_at(pieces(text), 0, WORDS)
    assert made is not None
    assert (made.unit, made.kind) == (unit, "size")


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("471 horsepower", "horsepower"),
        ("101 hp", "horsepower"),
        ("540 Nm of torque", "newton-metres"),
        ("406 lb-ft of torque", "lb-ft"),
        ("120Hz screen", "hertz"),
        ("60fps", "fps"),
        ("5nm", None),
    ],
)
def test_measures_of_machines(text, unit):
    made = quantity_at(pieces(text), 0, WORDS)
    assert (None if made is None else made.unit) == unit


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("half of its four mills", [4]),
        ("two-thirds of the nine towns", [9]),
        ("half of its 40 mills", [50, 40]),
        ("half of the mills", [50]),
    ],
)
def test_a_part_of_a_few_is_no_share(text, values):
    assert [round(a.value) for a in amounts(text, WORDS) if a.value > 3] == values


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("sales fell by nearly a quarter in May", [25]),
        ("prices are up about a third on the year", [33]),
        ("more than a third had no lock", [33]),
        ("the last quarter had no rain", []),
        ("the third had no lock", []),
        ("the bank made three quarter-point cuts", []),
        ("the bank raised it by three quarters", [75]),
    ],
)
def test_a_part_is_a_share_behind_by_or_before_what_it_does(text, shares):
    assert [round(a.value) for a in amounts(text, WORDS) if a.kind == "share"] == shares


def test_a_hyphen_makes_a_quarter_the_size_of_something():
    assert [a.value for a in amounts("the bank made three quarter-point cuts", WORDS)] == [3]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("paid two men in the US $300 to leave", "$300"),
        ("The NZ $500 toll is high", "NZ $500"),
        ("the fine was US $300", "US $300"),
        ("the US$300 fund", "US$300"),
    ],
)
def test_a_land_with_an_article_is_no_part_of_money(text, expected):
    (money,) = (a for a in amounts(text, WORDS) if a.kind == "money")
    assert text[money.start : money.end] == expected


def test_a_capital_is_degrees_behind_a_point_or_beside_a_word_for_heat():
    text = "It was 41.3C. Temperatures fell from 21C to minus 4C. Hot seats: 4c."
    told = [(float(a.value), a.unit) for a in amounts(text, WORDS)]
    assert told[:2] == [(41.3, "degrees Celsius"), (-4, "degrees Celsius")]
    assert not amounts("Ann Roe sat in seat 14C.", WORDS)


def test_words_tell_by_what_something_was_multiplied():
    text = "Fares rose twelvefold, then by a factor of 20."
    assert [(a.value, a.unit) for a in amounts(text, WORDS)] == [(12, "times"), (20, "times")]


def test_letters_before_a_sum_tell_whose_money_it_is():
    text = "They paid N5 billion, TSh 40 million, GH¢2 million, ETB 5m, Sh 3 million and SR400."
    told = [a.unit for a in amounts(text, WORDS)]
    assert told == ["NGN", "TZS", "GHS", "ETB", "shillings", "SAR"]
    assert [a.kind for a in amounts("Roe drove N 5 miles to Rp 7.", WORDS)] == ["measure", "count"]
