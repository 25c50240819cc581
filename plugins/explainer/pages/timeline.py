"""The timeline page: before, the line of publication, and ahead."""

from __future__ import annotations

from dataclasses import dataclass

from explainer.pages.book import Book, Entry
from explainer.pages.frame import Frame, View
from explainer.sections.timeline import TIMELINE


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView(View):
    """The moments of a story.

    Attributes:
        before: What had happened or begun when the newest article was published, and what was
            to come on a day that was over by then.
        ahead: What had not.
        published: The line between them, in words.
    """

    before: tuple[Entry, ...]
    ahead: tuple[Entry, ...]
    published: str


def arrange(book: Book, frame: Frame) -> TimelineView:
    """Arrange the moments around the day of publication."""
    events = book.story.of(TIMELINE)
    return TimelineView(
        frame=frame,
        before=tuple(book.moment(e, e.id) for e in events if not book.is_ahead(e)),
        ahead=tuple(book.moment(e, e.id) for e in events if book.is_ahead(e)),
        published=published(book),
    )


def published(book: Book) -> str:
    """Give the words of the line that stands where the newest article was published."""
    day = book.published
    return book.t("timeline.published", day=book.t.day(day)) if day else book.t("timeline.here")


def lede(book: Book) -> str:
    """Say how dates came about: most articles name few, some none at all."""
    whens = [e.when for e in book.story.of(TIMELINE) if e.when and e.when.text]
    counted = any(w.anchor for w in whens)
    plain = any(w.edtf and not w.anchor for w in whens)
    day = book.published
    if counted and day:
        key = "timeline.lede.mixed" if plain else "timeline.lede.relative"
        return book.t(key, day=book.t.day(day))
    return book.t("timeline.lede.dated" if plain else "timeline.lede.words")
