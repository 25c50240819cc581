"""What a sentence takes as told: "the strike", "the two men", "the minister" without a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.text.attribution.scene import scene_of
from explainer.text.cast import Cast
from explainer.text.clauses import SUBJECTS, children

if TYPE_CHECKING:
    from spacy.tokens import Token

NOMINAL = frozenset({"NOUN", "PROPN"})
BACK = 30
"""Sentences before, in which something is looked for that a sentence takes as told."""
DEFINING = frozenset({"relcl", "acl", "appos", "prep", "poss"})
"""Dependencies that say which one is meant: "the strike at the port"."""


def assumptions(reading: Reading, at: int, cast: Cast) -> tuple[frozenset[int], ...]:
    """Give what has to be told before a sentence is read.

    Returns:
        For each thing that it takes as told the places of the sentences that tell of it, of
        which one is enough. The headline, which readers have seen, asks for nothing.
    """
    first = 1 if reading.article.title is not None else 0
    needed = (
        *(_told_in(noun, reading, at, cast) for noun in _definite(reading, at)),
        *_introductions(reading, at, cast),
    )
    return tuple(n for n in needed if n and not any(place < first for place in n))


def _definite(reading: Reading, at: int) -> Iterator[Token]:
    """The subjects of a sentence that take as told which one is meant."""
    inside = scene_of(reading).inside
    for token in reading.spans[at]:
        if token.dep_ not in SUBJECTS or token.pos_ != "NOUN" or inside[token.i] >= 0:
            continue
        if any(c.dep_ in DEFINING or c.pos_ == "PROPN" for c in children(token)):
            continue
        if any("Definite=Def" in str(c.morph) for c in children(token) if c.dep_ == "det"):
            yield token


def _introductions(reading: Reading, at: int, cast: Cast) -> Iterator[frozenset[int]]:
    """Where the people are named in full whom a sentence only names by a part of the name."""
    places = {s.id: n for n, s in enumerate(reading.article.sentences)}
    for actor in cast.actors:
        if actor.kind != "person":
            continue
        here = [e for e in actor.evidence if places[e.sentence] == at]
        if here and not any(actor.name in e.text for e in here):
            full = (places[e.sentence] for e in actor.evidence if actor.name in e.text)
            yield frozenset(n for n in full if n < at)


def _told_in(noun: Token, reading: Reading, at: int, cast: Cast) -> frozenset[int]:
    """Where it is told which one a noun means; empty where its first mention says enough."""
    before = range(max(0, at - BACK), at)
    actor = cast.at(noun)
    if actor is not None:
        starts = {s.id: n for n, s in enumerate(reading.article.sentences)}
        named = frozenset(starts[e.sentence] for e in actor.evidence) & frozenset((*before, at))
        return frozenset() if at in named else named
    lemma, words = noun.lemma_.lower(), reading.pack.glance
    if any(t.lemma_.lower() == lemma and t.i < noun.i for t in reading.spans[at]):
        return frozenset()
    counted = any(c.dep_ == "nummod" for c in children(noun))
    places = frozenset(
        n for n in before if any(t.lemma_.lower() == lemma for t in reading.spans[n])
    )
    if places or not (counted or lemma in words.summing):
        return places
    return frozenset({at - 1}) if at else frozenset()
