"""Rules for times that are counted from the day of publication."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from explainer.text.when.context import Context
from explainer.text.when.following import Weekday
from explainer.text.when.meaning import ANY_DAY, Meaning
from explainer.text.when.named import DAY_AFTER
from explainer.text.when.rules.parts import (
    Parts,
    Rule,
    around,
    dated,
    has_edge,
    is_bare_name,
    modified,
    month_unit,
    moved,
    on_day,
    season_unit,
    stands_alone,
)
from explainer.text.when.rules.references import referred_unit
from explainer.text.when.units import Grain, Unit, coarser, day_unit

SUNDAY = 6
WINTER = 12
"""The first month of the season that two years share."""


def day(parts: Parts, context: Context) -> Meaning | None:
    """Today, yesterday morning; but no "tomorrow" that is a noun ("the leaders of tomorrow")."""
    token = context.before()
    noun = token is not None and ("A" in token.values or "OF" in token.values)
    if context.in_name() or (noun and parts["shift"] == 1):
        return None
    return on_day(moved(context, "day", int(parts["shift"])), parts, context)


def tonight(parts: Parts, context: Context) -> Meaning | None:
    """Tonight."""
    if context.in_name():
        return None
    return on_day(moved(context, "day", 0), parts, context)


def overnight(parts: Parts, context: Context) -> Meaning | None:
    """Overnight: the night before publication has two days; "not overnight" is no time."""
    today, before = moved(context, "day", 0), moved(context, "day", -1)
    if today is None or before is None or context.direction() >= 0:
        return Meaning(kind="time", value=f"{today.timex if today else ANY_DAY}TNI")
    return Meaning(
        kind="time",
        edtf=f"{before.edtf}/{today.edtf}",
        value=f"{today.timex}TNI",
        anchor=context.anchor,
    )


def _is_counted(context: Context) -> bool:
    """Whether an article tells that a time counts from something else: "the | last night"."""
    before = context.before()
    return before is not None and before.lower in context.words.articles


def part_of_day(parts: Parts, context: Context) -> Meaning | None:
    """This morning, last night; but of "the last night of the fair" nobody tells the day."""
    if int(parts["rel"]) > 0 or context.in_name():
        return None
    if _is_counted(context):
        return Meaning()
    return on_day(moved(context, "day", int(parts["rel"])), parts, context)


def weekday(parts: Parts, context: Context) -> Meaning | None:
    """A weekday: the one that the verbs speak for; the day of publication's own is that day.

    "The last Saturday before Christmas", "the next Monday" count from something else.
    """
    if is_weekday_name(context):
        return None
    if not {"rel", "mod"} & set(parts) and is_any_weekday(context):
        return Meaning()
    if parts.get("rel") in (-1, 1) and _is_counted(context):
        return Meaning()
    if is_bare_name(context) and not ({"rel", "part"} & set(parts)) and not has_edge(parts):
        return None
    unit = weekday_unit(parts, context)
    meaning = on_day(unit, parts, context)
    if context.at not in context.settled:
        return meaning
    after = unit is not None and context.published is not None and unit.first > context.published
    return replace(meaning, anchor=context.anchor, rule=DAY_AFTER if after else None)


def is_weekday_name(context: Context) -> bool:
    """Tell whether a weekday is part of a name ("Super Tuesday", "the Sunday Harbour")."""
    words, token, follower = context.words, context.before(), context.after()
    last = context.row[context.end - 1]
    if token and token.capital and token.lower in words.named_weekdays:
        return True
    named = follower is not None and follower.capital and follower.lower.isalpha()
    if named and follower and not follower.values and token and token.lower in words.articles:
        return True
    part = "PART" in last.values and last.capital and context.in_name()
    return part or (
        follower is not None and follower.capital and follower.lower in words.weekday_papers
    )


def is_any_weekday(context: Context) -> bool:
    """Tell whether a weekday is one of many: "on a wet Thursday, she"; no "a Monday vote".

    The words in between tell only what the day was like.
    """
    words, steps = context.words, 1
    while (token := context.before(steps)) is not None and token.lower in words.of_days:
        steps += 1
    follower = context.after()
    ends = follower is None or not follower.lower.isalpha() or follower.lower in words.function
    return token is not None and "A" in token.values and ends


def weekday_unit(parts: Parts, context: Context) -> Unit | None:
    """Give the day that a weekday stands for."""
    if context.published is None:
        return None
    gap = int(parts["weekday"]) - context.published.weekday()
    today, relation = Unit("day", context.published), parts.get("rel")
    if relation == -1:
        return today.shift(gap if gap < 0 else gap - 7)
    if relation == 1:
        return today.shift(gap if gap > 0 else gap + 7)
    befell = relation is None and not context.hint and context.befell()
    direction = -1 if befell else context.direction()
    if direction > 0 or (relation == 0 and not direction):
        gap = gap if gap >= 0 else gap + 7
        context.weekdays.append(Weekday(context.at, context.end, gap, past=False, owns=False))
        return today.shift(gap)
    gap = gap if gap <= 0 else gap - 7
    end = end_of_range(context) if direction < 0 else None
    over = end is not None and (end - context.published.weekday() - 1) % 7 - 6 < gap
    if relation is None and not context.hint:
        link, owns = context.before(), context.is_owner()
        bound = link is not None and link.lower in context.words.bounds and not owns
        past = end is None and not bound  # "since Monday" is a week back, "through Monday" ahead
        context.weekdays.append(Weekday(context.at, context.end, gap, past, owns))
    known = context.settled.get(context.at, gap)
    return None if known is None else today.shift(known - 7 if over else known)


def end_of_range(context: Context) -> int | None:
    """Give the weekday up to which something went on from this one: "from Friday to Monday"."""
    link, end = context.after(), context.after(1)
    if link is None or end is None or link.lower not in context.words.range_links:
        return None
    number = end.values.get("WEEKDAY")
    return int(number) if number is not None else None


def weekday_of_week(parts: Parts, context: Context) -> Meaning | None:
    """Next week Monday."""
    week = week_told(int(parts["rel"]), context)
    if parts["unit"] != "week":
        return None
    day = Unit("day", week.first).shift(int(parts["weekday"])) if week else None
    return on_day(day, parts, context)


def week_after_weekday(parts: Parts, context: Context) -> Meaning | None:
    """Monday week, a week on Tuesday: a week after the next."""
    weeks = {"week": 1, "fortnight": 2}.get(str(parts["unit"]))
    if weeks is None or not stands_alone(context) or context.direction() < 0:
        return None
    if context.published is None:
        return Meaning()
    gap = (int(parts["weekday"]) - context.published.weekday()) % 7 or 7
    return on_day(Unit("day", context.published).shift(gap + 7 * weeks), parts, context)


def day_of_month(parts: Parts, context: Context) -> Meaning | None:
    """The 15th of this month."""
    month = moved(context, "month", int(parts["rel"]))
    if parts["unit"] != "month":
        return None
    day = day_unit(month.first.year, month.first.month, int(parts["day"])) if month else None
    return on_day(day, parts, context)


def unit(parts: Parts, context: Context) -> Meaning | None:
    """This year, next week, the end of last month."""
    name = str(parts["unit"])
    if name == "fortnight" or context.in_name():
        return None
    if name == "weekend":
        return dated(weekend(int(parts["rel"]), context), parts, context)
    count, follower, owner = int(parts["rel"]), context.after(), context.before()
    if count < 0 and owner and owner.lower in context.words.persons and "fiscal" not in parts:
        return None  # "spent much of her | last year | there"
    if count < 0 and follower and "OF" in follower.values and not has_edge(parts):
        return Meaning()
    there = week_told(count, context) if name == "week" else None
    found = dated(there or moved(context, cast(Grain, name), count), parts, context)
    if "fiscal" in parts and found.unit:
        return Meaning(unit=found.unit, about=True, anchor=found.anchor, mod=found.mod)
    return found


def week_told(count: int, context: Context) -> Unit | None:
    """Give this, the last or the next week; on a Sunday "last week" is the one that ends then.

    So is "this week", of which the verbs may speak as past; else it is the one that starts next.
    """
    there, today = moved(context, "week", count), context.published
    ends = today is not None and today.weekday() == SUNDAY
    later = count < 0 or (count == 0 and context.direction() > 0)
    return there.shift(1) if there and ends and later else there


def weekend(relation: int, context: Context) -> Unit | None:
    """Give this, the last or the next weekend; on a Saturday this one has begun."""
    this = moved(context, "weekend", 0)
    if this is None or context.published is None or relation == 0:
        return this if relation else near_weekend(context)
    if relation > 0:
        return this if this.first > context.published else this.shift(1)
    return this.shift(-1)


def near_weekend(context: Context) -> Unit | None:
    """Give the weekend that the verbs speak for; None for "the weekend | of the fair"."""
    this, behind = moved(context, "weekend", 0), context.after()
    of_event = behind is not None and ("OF" in behind.values or behind.lower in context.words.bound)
    if this is None or context.published is None or of_event:
        return None
    if context.direction() > 0 or this.first <= context.published:
        return this
    return context.nearest((this.shift(-1), this))


def stretch(parts: Parts, context: Context) -> Meaning | None:
    """The past year: it ends with the day of publication, and is no year of the calendar.

    "The next day" is counted from a date before, if nothing says that it is a stretch ("over").
    """
    name, way, token = str(parts["unit"]), int(parts["way"]), context.before()
    if way > 0 and (token is None or token.lower not in context.words.stretching):
        return referred_unit({**parts, "ref": 1}, context)
    if name in ("fortnight", "weekend", "half", "day"):
        return Meaning()
    there = moved(context, cast(Grain, name), way)
    edtf = stretch_edtf(name, way, context)
    value = there.timex if there else None
    return Meaning(edtf=edtf, value=value, anchor=context.anchor if edtf else None)


def stretch_edtf(name: str, way: int, context: Context) -> str | None:
    """Give the stretch between publication and one unit away; None where it is of an event."""
    follower = context.after()
    of_event = follower is not None and "OF" in follower.values
    if of_event or context.published is None or context.direction() * way < 0:
        return None
    today = Unit("day", context.published)
    if name == "week":
        ends = (today, today.shift(7 * way))
    elif name in ("month", "year"):
        here = Unit.holding(today.first, cast(Grain, name))
        ends = (here, here.shift(way))
    else:
        return None
    first, last = sorted((end for end in ends if end), key=lambda end: end.first)
    return f"{first.edtf}/{last.edtf}"


def month(parts: Parts, context: Context) -> Meaning | None:
    """Last August: the one before this month; the month just over is "last month" instead.

    "This past June 3" is the last such day that is over.
    """
    number, relation = int(parts["month"]), int(parts["rel"])
    if context.published is None:
        return Meaning(value=f"XXXX-{number:02}")
    if "day" in parts and not stands_alone(context):
        return None  # "last May 20 clerks left"
    if "day" in parts:
        return dated(_next_such_day(number, int(parts["day"]), relation, context), parts, context)
    year, this = context.published.year, context.published.month
    if relation < 0 and number >= this - 1:
        year -= 1
    if relation > 0 and number <= this:
        year += 1
    return dated(month_unit(year, number), parts, context)


def _next_such_day(month: int, day: int, way: int, context: Context) -> Unit | None:
    """Give the day of a month before or after publication; this year's where none is meant."""
    published = context.published
    if published is None or not way:
        return day_unit(published.year, month, day) if published else None
    days = [unit for year in around(context) if (unit := day_unit(year, month, day))]
    found = [unit for unit in days if unit.distance(published) * way > 0]
    return min(found, key=lambda unit: abs(unit.distance(published)), default=None)


def season(parts: Parts, context: Context) -> Meaning | None:
    """Last summer is the last one that is over; this summer that of the year.

    A winter is in two years, and the nearest is meant.
    """
    if context.in_name():
        return None
    if context.published is None:
        return Meaning()
    relation, first, this = int(parts["rel"]), int(parts["season"]), context.published
    years = range(this.year - 2, this.year + 3)
    seasons = [season for year in years if (season := season_unit(year, first))]
    if relation < 0:
        seasons = [season for season in seasons if season.last < this][-1:]
    elif relation > 0:
        seasons = [season for season in seasons if season.first > this][:1]
    elif first != WINTER:
        seasons = [season for season in seasons if season.first.year == this.year]
    found = min(seasons, key=lambda season: abs(season.distance(this)), default=None)
    return dated(found, parts, context)


def the_unit(parts: Parts, context: Context) -> Meaning | None:
    """The weekend; the end of the year."""
    name = str(parts["unit"])
    if name == "weekend":
        return dated(near_weekend(context), parts, context)
    if not has_edge(parts) or name == "fortnight":
        return None
    base = told_before(cast(Grain, name), parts, context)
    if base is not None:
        unit, anchor = base[0], base[1].first.isoformat()
        if name == "day":  # which TIMEX3 takes for no time of its own
            return Meaning(edtf=unit.edtf, anchor=anchor, mod=modified(parts))
        return Meaning(unit=unit, anchor=anchor, mod=modified(parts))
    later = name in {"decade", "century"} and modified(parts) == "END" and context.direction() < 0
    if name == "day" or later:  # "the end of the decade saw it shut": not of one that goes on
        return None
    return dated(moved(context, cast(Grain, name), 0), parts, context)


def told_before(grain: Grain, parts: Parts, context: Context) -> tuple[Unit, Unit] | None:
    """Give the unit that is told of, and the date in it: "on Sunday … | earlier in the day".

    What is to come "later in the week" is counted from publication, and so is "by the end of the
    year", unless it is told as over: "In 1987 it opened. At | the end of the decade it closed". So
    is what goes on: "has hit it 64 times since | the start of the year".
    """
    base = context.near(context.last_told) if grain in ("day", "week") else context.recent()
    if base is None or not has_edge(parts) or coarser(base.grain, grain) or context.is_since():
        return None
    over = context.published is not None and base.last <= context.published
    told = over and context.direction() < ("mod" in parts)
    return (Unit.holding(base.first, grain), base) if told else None


def year_end(parts: Parts, context: Context) -> Meaning | None:
    """Year-end."""
    found = moved(context, "year", 0)
    return Meaning(unit=found, anchor=context.anchor if found else None, mod="END")


RULES: Mapping[str, Rule] = {
    "day": day,
    "tonight": tonight,
    "overnight": overnight,
    "part-of-day": part_of_day,
    "weekday": weekday,
    "weekday-of-week": weekday_of_week,
    "week-after-weekday": week_after_weekday,
    "day-of-month": day_of_month,
    "relative-unit": unit,
    "stretch": stretch,
    "relative-month": month,
    "relative-season": season,
    "unit-end": the_unit,
    "year-end": year_end,
}
