"""The agenda page: numbered topics, each with what else the article says on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from explainer.model import Section
from explainer.pages.book import Book, Voice, brief_words, sentence_case
from explainer.pages.frame import Frame, Link, View
from explainer.pages.receipts import Receipt, Receipts, unmarked_if_whole
from explainer.pages.repeats import below
from explainer.sections.agenda import AGENDA, Topic
from explainer.sections.figures import FIGURES
from explainer.sections.timeline import TIMELINE

KINDS: tuple[tuple[Section[Any], str, str], ...] = (
    (FIGURES, "key-figures", "figures.one"),
    (TIMELINE, "timeline", "timeline.one"),
)
"""What may be related to a topic: section, folder of its page, key of the word for one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicView:
    """One topic.

    Attributes:
        number: From 1.
        details: The article's other sentences on it, each with its words under the first topic
            that it is about; () where it says nothing more.
        related: Figures and moments that rest on the same sentences.
    """

    anchor: str
    number: int
    title: str
    voice: Voice | None
    receipts: Receipts
    details: tuple[Receipt, ...]
    related: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaView(View):
    """What is on the table.

    Attributes:
        voice: Who says so, where it is one voice for several topics; else None.
    """

    voice: Voice | None
    topics: tuple[TopicView, ...]


def arrange(book: Book, frame: Frame) -> AgendaView:
    """Number the topics in the order of the article."""
    topics = book.story.of(AGENDA)
    made = (topic(book, t, n) for n, t in enumerate(topics, 1))
    return AgendaView(
        frame=frame,
        voice=one_voice(book, topics) if len(topics) > 1 else None,
        topics=tuple(_told_once(made, book.t("receipt.above"))),
    )


def _told_once(topics: Iterable[TopicView], note: str) -> Iterable[TopicView]:
    """Give topics of which a sentence stands under the first alone; the others link it."""
    above: set[str] = set()
    for one in topics:
        details = below(Receipts(shown=one.details), above, note).shown
        above |= {receipt.sentence for receipt in one.details}
        yield replace(one, details=details)


def one_voice(book: Book, topics: Sequence[Topic]) -> Voice | None:
    """Give who says what is on the table, where it is one voice for all of it; else None."""
    voices = {(t.said_by, t.sourcing) for t in topics}
    return book.voice(*voices.pop()) if len(voices) == 1 else None


def topic(book: Book, fact: Topic, number: int) -> TopicView:
    """Give one topic with everything that the article says on it."""
    details = book.till.of_evidence(fact.details, limit=len(fact.details))
    return TopicView(
        anchor=fact.id,
        number=number,
        title=sentence_case(fact.title),
        voice=book.voice(fact.said_by, fact.sourcing),
        receipts=book.till.receipts(fact, seen=fact.title),
        details=tuple(unmarked_if_whole(r) for r in details.shown),
        related=tuple(_related(book, fact)),
    )


def _related(book: Book, fact: Topic) -> Iterable[Link]:
    places = {e.sentence for e in fact.details}
    for section, path, name in KINDS:
        for other in book.story.of(section):
            if places & {e.sentence for e in other.evidence}:
                yield Link(text=brief_words(other), href=f"{path}/#{other.id}", note=book.t(name))
