"""Rules for times that are told in two steps: "the week before last", "20 years ago this month"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from explainer.text.when.context import Context
from explainer.text.when.meaning import Meaning
from explainer.text.when.rules.lengths import ago, whole_number
from explainer.text.when.rules.parts import Parts, Rule, dated, month_unit, moved, on_day
from explainer.text.when.units import Grain, Unit

LATE = 9
"""The first month in which "the new year" is the one that comes, whatever the verbs say."""
EARLY = 2
"""The last month in which it is the one that has begun."""


def unit_beyond(parts: Parts, context: Context) -> Meaning | None:
    """The week before last, the year after next; not "the week before last month's vote"."""
    follower, name = context.after(), str(parts["unit"])
    if follower is not None and (follower.values.keys() - {"COMMA"} or context.is_owner()):
        return None
    if name == "fortnight":
        return None
    return dated(moved(context, cast(Grain, name), 2 * int(parts["way"])), parts, context)


def new_year(parts: Parts, context: Context) -> Meaning | None:
    """Early in the new year: the next one, but told as past in the first months of one."""
    token = context.before()
    inside = "mod" in parts or "edge" in parts
    if not inside and (token is None or token.values.keys().isdisjoint(("IN", "INTO"))):
        return None
    if context.published is None:
        return Meaning()
    direction, month = context.direction(), context.published.month
    coming = month >= LATE or direction > 0
    if month <= EARLY and direction <= 0:
        return dated(moved(context, "year", 0), parts, context)
    return dated(moved(context, "year", 1), parts, context) if coming else Meaning()


def ago_this(parts: Parts, context: Context) -> Meaning | None:
    """20 years ago this month, a year ago today: the same unit of that year."""
    count = whole_number({"one": 1, **parts})
    if parts.get("rel", 0) != 0 or count is None or parts.get("unit") != "year":
        return None
    grain = parts["near"] if "rel" in parts else "day" if parts["near"] == 0 else ""
    if grain not in {"day", "week", "month"} or context.published is None:
        return None
    there = Unit("day", context.published).shift_by(-count, "year")
    unit = Unit.holding(there.first, cast(Grain, grain)) if there else None
    return Meaning(unit=unit, anchor=context.anchor if unit else None)


def ago_month(parts: Parts, context: Context) -> Meaning | None:
    """Two years ago in May."""
    count = whole_number({"one": 1, **parts})
    if count is None or parts.get("unit") != "year" or context.published is None:
        return None
    unit = month_unit(context.published.year - count, int(parts["month"]))
    return Meaning(unit=unit, anchor=context.anchor if unit else None)


def ago_weekday(parts: Parts, context: Context) -> Meaning | None:
    """A week ago Monday: of a weekday that is yet to come this week nobody knows which."""
    count = whole_number({"one": 1, **parts})
    if count is None or parts.get("unit") != "week" or context.published is None:
        return ago(parts, context) and Meaning(value="PAST_REF")
    gap = int(parts["weekday"]) - context.published.weekday()
    day = Unit("day", context.published).shift(gap - 7 * count) if gap <= 0 else None
    return on_day(day, {}, context)


RULES: Mapping[str, Rule] = {
    "unit-beyond": unit_beyond,
    "new-year": new_year,
    "ago-this": ago_this,
    "ago-month": ago_month,
    "ago-weekday": ago_weekday,
}
