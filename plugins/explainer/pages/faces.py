"""Faces: who faces whom on the brief, and the sentences that introduce them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from explainer.model import Actor
from explainer.pages.actors import Card, Party, card, introduction, parties_of
from explainer.pages.book import Book
from explainer.pages.receipts import Receipts
from explainer.sections.actors import ACTORS

FACES, ALONE = 4, 5
"""People a side on the brief, and people where there are no sides."""
FACING = 2
"""Parties that fit side by side in one cell; more have a band of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Faces:
    """The people of the brief.

    Attributes:
        parties: Who faces whom, with their first people; () where not every side has some.
        alone: The first people where there are no parties; else ().
        receipts: The sentences that introduce them.
    """

    parties: tuple[Party, ...]
    alone: tuple[Card, ...]
    receipts: Receipts

    @property
    def chosen(self) -> tuple[Card, ...]:
        """All of them, one of each side at a time."""
        return self.alone or _in_turn(self.parties)


def faces_of(book: Book) -> Faces:
    """Choose the people of the brief; whom a headline names comes first."""
    parties = _parties(book)
    acting = [a for a in book.story.of(ACTORS) if book.acts(a)]
    people = [a for a in acting if a.kind == "person"] or acting
    people = sorted(people, key=lambda actor: not _in_headline(book, actor))
    alone = () if parties else tuple(_telling(card(book, a) for a in people))[:ALONE]
    receipts = _introduce(book, alone or _in_turn(parties))
    return Faces(parties=parties, alone=alone, receipts=receipts)


def _parties(book: Book) -> tuple[Party, ...]:
    """The sides with their first people; () where one of them has none."""
    every = parties_of(book)
    return tuple(_short(p, len(every)) for p in every) if all(p.cards for p in every) else ()


def _short(party: Party, parties: int) -> Party:
    people = [c for c in party.cards if c.kind == "person"] or list(party.cards)
    most = FACES if parties <= FACING else FACES - 1
    return replace(party, cards=tuple(people[:most]), named=())


def _in_headline(book: Book, actor: Actor) -> bool:
    """Whether the headline of an article names somebody."""
    found = (book.till.sentences.get(piece.sentence) for piece in actor.evidence)
    return any(sentence is not None and sentence.paragraph == 0 for sentence in found)


def _telling(cards: Iterable[Card]) -> Sequence[Card]:
    """Those of whom more is told than a name, once; all of them where that is nobody."""
    every = tuple(cards)
    some = [c for c in every if c.line or c.said or c.receipts.more]
    return some or every


def _in_turn(parties: Sequence[Party]) -> tuple[Card, ...]:
    """The people of all sides, one of each side at a time."""
    return tuple(c for turn in zip_longest(*(p.cards for p in parties)) for c in turn if c)


def _introduce(book: Book, cards: Iterable[Card]) -> Receipts:
    """The sentences that introduce these people, each once; that of the most people first."""
    people = [introduction(book, book.cast.by_id[c.anchor]) for c in cards]
    count = Counter(name for pieces in people for name in {e.sentence for e in pieces})
    pieces = sorted((e for p in people for e in p), key=lambda e: -count[e.sentence])
    return book.till.of_evidence(pieces, limit=1, tight=True)
