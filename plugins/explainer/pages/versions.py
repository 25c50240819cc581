"""Versions: what other articles tell of a statement, earlier or otherwise, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.growing import telling_of
from explainer.model import AHEAD, Telling, Told
from explainer.pages.frame import Link
from explainer.sections.figures import FIGURES, Figure
from explainer.sections.timeline import TIMELINE, Event

if TYPE_CHECKING:
    from explainer.pages.book import Book


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What one article tells.

    Attributes:
        words: What is different in it: the time and how sure it is, the number.
        source: Who published it; ``day`` is its day, "" where the article gives none.
        sentence: The id of the sentence that tells it.
        link: The way to that sentence, with its source; ``number`` is its number alone.
        anchor: Where old links lead that were made for this; "" for none.
    """

    words: str
    source: str
    day: str
    sentence: str
    number: str
    link: Link
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """All that other articles tell of one statement.

    Attributes:
        earlier: What older ones told before it moved on, the oldest first.
        others: What differs from it, and is no older news.
    """

    earlier: tuple[Version, ...] = ()
    others: tuple[Version, ...] = ()

    @property
    def sentences(self) -> tuple[str, ...]:
        """Ids of the sentences that they stand in."""
        return tuple(one.sentence for one in (*self.earlier, *self.others))


def versions_of(book: Book, fact: Event | Figure) -> Versions:
    """Give what other articles tell of a moment or a number."""
    if not (fact.earlier or fact.differs):
        return Versions()
    timed = isinstance(fact, Event)
    return Versions(
        earlier=tuple(
            _version(book, told, _was_moment(book, told) if timed else _number(book, told, fact))
            for told in fact.earlier
        ),
        others=tuple(
            _version(book, told, book.time(told.when).heading if timed else told.text)
            for told in _others(book, fact)
        ),
    )


def _others(book: Book, fact: Event | Figure) -> Iterator[Telling]:
    story = book.whole
    facts = story.of(TIMELINE) if isinstance(fact, Event) else story.of(FIGURES)
    for other in (other for other in facts if other.id in fact.differs and other.evidence):
        article = next(a for a in book.story.articles if a.id == other.evidence[0].article)
        yield telling_of([Told(article=article, fact=other)])


def _version(book: Book, told: Telling, words: str) -> Version:
    sentence = told.evidence[0].sentence
    link = book.till.link(sentence)
    return Version(
        words=words,
        source=book.till.source_name(told.article),
        day=book.t.day(told.published) if told.published else "",
        sentence=sentence,
        number=link.text,
        link=Link(text=book.till.label(sentence), href=link.href, note=link.note),
        anchor=told.anchor,
    )


def _was_moment(book: Book, told: Telling) -> str:
    """How sure a moment was, and for when: "scheduled for Saturday 3 May 2025"."""
    state = book.t(f"status.{told.status}")
    if told.status not in AHEAD or told.when is None or told.when.edtf is None:
        return state
    return book.t("versions.for", state=state, time=book.t.time(told.when.edtf))


def _number(book: Book, told: Telling, fact: Event | Figure) -> str:
    """The number as it was told; how sure it was and who said so, where that is another now."""
    parts = [told.text]
    if told.status != fact.status and told.status in AHEAD:
        parts.append(book.t(f"figures.status.{told.status}"))
    if told.said_by and told.said_by != fact.said_by:
        parts.append(book.t("voice.says", name=told.said_by))
    return ", ".join(parts)
