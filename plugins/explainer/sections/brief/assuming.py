"""What a sentence takes as told: "the strike", "the two men", "the minister" without a name.

"The company" behind a sentence on another one than in the article reads as that one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Reading
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.assumed import BACK, takes_as_told, takes_up, told_in
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.inventory import land_nouns
from explainer.text.coreference.pairs import pair_of
from explainer.text.syntax.clauses import PLURAL, SUBJECTS, ancestors, children
from explainer.text.syntax.features import has_the

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

FAR = 40
"""Sentences before one in which it may be told which body a noun means."""
DEFINING = frozenset({"relcl", "acl", "appos", "prep", "poss"})
"""Dependencies that say which one is meant: "the strike at the port"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """Who a noun for any body means, in a sentence that names none: "the company".

    Attributes:
        told: The places of the sentences before that tell of it.
        others: Those that tell of other bodies, of which readers would take it.
    """

    told: frozenset[int]
    others: frozenset[int]

    def is_clear(self, before: Collection[int]) -> bool:
        """Tell whether readers of these sentences before, and the headline, take it aright."""
        told = self.told.intersection((*before, 0))
        return bool(told) and max(told) >= max(self.others.intersection(before), default=0)


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
        places = reading.places
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
    first = scope.reading.article.opening
    needed = (
        *(_told_in(noun, scope, at) for noun in _definite(scope.reading, at)),
        *scope.introductions.get(at, ()),
    )
    return tuple(n for n in needed if n and not any(place < first for place in n))


def meant_by(scope: Scope, at: int) -> tuple[Meant, ...]:
    """Give whom the nouns of a sentence for any body mean: "Ann Roe gave £5 to the party"."""
    reading, inside = scope.reading, scene_of(scope.reading).inside
    bodies = either(reading.pack.names.unit_nouns, reading.pack.names.generic)
    nouns = (t for t in reading.spans[at] if t.pos_ == "NOUN" and inside[t.i] < 0)
    nouns = (t for t in nouns if t.lemma_.lower() in bodies and has_the(t))
    bare = (t for t in nouns if not any(_defines(c) for c in children(t)))
    return tuple(_meant(noun, scope, at) for noun in bare if not _is_named_before(noun, scope))


def _defines(part: Token) -> bool:
    return part.dep_ in {*DEFINING, "compound"} or part.pos_ == "PROPN"


def _is_named_before(noun: Token, scope: Scope) -> bool:
    """Whether a sentence itself names a body before a noun, or has the noun before."""
    for token in noun.doc[noun.sent.start : noun.i]:
        actor = scope.cast.at(token)
        aside = any(t.dep_ == "relcl" and noun not in t.subtree for t in ancestors(token))
        if actor is not None and actor.kind == "organization" and not aside:
            return True
        if token.lemma_.lower() == noun.lemma_.lower() and not aside:
            return True
    return False


def _meant(noun: Token, scope: Scope, at: int) -> Meant:
    """Where who a noun means is told of, and where others are."""
    first, lemma = max(0, at - FAR), noun.lemma_.lower()
    spans = dict(enumerate(scope.reading.spans[first:at], first))
    actor, several = scope.cast.at(noun), noun.tag_ in PLURAL
    named = {n: _bodies_in(span, scope.cast) for n, span in spans.items()}
    if actor is not None:
        who = {actor.id}
        told = {n for n, ids in named.items() if actor.id in ids}
    else:
        told = {
            n
            for n, span in spans.items()
            for t in span
            if t.lemma_.lower() == lemma and (t.tag_ in PLURAL) == several
        }
        who = {known for n in told for known in named[n]}
    others = {n for n, ids in named.items() if ids - who and not several} - told
    return Meant(told=frozenset(told | {at - 1}), others=frozenset(others))


def _bodies_in(span: Span, cast: Cast) -> set[str]:
    """Ids of the bodies that a sentence names."""
    found = (cast.at(t) for t in span)
    return {actor.id for actor in found if actor is not None and actor.kind == "organization"}


def _definite(reading: Reading, at: int) -> Iterator[Token]:
    """The subjects of a sentence, and whose they are, that take as told which one is meant."""
    inside, pack = scene_of(reading).inside, reading.pack
    known = either(land_nouns(pack.names), frozenset(pack.events.nouns))
    for token in reading.spans[at]:
        if token.dep_ not in SUBJECTS or token.pos_ != "NOUN" or inside[token.i] >= 0:
            continue
        if has_the(token) and not any(_tells_which(c) for c in children(token)):
            yield token
        owners = (t for t in token.lefts if t.dep_ == "poss" and takes_as_told(t, pack))
        yield from (t for t in owners if t.lemma_.lower() not in known)


def _tells_which(part: Token) -> bool:
    """Tell "the hall that burned" from "the hall, which burned", where a comma adds something."""
    adds = part.dep_ in {"relcl", "acl"} and part.doc[part.left_edge.i - 1].text == ","
    return part.pos_ == "PROPN" or (part.dep_ in DEFINING and not adds)


def _only_several(noun: Token, span: Span) -> bool:
    """Whether a sentence only tells of several where one is meant: "mines" and "the mine"."""
    same = [t for t in span if t.lemma_.lower() == noun.lemma_.lower()]
    return bool(same) and noun.tag_ not in PLURAL and all(t.tag_ in PLURAL for t in same)


def _is_told_more_of(noun: Token) -> bool:
    return any(t.dep_ in DEFINING for t in noun.rights)


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
    ones = frozenset(n for n in places if not _only_several(noun, reading.spans[n]))
    places = ones or places
    if places or _is_told_more_of(noun) or not takes_up(noun, reading.pack):
        return places
    return frozenset({at - 1}) if at else frozenset()
