"""Deeds: what an event did, in a row whose end parsers give to the main verb.

"Crews fought a fire that has killed four, | destroyed a mill | and closed a road": no crew has
destroyed a mill.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.syntax.clauses import (
    COMMON,
    NOUN_SUBJECTS,
    PASTS,
    RELATIVES,
    SUBJECTS,
    ancestors,
    auxiliaries,
)
from explainer.text.syntax.perfects import perfect_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack


def with_deeds(doc: Doc, pack: LanguagePack) -> Doc:
    """Join a row of deeds to the first of them, in the clause about the event that did them.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    for first in doc:
        if first.dep_ != "relcl" or first.tag_ not in PASTS:
            continue
        event = first.head
        if (
            event.tag_ not in COMMON
            or event.lemma_.lower() not in pack.events.nouns
            or not _does(first)
        ):
            continue
        second = _next(first, pack)
        if second is None:
            continue
        row = (second, *(t for t in second.rights if t.dep_ == "conj" and _is_past(t, pack)))
        if len(row) > 1 and not any(_has_own(t) for t in row):
            for token in (*row, *(t for t in second.rights if t.dep_ == "cc")):
                token.head = first
            for verb in row if perfect_of(first, pack.certainty) else ():
                verb.tag_ = "VBN"
            forget(doc)
    return doc


def _does(verb: Token) -> bool:
    """Whether a relative pronoun is the subject of a clause: "a fire that killed", not "he saw"."""
    return any(t.dep_ in NOUN_SUBJECTS and t.tag_ in RELATIVES for t in verb.lefts)


def _next(first: Token, pack: LanguagePack) -> Token | None:
    """The past right behind the comma that ends a clause, joined to a verb above it."""
    comma = next((t.i for t in first.doc[first.i + 1 :] if t.text == COMMA), 0)
    if not comma or comma + 1 >= len(first.doc):
        return None
    verb = first.doc[comma + 1]
    joined = verb.dep_ == "conj" and _is_past(verb, pack) and verb.head in {*ancestors(first)}
    return verb if joined else None


def _is_past(verb: Token, pack: LanguagePack) -> bool:
    """Whether a form may tell what was done: "destroyed", "cut"."""
    return verb.tag_ in PASTS or verb.lower_ in pack.verbs.shared


def _has_own(verb: Token) -> bool:
    """Whether a verb has its own subject or auxiliary."""
    return bool(auxiliaries(verb)) or any(t.dep_ in SUBJECTS for t in verb.lefts)
