"""Reach: from which word to which a clause goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.syntax.clauses import VERBAL, children

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

SUBORDINATE = frozenset({"advcl", "relcl", "parataxis", "ccomp", "mark", "discourse", "intj"})
"""What a clause is told without."""


def clause_span(verb: Token) -> Span:
    """Give the words of a clause: from its subject to its last complement.

    Conjunctions before it and subordinate clauses and attributions at either end are left off;
    where the subject stands elsewhere ("… and left"), the span starts with the verb.
    """
    return _trimmed(verb.doc, verb, SUBORDINATE)


def _trimmed(doc: Doc, head: Token, dropped: frozenset[str]) -> Span:
    """The longest run of tokens around a head made of its own parts that are not dropped."""
    start, end = head.i, head.i + 1
    kept = [t for t in children(head) if t.dep_ not in dropped]
    for part in reversed([t for t in kept if t.i < head.i]):
        if part.right_edge.i + 1 != start:
            break
        if part.dep_ not in {"cc", "punct", "mark", "preconj"}:
            start = part.left_edge.i
        else:
            break
    for part in (t for t in kept if t.i > head.i):
        if part.left_edge.i != end or (part.dep_ == "conj" and part.pos_ in VERBAL):
            break
        end = part.right_edge.i + 1
    while end - 1 > head.i and (doc[end - 1].pos_ == "PUNCT" or doc[end - 1].dep_ == "cc"):
        end -= 1
    return doc[start:end]
