"""Distances: a day that the text counts from another event: "two days after the vote"."""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Mapping, Sequence

from explainer.model import Reading, When
from explainer.sections.timeline.ordering import Placed, deed_of
from explainer.sections.timeline.times import Timed, Times
from explainer.text.syntax.clauses import children
from explainer.text.when.meaning import approximate
from explainer.text.when.units import Grain, Unit, coarser

UNIT = re.compile(r"\d{4}(-[01]\d(-\d\d)?)?")
"""A year, a month or a day."""
NEAR = 3
"""Tokens before a length in which "for" makes it one that lasts."""

Exact = Mapping[str | int, str]
"""The day, month or year of each event that has one: by what happens, and by its token."""


def counted(events: Sequence[Placed], times: Times) -> list[Placed]:
    """Give the events, those dated that stand at a distance from one with a date.

    Args:
        events: The events of an article, in its order.
        times: Its time expressions.
    """
    exact: dict[str | int, str] = {}
    for event in events:
        if event.when and event.when.edtf and UNIT.fullmatch(event.when.edtf):
            exact.setdefault(event.deed, event.when.edtf)
            exact[event.find.event.i] = event.when.edtf
    beside = {
        event.find.verb.head.i: event
        for event in events
        if event.find.verb.dep_ == "advcl" and event.find.event.i in exact
    }
    return [
        dataclasses.replace(
            event,
            when=event.when
            or _when(event, exact, times.reading)
            or _when_beside(beside.get(event.find.verb.i), exact, times),
        )
        for event in events
    ]


def _when(event: Placed, exact: Exact, reading: Reading) -> When | None:
    """The day of an event at a distance from one that its words name: "a day after the vote"."""
    relation = event.find.relation
    timed = next((t for t in event.find.times if t.mention.relation), None)
    if relation is None or relation.other is None or relation.led_to or timed is None:
        return None
    other = relation.other
    named = other.pos_ in {"NOUN", "PROPN"}
    day = exact.get(deed_of(other, reading)) if named else exact.get(other.i)
    return _away(timed, day, relation.end, reading)


def _when_beside(other: Placed | None, exact: Exact, times: Times) -> When | None:
    """The day of an event at a distance from a clause below: "it shut a day | after it burned"."""
    if other is None:
        return None
    verb = other.find.verb
    marks = [t for t in children(verb) if t.dep_ == "mark" and t.i < verb.i]
    found = [t for t in map(times.around, marks) if t is not None and t.mention.relation]
    if not found:
        return None
    return _away(found[0], exact[other.find.event.i], verb.right_edge.i + 1, times.reading)


def _away(timed: Timed, told: str | None, end: int, reading: Reading) -> When | None:
    """The time at a distance from another; about, where it is counted in more than days."""
    offset = timed.mention.offset
    if told is None or offset is None or not _is_exact(timed, reading):
        return None
    count, grain = offset
    base = _unit(told)
    found = base.shift_by(-count if timed.mention.relation == "before" else count, grain)
    if found is None or coarser(base.grain, "day" if grain == "week" else grain):
        return None  # "two days after" what was in May
    if grain not in {"day", "week"}:
        found = Unit.holding(found.first, grain)
    return When(
        edtf=found.edtf if grain == "day" else approximate(found.edtf),
        text=reading.doc[timed.start : end].text,
        rule="distance-from-an-event",
        anchor=told,
    )


def _unit(edtf: str) -> Unit:
    """The year, month or day that a date names."""
    parts = [int(part) for part in edtf.split("-")]
    grains: tuple[Grain, ...] = ("year", "month", "day")
    year, month, day = (*parts, 1, 1)[:3]
    return Unit(grains[len(parts) - 1], datetime.date(year, month, day))


def _is_exact(timed: Timed, reading: Reading) -> bool:
    """Whether a length tells how much later, no bound or stretch: "just two days after".

    Not so "for up to eight weeks after", "within a day after", "more than a week after".
    """
    doc, words = reading.doc, reading.pack
    before = doc[max(0, timed.start - NEAR) : timed.start]
    lasts = any(t.lower_ in words.certainty.destined for t in before)
    due = any(t.lower_ in words.events.deadlines for t in before[-1:])
    unit = next((t.i for t in doc[timed.start : timed.end] if t.pos_ == "NOUN"), timed.start)
    count = [t for t in doc[timed.start : unit] if t.lower_ not in words.amounts.mere]
    return not lasts and not due and all(t.pos_ == "NUM" or t.dep_ == "det" for t in count)
