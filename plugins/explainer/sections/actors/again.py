"""Again: the body that a noun for one calls again: "the group's director"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.scene import Scene
from explainer.text.attribution.scene import scene_of
from explainer.text.syntax.clauses import NOUN_SUBJECTS

if TYPE_CHECKING:
    from spacy.tokens import Token

BACK = 6
"""Sentences in which the body is looked for that "the group" tells again."""


def may_be_called(body: Entry, noun: str, scene: Scene) -> bool:
    """Tell whether a noun may call a body again: no council is "the group", no firm a court."""
    words, parts = scene.words, set(body.name.lower().split())
    if body.party or noun in words.party_nouns:
        return bool(body.party) and noun in words.party_nouns
    if body.name.lower() in words.government_seats:
        return False
    if noun != "agency" and parts & words.authorities and parts & words.localities:
        return False  # "the Elm City Council" is no group
    if noun in parts or not parts.isdisjoint(words.sorts.get(noun, ())):
        return True
    sorts = words.sorts.get(noun, frozenset())
    others = (kinds for word, kinds in words.sorts.items() if word != noun and kinds != sorts)
    known = either(words.authorities, words.body_kinds, *others)
    return parts.isdisjoint(known)


def told_again(noun: str, at: int, scene: Scene) -> Entry | None:
    """Give the body that a noun behind "the" calls again, which starts or follows a token.

    It is who did or said something last, outside of what others say; none of two that a sentence
    has and that may be called so.
    """
    doc, grammar, last = scene.doc, scene_of(scene.reading), at
    first = scene.bounds(at)[0]
    for _ in range(BACK):
        doers: dict[int, Entry] = {}
        for here in range(first, last):
            entry = scene.at.get(here)
            known = entry is not None and entry.kind == "organization"
            if entry is None or not known or not may_be_called(entry, noun, scene):
                continue
            if grammar.is_quoted(doc[here]) or here != scene.end(here) - 1:
                continue
            if _does(doc[here], scene):
                doers[id(entry)] = entry
            elif not _is_told(doc[here], scene):
                return None
        if doers or not first:
            return next(iter(doers.values())) if len(doers) == 1 else None
        first, last = scene.before(first), first
    return None


def _does(name: Token, scene: Scene) -> bool:
    """Whether a body is the subject of its clause, or what that has or is said by."""
    token = name
    for _ in range(2):
        token = token.head if token.dep_ in ("appos", "poss", "compound") else token
    return token.dep_ in NOUN_SUBJECTS or token.dep_ == "ROOT"


def _is_told(name: Token, scene: Scene) -> bool:
    """Whether a body only hears what is said, or only tells which thing something is."""
    verb = name.head.head if name.dep_ == "pobj" else name.head
    hears = verb.lemma_ in scene.reading.pack.speech.informing
    return hears or name.dep_ in ("compound", "amod", "nmod")
