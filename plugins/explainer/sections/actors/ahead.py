"""Ahead: offices that somebody is yet to have, told with the verb: "will become mayor of Elm"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.held import is_vague
from explainer.sections.actors.phrase import phrase
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.text.attribution.scene import scene_of
from explainer.text.names import Name

if TYPE_CHECKING:
    from spacy.tokens import Token

CONDITIONAL = frozenset({"advcl", "prep"})
"""Dependencies of what a thing may hang on: "if elected, she will become mayor"."""


def coming(name: Name, scene: Scene) -> Role | None:
    """Give the office of "Ann Roe | will become mayor |", "who | will serve as mayor |".

    Only what the article itself tells for certain: no "may", no "if elected".
    """
    root = scene.doc[name.end - 1]
    verbs = [root.head] if root.dep_ == "nsubj" else []
    clauses = (c for c in root.children if c.dep_ == "relcl")
    verbs += [c for c in clauses if any(w.tag_ == "WP" and w.dep_ == "nsubj" for w in c.children)]
    found = (_office(verb, scene) for verb in verbs if verb.tag_ == "VB" and _is_sure(verb, scene))
    return next((role for role in found if role is not None), None)


def _office(verb: Token, scene: Scene) -> Role | None:
    """The office behind a verb of taking one, with its "will"."""
    doc, words, at = scene.doc, scene.words, verb.i + 1
    last = scene.bounds(verb.i)[1]
    if verb.lemma_ in words.taking and at < last and doc[at].lower_ in words.over:
        at += 1
    if verb.lemma_ in words.becoming - words.staying:
        role = phrase(at, last, scene) if at < last else None
    elif verb.lemma_ in either(words.serving, words.taking) and at < last:
        linked = doc[at].lower_ in words.as_words
        role = phrase(at + 1, last, scene) if linked else None
    else:
        return None
    if role is None or is_vague(role, scene):
        return None
    will = next(c.i for c in verb.children if c.tag_ == "MD")
    return replace(role, start=will, head=verb.i)


def _is_sure(verb: Token, scene: Scene) -> bool:
    """Whether a verb tells what will be so, on no condition, and not in somebody's words."""
    sure, helpers = scene.reading.pack.certainty, [c for c in verb.children if c.dep_ == "aux"]
    if len(helpers) != 1 or helpers[0].lower_ not in sure.future or helpers[0].i + 1 < verb.i:
        return False
    if scene_of(scene.reading).inside[verb.i] >= 0 or verb.dep_ not in ("ROOT", "conj", "relcl"):
        return False
    hangs = (c for c in verb.children if c.dep_ in CONDITIONAL)
    return not any(t.lower_ in sure.conditions for c in hangs for t in c.subtree)
