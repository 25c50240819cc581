"""Joins expressions: "from May to July 2010", "noon on Friday", "since 2001"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from explainer.language.tables.time import TimeWords
from explainer.text.when.ending import told_by_length, told_by_unit
from explainer.text.when.meaning import approximate
from explainer.text.when.mention import Mention
from explainer.text.when.units import HALF_A_YEAR, Unit

WORD = re.compile(r"\b\w+")
WORD_BEFORE = re.compile(r"(\w+)\s{1,3}$")
REACH = 20
"""Characters between two expressions, or before one, at most."""
PHRASE = 3
"""Words before a time, at most, that bound it: "no earlier than"."""
RANGE = "range"
"""The rule of two times between which something is."""
YEARLY = frozenset(("calendar-date", "month", "quarter", "season"))
"""Rules whose expressions come every year; without a year they get the nearest."""
YEAR_TOLD = "month-of-year"
"""The rule of a month or a day of "last year"."""
WEEK = 7
"""Days between what a word for a day means and a date in brackets that tells which it is."""

ROWS = frozenset(("day", "month", "quarter", "year", "decade"))
"""Grains of two units in a row that are told as one time."""


THIRDS = {"MID": 4, "END": 7}
"""Years after which the middle and the late third of a decade begin; the early one is the first."""


def joined(text: str, found: Iterable[Mention], words: TimeWords) -> tuple[Mention, ...]:
    """Join two expressions that are one; then what a preposition opens at one end."""
    row: list[Mention] = []
    for mention in found:
        if row and mention.start - row[-1].end <= REACH:
            between = text[row[-1].end : mention.start].strip().lower()
            row[-1] = with_year_of(row[-1], mention, between, words)
            mention = in_year_of(mention, row[-1], between, words)
            row[-1] = with_day_of(row[-1], mention, between)
            both = pair(text, row[-1], mention, between, words)
            row[-1:] = [both] if both else [row[-1], mention]
        else:
            row.append(mention)
    return tuple(
        told_by_unit(text, mention, words) or opened(text, mention, words) for mention in row
    )


def with_year_of(one: Mention, other: Mention, between: str, words: TimeWords) -> Mention:
    """Give "March" in "March and April 2020" the year of the second date."""
    first, last = one.unit, other.unit
    told = other.anchor is None or other.rule == YEAR_TOLD
    if between not in words.list_links or not (first and last) or not told:
        return one
    if one.rule not in YEARLY or one.anchor is None or first.grain != last.grain:
        return one
    moved = first.shift_by(last.first.year - first.first.year, "year")
    if moved and moved.first > last.first:
        before = moved.shift_by(-1, "year")
        apart = before is None or before.distance(last.first) < -HALF_A_YEAR
        moved = moved if apart else before  # "moved from 9 June to 2 June 2025"
    return redated(one, moved) if moved else one


def with_day_of(one: Mention, other: Mention, between: str) -> Mention:
    """Give "today" in "today (Nov. 18)" the day in the brackets behind it, if that is near."""
    day, told = one.unit, other.unit
    if between != "(" or not (day and told) or {day.grain, told.grain} != {"day"}:
        return one
    near = one.anchor is not None and abs(day.distance(told.first)) <= WEEK
    return redated(one, told) if near and other.rule == "calendar-date" else one


def in_year_of(mention: Mention, year: Mention, between: str, words: TimeWords) -> Mention:
    """Give "11 September" in "2001, when the 11 September attacks" the year before it."""
    unit = mention.unit
    if between not in words.year_links or year.rule != "year" or year.unit is None or not unit:
        return mention
    if mention.rule not in YEARLY or mention.anchor is None:
        return mention
    moved = unit.shift_by(year.unit.first.year - unit.first.year, "year")
    return redated(mention, moved) if moved else mention


def redated(mention: Mention, unit: Unit) -> Mention:
    """Give an expression with another unit."""
    value = unit.timex if mention.kind == "date" else mention.value
    return replace(mention, unit=unit, edtf=unit.edtf, value=value, anchor=None)


def pair(text: str, one: Mention, other: Mention, between: str, words: TimeWords) -> Mention | None:
    """Give one expression for two that belong together."""
    return (
        day_and_clock(text, one, other, between, words)
        or from_date(text, one, other, between, words)
        or told_by_length(text, one, other, between, words)
        or span(text, one, other, between, words)
        or row_of_two(text, one, other, between, words)
    )


def day_and_clock(
    text: str, one: Mention, other: Mention, between: str, words: TimeWords
) -> Mention | None:
    """Give "12:10 p.m. on Sunday", "Friday at noon": a time of the day with its day."""
    clock, day = (one, other) if one.rule == "clock" else (other, one)
    if clock.rule != "clock" or day.unit is None or day.unit.grain != "day":
        return None
    if between not in words.day_links or day.rule == "clock" or clock.value is None:
        return None
    return replace(
        day,
        start=one.start,
        end=other.end,
        text=text[one.start : other.end],
        kind="time",
        value=f"{day.unit.timex}T{clock.value.split('T')[1]}",
    )


def from_date(
    text: str, one: Mention, other: Mention, between: str, words: TimeWords
) -> Mention | None:
    """Give "two weeks before Christmas": counted from a date, not from an event."""
    if one.relation is None or other.unit is None or other.unit.grain != "day":
        return None
    unit = counted(one, other.unit)
    if unit is None or (between and between not in words.articles):
        return None
    exact = one.offset is None or one.offset[1] == "day"
    return Mention(
        start=one.start,
        end=other.end,
        text=text[one.start : other.end],
        kind="date",
        edtf=unit.edtf if exact else approximate(unit.edtf),
        rule="from-date",
        anchor=other.unit.edtf,
        value=unit.timex,
        unit=unit if exact else None,
        parts=(*one.parts, other),
    )


def counted(distance: Mention, day: Unit) -> Unit | None:
    """Give the day that lies a distance, or a weekday, from another."""
    way = 1 if distance.relation == "after" else -1
    if distance.offset is not None:
        count, grain = distance.offset
        return day.shift_by(way * count, grain)
    if distance.rule == "weekday-before" and distance.value:
        return day.next_weekday(int(distance.value[-1]) - 1, way)
    return None


def span(text: str, one: Mention, other: Mention, between: str, words: TimeWords) -> Mention | None:
    """Give the range from one time to another."""
    if one.parts or other.parts or not _spans_days(one, other):
        return None
    before, start = word_before(text, one.start)
    if before in words.range_from | words.between:
        between = between.removeprefix(",").strip()  # "from March 3, 2024, | to April 5"
    if between in words.between_links:
        if before not in words.between:
            return None
    elif between not in words.range_links or _is_put_off(one, before, between, words):
        return None
    first, last = one.unit, later_end(one, other)
    if first is None or last is None or first.first > last.first:
        return None
    if before not in words.range_from and before not in words.between:
        start = one.start
    edtf = f"{end_of(first, 0)}/{end_of(last, 1)}"
    return Mention(
        start=start,
        end=other.end,
        text=text[start : other.end],
        kind="date",
        edtf=None if runs_backwards(other, first, last) else edtf,
        rule=RANGE,
        anchor=one.anchor or other.anchor,
        parts=(one, other if last == other.unit else redated(other, last)),
    )


def _is_put_off(one: Mention, before: str, between: str, words: TimeWords) -> bool:
    """Whether something is done one day until another: "was put off on | Monday until Friday"."""
    point = before in words.points or one.rule == "day"
    return point and words.bounds.get(between) == "until"


def _spans_days(one: Mention, other: Mention) -> bool:
    """Whether two times are no times of one day: "Saturday and this morning", not "9 and 10am"."""
    if "time" not in (one.kind, other.kind):
        return True
    first, last, clock = one.unit, other.unit, "clock" in (one.rule, other.rule)
    if first is None or last is None or clock:
        return False
    return first.grain == last.grain == "day" and first.first < last.first


def row_of_two(
    text: str, one: Mention, other: Mention, between: str, words: TimeWords
) -> Mention | None:
    """Give one time for two that follow one another: "in April and May", "in 2003 and 2004".

    So with two of which one is meant: "in March or May".
    """
    first, last, either = one.unit, other.unit, between in words.either_links
    if not (either or between in words.between_links) or one.parts or other.parts:
        return None
    if first is None or last is None or first.grain not in ROWS or first.grain != last.grain:
        return None
    apart = first.first >= last.first if either else first.shift(1) != last
    if one.kind != "date" or other.kind != "date" or apart:
        return None
    if text[other.end : other.end + REACH].lower().startswith(words.possessives):
        return None
    return Mention(
        start=one.start,
        end=other.end,
        text=text[one.start : other.end],
        kind="date",
        edtf=f"{end_of(first, 0)}/{end_of(last, 1)}",
        rule=RANGE,
        anchor=one.anchor or other.anchor,
        parts=(one, other),
    )


def later_end(one: Mention, other: Mention) -> Unit | None:
    """Give the end of a range: what has no year, or is a weekday, comes after the start."""
    first, last = one.unit, other.unit
    if first is None or last is None or first.grain != last.grain or other.anchor is None:
        return last
    if other.rule in YEARLY:
        moved = last.shift_by(first.first.year - last.first.year, "year")
        if moved and moved.first < first.first:
            moved = moved.shift_by(1, "year")
        return moved or last
    if one.rule == other.rule == "weekday" and first.first > last.first:
        return last.shift(7)
    return last


def runs_backwards(other: Mention, first: Unit, last: Unit) -> bool:
    """Tell whether a range got a year for two days of one month in the wrong order."""
    invented = other.rule == "calendar-date" and other.anchor is not None
    months, years = (first.first.month, last.first.month), (first.first.year, last.first.year)
    return invented and months[0] == months[1] and years[0] != years[1]


def end_of(unit: Unit, which: int) -> str:
    """Give the first or the last end of a unit as one date.

    Examples:
        >>> import datetime
        >>> end_of(Unit("decade", datetime.date(1990, 1, 1)), 0)
        '1990~'
    """
    if unit.grain in ("decade", "century"):
        return f"{(unit.first, unit.last)[which].year:04}~"
    return unit.edtf.split("/")[-which]


def word_before(text: str, at: int) -> tuple[str, int]:
    """Give the word before a place in lower case, and where it starts."""
    match = WORD_BEFORE.search(text, max(0, at - REACH), at)
    return (match.group(1).lower(), match.start(1)) if match else ("", at)


def bound_before(text: str, at: int, words: TimeWords) -> tuple[str | None, int]:
    """Give what the words right before a time bound it by, and where they start; None for none."""
    starts = [match.start() for match in WORD.finditer(text, max(0, at - REACH), at)]
    for start in starts[-PHRASE:]:
        bound = words.bounds.get(" ".join(text[start:at].lower().split()))
        if bound is not None:
            return bound, start
    return None, at


def opened(text: str, mention: Mention, words: TimeWords) -> Mention:
    """Give "since", "until", "before", "after", "no earlier than" with the time that they bound.

    "No later than June 20" is June 20, as "by June 20" is.
    """
    unit = mention.unit
    before, first = word_before(text, mention.start)
    bound, start = bound_before(text, mention.start, words)
    hour = mention.kind == "time" and bound == "until"  # "until Tuesday morning"
    if unit is None or not (mention.kind == "date" or hour) or mention.parts:
        return mention
    if bound == "through" and word_before(text, start)[0] in words.through_verbs:
        return mention  # "the deal fell through | last week |"
    if bound == "since":
        unit = begun(mention, unit)
    rest = text[mention.end : mention.end + REACH].lower()
    if before in words.range_from and rest.lstrip().startswith(words.onward):
        bound, start = "since", first
    if bound != "since" and rest.startswith(words.possessives):
        return mention
    if bound == "by":
        return replace(mention, start=start, text=text[start : mention.end])
    if bound is None or (bound == "through" and unit.grain in ("decade", "century", "season")):
        return mention
    third = THIRDS.get(mention.mod or "") if unit.grain == "decade" else None
    begins = f"{unit.first.year + third}~/.." if third and bound in {"since", "from"} else None
    return replace(
        mention,
        start=start,
        text=text[start : mention.end],
        edtf=begins or open_ended(unit, bound),
        rule=bound,
        unit=None,
        parts=(mention,),
    )


def begun(mention: Mention, unit: Unit) -> Unit:
    """Give the unit since which something goes on: one of the year before, if it is to come."""
    yearly = mention.rule in YEARLY and mention.anchor is not None
    if yearly and unit.first.isoformat() > (mention.anchor or ""):
        return unit.shift_by(-1, "year") or unit
    return unit


def open_ended(unit: Unit, bound: str) -> str:
    """Give a time that is open at one end.

    Examples:
        >>> import datetime
        >>> open_ended(Unit("year", datetime.date(2001, 1, 1)), "since")
        '2001/..'
    """
    match bound:
        case "since" | "from":
            return f"{end_of(unit, 0)}/.."
        case "after":
            return f"{end_of(unit, 1)}/.."
        case "before":
            return f"../{end_of(unit, 0)}"
    return f"../{end_of(unit, 1)}"
