"""Amounts: what the grammar finds in plain text, and what it leaves alone."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.language import LANGUAGES
from explainer.text.amounts import Amount, amounts, plain
from pace import is_linear

WORDS = LANGUAGES["en"].amounts


def found(text: str) -> list[Amount]:
    return list(amounts(text, WORDS))


def only(text: str) -> Amount:
    made = found(text)
    assert len(made) == 1, [text[a.start : a.end] for a in made]
    return made[0]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("£35bn", 35_000_000_000, "GBP"),
        ("$1.5 trillion", 1_500_000_000_000, "USD"),
        ("2 million euros", 2_000_000, "EUR"),
        ("A$5m", 5_000_000, "AUD"),
        ("R50,000", 50_000, "ZAR"),
        ("R1.2bn", 1_200_000_000, "ZAR"),
        ("Ksh300", 300, "KES"),
        ("40 gigawatt hours", 40, "gigawatt-hours"),
        ("112 terawatt-hours", 112, "terawatt-hours"),
        ("40 euros per megawatt hour", 40, "EUR"),
        ("180 mm was", 180, "millimetres"),
        ("40mm subscribers", 40_000_000, ""),
        ("US$5.2bn", 5_200_000_000, "USD"),
        ("dlrs 5.2 billion", 5_200_000_000, "USD"),
        ("EUR 5m", 5_000_000, "EUR"),
        ("5€", 5, "EUR"),
        ("Rs. 500 crore", 5_000_000_000, "INR"),
        ("R2.6bn", 2_600_000_000, "ZAR"),
        ("R900m", 900_000_000, "ZAR"),
        ("5 million Canadian dollars", 5_000_000, "CAD"),
        ("5 million pounds", 5_000_000, "GBP"),
        ("$5-million", 5_000_000, "USD"),
        ("145%", 145, "percent"),
        ("145 per cent", 145, "percent"),
        ("a 15-percent rise", 15, "percent"),
        ("up 0%", 0, "percent"),
        ("-3.2%", -3.2, "percent"),
        ("\u22125 degrees", -5, "degrees"),
        ("half a percentage point", 0.5, "percentage points"),
        ("half of 1 percent", 0.5, "percent"),
        ("a quarter of one per cent", 0.25, "percent"),
        ("two-thirds of voters", 66.67, "percent"),
        ("half of them", 50, "percent"),
        ("half the country", 50, "percent"),
        ("fell by a third", 33.33, "percent"),
        ("one in five", 20, "percent"),
        ("4 in 25", 16, "percent"),
        ("three out of four", 75, "percent"),
        ("12 people", 12, ""),
        ("a dozen", 12, ""),
        ("two dozen", 24, ""),
        ("twenty-seven", 27, ""),
        ("two hundred and ten", 210, ""),
        ("one hundred thousand", 100_000, ""),
        ("half a million", 500_000, ""),
        ("one and a half million", 1_500_000, ""),
        ("1,000.50", 1000.5, ""),
        ("1.000,50", 1000.5, ""),
        ("1 000 000 people", 1_000_000, ""),
        ("1\u2009000\u2009000 people", 1_000_000, ""),
        ("1\u00a0000 people", 1000, ""),
        ("2½ miles", 2.5, "miles"),
        ("2 1/2 miles", 2.5, "miles"),
        ("magnitude 6.4", 6.4, "magnitude"),
        ("a 6.4-magnitude quake", 6.4, "magnitude"),
        ("40°C", 40, "degrees Celsius"),
        ("a 90-day pause", 90, "days"),
        ("doubled", 2, "times"),
        ("halved", 0.5, "times"),
        ("three times as many", 3, "times"),
        ("٤٥ people", 45, ""),
        ("４５%", 45, "percent"),
    ],
)
def test_value_and_unit(text: str, value: float, unit: str) -> None:
    amount = only(text)
    assert (plain(amount.value), amount.unit) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "a 2-1 lead", "6-7, 6-4", "555-1234", "1-800-555-1234", "No. 22-451",
        "Flight 370", "9/11", "Article 50", "12:10 p.m.", "5pm", "COVID-19", "a B-52", "the G20",
        "the 1990s", "in her 40s", "the 21st", "a 45-year-old man", "45 years old", "aged 45",
        "1e400", "1,5", "1.2.3", "1,1,1,1", "several million",
        "hundreds of people", "a third man", "a half-sister", "a third-party bid",
        "the second half of the game", "100m", "9" * 10_000, "World War 2", "top 10", "0800 people",
    ],
)  # fmt: skip
def test_what_is_no_amount(text: str) -> None:
    assert found(text) == []


def test_a_dash_behind_a_share_is_no_minus() -> None:
    assert [a.value for a in found("By a 57% -41% margin they said no.")] == [57]


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("between 250 and 600 people", "between 250 and 600", 250, 600),
        ("some 3-5% more", "some 3-5%", 3, 5),
        ("$10-15 million", "$10-15 million", 10_000_000, 15_000_000),
        ("10–12 people", "10–12", 10, 12),
        ("ten to 32 pages", "ten to 32", 10, 32),
        ("two or three people", "two or three", 2, 3),
        ("ranging from 5 to 10 dollars", "5 to 10 dollars", 5, 10),
    ],
)
def test_ranges(text: str, words: str, low: float, high: float) -> None:
    amount = only(text)
    assert text[amount.start : amount.end].endswith(words)
    assert (amount.low, amount.value) == (low, high)


@pytest.mark.parametrize(
    ("text", "start", "end", "unit"),
    [
        ("from 145% to 80%", 145, 80, "percent"),
        ("from 145 to 80%", 145, 80, "percent"),
        ("rose to 7.4 percent in May from 7.2 percent in April", 7.2, 7.4, "percent"),
        ("5.2 percent, up from 4.9 percent", 4.9, 5.2, "percent"),
        ("from $3.5 billion a year ago to $5 billion", 3.5e9, 5e9, "USD"),
        ("from 10 million to 12 million", 10_000_000, 12_000_000, ""),
        ("from 0 to 3%", 0, 3, "percent"),
    ],
)
def test_changes(text: str, start: float, end: float, unit: str) -> None:
    amount = only(text)
    assert amount.before is not None
    assert (plain(amount.before), plain(amount.value), amount.unit) == (start, end, unit)


@pytest.mark.parametrize(
    ("text", "bound", "words"),
    [
        ("more than 2,500", "over", "more than 2,500"),
        ("at least 30", "over", "at least 30"),
        ("5 or more", "over", "5 or more"),
        ("10+ people", "over", "10+"),
        ("up to $20bn", "up to", "up to $20bn"),
        ("no more than 5", "up to", "no more than 5"),
        ("nearly six million litres per week", "about", "nearly six million litres per week"),
        ("some 12,000", "about", "some 12,000"),
        ("went up to 5%", None, "5%"),
        ("exactly 5%", None, "5%"),
    ],
)
def test_bounds(text: str, bound: str | None, words: str) -> None:
    amount = only(text)
    assert (amount.bound, text[amount.start : amount.end]) == (bound, words)


@pytest.mark.parametrize(
    "words",
    [
        "$15 an hour",
        "60 km/h",
        "$18-a-share",
        "5% a year",
        "12 per 100,000 people",
        "3 million barrels a day",
    ],
)
def test_a_rate_belongs_to_its_amount(words: str) -> None:
    text = f"it was {words}, they said"
    amount = only(text)
    assert text[amount.start : amount.end] == words


def test_by_and_to_are_two_amounts() -> None:
    by, to = found("sank by 0.3 percentage points to 7.6 percent")
    assert (by.unit, by.value, to.unit, to.value) == (
        "percentage points",
        Decimal("0.3"),
        "percent",
        Decimal("7.6"),
    )


def test_a_part_of_a_counted_whole_is_one_amount() -> None:
    amount = only("10 of the 12 victims")
    assert amount.value == 10


def test_what_is_taken_is_left_out() -> None:
    assert [a.value for a in amounts("in 90 days 40 left", WORDS, [(3, 10)])] == [40]


def test_a_year_is_marked_as_one() -> None:
    assert [a.year_like for a in found("2000 levels and 2,000 people")] == [True, False]


TOKENS = """
1 12 1,000 1.5 9999999999 ½ $ £ € % - – − + / : , . bn m k million hundred half third two twenty
and a of the from to between in per by up more than people doubled 1e9 NaN inf
"""
PARTS = st.sampled_from(["", " ", "\u2009", "\u00a0", *TOKENS.split()])


@given(st.lists(PARTS, max_size=40).map("".join) | st.lists(PARTS, max_size=40).map(" ".join))
def test_any_mix_of_pieces_gives_ordered_finite_amounts(text: str) -> None:
    last = 0
    for amount in found(text):
        assert last <= amount.start <= amount.core < amount.end <= len(text)
        assert all(v is None or v.is_finite() for v in (amount.value, amount.low, amount.before))
        assert abs(plain(amount.value)) < 1e18
        last = amount.end


@given(st.text())
def test_no_text_makes_it_fail(text: str) -> None:
    for amount in found(text):
        assert text[amount.start : amount.end].strip()


@pytest.mark.parametrize(
    "piece", ["1,", "1-", "from 1 to ", "two and ", "1 000 ", "$", "½", "a half of "]
)
def test_time_grows_with_the_text(piece: str) -> None:
    assert is_linear(lambda times: amounts(piece * times, WORDS), 4_000, 16_000)


def test_a_value_is_told_to_its_last_digit_but_where_a_division_gave_it():
    assert plain(Decimal("1.3218")) == 1.3218
    assert plain(Decimal(200) / Decimal(3)) == 66.67


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It sank, losing 1.3 percent to 41.29 euros.", [1.3, 41.29]),
        ("Fares rose to 5%; from 3% of clubs came no answer.", [5, 3]),
    ],
    ids=["two units", "a stop between"],
)
def test_two_amounts_that_do_not_go_together_are_no_change(text, values):
    assert [plain(amount.value) for amount in found(text)] == values
    assert all(amount.before is None for amount in found(text))


def test_the_letters_of_a_land_may_stand_apart_from_the_mark():
    assert only("The flag cost NZ $ 26 million.").unit == "NZD"


def test_letters_glued_to_a_small_number_are_a_road_and_no_money():
    assert all(a.kind != "money" for a in found("on the R101"))
