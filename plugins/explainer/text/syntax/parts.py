"""Parts: what hangs on a verb or a preposition that many rules ask for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.text.syntax.clauses import VERBAL, ancestors, auxiliaries, children

if TYPE_CHECKING:
    from spacy.tokens import Token


def tensed_of(verb: Token) -> Token:
    """Give the word that carries the tense of a clause: its first auxiliary, else its verb."""
    return next(iter(auxiliaries(verb)), verb)


def is_passive(verb: Token) -> bool:
    """Tell whether a verb stands in the passive with its auxiliary: "was sold"."""
    return verb.tag_ == "VBN" and any(t.dep_ == "auxpass" for t in auxiliaries(verb))


def is_modal(verb: Token) -> bool:
    """Tell whether a verb stands under a modal: "may sell"."""
    return any(t.tag_ == "MD" for t in auxiliaries(verb))


def has_not(word: Token) -> bool:
    """Tell whether a word of denial hangs on a verb or another word: "did not sell"."""
    return any(t.dep_ == "neg" for t in children(word))


def has_mark(clause: Token) -> bool:
    """Tell whether a conjunction opens a clause: "that she left", "if she leaves"."""
    return any(t.dep_ == "mark" for t in clause.lefts)


def verbs_above(token: Token) -> Iterator[Token]:
    """Give the verbs above a word, nearest first."""
    return (t for t in ancestors(token) if t.pos_ in VERBAL)


def noun_under(link: Token) -> Token | None:
    """Give the noun that a preposition leads to; None where it leads to none."""
    return next((t for t in children(link) if t.dep_ == "pobj"), None)
