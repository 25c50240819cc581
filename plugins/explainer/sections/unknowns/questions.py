"""Indirect questions: whether one hangs on a word, and whether a verb is denied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.unknowns.clause import whole
from explainer.text.kept import kept
from explainer.text.syntax.clauses import OBJECTS, children
from explainer.text.syntax.parts import has_not
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.unknowns import UnknownWords

COMPLEMENTS = frozenset({"ccomp", "xcomp", "advcl", "csubj", "csubjpass", "pcomp", "acl"})


@kept
def is_denied(verb: Token, words: UnknownWords) -> bool:
    """Tell whether a verb is negated, itself or by its subject: "no date", "nobody", "neither"."""
    if has_not(verb):
        return True
    subject = own_subject(verb)
    return subject is not None and (
        subject.lower_ in words.nobody
        or any(c.dep_ == "det" and c.lower_ in words.no for c in children(subject))
    )


def asks(verb: Token, words: UnknownWords) -> bool:
    """Tell whether an indirect question hangs on a word: "whether …", "how many …"."""
    for clause in children(verb):
        if clause.dep_ not in COMPLEMENTS and not (
            clause.dep_ in OBJECTS | {"prep"} and clause.i > verb.i
        ):
            continue
        first = _opening_of(clause)
        if first.tag_ == "WDT" and first.nbor(-1).text == ",":
            continue  # "is unclear, which will lead to"
        if first.i > verb.i and first.lower_ in words.wh:
            return True
        if first.i > verb.i and first.dep_ == "prep" and opens_question(first, words):
            return True
    return False


def _opening_of(clause: Token) -> Token:
    """The first word of a clause, behind an adverb: "exactly | how it began"."""
    first = next((t for t in whole(clause) if not t.is_punct), clause)
    return first.nbor() if first.tag_ == "RB" and first.i < clause.i else first


def opens_question(preposition: Token, words: UnknownWords) -> bool:
    """Tell whether a question stands behind a preposition: "on whether", "as to what"."""
    behind = preposition.doc[preposition.i + 1 : preposition.i + 3]
    behind = behind[1:] if len(behind) and behind[0].lower_ in words.to else behind
    return len(behind) > 0 and behind[0].lower_ in words.wh


def is_asked_first(verb: Token, words: UnknownWords) -> bool:
    """Whether a question is the subject: "whether it will hold is hard to say"; not "what I do"."""
    asked = (c for c in verb.lefts if c.dep_ in {"csubj", "csubjpass"})
    return any(
        _opening_of(c).lower_ in words.wh
        and ((who := own_subject(c)) is None or who.lower_ not in words.speakers)
        for c in asked
    )
