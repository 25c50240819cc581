"""The timeline: what happened and what will, with its time, its status and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explainer.model import (
    Fact,
    Facts,
    Reading,
    Section,
    Sourcing,
    Status,
    When,
    internal,
    refers_to,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Fact):
    """Something that happened or will.

    Attributes:
        text: One short clause in the article's words: who did what.
        when: Its time; None where the article gives none at all.
        said_by: Who asserts it, in the article's words; None where the article itself does.
        actors: Ids of who's-who entries that take part.
        position: Where the event sorts: an ISO day that the text allows, never shown.
    """

    text: str
    when: When | None
    status: Status
    said_by: str | None = None
    sourcing: Sourcing = "article"
    actors: tuple[str, ...] = refers_to("actors", ())
    position: str = internal("")


def extract(reading: Reading, found: Facts) -> Iterable[Event]:
    """Find the events, earliest first; undated ones stand where the text puts them."""
    return ()


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
