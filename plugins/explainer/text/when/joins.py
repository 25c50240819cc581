"""Joins expressions: "from May to July 2010", "between 2010 and 2012", "since 2001"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from explainer.language.tables.time import TimeWords
from explainer.text.when.mention import Mention
from explainer.text.when.units import Unit

WORD_BEFORE = re.compile(r"(\w+)\s{1,3}$")
REACH = 20
"""Characters between two expressions, or before one, at most."""


def joined(text: str, found: Iterable[Mention], words: TimeWords) -> tuple[Mention, ...]:
    """Join ranges first, then what a preposition opens at one end."""
    row: list[Mention] = []
    for mention in found:
        both = pair(text, row[-1], mention, words) if row else None
        if both:
            row[-1] = both
        else:
            row.append(mention)
    return tuple(opened(text, mention, words) for mention in row)


def pair(text: str, one: Mention, other: Mention, words: TimeWords) -> Mention | None:
    """Give one expression for two that belong together."""
    if other.start - one.end > REACH:
        return None
    between = text[one.end : other.start].strip().lower()
    return day_and_clock(text, one, other, between, words) or span(text, one, other, between, words)


def day_and_clock(
    text: str, one: Mention, other: Mention, between: str, words: TimeWords
) -> Mention | None:
    """Give "12:10 p.m. on Sunday", "Friday at noon": a time of the day with its day."""
    clock, day = (one, other) if one.rule == "clock" else (other, one)
    if clock.rule != "clock" or day.unit is None or day.unit.grain != "day":
        return None
    if between not in words.day_links or day.rule == "clock" or clock.value is None:
        return None
    hour = clock.value.split("T")[1]
    return replace(
        day,
        start=one.start,
        end=other.end,
        text=text[one.start : other.end],
        kind="time",
        value=f"{day.unit.timex}T{hour}",
    )


def word_before(text: str, at: int) -> tuple[str, int]:
    """Give the word before a place in lower case, and where it starts."""
    match = WORD_BEFORE.search(text, max(0, at - REACH), at)
    return (match.group(1).lower(), match.start(1)) if match else ("", at)


def span(text: str, one: Mention, other: Mention, between: str, words: TimeWords) -> Mention | None:
    """Give the range from one time to another."""
    if one.parts or "time" in (one.kind, other.kind):
        return None
    before, start = word_before(text, one.start)
    if between in words.range_links:
        opening = before in words.range_from
    elif between in words.between_links:
        opening = before in words.between
        if not opening:
            return None
    else:
        return None
    first, last = ordered(one, other)
    if not (first and last) or first.first > last.first:
        return None
    whole_start = start if opening else one.start
    return Mention(
        start=whole_start,
        end=other.end,
        text=text[whole_start : other.end],
        kind="date",
        edtf=f"{end_of(first, 0)}/{end_of(last, 1)}",
        rule="range",
        anchor=one.anchor or other.anchor,
        parts=(one, other),
    )


CYCLES: Mapping[str, int] = {
    "calendar-date": 1,
    "month": 1,
    "quarter": 1,
    "season": 1,
}


def ordered(one: Mention, other: Mention) -> tuple[Unit | None, Unit | None]:
    """Give the two ends in order: a year that only one of them names holds for both."""
    first, last = one.unit, other.unit
    if first is None or last is None:
        return None, None
    if one.rule in CYCLES and one.anchor and last.grain == first.grain and not other.anchor:
        moved = first.shift_by(last.first.year - first.first.year, "year")
        if moved and moved.first > last.first:
            moved = moved.shift_by(-1, "year")
        first = moved or first
    elif other.rule in CYCLES and other.anchor and last.grain == first.grain:
        moved = last.shift_by(first.first.year - last.first.year, "year")
        if moved and moved.first < first.first:
            moved = moved.shift_by(1, "year")
        last = moved or last
    elif one.rule == other.rule == "weekday" and first.first > last.first:
        last = last.shift(7) or last
    return first, last


def end_of(unit: Unit, which: int) -> str:
    """Give the first or the last end of a unit as one date.

    Examples:
        >>> import datetime
        >>> end_of(Unit("decade", datetime.date(1990, 1, 1)), 0)
        '1990~'
    """
    if unit.grain in ("decade", "century"):
        return f"{(unit.first, unit.last)[which].year:04}~"
    ends = unit.edtf.split("/")
    return ends[-which]


def opened(text: str, mention: Mention, words: TimeWords) -> Mention:
    """Give "since", "until", "before", "after" with the time that they bound."""
    unit = mention.unit
    before, start = word_before(text, mention.start)
    bound = words.bounds.get(before)
    if unit is None or bound is None or mention.kind != "date" or mention.parts:
        return mention
    rest = text[mention.end : mention.end + 2].lower()
    if bound in ("before", "after") and rest.startswith(words.possessives):
        return mention
    edtf = {
        "since": f"{end_of(unit, 0)}/..",
        "until": f"../{end_of(unit, 1)}",
        "before": f"../{end_of(unit, 0)}",
        "after": f"{end_of(unit, 1)}/..",
    }[bound]
    return replace(
        mention,
        start=start,
        text=text[start : mention.end],
        edtf=edtf,
        rule=bound,
        unit=None,
        parts=(mention,),
    )
