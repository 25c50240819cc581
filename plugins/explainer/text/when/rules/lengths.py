"""Rules for lengths of time, and for times that lie a length away from another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal, cast

from explainer.text.when.context import Context
from explainer.text.when.meaning import Meaning
from explainer.text.when.rules.parts import Parts, Rule, moved
from explainer.text.when.units import Grain, Unit, coarser

LETTERS: Mapping[str, tuple[str, int]] = {
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
"""The letter of TIMEX3 for each unit, and how many of it the unit has."""
REAL_GRAIN: Mapping[str, Grain] = {"fortnight": "week", "decade": "year", "century": "year"}
UNDATED = frozenset(("", "weekend", "half", "quarter"))
"""Units, and what has none, that nothing is counted in to the day."""
HALVES = {"Y": "6M", "H": "30M"}
LARGEST_COUNT = 10_000


def number_of(parts: Parts) -> str:
    """Give the number of units as TIMEX3 writes it: X where it is not said.

    Examples:
        >>> number_of({"count": 3}), number_of({"count": 2, "fraction": ".5"})
        ('3', '2.5')
    """
    if "vague" in parts:
        return "X"
    if "decimal" in parts:
        return str(parts["decimal"])
    if "half" in parts:
        return "0.5"
    number = parts.get("count", parts.get("two", parts.get("one", 1)))
    return f"{number}{parts.get('fraction', '')}"


def whole_number(parts: Parts) -> int | None:
    """Give a whole number of units; None for "several" and for fractions."""
    number = number_of(parts)
    return int(number) if number.isdecimal() and 0 < int(number) <= LARGEST_COUNT else None


def length(parts: Parts) -> str:
    """Give a length of time as TIMEX3 writes it."""
    number = number_of(parts)
    if "clock" in parts:
        return "PT" + with_half(number, str(parts["clock"]))
    letter, factor = LETTERS[str(parts["unit"])]
    if factor > 1 and number.isdecimal():
        number = str(int(number) * factor)
    elif factor > 1 and number == "X" and letter == "Y":
        letter = "E" if factor == 10 else "C"
    return "P" + with_half(number, letter)


def with_half(number: str, letter: str) -> str:
    """Give a number of units, a half of one in the next smaller unit.

    Examples:
        >>> with_half("2.5", "Y"), with_half("3", "D")
        ('2Y6M', '3D')
    """
    smaller = HALVES.get(letter)
    if smaller and number.endswith(".5") and number != "0.5":
        return f"{number[:-2]}{letter}{smaller}"
    return f"{number}{letter}"


def duration(parts: Parts, context: Context) -> Meaning | None:
    """Two days, several weeks; but no age ("a 40-year-old")."""
    if is_age(context) or is_some_day(parts, context) or is_fraction(parts, context):
        return None
    if "one" in parts and context.end - context.at == 2 and not prepared(context):
        return Meaning(kind="set", value=length(parts))
    return Meaning(kind="duration", value=length(parts))


def is_fraction(parts: Parts, context: Context) -> bool:
    """Tell whether "a quarter", "three-quarters" or "a second" is no time at all."""
    written = str(parts.get("unit", parts.get("clock")))
    hyphen = "HYPHEN" in context.row[context.end - 2].values
    follower = context.after()
    share = hyphen or (follower is not None and "OF" in follower.values)
    return (written in ("quarter", "S") and "one" in parts) or (written == "quarter" and share)


def prepared(context: Context) -> bool:
    """Tell whether a word stands before the expression that a length follows."""
    token = context.before()
    return token is None or token.lower in context.words.length_before


def is_age(context: Context) -> bool:
    """Tell whether the length is how old somebody is."""
    follower, second, token = context.after(), context.after(1), context.before()
    if token and "OLD" in token.values:
        return True
    if follower is None:
        return False
    if "HYPHEN" in follower.values and second:
        return "OLD" in second.values
    return "OLD" in follower.values


def is_some_day(parts: Parts, context: Context) -> bool:
    """Tell whether "one day" is some day rather than a length."""
    return parts.get("count") == 1 and context.end - context.at == 2 and not prepared(context)


def vague_duration(parts: Parts, context: Context) -> Meaning | None:
    """Weeks, years: where a preposition shows that it is a length."""
    if context.before() is None or not prepared(context):
        return None
    return Meaning(kind="duration", value=length({"vague": "", **parts}))


def long(parts: Parts, context: Context) -> Meaning | None:
    """Decades-long."""
    return Meaning(kind="duration", value=length({"vague": "", **parts}))


def stretch(parts: Parts, context: Context) -> Meaning | None:
    """The past two years, the next three weeks: a length at one end of publication."""
    value, edtf = length(parts), stretch_edtf(parts, context)
    anchor = context.anchor if edtf else None
    return Meaning(kind="duration", value=value, edtf=edtf, anchor=anchor)


def stretch_edtf(parts: Parts, context: Context) -> str | None:
    """Give the stretch as an interval; None where it is vague, or the last part of an event."""
    count, way, name = whole_number(parts), int(parts["rel"]), str(parts.get("unit", ""))
    follower, published = context.after(), context.published
    of_event = follower is not None and (
        "OF" in follower.values
        or follower.lower in context.words.forward & context.words.event_links
    )  # "the last 20 years | before she won"
    if count is None or published is None or of_event or context.direction() * way < 0:
        return None
    if not way or name in UNDATED:
        return None
    there = away(parts, Unit("day", published), count * way)
    if there is None:
        return None
    here = Unit.holding(published, there.grain)
    about = "~" if name in ("week", "fortnight") else ""
    ends = sorted((there, here), key=lambda unit: unit.first)
    return "/".join(f"{end.edtf}{about if end is there else ''}" for end in ends)


def away(parts: Parts, base: Unit, count: int) -> Unit | None:
    """Give the unit that lies a number of units away; weeks are counted to the day."""
    name = str(parts["unit"])
    grain, factor = REAL_GRAIN.get(name, cast(Grain, name)), LETTERS[name][1]
    if grain == "weekend":
        return None
    if grain == "half":
        return Unit.holding(base.first, "month").shift(6 * count)
    if grain == "week":
        return Unit("day", base.first).shift(7 * factor * count)
    return Unit.holding(base.first, grain).shift(factor * count)


def distance(parts: Parts, base: Unit, count: int, anchor: str | None) -> Meaning:
    """Give the time a number of units away; all but days are about that time."""
    unit = away(parts, base, count)
    about = parts["unit"] != "day" or "about" in parts
    value = unit.timex if unit else None
    if unit and parts["unit"] in ("week", "fortnight"):
        value = Unit.holding(unit.first, "week").timex
    return Meaning(unit=unit, about=about, anchor=anchor if unit else None, value=value)


def ago(parts: Parts, context: Context) -> Meaning | None:
    """Two weeks ago; a year ago, beside a quarter, is the same quarter a year before."""
    count = whole_number(parts)
    if count is None or context.published is None or "unit" not in parts:
        return Meaning(value="PAST_REF")
    found = distance(parts, Unit("day", context.published), -count, context.anchor)
    period = context.period()
    if parts["unit"] == "year" and period and period.grain == "quarter":
        before = period.shift_by(-count, "year")
        if before and context.same_sentence():
            return Meaning(unit=before, anchor=period.first.isoformat(), compared=True)
        if before:
            anchor, value = found.anchor, before.timex
            return Meaning(unit=found.unit, about=True, anchor=anchor, value=value, compared=True)
    compared = count == 1 and parts["unit"] == "year"
    return replace(found, edtf=None if compared else before_then(found, context), compared=compared)


def before_then(found: Meaning, context: Context) -> str | None:
    """Give the open start of "more than ten years ago"; None for what is near that time.

    More than some days, weeks or months ago is hardly longer than that, nor more than a year.
    """
    year = found.unit is not None and found.unit.grain == "year"
    beyond = "BEYOND" in context.row[context.at].values
    return f"../{found.unit.edtf}" if year and beyond and found.unit else None


def ago_vague(parts: Parts, context: Context) -> Meaning | None:
    """Years ago."""
    return Meaning(value="PAST_REF")


def hence(parts: Parts, context: Context) -> Meaning | None:
    """Two weeks from now."""
    count = whole_number(parts)
    if count is None or context.published is None or "unit" not in parts:
        return Meaning(value="FUTURE_REF")
    return distance(parts, Unit("day", context.published), count, context.anchor)


def offset_of(parts: Parts) -> tuple[int, Grain] | None:
    """Give a distance as a whole number of units."""
    count = whole_number({"one": 1, **parts})
    name = str(parts.get("unit", ""))
    if count is None or name in UNDATED:
        return None
    return count * LETTERS[name][1], REAL_GRAIN.get(name, cast(Grain, name))


def countable(parts: Parts, base: Unit) -> bool:
    """Tell whether the units are as coarse as the date that they are counted from."""
    name = str(parts["unit"])
    grain = "day" if name in ("week", "fortnight", "weekend") else name
    return not coarser(base.grain, REAL_GRAIN.get(grain, cast(Grain, grain)))


def goes_past_publication(parts: Parts, base: Unit, count: int, context: Context) -> bool:
    """Tell whether "a decade later" would be in the future, though no verb speaks of it.

    Then the date before is not what it is counted from.
    """
    unit = away(parts, base, count)
    if unit is None or context.published is None:
        return False
    beyond = base.first <= context.published < unit.first
    return beyond and context.direction() <= 0


def earlier(parts: Parts, context: Context) -> Meaning | None:
    """A year earlier: counted from the date before, as coarse as that one.

    "More than ten years later" may be on any day since.
    """
    way = int(parts["way"])
    relation: Literal["before", "after"] = "before" if way < 0 else "after"
    if context.before_event():
        opener = context.before()
        stretched = opener is not None and opener.lower in context.words.stretching
        if stretched and (way < 0 or parts.get("unit") == "weekend"):
            return None  # "for three years | before leaving it", "over the weekend | after he fell"
        inner = length({"one": 1, **parts})
        return Meaning(relation=relation, offset=offset_of(parts), inner=inner)
    count = whole_number({"one": 1, **parts})
    base = context.recent() or context.period()
    if base is None and way < 0 and count is not None and parts.get("unit") == "year":
        last = moved(context, "year", -count)
        return Meaning(value=last.timex if last else "PAST_REF")
    if count is None or "unit" not in parts or base is None:
        return Meaning(inner=length({"one": 1, **parts}))
    beyond = "BEYOND" in context.row[context.at].values and parts["unit"] == "year"
    if way > 0 and count > 1 and beyond:
        return Meaning(inner=length({"one": 1, **parts}))
    if not countable(parts, base):
        return Meaning(inner=length({"one": 1, **parts}))
    anchor, compared = base.first.isoformat(), way < 0
    if way > 0 and goes_past_publication(parts, base, count, context):
        return Meaning(inner=length({"one": 1, **parts}))
    if parts["unit"] == "year" and base.grain in ("year", "half", "quarter", "month", "season"):
        unit = base.shift_by(way * count, "year")
        return Meaning(unit=unit, anchor=anchor if unit else None, compared=compared)
    return replace(distance(parts, base, way * count, anchor), compared=compared)


RULES: Mapping[str, Rule] = {
    "duration": duration,
    "vague-duration": vague_duration,
    "long": long,
    "stretch-of-units": stretch,
    "ago": ago,
    "ago-vague": ago_vague,
    "hence": hence,
    "earlier": earlier,
}
