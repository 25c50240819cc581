"""Rules for days, months, quarters, years and centuries that are named, not counted."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace

from explainer.text.when.context import Context, Meaning
from explainer.text.when.rules.parts import (
    Parts,
    Rule,
    after_stop,
    around,
    century_of,
    dated,
    full_year,
    has_edge,
    is_bare_name,
    modified,
    month_unit,
    season_unit,
    stands_alone,
)
from explainer.text.when.tokens import Token
from explainer.text.when.units import Grain, Unit, day_unit, weekday_in

YEARS_BACK, YEARS_ON = 150, 60
"""Years before and after publication in which a number that stands alone may be a year."""


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
    """June 6, 2025; of a day without a year the nearest, on the weekday that is named."""
    follower = context.after()
    year, month, day = full_year(parts), int(parts["month"]), int(parts["day"])
    if follower and follower.lower in context.words.counted and year is None:
        return None
    if year is not None:
        meaning = Meaning(unit=day_unit(year, month, day), about="circa" in parts)
        return with_part(meaning, parts)
    units = [day_unit(year, month, day) for year in around(context)]
    if "weekday" in parts:
        fitting = [unit for unit in units if unit and unit.first.weekday() == parts["weekday"]]
        units = [*fitting] or units
    found = dated(context.nearest(units), parts, context, f"XXXX-{month:02}-{day:02}")
    return with_part(found, parts)


def with_part(meaning: Meaning, parts: Parts) -> Meaning:
    """Give the part of a day ("the night of June 3")."""
    if "part" not in parts:
        return meaning
    day = meaning.unit.timex if meaning.unit else meaning.value or "XXXX-XX-XX"
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
    """The second Tuesday in November."""
    month, nth, weekday = month_of(parts, context), int(parts["nth"]), int(parts["weekday"])
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
    """Friday the 13th: the nearest day that is both."""
    if context.published is None:
        return Meaning()
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
    units = (month_unit(year, number) for year in around(context))
    return dated(context.nearest(units), parts, context, f"XXXX-{number:02}")


def month_of_year(parts: Parts, context: Context) -> Meaning | None:
    """March of last year; 3 March this year."""
    if parts["unit"] != "year" or context.published is None:
        return None
    year, number = context.published.year + int(parts["rel"]), int(parts["month"])
    if "day" in parts:
        return dated(day_unit(year, number, int(parts["day"])), parts, context)
    return dated(month_unit(year, number), parts, context)


def year(parts: Parts, context: Context) -> Meaning | None:
    """A year, where nothing says that it is another number."""
    number = int(parts["year"])
    sure = has_edge(parts) or "word" in parts or "fiscal" in parts
    if not sure and not looks_like_year(number, context):
        return None
    unit = Unit("year", datetime.date(number, 1, 1))
    return Meaning(unit=unit, mod=modified(parts), about="circa" in parts or "fiscal" in parts)


def looks_like_year(number: int, context: Context) -> bool:
    """Tell whether a four-digit number that stands alone is a year."""
    words, token, follower = context.words, context.before(), context.after()
    lower = token.lower if token else ""
    if lower in words.counters or (follower and counts(follower, context)):
        return False
    if lower in words.year_before:
        return True
    if token and not context.row[context.at].spaced and lower not in words.year_beside:
        prefix = context.before(2)
        return (
            "HYPHEN" in token.values and prefix is not None and prefix.lower in words.year_prefixes
        )
    middle = context.published.year if context.published else 2000
    if not middle - YEARS_BACK <= number <= middle + YEARS_ON:
        return False
    if token and token.capital and lower.isalpha() and not token.values and not after_stop(context):
        return False
    plural = follower and follower.lower.endswith("s") and not follower.capital
    return not plural or (lower in words.articles and number % 100 != 0)


def counts(follower: Token, context: Context) -> bool:
    """Tell whether a word makes a number before it an amount or a clock time."""
    kinds = {"UNIT", "UNITS", "CLOCKUNIT", "CLOCKUNITS", "ZONE", "AM"}
    return follower.lower in context.words.counted or not kinds.isdisjoint(follower.values)


def year_span(parts: Parts, context: Context) -> Meaning | None:
    """2010-12, 1999/2000: two years next to each other or not, the second in two digits."""
    first, short = int(parts["year"]), int(parts["short"])
    last = first // 100 * 100 + short
    if last <= first or not looks_like_year(first, context):
        return None
    return Meaning(edtf=f"{first:04}/{last:04}", value=f"{first:04}")


def era(parts: Parts, context: Context) -> Meaning | None:
    """44 BC is the year -0043 of astronomers."""
    number = int(parts["year"] if "year" in parts else parts["number"])
    if not 1 <= number <= 9999:
        return Meaning()
    if int(parts["era"]) > 0:
        return Meaning(unit=Unit("year", datetime.date(number, 1, 1)))
    return Meaning(edtf=f"-{number - 1:04}" if number > 1 else "0000", value=f"BC{number:04}")


def decade(parts: Parts, context: Context) -> Meaning | None:
    """The 1990s, the '90s, the nineties."""
    number = int(parts["decade"])
    if number % 10:
        return None
    number = number if number >= 100 else century_of(number)
    return Meaning(unit=Unit("decade", datetime.date(number, 1, 1)), mod=modified(parts))


def century(parts: Parts, context: Context) -> Meaning | None:
    """The 19th century."""
    number = int(parts["nth"])
    if parts["unit"] != "century" or not 1 <= number <= 30:
        return None
    if int(parts.get("era", 1)) < 0 or number == 1:
        return Meaning()
    unit = Unit("century", datetime.date((number - 1) * 100, 1, 1))
    return Meaning(unit=unit, mod=modified(parts))


def season_year(parts: Parts, context: Context) -> Meaning | None:
    """The summer of 2010, of last year."""
    first = int(parts["season"])
    if "rel" in parts:
        if context.published is None:
            return Meaning()
        unit = season_unit(context.published.year + int(parts["rel"]), first)
        return dated(unit, parts, context)
    return Meaning(unit=season_unit(int(parts["year"]), first), mod=modified(parts))


def season(parts: Parts, context: Context) -> Meaning | None:
    """A season alone, where a preposition shows that it is a time."""
    token = context.before()
    prepared = token is not None and token.lower in context.words.season_before
    if not (has_edge(parts) or prepared) or not stands_alone(context) or begins_name(context):
        return None
    units = (season_unit(year, int(parts["season"])) for year in around(context))
    return dated(context.nearest(units), parts, context)


def begins_name(context: Context) -> bool:
    """Tell whether a season is part of a name or a fall ("Winter Olympics", "the fall of")."""
    follower = context.after()
    if follower is None:
        return False
    both = follower.capital and context.row[context.end - 1].capital
    return both or "OF" in follower.values


def quarter(parts: Parts, context: Context) -> Meaning | None:
    """The third quarter of 2010; without a year the nearest one."""
    number = int(parts["nth"])
    if parts.get("unit", "quarter") != "quarter" or not 1 <= number <= 4:
        return None
    if "year" in parts:
        unit = quarter_unit(int(parts["year"]), number)
        return Meaning(unit=unit, mod=modified(parts), about="fiscal" in parts)
    if "rel" in parts and context.published:
        unit = quarter_unit(context.published.year + int(parts["rel"]), number)
    else:
        unit = context.nearest(quarter_unit(year, number) for year in around(context))
    meaning = dated(unit, parts, context, f"XXXX-Q{number}")
    if "fiscal" in parts and unit:
        return Meaning(value=unit.timex, anchor=meaning.anchor)
    return meaning


def quarter_unit(year: int, number: int) -> Unit | None:
    """Give a quarter; None beyond the calendar."""
    return Unit("quarter", datetime.date(year, number * 3 - 2, 1)) if 1 <= year <= 9999 else None


def half(parts: Parts, context: Context) -> Meaning | None:
    """The first half of 2010."""
    number = int(parts["half"])
    if number not in (1, 2):
        return None
    if "rel" in parts:
        if parts["unit"] != "year" or context.published is None:
            return None
        year = context.published.year + int(parts["rel"])
    else:
        year = int(parts["year"])
    if not 1 <= year <= 9999:
        return Meaning()
    unit = Unit("half", datetime.date(year, 6 * number - 5, 1))
    return Meaning(unit=unit, anchor=context.anchor if "rel" in parts else None)


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
    "month-of-year": month_of_year,
    "year": year,
    "year-span": year_span,
    "era": era,
    "decade": decade,
    "century": century,
    "season-year": season_year,
    "season": season,
    "quarter": quarter,
    "half": half,
}
