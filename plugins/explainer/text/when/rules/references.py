"""Rules for times that refer to another one in the text, or to none that a calendar knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from explainer.text.when.context import Context
from explainer.text.when.meaning import ANY_DAY, Meaning
from explainer.text.when.rules.parts import Parts, Rule, modified, month_unit, moved, stands_alone
from explainer.text.when.rules.periods import quarter_unit
from explainer.text.when.units import Grain, Unit, coarser, day_unit


def vague(parts: Parts, context: Context) -> Meaning | None:
    """Now, recently, soon: a time that no calendar knows."""
    return None if context.in_name() else Meaning(value=str(parts["vague"]))


def vague_noun(parts: Parts, context: Context) -> Meaning | None:
    """The future, where it is no part of a longer phrase ("the future king")."""
    follower = context.after()
    longer = follower and not {"NUM", "VAGUE", "UNIT", "UNITS"}.isdisjoint(follower.values)
    return vague(parts, context) if stands_alone(context) and not longer else None


def referred_unit(parts: Parts, context: Context) -> Meaning | None:
    """The same day, the following year: counted from the date before."""
    name = str(parts["unit"])
    base = context.recent()
    if name == "fortnight":
        return None
    follower = context.after()
    told = follower is not None and "THAT" in follower.values and name != "day"
    if told and not int(parts["ref"]):
        return Meaning()  # "the same year that the bridge was built"
    if base is None or coarser(base.grain, cast(Grain, name)):
        return Meaning()
    unit = Unit.holding(base.first, cast(Grain, name)).shift(int(parts["ref"]))
    return Meaning(unit=unit, anchor=base.first.isoformat(), mod=modified(parts))


def referred_weekday(parts: Parts, context: Context) -> Meaning | None:
    """The following Monday: counted from the day before."""
    base = context.recent()
    relation = int(parts["ref"])
    if relation == 0:
        return None
    if base is None or base.grain != "day":
        return Meaning()
    unit = base.next_weekday(int(parts["weekday"]), relation)
    return Meaning(unit=unit, anchor=base.first.isoformat())


def referred_month(parts: Parts, context: Context) -> Meaning | None:
    """That March: of the year that the text told of last."""
    base = context.recent() or context.period()
    if base is None or base.first.year != base.last.year:
        return Meaning()
    return Meaning(unit=month_unit(base.first.year, int(parts["month"])))


def year_told(parts: Parts, context: Context) -> int | None:
    """Give the year of the date before, or one counted from it: "that year", "the next year"."""
    base = context.recent() or context.period()
    told = base is not None and base.first.year == base.last.year
    return base.first.year + int(parts["ref"]) if base and told else None


def day_of_that_year(parts: Parts, context: Context) -> Meaning | None:
    """July 22 that year: of the year that the text told of last."""
    if parts["unit"] != "year":
        return None
    year = year_told(parts, context)
    return Meaning(unit=day_unit(year, int(parts["month"]), int(parts["day"])) if year else None)


def month_of_that_year(parts: Parts, context: Context) -> Meaning | None:
    """July of that year."""
    if parts["unit"] != "year":
        return None
    year = year_told(parts, context)
    return Meaning(unit=month_unit(year, int(parts["month"])) if year else None)


def referred_part(parts: Parts, context: Context) -> Meaning | None:
    """The next morning, that night: counted from the day before."""
    base = context.recent_day()
    day = base.shift(int(parts["ref"])) if base else None
    anchor = base.first.isoformat() if base and day else None
    value = f"{day.timex if day else ANY_DAY}T{parts['part']}"
    return Meaning(kind="time", unit=day, value=value, anchor=anchor)


def weekday_before(parts: Parts, context: Context) -> Meaning | None:
    """The Saturday before the vote; the Saturday before, counted from the day before it."""
    way, weekday = int(parts["way"]), int(parts["weekday"])
    value = f"XXXX-WXX-{weekday + 1}"
    if context.before_event():
        return Meaning(relation="before" if way < 0 else "after", value=value)
    base = context.recent_day()
    if base is None:
        return Meaning(value=value)
    unit = base.next_weekday(weekday, way)
    return Meaning(unit=unit, anchor=base.first.isoformat() if unit else None)


def the_period(parts: Parts, context: Context) -> Meaning | None:
    """The quarter, the latest period: the one that the article reports on."""
    follower = context.after()
    if parts.get("unit", "quarter") != "quarter" or (follower and "HYPHEN" in follower.values):
        return None
    base = context.period()
    over = context.published is None or (base is not None and base.last < context.published)
    if base is None or base.grain != "quarter" or ("latest" in parts and not over):
        base = None if "period" in parts and "latest" not in parts else latest_quarter(context)
        return Meaning(value=base.timex) if base else None
    return Meaning(unit=base, anchor=base.first.isoformat())


def latest_quarter(context: Context) -> Unit | None:
    """Give the last quarter that was over on the day of publication."""
    if context.published is None:
        return None
    return Unit.holding(context.published, "quarter").shift(-1)


def period_of_year(parts: Parts, context: Context) -> Meaning | None:
    """The 1988 quarter, the 1988 period: the same quarter of another year."""
    if parts.get("unit", "quarter") != "quarter":
        return None
    base, year = context.period(), int(parts["year"])
    if base is None or base.grain != "quarter":
        return Meaning(value=f"{year:04}")
    unit = quarter_unit(year, (base.first.month + 2) // 3)
    return Meaning(unit=unit, anchor=base.first.isoformat(), compared=True)


def the_year(parts: Parts, context: Context) -> Meaning | None:
    """The year that a company reports on: perhaps not one of the calendar, so no date."""
    token, follower = context.before(), context.after()
    words = context.words
    if follower and follower.lower in words.ended:
        return Meaning(kind="duration", value="P1Y")
    plain = context.end - context.at == 2
    if plain and not (token and token.lower in words.reported and stands_alone(context)):
        return None
    return Meaning(value=f"{context.published.year:04}") if context.published else None


def year_before(parts: Parts, context: Context) -> Meaning | None:
    """The year-earlier quarter, the year-ago period: a year before the one reported on."""
    base = context.period()
    if parts.get("unit", "quarter") != "quarter":
        return None
    if "nth" in parts:
        number = int(parts["nth"])
        base = context.nearest(
            quarter_unit(context.published.year + shift, number)
            for shift in ((-1, 0) if context.published and 1 <= number <= 4 else ())
            if context.published
        )
    base = base or latest_quarter(context)
    unit = base.shift_by(-1, "year") if base else None
    anchor = base.first.isoformat() if base and unit else None
    return Meaning(unit=unit, anchor=anchor, compared=True)


def same_period(parts: Parts, context: Context) -> Meaning | None:
    """The same period last year: that of the quarter or month that the article reports on."""
    base = context.period()
    if parts.get("rel", -1) == 0 or parts.get("unit", "quarter") not in ("quarter", "month"):
        return None
    if base is None or base.grain not in ("quarter", "month"):
        last = moved(context, "year", int(parts.get("rel", -1)))
        return Meaning(value=last.timex) if last else None
    unit = base.shift_by(int(parts.get("rel", -1)), "year")
    return Meaning(unit=unit, anchor=base.first.isoformat() if unit else None, compared=True)


RULES: Mapping[str, Rule] = {
    "vague": vague,
    "vague-noun": vague_noun,
    "referred-unit": referred_unit,
    "referred-weekday": referred_weekday,
    "referred-month": referred_month,
    "referred-part": referred_part,
    "day-of-that-year": day_of_that_year,
    "month-of-that-year": month_of_that_year,
    "weekday-before": weekday_before,
    "the-period": the_period,
    "same-period": same_period,
    "the-year": the_year,
    "period-of-year": period_of_year,
    "year-before": year_before,
}
