"""Positions: the days by which events sort, and the signs behind them.

Days before the year 1 and after 9999 sort at the ends of the calendar.
"""

from __future__ import annotations

import datetime

from explainer.text.edtf import extent

BEFORE, WITH, AFTER = "-", ".", "/"
"""Signs behind a day, in their order; the last sign of a position is WITH."""

UNKNOWN = datetime.date(2000, 1, 1)
"""Stands for the day of publication where the source gives none; only the order matters."""

FIRST, LAST = datetime.date(1, 1, 1), datetime.date(9999, 12, 31)


def first_day(edtf: str) -> datetime.date | None:
    """Give the day on which a calendar time starts, or ends where its start is open.

    Examples:
        >>> first_day("2025-06")
        datetime.date(2025, 6, 1)
        >>> first_day("../2030")
        datetime.date(2030, 12, 31)
    """
    return _end_of(edtf, first=True)


def last_day(edtf: str) -> datetime.date | None:
    """Give the day on which a calendar time ends, or starts where its end is open.

    Examples:
        >>> last_day("2025-06")
        datetime.date(2025, 6, 30)
    """
    return _end_of(edtf, first=False)


def _end_of(edtf: str, *, first: bool) -> datetime.date | None:
    try:
        found = extent(edtf)
    except ValueError:
        return None
    day = (found.first or found.last) if first else (found.last or found.first)
    if day is None or not 1 <= day[0] <= 9999:
        return None if day is None else FIRST if day[0] < 1 else LAST
    return datetime.date(*day)


def shifted(day: datetime.date, days: int) -> datetime.date:
    """Give the day so many days later, at the ends of the calendar the last one there is.

    Examples:
        >>> shifted(datetime.date(2025, 6, 6), -7)
        datetime.date(2025, 5, 30)
    """
    return datetime.date.fromordinal(min(max(day.toordinal() + days, 1), LAST.toordinal()))
