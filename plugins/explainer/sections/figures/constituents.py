"""Constituents: what a verb is told of and acts on, and how far a noun phrase reaches."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.text.marks import STROKES
from explainer.text.syntax.clauses import NOUNS, ancestors
from explainer.text.syntax.parts import acted_on
from explainer.text.syntax.subjects import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
LIMB = 60
"""Tokens; what a clause of a readable label can span. Keeps the search local."""


def is_thing(token: Token) -> bool:
    """Tell whether a word names a thing: a noun, or what stands where only one can."""
    if token.pos_ in NOUNS:
        return True
    return token.pos_ != "PRON" and any(t.dep_ in ("det", "poss", "compound") for t in token.lefts)


def subject_for(verb: Token) -> Token | None:
    """Give what a verb is said of: its subject, for "which" the noun before it.

    A conjunct without a conjunction is no conjunct: "found (that) the cut exceeded" has its
    subject in what stands before it.
    """
    found = subject_of(verb)
    if found is None:
        helped = (t for t in verb.lefts if t.dep_ in ("aux", "auxpass"))
        found = next((t for aux in helped for t in aux.lefts if t.dep_ in SUBJECTS), None)
    if found is not None and found.tag_ in ("WDT", "WP"):
        clause = next((t for t in (verb, *ancestors(verb)) if t.dep_ == "relcl"), None)
        return clause.head if clause is not None else None
    if found is not None and (later := _behind_dash(found, verb)) is not None:
        return later
    if verb.dep_ == "conj" and found is not None and found.head.i != verb.i:
        between = verb.doc[verb.head.i : verb.i]
        if not any(t.dep_ == "cc" or t.text in ",;" for t in between):
            return acted_on(verb.head) or found
    return found


def is_anothers(thing: Token) -> bool:
    """Tell whether another does what is told of: "a crowd that clerks expect to reach | 400".

    The clause as it stands would give the number to the clerks.
    """
    verb = thing.head
    fronted = any(t.dep_ == "dobj" and t.n_lefts == 0 for t in verb.lefts)
    below = verb.dep_ == "xcomp" and verb.head.dep_ == "relcl"
    return thing.dep_ == "dobj" and thing.i > verb.i and below and fronted


def _behind_dash(subject: Token, verb: Token) -> Token | None:
    """The noun that stands behind a dateline: "ELM, May 9 — A clerk was sentenced".

    So behind a result: "Elm 5, Roe 1: Ada Poe and Bo Fox scored".
    """
    between = verb.doc[subject.i + 1 : verb.i] if subject.pos_ == "PROPN" else ()
    dash = next((t for t in between if _parts(t)), None)
    if dash is None:
        return None
    own = verb.doc[dash.i + 1 : verb.i]
    inner = ("compound", "poss", "pobj", "nmod")
    return next((t for t in own if t.pos_ in NOUNS and t.dep_ not in inner), None)


def _parts(mark: Token) -> bool:
    """Whether a mark stands behind a dateline, or a result: "Elm 5, Roe 1: Ada Poe scored"."""
    before = mark.nbor(-1)
    result = mark.text == ":" and before.pos_ == "NUM" and before.like_num
    return result or (mark.text in STROKES and before.whitespace_ != "")


def left_of(noun: Token) -> int:
    """Give the position where the noun phrase of a noun begins, determiner included."""
    edge = noun.i
    for child in noun.lefts:
        if child.dep_ in SUBJECTS and any(t.dep_ == "det" and t.i > child.i for t in noun.lefts):
            continue  # "made it a busy port"
        if child.dep_ not in ("punct", "cc", "preconj") and noun.i - child.left_edge.i < LIMB:
            edge = min(edge, child.left_edge.i)
    return edge


def pieces_right(noun: Token) -> Iterator[Token]:
    """Give what belongs to a noun at its right, up to the first comma or conjunct."""
    for child in noun.rights:
        named = child.dep_ == "appos" and child.left_edge.i == noun.i + 1 and child.pos_ == "PROPN"
        number = child.dep_ == "nummod" and child.i == noun.i + 1 and child.like_num
        if (named and noun.pos_ == "NOUN") or number:
            yield child  # "the steel firm Harrow", "Flight 175", "the world number three"
        elif child.dep_ in ("punct", "cc", "conj", "appos") and child.text not in "-’'":
            return
        if child.dep_ in ("prep", "acl", "relcl", "amod", "advmod", "agent", "npadvmod", "nmod"):
            yield child
