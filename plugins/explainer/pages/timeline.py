"""The timeline page: before, the line of publication, ahead, and what has no place on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from explainer.model import Status
from explainer.pages.book import Book, Entry, Time
from explainer.pages.frame import Frame, View
from explainer.sections.timeline import TIMELINE

JUMP = 8
"""Moments before the day of publication, from which on a link leads past them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Moments that follow each other and have one heading: the same time, equally sure."""

    time: Time
    status: Status
    state: str
    moments: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView(View):
    """The moments of a story.

    Attributes:
        long: Whether a link over the list leads to the line between them.
        before: What had happened or begun when the newest article was published, and what was
            to come on a day that was over by then.
        ahead: What had not.
        undated: What had happened of which the article says neither when nor after what, in its
            own order.
        published: The line between them, in words.
    """

    before: tuple[Span, ...]
    ahead: tuple[Span, ...]
    undated: tuple[Entry, ...]
    published: str
    long: bool


def arrange(book: Book, frame: Frame) -> TimelineView:
    """Arrange the moments around the day of publication."""
    events = book.story.of(TIMELINE)
    told = [e for e in events if not book.is_ahead(e)]
    before = [book.moment(e, e.id) for e in told if e.placed]
    undated = [book.moment(e, e.id) for e in told if not e.placed]
    ahead = [book.moment(e, e.id) for e in events if book.is_ahead(e)]
    return TimelineView(
        frame=frame,
        before=tuple(spans_of(before)),
        ahead=tuple(spans_of(ahead)),
        undated=tuple(undated),
        published=published(book),
        long=len(before) > JUMP,
    )


def spans_of(moments: Iterable[Entry]) -> Iterable[Span]:
    """Give moments under as few headings as their order allows."""
    for (heading, status), group in groupby(moments, key=_heading):
        found = tuple(group)
        time = found[0].time or Time(heading=heading, known=False)
        yield Span(time=time, status=status, state=found[0].state, moments=found)


def _heading(moment: Entry) -> tuple[str, Status]:
    return moment.time.heading if moment.time else "", moment.status or "happened"


def published(book: Book) -> str:
    """Give the words of the line that stands where the newest article was published."""
    day = book.published
    return book.t("timeline.published", day=book.t.day(day)) if day else book.t("timeline.here")


def lede(book: Book) -> str:
    """Say how dates came about: most articles name few, some none at all."""
    own = [e.when for e in book.story.of(TIMELINE) if "when" not in e.edited]
    whens = [when for when in own if when and when.text]
    counted = any(w.anchor for w in whens)
    plain = any(w.edtf and not w.anchor for w in whens)
    day = book.published
    if counted and day:
        key = "timeline.lede.mixed" if plain else "timeline.lede.relative"
        return book.t(key, day=book.t.day(day))
    return book.t("timeline.lede.dated" if plain else "timeline.lede.words")
