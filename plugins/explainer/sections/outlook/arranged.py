"""Arranged: which prospects the timeline tells already, as what will be done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from explainer.sections.outlook.prospect import Prospect
from explainer.sections.timeline import WILL, Event
from explainer.text.edtf import extent
from explainer.text.status import AHEAD

COULD, PLANNING = "could", "planning"
DAY = 10
"""Characters of a day in EDTF."""


def is_in_timeline(prospect: Prospect, events: Sequence[Event]) -> bool:
    """Tell whether the timeline has what will simply be done, was arranged or is planned."""
    return _is_an_event(prospect, events) or _is_arranged(prospect, events)


def _is_arranged(prospect: Prospect, events: Sequence[Event]) -> bool:
    """Whether the timeline has what was arranged, or what somebody plans."""
    own, ahead = prospect.evidence[0], [e for e in events if e.status in AHEAD]
    if prospect.rule == PLANNING:
        sure = prospect.status in {"scheduled", "expected"}
        return sure and any(_overlap(prospect, event) for event in ahead)
    if prospect.status == "scheduled":
        pieces = (p for event in ahead for p in event.evidence if p.sentence == own.sentence)
        return any(piece.start < own.end and own.start < piece.end for piece in pieces)
    return prospect.rule == COULD and any(
        _is_dated(event)
        and event.status == "scheduled"
        and _overlap(prospect, event)
        and any(piece.start <= own.start for piece in event.evidence)
        for event in events
    )


def is_done(prospect: Prospect, events: Iterable[Event]) -> bool:
    """Tell whether the timeline has all words of a prospect as done: "Roe signed a law that may …".

    Where only what such a clause tells of its noun lies ahead, they stand there alone.
    """
    return any(e.status == "happened" and e.text == prospect.text for e in events)


def _is_dated(event: Event) -> bool:
    """Whether an event has a day, or was arranged for a week, month or year."""
    if event.when is None or not event.when.edtf:
        return False
    return len(event.when.edtf) == DAY or (event.status == "scheduled" and event.said_by is None)


def _is_done_some_day(event: Event) -> bool:
    """Whether an event is arranged, or told without a hedge for a day or a week."""
    if event.status == "scheduled":
        return _is_dated(event) or event.rule == WILL
    told = extent(event.when.edtf) if event.when is not None and event.when.edtf else None
    if event.status != "expected" or told is None or told.first is None or told.last is None:
        return False
    week = told.grain == "interval" and told.first[:2] == told.last[:2]
    return week or told.grain == "day"


def _is_an_event(prospect: Prospect, events: Iterable[Event]) -> bool:
    """What will simply be done ("will open on Monday", "will go to Elm"), and no forecast."""
    if prospect.rule != "will" or prospect.status in {"possible", "unlikely"}:
        return False
    return any(_overlap(prospect, event) and _is_done_some_day(event) for event in events)


def _overlap(prospect: Prospect, event: Event) -> bool:
    """Whether an event tells more than half of the words of a prospect."""
    own = prospect.evidence[0]
    return any(
        piece.sentence == own.sentence
        and 2 * (min(piece.end, own.end) - max(piece.start, own.start)) > len(own.text)
        for piece in event.evidence
    )
