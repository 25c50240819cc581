"""Units of the calendar: days, weeks, months, years ... and how EDTF and TIMEX3 write them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

Grain = Literal[
    "century", "decade", "year", "half", "season", "quarter", "month", "week", "weekend", "day"
]

COARSEST_FIRST: tuple[Grain, ...] = (
    "century",
    "decade",
    "year",
    "half",
    "season",
    "quarter",
    "month",
    "week",
    "weekend",
    "day",
)
MONTHS = {
    "century": 1200,
    "decade": 120,
    "year": 12,
    "half": 6,
    "season": 12,
    "quarter": 3,
    "month": 1,
}
DAYS = {"week": 7, "weekend": 7, "day": 1}
HALF_A_YEAR = 183
"""Days; of a day and month without a year, what lies further off is nearer the other way."""
FIRST_SPRING = 14
"""The first month of the calendar that a season begins in, counted from the year 0."""
SEASONS = {3: ("21", "SP"), 6: ("22", "SU"), 9: ("23", "FA"), 12: ("24", "WI")}


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of the calendar, by its first day. A winter is named for the year it begins in."""

    grain: Grain
    first: datetime.date

    @classmethod
    def holding(cls, day: datetime.date, grain: Grain) -> Unit:
        """Give the unit that holds a day.

        A weekend is that of the day's week, a season the one that begins in the day's quarter.

        Examples:
            >>> Unit.holding(datetime.date(2025, 6, 6), "week").edtf
            '2025-06-02/2025-06-08'
        """
        if grain in DAYS:
            back = {"week": day.weekday(), "weekend": day.weekday() - 5, "day": 0}[grain]
            first = shifted_days(day, -back) or day
            return cls(grain, first)
        span = {"season": 3}.get(grain, MONTHS[grain])
        month = (day.year * 12 + day.month - 1) // span * span
        if grain == "season":
            month = max(month + 2 if day.month % 3 == 0 else month - 1, FIRST_SPRING)
        return cls(grain, month_start(max(month, 12)))

    @property
    def last(self) -> datetime.date:
        """The last day of the unit."""
        if self.grain in DAYS:
            length = {"week": 6, "weekend": 1, "day": 0}[self.grain]
            return shifted_days(self.first, length) or datetime.date.max
        span = {"season": 3}.get(self.grain, MONTHS[self.grain])
        month = self.first.year * 12 + self.first.month - 1 + span
        if month >= 10000 * 12:
            return datetime.date.max
        return month_start(month) - datetime.timedelta(days=1)

    def shift(self, count: int) -> Unit | None:
        """Give the unit of the same grain ``count`` units on; None beyond the calendar."""
        if self.grain in DAYS:
            first = shifted_days(self.first, count * DAYS[self.grain])
            return Unit(self.grain, first) if first else None
        month = self.first.year * 12 + self.first.month - 1 + count * MONTHS[self.grain]
        if not 12 <= month < 10000 * 12:
            return None
        return Unit(self.grain, month_start(month))

    def shift_by(self, count: int, grain: Grain) -> Unit | None:
        """Give the unit of the same grain that is ``count`` units of another grain on."""
        if grain in DAYS:
            first = shifted_days(self.first, count * DAYS[grain])
        else:
            first = shifted_months(self.first, count * MONTHS[grain])
        return Unit.holding(first, self.grain) if first else None

    def next_weekday(self, weekday: int, way: int) -> Unit | None:
        """Give the first such weekday (Monday is 0) after the unit's first day, or before it."""
        gap = (weekday - self.first.weekday()) % 7
        return Unit("day", self.first).shift((gap or 7) if way > 0 else gap - 7)

    def distance(self, day: datetime.date) -> int:
        """Give the days from ``day`` to the nearest day of the unit: 0 within, past negative."""
        if day < self.first:
            return (self.first - day).days
        return min(0, (self.last - day).days)

    @property
    def edtf(self) -> str:
        """The unit in EDTF level 1.

        Examples:
            >>> Unit("decade", datetime.date(1990, 1, 1)).edtf
            '199X'
        """
        year, month = f"{self.first.year:04}", f"{self.first.month:02}"
        match self.grain:
            case "century":
                return f"{year[:2]}XX"
            case "decade":
                return f"{year[:3]}X"
            case "year":
                return year
            case "season":
                return f"{year}-{SEASONS[self.first.month][0]}"
            case "month":
                return f"{year}-{month}"
            case "day":
                return self.first.isoformat()
            case "half" | "quarter":
                return f"{year}-{month}/{year}-{self.last.month:02}"
        return f"{self.first.isoformat()}/{self.last.isoformat()}"

    @property
    def timex(self) -> str:
        """The unit as a TIMEX3 value.

        Examples:
            >>> Unit("quarter", datetime.date(1989, 7, 1)).timex
            '1989-Q3'
        """
        year, month = f"{self.first.year:04}", self.first.month
        match self.grain:
            case "century":
                return year[:2]
            case "decade":
                return year[:3]
            case "season":
                return f"{year}-{SEASONS[month][1]}"
            case "half":
                return f"{year}-H{(month + 5) // 6}"
            case "quarter":
                return f"{year}-Q{(month + 2) // 3}"
            case "week" | "weekend":
                iso = self.first.isocalendar()
                return f"{iso.year:04}-W{iso.week:02}" + ("-WE" if self.grain == "weekend" else "")
        return self.edtf


def month_start(month: int) -> datetime.date:
    """Give the first day of a month counted from the year 0."""
    return datetime.date(month // 12, month % 12 + 1, 1)


def shifted_days(day: datetime.date, count: int) -> datetime.date | None:
    """Give the day ``count`` days on; None beyond the calendar."""
    try:
        return day + datetime.timedelta(days=count)
    except OverflowError:
        return None


def shifted_months(day: datetime.date, count: int) -> datetime.date | None:
    """Give the same day ``count`` months on, or the last of a shorter month."""
    month = day.year * 12 + day.month - 1 + count
    if not 12 <= month < 10000 * 12:
        return None
    start = month_start(month)
    return start.replace(day=min(day.day, Unit("month", start).last.day))


def day_unit(year: int, month: int, day: int) -> Unit | None:
    """Give one day; None where the calendar has no such day."""
    try:
        return Unit("day", datetime.date(year, month, day))
    except ValueError:
        return None


def weekday_in(month: Unit, nth: int, weekday: int) -> Unit | None:
    """Give the nth weekday of a month (Monday is 0), the last where ``nth`` is -1.

    Examples:
        >>> weekday_in(Unit("month", datetime.date(2025, 11, 1)), 4, 3).edtf
        '2025-11-27'
    """
    if nth > 0:
        ahead = (weekday - month.first.weekday()) % 7 + 7 * (nth - 1)
        return Unit("day", month.first).shift(ahead)
    return Unit("day", month.last).shift(-((month.last.weekday() - weekday) % 7))


def coarser(one: Grain, other: Grain) -> bool:
    """Tell whether the first grain is coarser: a day cannot be counted from a year.

    Examples:
        >>> coarser("year", "day"), coarser("day", "month")
        (True, False)
    """
    return COARSEST_FIRST.index(one) < COARSEST_FIRST.index(other)
