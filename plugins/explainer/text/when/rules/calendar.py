"""Rules for days, weeks and months that are named, not counted."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace

from explainer.text.when.context import Context
from explainer.text.when.meaning import ANY_DAY, Meaning
from explainer.text.when.rules.parts import (
    Parts,
    Rule,
    around,
    century_of,
    dated,
    full_year,
    has_edge,
    is_bare_name,
    modified,
    month_unit,
    moved,
    stands_alone,
)
from explainer.text.when.tense import Clause, stops
from explainer.text.when.units import Grain, Unit, day_unit, weekday_in


def iso_date(parts: Parts, context: Context) -> Meaning | None:
    """2025-06-09."""
    year, month, day = (int(number) for number in str(parts["iso"]).split("-"))
    return Meaning(unit=day_unit(year, month, day))


def slashed_date(parts: Parts, context: Context) -> Meaning | None:
    """13/02/2025 is one day; 01/02/2025 may be two, and is not guessed."""
    written = str(parts["slashed"])
    first, second, third = written.replace(".", "/").split("/")
    if len(third) == 3 or ("." in written and len(third) != 4):
        return None
    year = int(third) if len(third) == 4 else century_of(int(third))
    one, other = day_unit(year, int(first), int(second)), day_unit(year, int(second), int(first))
    days = {day for day in (one, other) if day}
    return Meaning(unit=days.pop() if len(days) == 1 else None)


def calendar_date(parts: Parts, context: Context) -> Meaning | None:
    """June 6, 2025; of a day without a year the nearest, on the weekday that is named.

    A day that tells which event is meant has the year that was named with it before: "the June 6
    attack".
    """
    follower = context.after()
    year, month, day = full_year(parts), int(parts["month"]), int(parts["day"])
    if follower and follower.lower in context.words.counted and year is None:
        return None
    token = context.before()
    first = "MONTH" in context.row[context.at].values
    if year is None and first and token and token.lower in context.words.month_before:
        return None
    if year is not None:
        meaning = Meaning(unit=day_unit(year, month, day), about="circa" in parts)
        return with_part(meaning, parts)
    known = (month, day) in context.years and not stands_alone(context)
    if known and (context.befell() or context.direction() < 0):
        named = day_unit(context.years[month, day], month, day)
        return with_part(Meaning(unit=named), parts)
    units = [day_unit(year, month, day) for year in around(context)]
    if "weekday" in parts:
        fitting = [unit for unit in units if unit and unit.first.weekday() == parts["weekday"]]
        units = [*fitting] or units
    unit = context.nearest(units, of_noun=not stands_alone(context))
    found = dated(unit, parts, context, f"XXXX-{month:02}-{day:02}")
    return with_part(found, parts)


def with_part(meaning: Meaning, parts: Parts) -> Meaning:
    """Give the part of a day ("the night of June 3")."""
    if "part" not in parts:
        return meaning
    day = meaning.unit.timex if meaning.unit else meaning.value or ANY_DAY
    return replace(meaning, kind="time", value=f"{day}T{parts['part']}")


def day_range(parts: Parts, context: Context) -> Meaning | None:
    """May 3-5; from 3 to 5 May."""
    year, month = full_year(parts), int(parts["month"])
    first, last = int(parts["first"]), int(parts["day"])
    years = [year] if year is not None else list(around(context))
    ends = [(day_unit(year, month, first), day_unit(year, month, last)) for year in years]
    starts = [one for one, other in ends if one and other and one.first < other.first]
    unit = starts[0] if year is not None and starts else context.nearest(starts)
    if unit is None:
        return Meaning() if first < last else None
    end = unit.first.replace(day=last)
    return Meaning(
        edtf=f"{unit.edtf}/{end.isoformat()}",
        value=unit.timex,
        anchor=None if year is not None else context.anchor,
    )


def day_pair(parts: Parts, context: Context) -> Meaning | None:
    """April 24 and 25: two days in a row are one stretch; others are not read together."""
    if int(parts["day"]) - int(parts["first"]) != 1:
        return None
    return day_range(parts, context)


def month_of(parts: Parts, context: Context) -> Unit | None:
    """Give the month that a phrase names, with its year or the nearest."""
    year, number = full_year(parts), int(parts["month"])
    if year is not None:
        return month_unit(year, number)
    return context.nearest(month_unit(year, number) for year in around(context))


def day_of_period(parts: Parts, context: Context) -> Meaning | None:
    """The last day of March is a day; the second week of May is not said more exactly."""
    if "month" in parts:
        period = month_of(parts, context)
    else:
        period = Unit("year", datetime.date(int(parts["year"]), 1, 1))
    anchor = None if full_year(parts) is not None else context.anchor
    number, name = int(parts["nth"]), parts["unit"]
    if name in ("quarter", "half", "century", "year"):
        return None
    if period is None or name != "day":
        return Meaning(unit=period, anchor=anchor if period else None)
    end = Unit("day", period.last if number < 0 else period.first)
    day = end if number < 0 else end.shift(number - 1)
    return Meaning(unit=day if day and day.first <= period.last else None, anchor=anchor)


def nth_weekday(parts: Parts, context: Context) -> Meaning | None:
    """The second Tuesday in November, of next month."""
    nth, weekday = int(parts["nth"]), int(parts["weekday"])
    if parts.get("unit", "month") != "month":
        return None
    there = moved(context, "month", int(parts["rel"])) if "rel" in parts else None
    month = there if "rel" in parts else month_of(parts, context)
    anchor = None if full_year(parts) is not None else context.anchor
    if month is None or not (nth == -1 or 1 <= nth <= 5):
        return Meaning()
    day = weekday_in(month, nth, weekday)
    inside = day is not None and day.first <= month.last
    return Meaning(unit=day if inside else None, anchor=anchor)


def week_of_day(parts: Parts, context: Context) -> Meaning | None:
    """The week of June 2."""
    found = calendar_date(parts, context)
    if parts["unit"] not in ("week", "weekend") or found is None or found.unit is None:
        return None
    grain: Grain = "week" if parts["unit"] == "week" else "weekend"
    return Meaning(unit=Unit.holding(found.unit.first, grain), anchor=found.anchor)


def weekday_day(parts: Parts, context: Context) -> Meaning | None:
    """Friday the 13th: the nearest day that is both; not "shown Tuesday first"."""
    if context.published is None:
        return Meaning()
    last = context.row[context.end - 1].lower
    if context.end - context.at == 2 and not last[0].isdecimal():
        return None
    months = [Unit.holding(context.published, "month").shift(n) for n in range(-6, 7)]
    days = [day_unit(m.first.year, m.first.month, int(parts["day"])) for m in months if m]
    fitting = [d for d in days if d and d.first.weekday() == parts["weekday"]]
    return dated(context.nearest(fitting), parts, context) if fitting else None


def month_year(parts: Parts, context: Context) -> Meaning | None:
    """May 2010."""
    year = full_year(parts)
    if year is None:
        return None
    unit = month_unit(year, int(parts["month"]))
    return Meaning(unit=unit, mod=modified(parts), about="circa" in parts)


def month(parts: Parts, context: Context) -> Meaning | None:
    """A month alone: the nearest one."""
    if not has_edge(parts) and is_bare_name(context):
        return None
    number = int(parts["month"])
    told = narrated(number, context)
    if told is not None:
        return Meaning(unit=told[0], anchor=told[1].first.isoformat(), mod=modified(parts))
    units = (month_unit(year, number) for year in around(context))
    return dated(context.nearest(units), parts, context, f"XXXX-{number:02}")


def month_range(parts: Parts, context: Context) -> Meaning | None:
    """The January-March period of 2024, of last year: the nearest one where no year is told."""
    first, last, year = int(parts["first"]), int(parts["month"]), full_year(parts)
    if "rel" in parts and context.published is not None:
        year = context.published.year + int(parts["rel"])
    years = [year] if year is not None else list(around(context))
    ends = [end for y in years if (end := month_unit(y, last)) is not None]
    end = ends[0] if year is not None and ends else context.nearest(ends)
    start = None if end is None else month_unit(end.first.year - (first > last), first)
    if end is None or start is None or first == last:
        return None
    anchor = None if full_year(parts) is not None else context.anchor
    return Meaning(edtf=f"{start.edtf}/{end.edtf}", value=start.timex, anchor=anchor)


def narrated(number: int, context: Context) -> tuple[Unit, Unit] | None:
    """Give the month that follows a date in a story, and that date: "in May 2016 … by | July"."""
    base = context.near(context.last_named)
    if base is None or base.grain not in ("day", "month") or context.published is None:
        return None
    unit = month_unit(base.first.year + (number <= base.first.month), number)
    over = unit is not None and unit.last < context.published
    return (unit, base) if over and unit and goes_on(context) else None


def goes_on(context: Context) -> bool:
    """Tell whether a month goes on with a story that the date before it opened.

    "Was held in May 2016 and freed in | August", "In May 2016 she left … by | August she was back".
    """
    row, words, at = context.row, context.words, context.last_named
    first, token = at[1] if at else 0, context.before()
    if any(stops(row, n, words) for n in range(first, context.at)):
        limits = token is not None and token.lower in words.deadline
        return limits and Clause(row, words, context.at, context.end).tense_behind() < 0
    if context.direction() >= 0:
        return False
    while first and not stops(row, first - 1, words):
        first -= 1
    return all(t.lower not in words.clause for t in row[first : context.at])


def month_of_year(parts: Parts, context: Context) -> Meaning | None:
    """March of last year; 3 March this year."""
    if parts["unit"] != "year" or context.published is None:
        return None
    year, number = context.published.year + int(parts["rel"]), int(parts["month"])
    if "day" in parts:
        return dated(day_unit(year, number, int(parts["day"])), parts, context)
    return dated(month_unit(year, number), parts, context)


RULES: Mapping[str, Rule] = {
    "iso-date": iso_date,
    "slashed-date": slashed_date,
    "calendar-date": calendar_date,
    "day-range": day_range,
    "day-pair": day_pair,
    "day-of-period": day_of_period,
    "nth-weekday": nth_weekday,
    "week-of-day": week_of_day,
    "weekday-day": weekday_day,
    "month-year": month_year,
    "month": month,
    "month-range": month_range,
    "month-of-year": month_of_year,
}
