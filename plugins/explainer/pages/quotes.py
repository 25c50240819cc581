"""In their words: quotations with their speakers, and what people are reported to have said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from explainer.pages.book import Book, sentence_case
from explainer.pages.frame import Frame, Link, View
from explainer.pages.parties import Side, role_of
from explainer.pages.receipts import Receipts, head
from explainer.sections.quotes import QUOTES, Quote

LONG = 320
"""Characters from which on a quotation is set smaller."""
BEST = 240
"""Characters of a quotation on the brief."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who speaks.

    Attributes:
        link: To the who's who; None for somebody who is not in it.
        role: Their role and whom they speak for, as the article words it; or "".
        anonymous: True where the article does not name them.
    """

    name: str
    link: Link | None
    role: str
    side: Side | None
    anonymous: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteView:
    """One quotation or reported statement.

    Attributes:
        text: As it stands in the article, quotation marks included.
        long: True where it is set smaller.
        whole: Its page, where ``text`` had to be cut; None where it is whole.
    """

    anchor: str
    text: str
    long: bool
    speaker: Speaker
    receipts: Receipts
    whole: Link | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """What one speaker is reported to have said."""

    speaker: Speaker
    statements: tuple[QuoteView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotesView(View):
    """What people said, word for word first."""

    quotes: tuple[QuoteView, ...]
    reported: tuple[Reported, ...]


def arrange(book: Book, frame: Frame) -> QuotesView:
    """Put word for word quotations first, then reported speech by speaker."""
    facts = book.story.of(QUOTES)
    return QuotesView(
        frame=frame,
        quotes=tuple(quotation(book, q) for q in facts if q.direct),
        reported=tuple(_reported(book, [q for q in facts if not q.direct])),
    )


def _reported(book: Book, facts: list[Quote]) -> Iterable[Reported]:
    for name in dict.fromkeys(q.speaker for q in facts):
        of_name = [q for q in facts if q.speaker == name]
        yield Reported(
            speaker=speaker_of(book, of_name[0]),
            statements=tuple(quotation(book, q) for q in of_name),
        )


def quotation(book: Book, fact: Quote) -> QuoteView:
    """Give one quotation whole."""
    return QuoteView(
        anchor=fact.id,
        text=fact.text if fact.direct else sentence_case(fact.text),
        long=len(fact.text) > LONG,
        speaker=speaker_of(book, fact),
        receipts=book.desk.receipts(fact, seen=fact.text),
    )


def best(book: Book) -> QuoteView | None:
    """Give the quotation for the brief: the first by a named person that has room to say much."""
    direct = [q for q in book.story.of(QUOTES) if q.direct]
    if not direct:
        return None
    named = [q for q in direct if q.actor] or direct
    fact = max(named, key=lambda q: min(len(q.text), BEST))
    view = quotation(book, fact)
    if len(fact.text) <= 2 * BEST:
        return view
    return QuoteView(
        anchor=view.anchor,
        text=f"{head(fact.text, BEST)} …",
        long=False,
        speaker=view.speaker,
        receipts=view.receipts,
        whole=Link(text=book.t("quotes.whole"), href=f"quotes/#{fact.id}"),
    )


def speaker_of(book: Book, fact: Quote) -> Speaker:
    """Give the speaker of a quotation."""
    actor = book.cast.by_id.get(fact.actor or "")
    return Speaker(
        name=sentence_case(fact.speaker),
        link=book.cast.link(fact.actor),
        role=role_of(actor) if actor else "",
        side=book.cast.side_of(actor),
        anonymous=fact.sourcing == "anonymous",
    )
