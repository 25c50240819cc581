"""The timeline: what happened and what will, with its time, its status and who says so."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Iterable, Sequence

from explainer.model import Facts, Reading, Section
from explainer.sections.timeline.arranging import WILL
from explainer.sections.timeline.event import Event
from explainer.sections.timeline.joining import joined
from explainer.sections.timeline.making import Maker
from explainer.text.status import AHEAD

__all__ = ["TIMELINE", "WILL", "Event"]

DAY = len("2025-06-09")


def extract(reading: Reading, found: Facts) -> Iterable[Event]:
    """Find the events, earliest first; undated ones stand where the text puts them."""
    events = joined(Maker(reading, found).events())
    return sorted(events, key=lambda event: event.position)


def same(event: Event) -> Hashable:
    """Give what two articles say alike of one event: what happens on which day, and to whom.

    An event without a day or without actors is only the same as one in the same words with the
    same time: a town that built a bridge in 1725 and a bridge in 1885 built two.
    """
    day = event.when.edtf if event.when else None
    if day is None or len(day) != DAY or not event.actors or not event.key:
        return event.id, day
    return event.key[0], day, frozenset(event.actors)


def join(events: Sequence[Event]) -> Event:
    """Keep the newest article's wording and status; what has happened is no longer to come."""
    newest = [event for event in events if event.status not in AHEAD] or events
    actors = tuple(dict.fromkeys(actor for event in events for actor in event.actors))
    return dataclasses.replace(newest[-1], actors=actors)


TIMELINE = Section(
    name="timeline",
    fact=Event,
    extract=extract,
    same=same,
    join=join,
    order=lambda event: (event.position,),
    needs=("actors",),
    path="timeline",
)
