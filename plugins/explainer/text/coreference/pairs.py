"""Pairs: which two are meant by "the two men", "both countries", "the pair", "both"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Actor, ActorKind, Reading
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast
from explainer.text.syntax.clauses import NOUN_SUBJECTS, PLURAL, TELLING, children
from explainer.text.syntax.features import has_the

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

BACK = 3
"""Sentences before, in which two are named together."""
DUAL = 2


def pair_of(noun: Token, reading: Reading, cast: Cast) -> tuple[Actor, ...]:
    """Give the two whom a noun means that says no more than that they are two.

    They are named together in one of the sentences before, "Ann Roe and Bo Fox met. | The two men
    | left", and nobody else of their kind is named from there on; none where that is not so.
    """
    named = named_together(noun, reading, cast)
    return () if named is None else _actors_at(named, cast)


def named_together(noun: Token, reading: Reading, cast: Cast) -> tuple[Token, Token] | None:
    """Give where the two whom a noun means are named together, as `pair_of`; None where nowhere."""
    kinds = _kinds_of(noun, reading.pack)
    if not kinds or scene_of(reading).inside[noun.i] >= 0:
        return None
    at = reading.index(noun)
    first = reading.article.opening
    for before in range(at - 1, max(at - 1 - BACK, first - 1), -1):
        both = _together(reading.spans[before], kinds, cast)
        found = () if both is None else _actors_at(both, cast)
        if found and all(_may_be(actor, noun, cast, reading.pack) for actor in found):
            told = reading.doc[reading.spans[before].start : noun.left_edge.i]
            named = {a.id for t in told if (a := cast.at(t)) is not None and a.kind in kinds}
            return both if named == {actor.id for actor in found} else None
    return None


def _actors_at(named: tuple[Token, ...], cast: Cast) -> tuple[Actor, ...]:
    """Those whom some words name."""
    return tuple(actor for token in named if (actor := cast.at(token)) is not None)


def _may_be(actor: Actor, noun: Token, cast: Cast, pack: LanguagePack) -> bool:
    """Whether a noun for men or for women may call somebody."""
    lemma, gender = noun.lemma_.lower(), cast.gender(actor)
    others = pack.names.women if gender == "m" else pack.names.men
    return gender is None or lemma not in others


def _kinds_of(noun: Token, pack: LanguagePack) -> frozenset[ActorKind]:
    """The kinds of those of whom a noun only says that they are two; none where it says more."""
    names = pack.names
    parts = [t for t in children(noun) if not t.is_punct]
    if any(t.dep_ in TELLING or t.dep_ in {"amod", "compound", "poss"} for t in parts):
        return frozenset()
    counted = [t for t in parts if t.dep_ == "nummod"]
    two = [pack.amounts.numerals.get(t.lower_) == DUAL for t in counted] == [True]
    several = noun.tag_ in PLURAL
    both = several and any(t.lower_ in names.pairing for t in parts if t.i < noun.i)
    low, lemma = noun.lower_, noun.lemma_.lower()
    alone = low in names.pairing and not parts and noun.dep_ in NOUN_SUBJECTS
    if alone or (low in names.twosomes and has_the(noun)):
        return frozenset({"person", "organization"})
    if not (both or (two and has_the(noun))):
        return frozenset()
    if lemma in either(names.men, names.women, names.role_heads):
        return frozenset({"person"})
    if lemma in names.opposite:
        return frozenset({"place", "organization"})
    bodies = either(names.unit_nouns, names.generic, names.body_kinds)
    return frozenset({"organization"}) if lemma in bodies else frozenset()


def _together(span: Span, kinds: frozenset[ActorKind], cast: Cast) -> tuple[Token, Token] | None:
    """The names of the only two of these kinds that a sentence joins; None for no two."""
    for token in span:
        joined = [t for t in token.rights if t.dep_ == "conj"]
        one, two = cast.at(token), cast.at(joined[0]) if len(joined) == 1 else None
        if one is None or two is None or one.id == two.id or one.kind != two.kind:
            continue
        if one.kind in kinds and not any(t.dep_ == "conj" for t in joined[0].rights):
            return token, joined[0]
    return None
