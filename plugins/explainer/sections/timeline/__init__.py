"""The timeline: what happened and what will, with its time, its status and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from explainer.model import Facts, Reading, Section
from explainer.sections.timeline.event import Event
from explainer.sections.timeline.joining import joined
from explainer.sections.timeline.making import Maker

__all__ = ["TIMELINE", "Event"]


def extract(reading: Reading, found: Facts) -> Iterable[Event]:
    """Find the events, earliest first; undated ones stand where the text puts them."""
    events = joined(Maker(reading, found).events())
    return sorted(events, key=lambda event: event.position)


def join(events: Sequence[Event]) -> Event:
    """Keep the newest article's wording and status: scheduled, then happened."""
    return events[-1]


TIMELINE = Section(
    name="timeline",
    fact=Event,
    extract=extract,
    same=lambda event: event.id,
    join=join,
    order=lambda event: (event.position,),
    needs=("actors", "quotes"),
    path="timeline",
)
