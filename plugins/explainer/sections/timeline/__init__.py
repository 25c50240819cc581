"""The timeline: what happened and what will, with its time, its status and who says so."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Hashable, Iterable, Sequence

from explainer.model import AHEAD, Facts, Reading, Section
from explainer.sections.figures import FIGURES
from explainer.sections.timeline.event import Event
from explainer.sections.timeline.growing import GROWTH
from explainer.sections.timeline.keys import DAY, NUMBER, OBJECT, SUBJECT
from explainer.sections.timeline.moving import aligned
from explainer.sections.timeline.position import AFTER, LAST, UNKNOWN, WITH, first_day
from explainer.sections.timeline.recounted import is_recounted

__all__ = ["TIMELINE", "Event"]


def extract(reading: Reading, found: Facts) -> Iterable[Event]:
    """Find the events, earliest first, those without a day where the text puts them.

    Those that it puts nowhere come behind all that had happened.
    """
    from explainer.sections.timeline import extracting

    return extracting.extract(reading, found)


def same(event: Event) -> Hashable:
    """Give what two articles say alike of one event: what happens on which day, and to whom.

    An event without a day is only the same as one in the same words with the same time: a town
    that built a bridge in 1725 and a bridge in 1885 built two. Where nobody named takes part, it
    is that of the same thing, to which and to as many the same is done, or nothing else is told
    of it: "an inquiry is to open on 12 May", "the inquiry opened on 12 May".
    """
    day = event.when.edtf if event.when else None
    if day is None or len(day) != DAY or not event.key:
        return event.id, day
    if event.actors:
        return event.key[0], day, frozenset(event.actors)
    parts = frozenset(part for part in event.key[1:] if part[0] in (SUBJECT, OBJECT, NUMBER))
    if event.key[1:] and not any(part[0] == SUBJECT for part in parts):
        return event.id, day
    return event.key[0], day, parts


def join(events: Sequence[Event]) -> Event:
    """Keep the newest article's wording and status; what has happened is no longer to come."""
    newest = [event for event in events if event.status not in AHEAD] or events
    actors = tuple(dict.fromkeys(actor for event in events for actor in event.actors))
    return dataclasses.replace(newest[-1].placed_as(reversed(newest)), actors=actors)


def settle(event: Event, published: datetime.date | None) -> Event:
    """Place an event on the day that an editor gave, or by its status where that is none."""
    if event.position and "when" not in event.edited:
        return event
    now, ahead = published or UNKNOWN, event.status in AHEAD
    day = first_day(event.when.edtf) if event.when and event.when.edtf else None
    if day is None and event.position:
        return event
    told = ahead or day is not None
    if day is None:
        day = LAST if ahead else now
    elif ahead and published:
        day = max(day, published)
    position = day.isoformat() + (WITH if told else AFTER + WITH)
    return dataclasses.replace(event, position=position, ordered=told)


TIMELINE: Section[Event] = Section(
    name="timeline",
    fact=Event,
    extract=extract,
    same=same,
    join=join,
    order=lambda event: (event.position,),
    settle=settle,
    align=aligned,
    growth=GROWTH,
    over=lambda event, facts: is_recounted(event, facts.of(TIMELINE), facts.of(FIGURES)),
    needs=("actors",),
    path="timeline",
)
