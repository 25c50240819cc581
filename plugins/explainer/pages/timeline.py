"""The timeline page: before, the line of publication, ahead, and what has no place on it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from explainer.model import Status
from explainer.pages.book import Book, Entry, Time
from explainer.pages.frame import Frame, View
from explainer.sections.timeline import TIMELINE
from explainer.text.edtf import Day, extent

ERAS, MOST = 15, 12
"""Moments before the day of publication, from which on they are parted by years, decades or
centuries, and the most such parts."""
UNITS = ((1, "{:04}"), (10, "{:03}X"), (100, "{:02}XX"))
"""Years in a part, and how EDTF writes it, the finest first."""
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
class Stretch:
    """Moments with no line between them.

    Attributes:
        published: The line above them, where an older article was published; "" for none.
        era: The year, decade or century that begins with them, as a heading; "" for none.
        anchor: The id of that heading; "" for none.
    """

    published: str
    era: str
    anchor: str
    spans: tuple[Span, ...]


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

    before: tuple[Stretch, ...]
    ahead: tuple[Span, ...]
    undated: tuple[Entry, ...]
    published: str
    long: bool

    @property
    def eras(self) -> tuple[Stretch, ...]:
        """Where years, decades or centuries begin; () in a short timeline."""
        return tuple(stretch for stretch in self.before if stretch.era)

    @property
    def spans(self) -> tuple[Span, ...]:
        """All that has a place, in its order."""
        return (*(span for stretch in self.before for span in stretch.spans), *self.ahead)


def arrange(book: Book, frame: Frame) -> TimelineView:
    """Arrange the moments around the day of publication."""
    events = book.story.of(TIMELINE)
    told = [e for e in events if not book.is_ahead(e)]
    before = [book.moment(e, e.id) for e in told if e.placed]
    undated = [book.moment(e, e.id) for e in told if not e.placed]
    ahead = [book.moment(e, e.id) for e in events if book.is_ahead(e)]
    return TimelineView(
        frame=frame,
        before=tuple(stretches_of(book, before)),
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


def stretches_of(book: Book, moments: Sequence[Entry]) -> Iterator[Stretch]:
    """Cut the moments before the newest article where older ones were published, and by eras."""
    eras = eras_of(moments)
    lines: dict[int, str] = {}
    for day in sorted({a.published for a in book.story.articles if a.published}):
        if moments and day != book.published:
            at = _place(book, moments, day)
            lines[at] = " · ".join(part for part in (lines.get(at), _line(book, day)) if part)
    for start, end in pairwise(sorted({0, *lines, *eras, len(moments) + bool(lines)})):
        era = eras.get(start, "")
        yield Stretch(
            published=lines.get(start, ""),
            era=book.t.time(era) if era else "",
            anchor=f"from_{era}" if era else "",
            spans=tuple(spans_of(moments[start:end])),
        )


def eras_of(moments: Sequence[Entry]) -> dict[int, str]:
    """Give where years, decades or centuries begin, in EDTF; {} where there is nothing to part.

    What has no date goes on with what stands before it.
    """
    known = [(at, start[0]) for at, m in enumerate(moments) if (start := _start(m))]
    if len(moments) < ERAS or any(not 0 < year < 10_000 for _, year in known):
        return {}
    for years, form in UNITS:
        found: dict[int, int] = {}
        for at, year in known:
            if year // years > max(found.values(), default=-1):
                found[at] = year // years
        if len(found) <= MOST:
            return {at: form.format(era) for at, era in found.items()} if len(found) > 1 else {}
    return {}


def _place(book: Book, moments: Sequence[Entry], day: datetime.date) -> int:
    """Before which moment the line of a day stands: before all that is later, as dates tell it.

    What has no date is not later where an article of that day tells it already.
    """
    read = {a.id for a in book.story.articles if a.published and a.published <= day}
    told = {e.id for e in book.story.of(TIMELINE) if read & {piece.article for piece in e.evidence}}
    starts = [_start(moment) for moment in moments]
    limit = (day.year, day.month, day.day)
    first = next((at for at, start in enumerate(starts) if start and start > limit), len(starts))
    not_later = (at for at in range(first) if starts[at] or moments[at].anchor in told)
    return max((at + 1 for at in not_later), default=0)


def _start(moment: Entry) -> Day | None:
    """When a moment begins, or ends where that is open; None where no date tells it."""
    known = extent(moment.time.edtf) if moment.time and moment.time.edtf else None
    return (known.first or known.last) if known else None


def published(book: Book) -> str:
    """Give the words of the line that stands where the newest article was published."""
    day = book.published
    return _line(book, day) if day else book.t("timeline.here", n=len(book.story.articles))


def _line(book: Book, day: datetime.date) -> str:
    """The words of the line of a day: with several articles, which of them it was."""
    if len(book.story.articles) < 2:
        return book.t("timeline.published", day=book.t.day(day))
    names = [book.till.source_name(a.id) for a in book.story.articles if a.published == day]
    source = book.t.all_of(list(dict.fromkeys(names)))
    return book.t("timeline.published.of", source=source, day=book.t.day(day))


def lede(book: Book) -> str:
    """Say how dates came about: most articles name few, some none at all."""
    own = [e.when for e in book.story.of(TIMELINE) if "when" not in e.edited]
    whens = [when for when in own if when and when.text]
    counted = any(w.anchor for w in whens)
    plain = any(w.edtf and not w.anchor for w in whens)
    day, n = book.published, len(book.story.articles)
    if counted and day:
        key = "timeline.lede.mixed" if plain else "timeline.lede.relative"
        return book.t(key, day=book.t.day(day), n=n)
    return book.t("timeline.lede.dated" if plain else "timeline.lede.words", n=n)
