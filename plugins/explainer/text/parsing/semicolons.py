"""Semicolons: two sentences that one parts: "the port lost $5m; | a report is due".

Parsers make the first a clause of the second, as if the second said it. The first leads, and the
second is told beside it. A comma before a noun is no part of what describes it behind: "After 2.4
years|, 2% of those given salt had fallen".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import take_place
from explainer.text.syntax.clauses import (
    NOUN_SUBJECTS,
    NOUNS,
    VERBAL,
    ancestors,
    children,
    is_finite,
)
from explainer.text.syntax.features import is_he_or_she

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MARK = ";"
DATE = "DATE"
SIDES = 2
CLAUSES = frozenset({"ccomp", "parataxis"})
"""What parsers make of the first of the two."""


def with_parted(doc: Doc) -> Doc:
    """Give the first of two sentences the place of the second, and hang that on it.

    Args:
        doc: What was parsed.
    """
    for mark in doc:
        if mark.text == COMMA and mark.head.i > mark.i:
            _raise(mark)
        if mark.text != MARK or mark.head.i < mark.i:
            continue
        second = mark.head
        first = next((t for t in second.lefts if t.dep_ in CLAUSES and t.i < mark.i), None)
        if first is None or not _are_two(first, mark, second):
            continue
        take_place(first, second)
        before = [t for t in children(second) if t.i < mark.i and t.i != first.i]
        for token in before:
            token.head = first
        second.head, second.dep_ = first, "conj"
        forget(doc)
    return doc


def _raise(comma: Token) -> None:
    """Hang a comma before a noun on what the noun hangs on, not on a word behind the noun."""
    word = comma.head
    for above in ancestors(word):
        if above.pos_ in NOUNS and comma.i < above.i < word.i and above.head != above:
            comma.head = above.head
            forget(comma.doc)
            return


def _are_two(first: Token, mark: Token, second: Token) -> bool:
    """Whether each side of a semicolon has a verb and a subject of its own, the second no pronoun.

    What "it" or "this" tells leans on the first: "it closed; | it had lost $5m". Not where each has
    a time of its own: "she moved in 1990; | she left in 1998"; nor what somebody does: "Poe has
    been charged; | he denies it".
    """
    if first.right_edge.i >= mark.i or not all(map(is_finite, (first, second))):
        return False
    own = [t for t in second.lefts if t.dep_ in NOUN_SUBJECTS and t.i > mark.i]
    leads = any(t.dep_ in NOUN_SUBJECTS and t.i < first.i for t in first.lefts)
    leans = any((t.pos_ == "PRON" and not is_he_or_she(t)) or t.tag_ == "DT" for t in own)
    dated = {t.i > mark.i for t in second.subtree if t.ent_type_ == DATE}
    return (
        bool(own)
        and leads
        and not (leans and len(dated) < SIDES)
        and first.pos_ in VERBAL
        and second.pos_ in VERBAL
    )
