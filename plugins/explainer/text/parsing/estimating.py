"""Estimating: a verb of saying that parsers take for the noun it may be, too.

"Analysts at Elm Bank | estimate | sales could double", "The bank | forecasts | growth will slow",
"a cut that the office | estimates | will cost $5m": behind it a clause follows that nothing else
could say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.parsing.mending import make_present, take_place
from explainer.text.syntax.clauses import (
    COMMON,
    NOUN_SUBJECTS,
    NOUNS,
    PLURAL,
    auxiliaries,
    children,
    is_finite,
)
from explainer.text.syntax.parts import has_mark
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.verbs import VerbWords

LINKS = frozenset({"WDT", "IN"})
"""Tags that "that" is given where it opens a relative clause."""


def with_estimates(doc: Doc, words: VerbWords) -> None:
    """Let those before such a verb say the clause behind it.

    Args:
        doc: What was parsed; its words have no lemma yet.
        words: Verb forms of the language.
    """
    for token in doc[1:-1]:
        if token.lower_ not in words.also_said or token.tag_ not in COMMON:
            continue
        if token.dep_ == "ROOT":
            _say_below(token)
        elif token.tag_ == "NNS" and token.dep_ == "compound":
            _say_beside(token)
        elif token.tag_ == "NNS" and token.dep_ == "nsubj":
            _say_inside(token)


def _say_below(says: Token) -> None:
    """Make a verb of a noun above a clause: "Analysts | estimate | sales will fall"."""
    clause = next((t for t in says.rights if t.dep_ == "ccomp"), None)
    before = says.nbor(-1)
    if clause is None or own_subject(clause) is None or clause.left_edge.i != says.i + 1:
        return
    if before.pos_ not in NOUNS or has_mark(clause):
        return
    who = next((t for t in says.lefts if t.dep_ in NOUN_SUBJECTS), None)
    if who is None:
        _give(says, before, "nsubj", says)
    elif before.dep_ == "compound":
        links = [t for t in who.rights if t.dep_ == "prep" and not any(t.rights)]
        if not links:
            return
        _give(links[-1], before, "pobj", says)
    make_present(says)


def _say_beside(says: Token) -> None:
    """Make a verb of a plural before the subject of a clause: "The bank | forecasts | it will"."""
    noun, who = says.head, says.nbor(-1)
    clause = noun.head
    bare = all(t.i <= says.i for t in noun.lefts)
    if noun.dep_ not in NOUN_SUBJECTS or noun.i != says.i + 1 or not bare:
        return
    if who.pos_ not in NOUNS or who.head not in (says, noun) or not auxiliaries(clause):
        return
    if who.tag_ in PLURAL or any(_lacks_who(t) for t in clause.rights):
        return  # "Projects | staff would like to see were dropped"
    take_place(says, clause)
    for token in [t for t in noun.lefts if t != says]:
        token.head = who if token != who else says
    for token in [t for t in children(clause) if t.i < who.left_edge.i or t.is_punct]:
        token.head = says
    clause.head, clause.dep_ = says, "ccomp"
    _give(says, who, "nsubj", says)
    make_present(says)


def _lacks_who(verb: Token) -> bool:
    """Whether a clause in a tense has nobody of its own who acts."""
    return verb.dep_ == "ccomp" and is_finite(verb) and own_subject(verb) is None


def _say_inside(says: Token) -> None:
    """Make a verb of a plural in a relative clause: "a cut Elm | estimates | will cost $5m"."""
    clause, who = says.head, says.nbor(-1)
    opens = next((t for t in clause.lefts if t.tag_ in LINKS and t.i < says.left_edge.i), None)
    if clause.dep_ != "relcl" or opens is None or who.head != says or who.pos_ not in NOUNS:
        return
    if not auxiliaries(clause) or opens.i + 1 != says.left_edge.i:
        return
    says.head, says.dep_ = clause.head, "relcl"
    clause.head, clause.dep_ = says, "ccomp"
    opens.dep_ = "nsubj"
    _give(says, who, "nsubj", says)
    make_present(says)


def _give(head: Token, noun: Token, dep: str, says: Token) -> None:
    """Hang a noun, with what stands before it, on another word than the noun that is a verb."""
    for token in [t for t in says.lefts if t.i < noun.i and t.dep_ in {"det", "compound", "amod"}]:
        token.head = noun
    noun.head, noun.dep_ = head, dep
