"""Rules for days with a name: holidays, fixed, movable or by weekday, and days of history."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from explainer.text.when.context import Context
from explainer.text.when.meaning import Meaning
from explainer.text.when.rules.parts import (
    Parts,
    Rule,
    after_stop,
    around,
    dated,
    full_year,
    stands_alone,
)
from explainer.text.when.tokens import Token
from explainer.text.when.units import Unit, day_unit, shifted_days, weekday_in

STORY = 120
"""Words behind the year of a story in which a holiday may be of it."""


def easter(year: int) -> datetime.date:
    """Give Easter Sunday of the western churches (the method of Meeus and Jones).

    Examples:
        >>> easter(2025)
        datetime.date(2025, 4, 20)
    """
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    rest = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * rest) // 451
    month, day = divmod(h + rest - 7 * m + 114, 31)
    return datetime.date(year, month, day + 1)


def holiday_unit(year: int, kind: str) -> Unit | None:
    """Give a holiday of a year.

    Args:
        year: Of the calendar.
        kind: "12-25"; "easter-2", days from Easter; "11/4/3+1", a day after the fourth Thursday
            (Monday is 0) of November; "5/-1/0", the last Monday of May.

    Examples:
        >>> holiday_unit(2025, "11/4/3+1").edtf
        '2025-11-28'
    """
    if not 1 <= year <= 9999:
        return None
    if kind.startswith("easter"):
        day = shifted_days(easter(year), int(kind.removeprefix("easter") or 0))
        return Unit("day", day) if day else None
    if "/" not in kind:
        return day_unit(year, *(int(number) for number in kind.split("-")))
    rule, _, more = kind.partition("+")
    month, nth, weekday = (int(number) for number in rule.split("/"))
    start = Unit("month", datetime.date(year, month, 1))
    base = weekday_in(start, nth, weekday)
    return base.shift(int(more or 0)) if base else None


def holiday(parts: Parts, context: Context) -> Meaning | None:
    """Christmas, Easter Monday 2025, last Thanksgiving."""
    kind = str(parts["holiday"])
    follower, token = context.after(), context.before()
    if not stands_alone(context) or (token and is_forename(token, context)):
        return None
    if not kind or (follower and "UNIT" in follower.values):
        return Meaning()
    year = full_year(parts)
    if year is not None:
        return Meaning(unit=holiday_unit(year, kind))
    if "unit" in parts:
        if parts["unit"] != "year" or context.published is None:
            return None
        years = [context.published.year + int(parts["rel"])]
        return dated(holiday_unit(years[0], kind), parts, context)
    days = [day for day in (holiday_unit(year, kind) for year in around(context)) if day]
    relation, published = int(parts.get("rel", 0)), context.published
    if published and relation < 0:
        days = [day for day in days if day.first < published][-1:]
    elif published and relation > 0:
        days = [day for day in days if day.first > published][:1]
    day = context.nearest(days)
    if not relation and is_of_old_story(context):
        return Meaning(value=day.timex if day else None)
    return dated(day, parts, context)


def is_of_old_story(context: Context) -> bool:
    """Tell whether a holiday may be one of years ago: "In 2008 he fell. On Christmas Eve he left".

    Which one it was the words do not tell.
    """
    told, published = context.last_named, context.published
    if (
        told is None
        or published is None
        or context.at - told[1] > STORY
        or context.direction() >= 0
    ):
        return False
    breaks = sum(t.values.get("BREAK") == "paragraph" for t in context.row[told[1] : context.at])
    return breaks <= 1 and told[0].last.year < published.year - 1


def is_forename(token: Token, context: Context) -> bool:
    """Tell whether a capitalised word before makes the holiday somebody's surname."""
    words = context.words
    plain = token.lower in words.function or token.lower in words.time_before
    return token.capital and token.lower.isalpha() and not token.values and not plain


def named_day(parts: Parts, context: Context) -> Meaning | None:
    """A day that its date has become the name of ("9/11"); before it, it is no such day."""
    day = datetime.date.fromisoformat(str(parts["named"]))
    token = context.before()
    if context.published is None or context.published < day:
        return None
    if token and is_forename(token, context) and not after_stop(context):
        return None
    return Meaning(unit=Unit("day", day))


def anniversary(parts: Parts, context: Context) -> Meaning | None:
    """The eleventh anniversary of 9/11: the same day, so many years later."""
    first = datetime.date.fromisoformat(str(parts["named"]))
    return Meaning(unit=day_unit(first.year + int(parts["nth"]), first.month, first.day))


RULES: Mapping[str, Rule] = {
    "holiday": holiday,
    "named-day": named_day,
    "anniversary": anniversary,
}
