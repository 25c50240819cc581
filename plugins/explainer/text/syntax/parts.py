"""Parts: what hangs on a verb or a preposition that many rules ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from explainer.text.kept import kept
from explainer.text.syntax.clauses import (
    ACTED_ON,
    PRESENT,
    SUBJECTS,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
)
from explainer.text.syntax.features import is_single, number_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


def tensed_of(verb: Token) -> Token:
    """Give the word that carries the tense of a clause: its first auxiliary, else its verb."""
    helpers = auxiliaries(verb)
    return helpers[0] if helpers else verb


def is_passive(verb: Token) -> bool:
    """Tell whether a verb stands in the passive with its auxiliary: "was sold"."""
    return verb.tag_ == "VBN" and any(t.dep_ == "auxpass" for t in auxiliaries(verb))


def is_under_way(verb: Token) -> bool:
    """Tell whether a clause stands in the present progressive: "is working", "is being built"."""
    helpers = auxiliaries(verb)
    if not helpers or helpers[0].tag_ not in PRESENT:
        return False
    return "VBG" in {verb.tag_, *(a.tag_ for a in helpers)}


def was_under_way(verb: Token) -> bool:
    """Tell whether a clause stands in a past progressive: "was working", "had been working"."""
    helpers = auxiliaries(verb)
    return bool(helpers) and helpers[0].tag_ == "VBD" and verb.tag_ == "VBG"


@kept
def is_modal(verb: Token) -> bool:
    """Tell whether a verb stands under a modal: "may sell"."""
    return any(t.tag_ == "MD" for t in auxiliaries(verb))


def has_not(word: Token) -> bool:
    """Tell whether a word of denial hangs on a verb or another word: "did not sell"."""
    return any(t.dep_ == "neg" for t in children(word))


def subject_before(verb: Token) -> Token | None:
    """Give the subject that stands before a verb and hangs on it itself; None where none does."""
    return next((t for t in verb.lefts if t.dep_ in SUBJECTS), None)


def agrees(noun: Token, finite: Token) -> bool:
    """Tell whether a noun may be the subject of a form: "the coal was", not "salt | were"."""
    number = number_of(finite)
    if number == "Plur":
        return has_joined(noun) or not is_single(noun)
    return not number or number in noun.morph.get("Number", [])


def has_mark(clause: Token) -> bool:
    """Tell whether a conjunction opens a clause: "that she left", "if she leaves"."""
    return any(t.dep_ == "mark" for t in clause.lefts)


def verbs_above(token: Token) -> Iterator[Token]:
    """Give the verbs above a word, nearest first."""
    return (t for t in ancestors(token) if t.pos_ in VERBAL)


def noun_under(link: Token) -> Token | None:
    """Give the noun that a preposition leads to; None where it leads to none."""
    return next(nouns_under([link]), None)


def nouns_under(links: Iterable[Token]) -> Iterator[Token]:
    """Give the nouns that prepositions lead to, in order."""
    return (t for link in links for t in children(link) if t.dep_ == "pobj")


def object_of(verb: Token) -> Token | None:
    """Give the object behind a verb: "mill" of "sold the mill"; None where it has none there."""
    return next((t for t in verb.rights if t.dep_ == "dobj"), None)


def acted_on(verb: Token) -> Token | None:
    """Give whom or what a verb acts on, first behind it: "Roe" of "gave Roe the mill"."""
    return next((t for t in verb.rights if t.dep_ in ACTED_ON), None)


def has_joined(word: Token) -> bool:
    """Tell whether another word is joined to one: "| Roe | and Crow"."""
    return any(t.dep_ == "conj" for t in word.rights)


def whole_of(word: Token) -> Span:
    """Give the piece of text from the first to the last word of what hangs on a word."""
    return word.doc[word.left_edge.i : word.right_edge.i + 1]


def word_before(word: Token) -> Token:
    """Give the word before one; of a text's first word that itself."""
    return word.nbor(-1) if word.i else word
