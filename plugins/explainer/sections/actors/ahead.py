"""Ahead: offices that somebody is yet to have, told with the verb: "will become mayor of Elm"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.held import is_vague
from explainer.sections.actors.phrase import phrase
from explainer.sections.actors.role import Role, head_word
from explainer.sections.actors.scene import Scene
from explainer.text.attribution.scene import scene_of
from explainer.text.names import Name
from explainer.text.syntax.clauses import SUBJECTS
from explainer.text.syntax.parts import has_not

if TYPE_CHECKING:
    from spacy.tokens import Token

CONDITIONAL = frozenset({"advcl", "prep"})
"""Dependencies of what a thing may hang on: "if elected, she will become mayor"."""


def coming(name: Name, scene: Scene) -> Role | None:
    """Give the office of "Ann Roe | will become mayor |", "who | is to serve as mayor |".

    Only what the article itself tells for certain: no "may", no "if elected".
    """
    root = scene.doc[name.end - 1]
    verbs = [root.head] if root.dep_ in ("nsubj", "nsubjpass") else []
    clauses = (c for c in root.children if c.dep_ == "relcl")
    verbs += [c for c in clauses if any(w.tag_ == "WP" and w.dep_ in SUBJECTS for w in c.children)]
    for verb in verbs:
        if verb.tag_ == "VB" and _is_sure(verb, scene):
            will = next(c.i for c in verb.children if c.tag_ == "MD")
            role = _office(verb, will, scene)
        else:
            role = _arranged(verb, scene)
        if role is not None:
            return role
    return None


def _arranged(verb: Token, scene: Scene) -> Role | None:
    """Read "| is to become mayor |", "| is set to take over as mayor |": told as arranged."""
    words, ahead = scene.words, scene.reading.pack.certainty.passive_prospects
    arranged = {lemma for lemma, status in ahead.items() if status == "scheduled"}
    helpers = [verb, *(c for c in verb.children if c.dep_ in ("aux", "auxpass"))]
    now = [t for t in helpers if t.lemma_ in words.being and t.tag_ in ("VBZ", "VBP")]
    if len(now) != 1 or len(helpers) > 1 + (now[0] is not verb) or not _is_told(verb, scene):
        return None
    due = [c for c in verb.children if c.dep_ == "acomp" and c.lemma_ in arranged]
    holder = due[0] if due else verb
    if holder.lemma_ not in arranged and now[0] is not verb:
        return None
    done = next((c for c in holder.children if c.dep_ == "xcomp" and c.tag_ == "VB"), None)
    linked = done is not None and scene.doc[holder.i + 1].lower_ in words.infinitive
    if done is None or not linked or done.i != holder.i + 2:
        return None
    return _office(done, now[0].i, scene)


def _office(verb: Token, start: int, scene: Scene) -> Role | None:
    """The office behind a verb of taking one, with what tells that it is ahead."""
    doc, words, at = scene.doc, scene.words, verb.i + 1
    last = scene.bounds(verb.i)[1]
    if verb.lemma_ in words.taking and at < last and doc[at].lower_ in words.over:
        at += 1
    is_it = verb.lemma_ in words.being
    if is_it or verb.lemma_ in words.becoming - words.staying:
        role = phrase(at, last, scene) if at < last else None
    elif verb.lemma_ in either(words.serving, words.taking) and at < last:
        linked = doc[at].lower_ in words.as_words
        role = phrase(at + 1, last, scene) if linked else None
    else:
        return None
    if role is None or is_vague(role, scene):
        return None
    if is_it and head_word(role.head, scene) not in either(words.offices, words.tied_roles):
        return None  # "will be a | witness"
    return replace(role, start=start, head=verb.i)


def _is_sure(verb: Token, scene: Scene) -> bool:
    """Whether a verb tells what will be so, on no condition, and not in somebody's words."""
    sure, helpers = scene.reading.pack.certainty, [c for c in verb.children if c.dep_ == "aux"]
    if len(helpers) != 1 or helpers[0].lower_ not in sure.future or helpers[0].i + 1 < verb.i:
        return False
    return _is_told(verb, scene)


def _is_told(verb: Token, scene: Scene) -> bool:
    """Whether the article itself tells a clause, without a denial or a condition."""
    sure = scene.reading.pack.certainty
    if scene_of(scene.reading).inside[verb.i] >= 0 or verb.dep_ not in ("ROOT", "conj", "relcl"):
        return False
    if has_not(verb):
        return False
    hangs = (c for c in verb.children if c.dep_ in CONDITIONAL)
    return not any(t.lower_ in sure.conditions for c in hangs for t in c.subtree)
