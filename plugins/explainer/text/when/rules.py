"""What each rule of a language's phrases means."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import cast

from explainer.language.tables.time import Value
from explainer.text.when.context import Context, Meaning
from explainer.text.when.units import Grain, Unit, day_unit

Parts = Mapping[str, Value]
Rule = Callable[[Parts, Context], Meaning | None]
FURTHEST_YEARS = (150, 60)
"""Years before and after publication in which a bare number may be a year."""
PIVOT = 30


def full_year(parts: Parts) -> int | None:
    """Give the year of a date; '96 is 1996, '10 is 2010."""
    if "yy" in parts:
        short = int(parts["yy"])
        return 2000 + short if short < PIVOT else 1900 + short
    return int(parts["year"]) if "year" in parts else None


def modified(parts: Parts) -> str | None:
    """Give START, MID or END."""
    return str(parts.get("mod") or parts.get("edge") or "") or None


def iso_date(parts: Parts, context: Context) -> Meaning | None:
    """2025-06-09."""
    try:
        day = datetime.date.fromisoformat(str(parts["iso"]))
    except ValueError:
        return Meaning()
    return Meaning(unit=Unit("day", day))


def slashed_date(parts: Parts, context: Context) -> Meaning | None:
    """13/02/2025 is a day; 01/02/2025 may be two, and is not guessed."""
    numbers = str(parts["slashed"]).replace(".", "/").split("/")
    first, second, year = (int(number) for number in numbers)
    if len(numbers[2]) == 3 or ("." in str(parts["slashed"]) and len(numbers[2]) != 4):
        return None
    if len(numbers[2]) == 2:
        year += 2000 if year < PIVOT else 1900
    days = {day_unit(year, first, second), day_unit(year, second, first)} - {None}
    return Meaning(unit=days.pop() if len(days) == 1 else None)


def around(context: Context) -> range:
    """Give the years before and after publication."""
    year = context.published.year if context.published else 0
    return range(year - 1, year + 2) if year else range(0)


def calendar_date(parts: Parts, context: Context) -> Meaning | None:
    """June 6, 2025; 6 June; the year of a date without one is the nearest."""
    token = context.after()
    if token and token.lower in context.words.counted and "year" not in parts:
        return None
    month, day = int(parts["month"]), int(parts["day"])
    if "era" in parts:
        return Meaning()
    year = full_year(parts)
    if year is not None:
        return Meaning(unit=day_unit(year, month, day))
    unit = context.nearest(day_unit(year, month, day) for year in around(context))
    value = None if unit else f"XXXX-{month:02}-{day:02}"
    return Meaning(unit=unit, value=value, anchor=context.anchor if unit else None)


def weekday_day(parts: Parts, context: Context) -> Meaning | None:
    """Friday the 13th: the nearest day that is both."""
    if context.published is None:
        return Meaning()
    months = [Unit.holding(context.published, "month").shift(n) for n in range(-6, 7)]
    days = [day_unit(m.first.year, m.first.month, int(parts["day"])) for m in months if m]
    fitting = [d for d in days if d and d.first.weekday() == parts["weekday"]]
    unit = context.nearest(fitting)
    return Meaning(unit=unit, anchor=context.anchor) if unit else None


def month_year(parts: Parts, context: Context) -> Meaning | None:
    """May 2010."""
    year = full_year(parts)
    if year is None or year < 1 or "era" in parts:
        return None
    return Meaning(unit=month_unit(year, int(parts["month"])), mod=modified(parts))


def month_unit(year: int, month: int) -> Unit | None:
    """Give a month."""
    return Unit("month", datetime.date(year, month, 1)) if 1 <= year <= 9999 else None


def month(parts: Parts, context: Context) -> Meaning | None:
    """A month alone: the nearest one."""
    if not modified(parts) and is_name(context):
        return None
    number = int(parts["month"])
    unit = context.nearest(month_unit(year, number) for year in around(context))
    value = None if unit else f"XXXX-{number:02}"
    return Meaning(
        unit=unit, value=value, anchor=context.anchor if unit else None, mod=modified(parts)
    )


def is_name(context: Context) -> bool:
    """Tell whether a month that is also a name or a verb does not stand where a time stands."""
    if context.row[context.at].lower not in context.words.proper:
        return False
    token = context.before()
    return token is None or token.lower not in context.words.year_before


def month_of_year(parts: Parts, context: Context) -> Meaning | None:
    """March of last year."""
    if parts["unit"] != "year" or context.published is None:
        return None
    year, number = context.published.year + int(parts["rel"]), int(parts["month"])
    unit = day_unit(year, number, int(parts["day"])) if "day" in parts else None
    unit = unit or (None if "day" in parts else month_unit(year, number))
    return Meaning(unit=unit, anchor=context.anchor, mod=modified(parts))


def year(parts: Parts, context: Context) -> Meaning | None:
    """A year, where nothing says that it is another number."""
    number = int(parts["year"])
    if not modified(parts) and not looks_like_year(number, context):
        return None
    return Meaning(unit=Unit("year", datetime.date(number, 1, 1)), mod=modified(parts))


def looks_like_year(number: int, context: Context) -> bool:
    """Tell whether a four-digit number that stands alone is a year."""
    token, follower = context.before(), context.after()
    lower = token.lower if token else ""
    if lower in context.words.counters or (follower and follower.lower in context.words.counted):
        return False
    if follower and ({"UNIT", "UNITS", "CLOCKUNITS"} & set(follower.values)):
        return False
    if lower in context.words.year_before:
        return True
    middle = context.published.year if context.published else 2000
    near = middle - FURTHEST_YEARS[0] <= number <= middle + FURTHEST_YEARS[1]
    plural = follower is not None and follower.lower.endswith("s") and not follower.capital
    named = token is not None and token.capital and bool(token.lower.isalpha())
    glued = token is not None and not context.row[context.at].spaced and lower not in "([-–—/"
    return near and not plural and not named and not glued


def era(parts: Parts, context: Context) -> Meaning | None:
    """44 BC is the year -0043 of astronomers."""
    number = int(parts.get("year", parts.get("number", 0)))
    if int(parts["era"]) > 0:
        return Meaning(edtf=f"{number:04}") if 1 <= number <= 9999 else None
    if not 1 <= number <= 9999:
        return Meaning()
    return Meaning(edtf=f"-{number - 1:04}" if number > 1 else "0000", value=f"BC{number:04}")


def decade(parts: Parts, context: Context) -> Meaning | None:
    """The 1990s, the '90s, the nineties."""
    number = int(parts["decade"])
    if number < 100:
        number += 2000 if number < PIVOT else 1900
    return Meaning(unit=Unit("decade", datetime.date(number, 1, 1)), mod=modified(parts))


def century(parts: Parts, context: Context) -> Meaning | None:
    """The 19th century."""
    number = int(parts["nth"])
    if parts["unit"] != "century" or not 2 <= number <= 30:
        return None
    if int(parts.get("era", 1)) < 0:
        return Meaning()
    unit = Unit("century", datetime.date((number - 1) * 100, 1, 1))
    return Meaning(unit=unit, mod=modified(parts))


def season_unit(year: int, first: int) -> Unit:
    """Give a season by its first month."""
    return Unit("season", datetime.date(year, first, 1))


def season_year(parts: Parts, context: Context) -> Meaning | None:
    """The summer of 2010."""
    unit = season_unit(int(parts["year"]), int(parts["season"]))
    return Meaning(unit=unit, mod=modified(parts))


def quarter(parts: Parts, context: Context) -> Meaning | None:
    """The third quarter of 2010; without a year the nearest one."""
    number = int(parts["nth"])
    if parts.get("unit", "quarter") != "quarter" or not 1 <= number <= 4:
        return None
    if "year" in parts:
        years = [int(parts["year"])]
    elif "rel" in parts and context.published:
        years = [context.published.year + int(parts["rel"])]
    else:
        years = list(around(context))
    units = [Unit("quarter", datetime.date(year, number * 3 - 2, 1)) for year in years]
    unit = units[0] if len(units) == 1 else context.nearest(units)
    anchor = None if "year" in parts else context.anchor
    value = None if unit else f"XXXX-Q{number}"
    return Meaning(unit=unit, value=value, anchor=anchor, mod=modified(parts))


def day(parts: Parts, context: Context) -> Meaning | None:
    """Today, yesterday morning."""
    return on_day(shifted(context, "day", int(parts["shift"])), parts, context)


def on_day(unit: Unit | None, parts: Parts, context: Context) -> Meaning:
    """Give a day, or a part of it."""
    part = parts.get("part")
    kind, value = ("time", f"{unit.timex}T{part}") if part and unit else ("date", None)
    if part and unit is None:
        kind, value = "time", f"XXXX-XX-XXT{part}"
    return Meaning(
        kind="time" if kind == "time" else "date",
        unit=unit,
        value=value,
        anchor=context.anchor if unit else None,
        mod=modified(parts),
    )


def shifted(context: Context, grain: Grain, count: int) -> Unit | None:
    """Give the unit of publication, moved."""
    if context.published is None:
        return None
    return Unit.holding(context.published, grain).shift(count)


def tonight(parts: Parts, context: Context) -> Meaning | None:
    """Tonight, overnight."""
    return on_day(shifted(context, "day", 0), parts, context)


def part_of_day(parts: Parts, context: Context) -> Meaning | None:
    """This morning, last night."""
    if int(parts["rel"]) > 0:
        return None
    return on_day(shifted(context, "day", int(parts["rel"])), parts, context)


def weekday(parts: Parts, context: Context) -> Meaning | None:
    """A weekday: the nearest; one that equals the day of publication is that day."""
    if is_name(context) and "rel" not in parts and "part" not in parts:
        return None
    return on_day(weekday_unit(parts, context), parts, context)


def weekday_unit(parts: Parts, context: Context) -> Unit | None:
    """Give the day that a weekday stands for."""
    if context.published is None:
        return None
    gap = int(parts["weekday"]) - context.published.weekday()
    today = Unit("day", context.published)
    relation = parts.get("rel")
    if relation == -1:
        return today.shift(gap if gap < 0 else gap - 7)
    if relation == 1:
        return today.shift(gap if gap > 0 else gap + 7)
    return context.nearest(today.shift(gap + 7 * week) for week in (-1, 0, 1))


def weekday_of_week(parts: Parts, context: Context) -> Meaning | None:
    """Next week Monday."""
    if parts["unit"] != "week":
        return None
    week = shifted(context, "week", int(parts["rel"]))
    return on_day(
        Unit("day", week.first).shift(int(parts["weekday"])) if week else None, parts, context
    )


def relative_unit(parts: Parts, context: Context) -> Meaning | None:
    """This year, next week, the end of last month."""
    name = str(parts["unit"])
    if name == "fortnight":
        return Meaning(kind="duration", value="P2W")
    unit = shifted(context, cast(Grain, name), int(parts["rel"]))
    return Meaning(unit=unit, anchor=context.anchor if unit else None, mod=modified(parts))


def relative_month(parts: Parts, context: Context) -> Meaning | None:
    """Last August: the nearest one before this month."""
    if context.published is None:
        return Meaning(value=f"XXXX-{int(parts['month']):02}")
    number, relation, this = int(parts["month"]), int(parts["rel"]), context.published
    year = this.year
    if relation < 0 and number >= this.month:
        year -= 1
    if relation > 0 and number <= this.month:
        year += 1
    return Meaning(unit=month_unit(year, number), anchor=context.anchor, mod=modified(parts))


def relative_season(parts: Parts, context: Context) -> Meaning | None:
    """Last summer: the nearest one that is over; this summer: that of the year."""
    if context.published is None:
        return Meaning()
    relation, first, this = int(parts["rel"]), int(parts["season"]), context.published
    seasons = [season_unit(year, first) for year in range(this.year - 2, this.year + 3)]
    if relation < 0:
        unit = [season for season in seasons if season.last < this][-1]
    elif relation > 0:
        unit = next(season for season in seasons if season.first > this)
    else:
        unit = min(seasons, key=lambda season: abs(season.distance(this)))
    return Meaning(unit=unit, anchor=context.anchor, mod=modified(parts))


def season(parts: Parts, context: Context) -> Meaning | None:
    """A season alone, where a preposition shows that it is a time."""
    token = context.before()
    prepared = token is not None and token.lower in context.words.year_before
    if not modified(parts) and not prepared:
        return None
    units = [season_unit(year, int(parts["season"])) for year in around(context)]
    unit = context.nearest(units)
    return Meaning(unit=unit, anchor=context.anchor if unit else None, mod=modified(parts))


def referred_unit(parts: Parts, context: Context) -> Meaning | None:
    """The same day, the following year: counted from the date before."""
    name = str(parts["unit"])
    if name == "fortnight":
        return None
    reference = context.recent()
    if reference is None:
        return Meaning()
    unit = Unit.holding(reference.first, cast(Grain, name)).shift(int(parts["ref"]))
    return Meaning(unit=unit, anchor=reference.first.isoformat(), mod=modified(parts))


def unit_end(parts: Parts, context: Context) -> Meaning | None:
    """The end of the year."""
    name = str(parts["unit"])
    if name == "weekend" and not modified(parts):
        near = [shifted(context, "weekend", count) for count in (-1, 0, 1)]
        unit = context.nearest(near)
    elif modified(parts) and name not in ("day", "fortnight", "weekend"):
        unit = shifted(context, cast(Grain, name), 0)
    else:
        return None
    return Meaning(unit=unit, anchor=context.anchor if unit else None, mod=modified(parts))


def year_end(parts: Parts, context: Context) -> Meaning | None:
    """Year-end."""
    unit = shifted(context, "year", 0)
    return Meaning(unit=unit, anchor=context.anchor if unit else None, mod="END")


UNIT_LETTERS = {
    "day": ("D", 1),
    "week": ("W", 1),
    "fortnight": ("W", 2),
    "month": ("M", 1),
    "quarter": ("Q", 1),
    "half": ("M", 6),
    "year": ("Y", 1),
    "decade": ("Y", 10),
    "century": ("Y", 100),
    "weekend": ("WE", 1),
}
LARGEST_COUNT = 10_000


def counted(parts: Parts) -> int | None:
    """Give a whole number of units; None for "several" and fractions."""
    for name in ("count", "one", "two"):
        if name in parts:
            number = int(parts[name])
            return number if number <= LARGEST_COUNT else None
    return None


def duration(parts: Parts, context: Context) -> Meaning | None:
    """Two days, several weeks."""
    if "nth" in parts:
        return None
    amount = "X" if "vague" in parts else str(parts.get("decimal", ""))
    number = parts.get("count", parts.get("one", parts.get("two")))
    clock = parts.get("clock")
    if clock:
        amount = amount or (f"{number}" if number is not None else "0.5")
        return Meaning(kind="duration", value=f"PT{amount}{clock}")
    letter, factor = UNIT_LETTERS[str(parts["unit"])]
    if not amount:
        amount = str(int(number) * factor) if number is not None else "0.5"
    return Meaning(kind="duration", value=f"P{amount}{letter}")


def away(parts: Parts, context: Context, base: Unit | None, count: int) -> Meaning:
    """Give the unit a number of units away from another."""
    name = str(parts["unit"])
    factor = UNIT_LETTERS[name][1]
    grain = cast(Grain, {"fortnight": "week", "decade": "year", "century": "year"}.get(name, name))
    if grain == "weekend" or base is None:
        return Meaning()
    if grain == "week":
        base, grain, factor = Unit("day", base.first), "day", factor * 7
    unit = Unit.holding(base.first, grain).shift(count * factor)
    about = name not in ("day",)
    return Meaning(unit=unit, about=about, anchor=base.first.isoformat())


def ago(parts: Parts, context: Context) -> Meaning | None:
    """Two weeks ago."""
    count = counted(parts)
    if count is None or context.published is None:
        return Meaning(value="PAST_REF")
    return away(parts, context, Unit("day", context.published), -count)


def hence(parts: Parts, context: Context) -> Meaning | None:
    """Two weeks from now."""
    count = counted(parts)
    if count is None or context.published is None:
        return Meaning(value="FUTURE_REF")
    return away(parts, context, Unit("day", context.published), count)


def earlier(parts: Parts, context: Context) -> Meaning | None:
    """A year earlier: counted from the date before, as coarse as that one."""
    count, base = counted(parts), context.recent()
    direction = int(parts["direction"])
    if count is None or base is None:
        return Meaning(value="PAST_REF" if direction < 0 else None)
    return away(parts, context, base, count * direction)


RULES: Mapping[str, Rule] = {
    "iso-date": iso_date,
    "slashed-date": slashed_date,
    "calendar-date": calendar_date,
    "weekday-day": weekday_day,
    "month-year": month_year,
    "month": month,
    "month-of-year": month_of_year,
    "year": year,
    "era": era,
    "decade": decade,
    "century": century,
    "season-year": season_year,
    "quarter": quarter,
    "day": day,
    "tonight": tonight,
    "overnight": tonight,
    "part-of-day": part_of_day,
    "weekday": weekday,
    "weekday-of-week": weekday_of_week,
    "relative-unit": relative_unit,
    "relative-month": relative_month,
    "relative-season": relative_season,
    "referred-unit": referred_unit,
    "unit-end": unit_end,
    "season": season,
    "year-end": year_end,
    "ago": ago,
    "hence": hence,
    "earlier": earlier,
    "duration": duration,
}
