"""Units of the calendar."""

from __future__ import annotations

import datetime
from typing import get_args

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from explainer.text.when.units import Grain, Unit, shifted_months

GRAINS = st.sampled_from(get_args(Grain))


@given(st.dates(), GRAINS)
def test_a_unit_begins_before_it_ends(day: datetime.date, grain: Grain) -> None:
    unit = Unit.holding(day, grain)
    assert unit.first <= unit.last


@given(
    st.dates(datetime.date(1, 1, 31)), st.sampled_from(["century", "year", "month", "week", "day"])
)
def test_a_unit_holds_its_day(day: datetime.date, grain: Grain) -> None:
    assert Unit.holding(day, grain).distance(day) == 0


@given(st.dates(datetime.date(1000, 1, 1)), GRAINS, st.integers(-20_000, 20_000))
def test_shifting_there_and_back_gives_the_unit(
    day: datetime.date, grain: Grain, count: int
) -> None:
    unit = Unit.holding(day, grain)
    moved = unit.shift(count)
    if moved is not None:
        assert moved.shift(-count) == unit


@pytest.mark.parametrize("grain", get_args(Grain))
@pytest.mark.parametrize("day", [(1, 1, 1), (999, 6, 15), (2025, 12, 31), (9999, 12, 31)], ids=str)
def test_every_unit_is_valid_edtf(grain: Grain, day: tuple[int, int, int]) -> None:
    parse_edtf(Unit.holding(datetime.date(*day), grain).edtf)


@pytest.mark.parametrize(
    ("grain", "edtf", "timex"),
    [
        ("day", "2025-06-06", "2025-06-06"),
        ("week", "2025-06-02/2025-06-08", "2025-W23"),
        ("weekend", "2025-06-07/2025-06-08", "2025-W23-WE"),
        ("month", "2025-06", "2025-06"),
        ("quarter", "2025-04/2025-06", "2025-Q2"),
        ("half", "2025-01/2025-06", "2025-H1"),
        ("season", "2025-22", "2025-SU"),
        ("year", "2025", "2025"),
        ("decade", "202X", "202"),
        ("century", "20XX", "20"),
    ],
)
def test_each_grain_has_its_two_spellings(grain: Grain, edtf: str, timex: str) -> None:
    unit = Unit.holding(datetime.date(2025, 6, 6), grain)
    assert (unit.edtf, unit.timex) == (edtf, timex)


def test_a_winter_is_named_for_the_year_it_begins_in() -> None:
    assert Unit.holding(datetime.date(2025, 2, 1), "season").edtf == "2024-24"


def test_a_shorter_month_gives_its_last_day() -> None:
    assert shifted_months(datetime.date(2025, 3, 31), -1) == datetime.date(2025, 2, 28)


@given(st.dates(datetime.date(2, 1, 1), datetime.date(9998, 1, 1)), st.integers(0, 6))
def test_the_next_weekday_is_within_a_week(day: datetime.date, weekday: int) -> None:
    later = Unit("day", day).next_weekday(weekday, 1)
    assert later is not None
    assert 1 <= (later.first - day).days <= 7
    assert later.first.weekday() == weekday
