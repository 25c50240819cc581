"""Again: whom the same words stood for before: "the prime minister", once told whom they mean."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.model import Actor
from explainer.text.attribution.holders import Knows, name_in_commas
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.standins import (
    LEAST,
    SINGULAR,
    TOLD,
    description_of,
    is_told_apart,
    stand_in,
)
from explainer.text.coreference.offices import offices_of
from explainer.text.syntax.features import has_the

if TYPE_CHECKING:
    from spacy.tokens import Token

CACHE = "explainer.attribution.again"
NEAR = 40
"""Places before and behind a description that are looked at, where its words stand again."""


def same_again(noun: Token, scene: Scene, cast: Knows) -> Actor | None:
    """Give the person whom the same words stood for before: "the prime minister", told once.

    Or whom a name in commas tells behind: "The harbour minister, Ann Lee, …". Two words at least,
    always said of one person, and nobody else has such an office.
    """
    words = description_of(noun)
    if noun.tag_ not in SINGULAR or len(words) < LEAST or not has_the(noun):
        return None
    if is_told_apart(noun):
        return None
    found: dict[str, Actor] = {}
    for token in _said_again(noun, words, scene):
        if token.i < noun.i:
            actor = cast.at(token) or stand_in(token, scene, cast)
        else:
            named = name_in_commas(token, cast, scene.pack.names)
            actor = cast.at(named) if named is not None else None
        if actor is not None:
            found[actor.id] = actor
        if len(found) > 1:
            return None
    holders = {a.id for a in cast.actors for o in offices_of(a, scene.pack) if o.head == words[-1]}
    return None if not found or holders - set(found) else next(iter(found.values()))


def _said_again(noun: Token, words: tuple[str, ...], scene: Scene) -> Iterator[Token]:
    """The nearest places outside quotations where the words of a description stand, too."""
    kept: dict[tuple[str, ...], list[int]] | None = scene.doc.user_data.get(CACHE)
    if kept is None:
        kept = scene.doc.user_data[CACHE] = {}
        for token in scene.doc:
            if scene.inside[token.i] < 0 and any(t.dep_ in TOLD for t in token.lefts):
                kept.setdefault(description_of(token), []).append(token.i)
    places = kept.get(words, [])
    low, high = bisect_left(places, noun.i), bisect_right(places, noun.i)
    near = (*places[max(0, low - NEAR) : low], *places[high : high + NEAR])
    yield from (scene.doc[at] for at in near)
