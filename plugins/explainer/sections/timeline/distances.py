"""Distances: a day that the text counts from another event: "two days after the vote"."""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from explainer.model import Reading, When
from explainer.sections.timeline.ordering import Placed, deed_of
from explainer.sections.timeline.times import Timed, Times
from explainer.text.syntax.clauses import PRESENT, auxiliaries, children
from explainer.text.syntax.subjects import own_subject
from explainer.text.when.meaning import approximate
from explainer.text.when.units import Grain, Unit, coarser

if TYPE_CHECKING:
    from spacy.tokens import Token

UNIT = re.compile(r"\d{4}(-[01]\d(-\d\d)?)?")
"""A year, a month or a day."""
COUNTED = "distance-from-an-event"
"""The rule of a time that is counted from another event."""
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
            exact[event.find.event.i] = exact[event.find.verb.i] = event.when.edtf
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
            or _when_beside(beside.get(event.find.verb.i), exact, times)
            or _when_followed(event, exact, times),
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
    timed = None if other is None else _opening(other, times)
    if other is None or timed is None:
        return None
    end = other.find.verb.right_edge.i + 1
    return _away(timed, exact[other.find.event.i], end, times.reading)


def _when_followed(event: Placed, exact: Exact, times: Times) -> When | None:
    """The day of what one with a date followed: "shut on 3 May, a day after | it burned".

    About the day, where what followed is told of now: "the vote comes two days after | he left".
    """
    relation, timed = event.find.relation, _opening(event, times)
    who = own_subject(event.find.verb)
    if relation is None or relation.other is None or not relation.led_to or timed is None:
        return None
    if who is None or who.pos_ == "PRON":
        return None  # its words take in the other event, which says who "he" is
    day = exact.get(relation.other.i)
    if day is not None or not _is_now(relation.other):
        return _away(timed, day, relation.end, times.reading, back=True)
    published = times.reading.article.published
    now = published.isoformat() if published else None
    found = _away(timed, now, relation.end, times.reading, back=True)
    about = approximate((found.edtf or "").rstrip("~")) if found is not None else None
    return dataclasses.replace(found, edtf=about) if found is not None else None


def _is_now(verb: Token) -> bool:
    """Whether something is told as of the day of publication: "the vote | comes a day after"."""
    return verb.dep_ == "ROOT" and verb.tag_ in PRESENT and not auxiliaries(verb)


def _opening(event: Placed, times: Times) -> Timed | None:
    """The distance that opens a clause: "a day after | it burned"."""
    verb = event.find.verb
    marks = [t for t in children(verb) if t.dep_ == "mark" and t.i < verb.i]
    found = (t for t in map(times.around, marks) if t is not None and t.mention.relation)
    return next(found, None)


def _away(
    timed: Timed, told: str | None, end: int, reading: Reading, *, back: bool = False
) -> When | None:
    """The time at a distance from another; about, where it is counted in more than days.

    With ``back`` it is that of the event from which the other one is told to be so far away.
    """
    offset = timed.mention.offset
    if told is None or offset is None or not _is_exact(timed, reading):
        return None
    count, grain = offset
    base = _unit(told)
    earlier = (timed.mention.relation == "before") != back
    found = base.shift_by(-count if earlier else count, grain)
    if found is None or coarser(base.grain, "day" if grain == "week" else grain):
        return None  # "two days after" what was in May
    if grain not in {"day", "week"}:
        found = Unit.holding(found.first, grain)
    return When(
        edtf=found.edtf if grain == "day" else approximate(found.edtf),
        text=reading.doc[timed.start : end].text,
        rule=COUNTED,
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
