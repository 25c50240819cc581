"""Assured: what somebody says by an adjective: "made it clear that", "is adamant that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.attribution.nearby import can_speak
from explainer.text.attribution.scene import Scene
from explainer.text.status import is_negated
from explainer.text.syntax.clauses import NOUN_SUBJECTS, TENSED, auxiliaries, is_finite
from explainer.text.syntax.parts import has_mark, is_modal

if TYPE_CHECKING:
    from spacy.tokens import Token

CLAUSES = frozenset({"ccomp", "advcl", "csubj", "csubjpass"})
"""What parsers make of a clause behind an adjective."""
FELT = frozenset({"acomp", "ccomp", "oprd", "xcomp"})
"""What they make of that adjective."""


def assured(word: Token, scene: Scene) -> tuple[Token, Token, Token] | None:
    """Give who says something by an adjective, the verb before that, and what is said.

    None for one that nobody says so by: "it is clear that", "has yet to make clear whether".
    """
    words, verb = scene.pack.speech, word.head
    if word.lower_ not in words.assured or word.dep_ not in FELT or not verb.i < word.i:
        return None
    makes = verb.lemma_.lower() in words.causing
    if not makes and verb.lemma_.lower() not in scene.pack.certainty.copulas:
        return None
    between = scene.doc[verb.i + 1 : word.i]
    if any(t.dep_ != "advmod" and t.lower_ not in words.neutral for t in between):
        return None
    source = scene.grammar.subjects.get(verb.i)
    if source is None and verb.tag_ == "VBG" and verb.dep_ == "advcl":
        source = scene.grammar.subjects.get(verb.head.i)
    tensed = verb.tag_ in TENSED or (verb.tag_ == "VBN" and auxiliaries(verb))
    told = (tensed or verb.tag_ == "VBG") and not is_modal(verb)
    if source is None or not told or is_negated(verb, scene.pack):
        return None
    speaks = can_speak(source, scene.pack) or source.lemma_.lower() in words.documents
    content = _content(word, verb, words.complementizers)
    return (source, verb, content) if speaks and content is not None else None


def _content(word: Token, verb: Token, opening: frozenset[str]) -> Token | None:
    """The clause right behind an adjective, with or without "that"."""
    for clause in (*word.rights, *verb.rights):
        if clause.dep_ not in CLAUSES or clause.left_edge.i != word.i + 1:
            continue
        whole = is_finite(clause) and any(t.dep_ in NOUN_SUBJECTS for t in clause.lefts)
        if whole and (not has_mark(clause) or clause.left_edge.lower_ in opening):
            return clause
    return None
