"""In their words: quotations with their speakers, and what people are reported to have said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from explainer.pages.book import Book, Meant, sentence_case
from explainer.pages.direction import Direction, direction_of, turns_of
from explainer.pages.excerpts import head
from explainer.pages.frame import Frame, Link, View
from explainer.pages.naming import role_of
from explainer.pages.parties import Side
from explainer.pages.receipts import Receipts
from explainer.sections.quotes import QUOTES
from explainer.sections.quotes.quote import Quote
from explainer.text.marks import ELISION

LONG = 320
"""Characters from which on a quotation is set smaller."""
BRIEF, BEST, MOST = 60, 200, 300
"""Characters of a quotation on the brief: enough to say something, best at most, and at most."""
OPENING = "\"'“‘„«‚"
"""Marks that open a quotation."""


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
        meant: Whom its pronouns stand for, in the order of the text; empty where nothing has to
            be told.
    """

    anchor: str
    text: str
    long: bool
    speaker: Speaker
    receipts: Receipts
    whole: Link | None = None
    meant: tuple[Meant, ...] = ()

    @property
    def turns(self) -> tuple[str, ...]:
        """Its pieces where they run in two directions, else the whole text as one."""
        return turns_of(self.text, ELISION)

    @property
    def direction(self) -> Direction:
        """Where its words run to."""
        return direction_of(self.text)


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
    """Give one quotation whole, a part of a sentence with the clause around it."""
    text = shown(fact)
    return QuoteView(
        anchor=fact.id,
        text=text,
        long=len(text) > LONG,
        speaker=speaker_of(book, fact),
        receipts=book.till.receipts(fact, seen=text),
        meant=() if fact.direct else book.meant(fact),
    )


def shown(fact: Quote) -> str:
    """Give the words of a quotation that a reader can understand alone."""
    if fact.direct and (fact.clause is None or "text" in fact.edited):
        return fact.text
    return sentence_case(fact.clause or fact.text)


def best(book: Book) -> QuoteView | None:
    """Give the quotation for the brief: by a named person, whole sentences, and room for all."""
    direct = [q for q in book.story.of(QUOTES) if q.direct]
    if not direct:
        return None
    fact = max(direct, key=_weight)
    view = replace(quotation(book, fact), receipts=_receipts(book, fact))
    if len(view.text) <= MOST:
        return view
    whole = Link(text=book.t("quotes.whole"), href=f"quotes/#{fact.id}")
    return replace(view, text=f"{_opening(view.text)} …", long=False, whole=whole)


def _weight(quote: Quote) -> tuple[bool, bool, bool, int]:
    """How well a quotation stands for all: the longest of those that stand alone and fit."""
    words = quote.text.lstrip(OPENING)
    fits = BRIEF <= len(quote.text) <= BEST
    return (bool(quote.actor), fits, words[:1].isupper(), min(len(quote.text), BEST))


def _opening(text: str) -> str:
    """The whole sentences that a quotation begins with, as many as fit; else its first words."""
    ends = [at + 1 for at, c in enumerate(text[:BEST]) if c in ".!?" and text[at + 1] == " "]
    return text[: ends[-1]] if ends and ends[-1] >= BRIEF else head(text, BEST)


def _receipts(book: Book, fact: Quote) -> Receipts:
    return book.till.receipts(fact, seen=shown(fact), limit=1, tight=True)


def speaker_of(book: Book, fact: Quote) -> Speaker:
    """Give the speaker of a quotation."""
    actor = book.cast.by_id.get(fact.actor or "")
    return Speaker(
        name=sentence_case(fact.speaker),
        link=book.cast.link(fact.actor),
        role=role_of(actor, book.cast) if actor else "",
        side=book.cast.side_of(actor),
        anonymous=fact.sourcing == "anonymous",
    )
