"""What next: a ladder of certainty, then what is not known yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from explainer.model import Fact, Status, Story
from explainer.pages.book import AHEAD, Book, Entry, context_of, is_quoted, sentence_case
from explainer.pages.frame import Frame, View
from explainer.sections.outlook import OUTLOOK
from explainer.sections.outlook.prospect import Prospect
from explainer.sections.timeline import TIMELINE, Event
from explainer.sections.unknowns import UNKNOWNS, Unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """What is equally sure.

    Attributes:
        explained: What the word for it means here, as a sentence.
    """

    status: Status
    state: str
    explained: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookView(View):
    """What may come and what is open."""

    rungs: tuple[Rung, ...]
    unknowns: tuple[Entry, ...]


def count(story: Story) -> int:
    """Give how many entries the page has; what is not known yet stands below what may come."""
    return len(story.of(OUTLOOK)) + len(story.of(UNKNOWNS))


def arrange(book: Book, frame: Frame) -> OutlookView:
    """Order what may come by how sure it is."""
    return OutlookView(frame=frame, rungs=rungs_of(book), unknowns=unknowns_of(book))


def rungs_of(book: Book) -> tuple[Rung, ...]:
    """Give the rungs that hold something, the surest first; moments of the timeline included."""
    rungs = (_rung(book, status) for status in ("ongoing", *AHEAD))
    return tuple(r for r in rungs if r.entries)


def _rung(book: Book, status: Status) -> Rung:
    told = book.story.of(OUTLOOK)
    facts = [p for p in told if _status(p) == status]
    others = [p for p in told if _status(p) != status]
    events = [e for e in book.story.of(TIMELINE) if e.status == status and status in AHEAD]
    events = [e for e in events if not any(overlap(e, p, of=max) for p in others)]
    entries: list[Entry] = []
    for event in events:
        same = [p for p in facts if overlap(event, p)]
        facts = [p for p in facts if p not in same]
        shown = [_told(book, p, event) for p in same]
        entries += shown or ([book.moment(event)] if book.is_ahead(event) else [])
    entries += [prospect(book, p) for p in facts]
    return Rung(
        status=status,
        state=book.t(f"status.{status}"),
        explained=book.t(f"status.{status}.explained"),
        entries=tuple(entries),
    )


def overlap(one: Fact, other: Fact, *, of: Callable[[int, int], int] = min) -> bool:
    """Tell whether two facts rest on the same words: more than half of the shorter piece.

    Args:
        one: A fact.
        other: Another one.
        of: Gives the length of which it is more than half; `max` that of the longer piece.
    """
    return any(
        a.sentence == b.sentence
        and 2 * (min(a.end, b.end) - max(a.start, b.start)) > of(len(a.text), len(b.text))
        for a in one.evidence
        for b in other.evidence
    )


def _told(book: Book, fact: Prospect, event: Event) -> Entry:
    """A prospect, with the time and the sides that the timeline has for it."""
    moment = book.moment(event)
    return replace(prospect(book, fact), time=moment.time, sides=moment.sides)


def _status(fact: Prospect) -> Status:
    """The rung of a prospect: what has happened is no prospect, and counts as under way."""
    return "ongoing" if fact.status == "happened" else fact.status


def prospect(book: Book, fact: Prospect) -> Entry:
    """Give one statement about what may come."""
    return Entry(
        anchor=fact.id,
        href=f"outlook/#{fact.id}",
        text=sentence_case(fact.text),
        receipts=book.till.receipts(fact, seen=fact.text),
        status=fact.status,
        state=book.t(f"status.{fact.status}"),
        voice=book.voice(fact.said_by, fact.sourcing),
        meant=book.meant(fact),
        quoted=is_quoted(fact),
        context=context_of(fact),
    )


def unknowns_of(book: Book) -> tuple[Entry, ...]:
    """Give what the article leaves open."""
    return tuple(_unknown(book, u) for u in book.story.of(UNKNOWNS))


def _unknown(book: Book, fact: Unknown) -> Entry:
    anchor = f"open_{fact.id}"
    return Entry(
        anchor=anchor,
        href=f"outlook/#{anchor}",
        text=sentence_case(fact.text),
        receipts=book.till.receipts(fact, seen=fact.text),
        meant=book.meant(fact),
    )
