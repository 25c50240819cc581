"""EDTF level 1 as days: where an expression begins and ends, and how exact it is.

The forms are those that this plugin writes (ISO 8601-2:2019, annex A; the Library of Congress,
Extended Date/Time Format, level 1). The tests hold it against the edtf package, which needs
milliseconds for a date and is no part of a build with thousands of them.
"""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass
from typing import Literal

Day = tuple[int, int, int]
"""Year, month and day; unlike ``datetime.date`` it knows the year 12000 and the year -44."""

Grain = Literal["day", "month", "season", "year", "decade", "century", "interval"]

POINT = re.compile(
    r"(?P<year>-?\d{4}|Y-?\d{5,9}|\d{3}X|\d{2}XX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?P<about>[~?%]?)"
)

SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
"""First and last month of spring, summer, autumn and winter, in the northern hemisphere, as the
meteorological services reckon them; a winter ends in the year after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """The days that an EDTF expression covers.

    Attributes:
        first: None where it is open or unknown ("../2001").
        last: None where it is open or unknown ("2001/..").
        grain: What was named: "2025-06" is a month.
        about: Whether the source is not sure of it ("~", "?" or "%").
    """

    first: Day | None
    last: Day | None
    grain: Grain
    about: bool = False


def extent(edtf: str) -> Extent:
    """Give the days that an expression covers.

    Raises:
        ValueError: it is not EDTF of level 1, names no day of the calendar, or runs backwards.

    Examples:
        >>> extent("2025-06~")
        Extent(first=(2025, 6, 1), last=(2025, 6, 30), grain='month', about=True)
        >>> extent("2001/..").last is None
        True
    """
    if "/" not in edtf:
        return _point(edtf)
    start, _, end = edtf.partition("/")
    first, last = _end(start), _end(end)
    if first is None and last is None:
        raise ValueError(f"{edtf!r} has no end at all")
    low = first.first if first else None
    high = last.last if last else None
    if low and high and low > high:
        raise ValueError(f"{edtf!r} runs backwards")
    about = any(p.about for p in (first, last) if p is not None)
    return Extent(first=low, last=high, grain="interval", about=about)


def ended_before(edtf: str, day: datetime.date) -> bool:
    """Tell whether all of a time was before a day; never of one without an end.

    Raises:
        ValueError: as `extent`.

    Examples:
        >>> ended_before("2025-05", datetime.date(2025, 6, 1))
        True
        >>> ended_before("2001/..", datetime.date(2025, 6, 1))
        False
    """
    last = extent(edtf).last
    return last is not None and last < (day.year, day.month, day.day)


def has_no_end(edtf: str | None) -> bool:
    """Tell whether a time goes on from its start: "since 2001"; False for none.

    Examples:
        >>> has_no_end("2001/.."), has_no_end("2001"), has_no_end(None)
        (True, False, False)
    """
    return edtf is not None and edtf.endswith("/..")


def _end(text: str) -> Extent | None:
    return None if text in {"", ".."} else _point(text)


def _point(text: str) -> Extent:
    found = POINT.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is not EDTF of level 1")
    year, month, day = found["year"], found["month"], found["day"]
    about = bool(found["about"])
    if "X" in year:
        if month is not None:
            raise ValueError(f"{text!r} is not EDTF of level 1")
        low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
        grain: Grain = "decade" if year.count("X") == 1 else "century"
        return Extent(first=(low, 1, 1), last=(high, 12, 31), grain=grain, about=about)
    number = int(year.removeprefix("Y"))
    if month is None or month == "XX":
        if day is not None and day != "XX":
            raise ValueError(f"{text!r} names a day of an unknown month")
        return Extent(first=(number, 1, 1), last=(number, 12, 31), grain="year", about=about)
    if (at := int(month)) in SEASONS and day is None:
        start, end = SEASONS[at]
        closing = number + (end < start)
        last = (closing, end, days_in(closing, end))
        return Extent(first=(number, start, 1), last=last, grain="season", about=about)
    if not 1 <= at <= 12 or (day not in {None, "XX"} and not 1 <= int(day) <= days_in(number, at)):
        raise ValueError(f"{text!r} is no day of the calendar")
    if day is None or day == "XX":
        last = (number, at, days_in(number, at))
        return Extent(first=(number, at, 1), last=last, grain="month", about=about)
    exact = (number, at, int(day))
    return Extent(first=exact, last=exact, grain="day", about=about)


def days_in(year: int, month: int) -> int:
    """Give the number of days of a month in the Gregorian calendar, reckoned backwards too."""
    return 28 + calendar.isleap(year) if month == 2 else calendar.monthrange(2001, month)[1]


def is_edtf(text: str) -> bool:
    """Tell whether a text is EDTF of level 1 that names days of the calendar."""
    try:
        extent(text)
    except ValueError:
        return False
    return True
