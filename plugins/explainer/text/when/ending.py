"""Periods that are told by their length and their end: "the three months to September"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from explainer.language.tables.time import TimeWords
from explainer.text.when.mention import Mention
from explainer.text.when.units import Grain, Unit

LENGTH = re.compile(r"P(\d{1,3})([DWMY])")
GRAINS: Mapping[str, Grain] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
LONG = frozenset(("month", "quarter", "half", "year"))
"""Units that a period is told by without their number."""
PERIODS = frozenset(("the-period", "the-year"))
"""Rules of expressions that only name such a unit."""
REACH = 24
"""Characters before an end in which its length may stand."""
LONG_MONTH = 27
"""Days; a period of months ends with its last month where it ends so late in it."""


def told_by_length(
    text: str, one: Mention, other: Mention, between: str, words: TimeWords
) -> Mention | None:
    """Give "three months to September": a length, and the date that it ends on."""
    length = _length(text, one, words) if between in words.ending else None
    return _joined(text, one.start, other, length, (one, other)) if length else None


def _length(text: str, one: Mention, words: TimeWords) -> tuple[int, Grain] | None:
    """The units of "the three months" or "the quarter", where it may be one with an end."""
    if one.rule in PERIODS:
        unit = words.lexicon["UNIT"].get(one.text.split()[-1].lower())
        return (1, cast(Grain, unit)) if unit in LONG else None
    found = LENGTH.fullmatch(one.value or "") if one.kind == "duration" else None
    before = text[max(0, one.start - REACH) : one.start].lower().split()
    if found is None or (before and before[-1] not in words.lasting_before):
        return None
    return int(found[1]), GRAINS[found[2]]


def told_by_unit(text: str, mention: Mention, words: TimeWords) -> Mention | None:
    """Give "year to March": a unit of the calendar, and the date that it ends on."""
    first = max(0, mention.start - REACH)
    before = text[first : mention.start].lower()
    row = before.split()
    for links in (1, 2):
        if " ".join(row[-links:]) not in words.ending or len(row) <= links + 1:
            continue
        at = -links - 1
        unit = words.lexicon["UNIT"].get(row[at])
        if unit == "year" and row[at - 1] in words.lexicon["HALFWORD"]:
            at, unit = at - 1, "half"
        if unit in LONG:
            start = first + before.rindex(row[at])
            return _joined(text, start, mention, (1, cast(Grain, unit)), (mention,))
    return None


def _joined(
    text: str, start: int, end: Mention, length: tuple[int, Grain], parts: tuple[Mention, ...]
) -> Mention | None:
    edtf = period(*length, end) if end.kind == "date" else None
    if edtf is None:
        return None
    return replace(
        end,
        start=start,
        text=text[start : end.end],
        edtf=edtf,
        rule="ending",
        unit=None,
        value=None,
        mod=None,
        parts=parts,
    )


def period(count: int, grain: Grain, end: Mention) -> str | None:
    """Give the calendar time of so many units that end with a date; None where it has no day."""
    last = end.unit
    if last is None or last.grain not in {"day", "month"} or end.parts:
        return None
    if grain not in {"day", "week"} and (last.grain == "month" or last.first.day >= LONG_MONTH):
        month = Unit.holding(last.first, "month")
        first = month.shift_by(-count, grain)
        first = first and first.shift(1)
        return f"{first.edtf}/{month.edtf}" if first and first != month else None
    if last.grain == "month":
        return None
    begun = last.shift_by(-count, grain)
    begun = begun and begun.shift(1)
    return f"{begun.edtf}/{last.edtf}" if begun else None
