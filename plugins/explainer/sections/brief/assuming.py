"""What a sentence takes as told: "the strike", "the two men", "the minister" without a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.assumed import BACK, takes_up, told_in
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.pairs import pair_of
from explainer.text.syntax.clauses import SUBJECTS, children
from explainer.text.syntax.features import has_the

if TYPE_CHECKING:
    from spacy.tokens import Token

DEFINING = frozenset({"relcl", "acl", "appos", "prep", "poss"})
"""Dependencies that say which one is meant: "the strike at the port"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """An article with its cast, and where each is told of.

    Attributes:
        places: Of the sentences, by their ids.
        introductions: By the place of a sentence that names people by a part of their name, where
            each of them is named in full before.
    """

    reading: Reading
    cast: Cast
    places: Mapping[str, int]
    introductions: Mapping[int, Sequence[frozenset[int]]]

    @classmethod
    def of(cls, reading: Reading, cast: Cast) -> Scope:
        """Look once where everybody is named."""
        places = {s.id: at for at, s in enumerate(reading.article.sentences)}
        found: dict[int, list[frozenset[int]]] = defaultdict(list)
        for actor in cast.actors if places else ():
            if actor.kind != "person":
                continue
            here = {places[e.sentence] for e in actor.evidence}
            full = {places[e.sentence] for e in actor.evidence if actor.name in e.text}
            for at in here - full:
                found[at].append(frozenset(n for n in full if n < at))
        return cls(reading=reading, cast=cast, places=places, introductions=found)


def assumptions(scope: Scope, at: int) -> tuple[frozenset[int], ...]:
    """Give what has to be told before a sentence is read.

    Returns:
        For each thing that it takes as told the places of the sentences that tell of it, of
        which one is enough. The headline, which readers have seen, asks for nothing.
    """
    first = 1 if scope.reading.article.title is not None else 0
    needed = (
        *(_told_in(noun, scope, at) for noun in _definite(scope.reading, at)),
        *scope.introductions.get(at, ()),
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
        if has_the(token):
            yield token


def _told_in(noun: Token, scope: Scope, at: int) -> frozenset[int]:
    """Where it is told which one a noun means; empty where its first mention says enough."""
    before, reading = range(max(0, at - BACK), at), scope.reading
    actor = scope.cast.at(noun)
    if actor is not None:
        mentions = (scope.places[e.sentence] for e in actor.evidence)
        told = frozenset(place for place in mentions if place == at or place in before)
        return frozenset() if at in told else told
    if pair := pair_of(noun, reading, scope.cast):
        named = [{scope.places[e.sentence] for e in one.evidence} for one in pair]
        return frozenset(before).intersection(*named)
    lemma = noun.lemma_.lower()
    if any(t.lemma_.lower() == lemma and t.i < noun.i for t in reading.spans[at]):
        return frozenset()
    places = told_in(noun, reading) or frozenset(
        n for n in before if any(t.lemma_.lower() == lemma for t in reading.spans[n])
    )
    if places or not takes_up(noun, reading.pack):
        return places
    return frozenset({at - 1}) if at else frozenset()
