"""Phrases: how far a clause or a noun phrase reaches; what names it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.syntax.clauses import ASKING

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


DEPTH = 12
"""Phrases within phrases; deeper ones end the core of a clause."""
SECOND = frozenset({"advcl", "conj", "cc", "parataxis"})
EXPLAINING = frozenset({"relcl", "advcl", "parataxis"})
ASIDE = frozenset({"acl", "appos"})
"""Dependencies that only explain where a comma stands before them."""
NAMES = frozenset({"person", "organization", "place", "group"})


def end_of_clause(verb: Token, depth: int = DEPTH) -> int:
    """Give where the core of a clause ends: before adverbials, second verbs and side remarks."""
    end, full = verb.i + 1, False
    for child in verb.rights:
        behind_comma = verb.doc[child.left_edge.i - 1].text == ","
        aside = full and behind_comma and not (_goes_on(verb, child) or _is_said(verb, child))
        if child.dep_ in SECOND or depth == 0 or aside:
            shares = None if full or depth == 0 else _sharing(verb)
            return end if shares is None else end_of_clause(shares, depth - 1)
        if child.dep_ == "punct":
            continue
        deeper = child.dep_ in {"ccomp", "xcomp", "pcomp"}
        end = max(end, (end_of_clause if deeper else end_of_phrase)(child, depth - 1))
        full = full or child.dep_ not in {"advmod", "neg", "npadvmod"}
    return end


def _sharing(verb: Token) -> Token | None:
    """The verb whose object another one before it shares: "found | and freed the men"."""
    joined = (t for t in verb.rights if t.dep_ == "conj" and t.tag_ == verb.tag_)
    return next((t for t in joined if any(c.dep_ == "dobj" for c in t.rights)), None)


def _is_said(verb: Token, part: Token) -> bool:
    """Whether a part is what is said behind a day: "stated on May 5, 2014, | that Poe had left"."""
    marked = part.dep_ == "ccomp" and part.left_edge.dep_ == "mark"
    return marked and all(t.dep_ not in {"dobj", "ccomp"} for t in verb.rights if t.i < part.i)


def _goes_on(verb: Token, part: Token) -> bool:
    """Whether the comma before a part closes a name: "has put the mayor, Poe, under arrest"."""
    closed = part.left_edge.i - 2
    names = (t for before in verb.rights if before.i < part.i for t in before.rights)
    return part.dep_ == "prep" and any(
        t.dep_ == "appos" and t.right_edge.i == closed and t.pos_ == "PROPN" for t in names
    )


def end_of_phrase(head: Token, depth: int = DEPTH) -> int:
    """Give where a phrase ends without relative clauses and what else explains it."""
    end = head.i + 1
    for child in head.rights:
        behind_comma = head.doc[child.left_edge.i - 1].text == ","
        aside = child.dep_ in ASIDE and behind_comma
        if depth > 0 and not behind_comma and _is_needed(head, child):
            return end_of_clause(child, depth - 1)
        if child.dep_ in EXPLAINING or depth <= 0 or aside:
            break
        if child.dep_ == "pcomp":
            end = max(end, end_of_clause(child, depth - 1))
        elif child.dep_ != "punct" and child.dep_ != "cc":
            end = max(end, end_of_phrase(child, depth - 1))
    return end


def _is_needed(head: Token, child: Token) -> bool:
    """Whether a noun says nothing without the clause behind it: "those | who left".

    So of one that nothing opens: "in a step | some fear could fail".
    """
    if child.dep_ != "relcl":
        return False
    return head.tag_ == "DT" or not any(t.tag_ in ASKING for t in child.subtree if t.i < child.i)


def noun_phrase(head: Token) -> Span:
    """Give a noun with what belongs to it, without clauses and remarks behind it."""
    start, end = head.left_edge.i, end_of_phrase(head)
    while end < len(head.doc) and head.doc[end].ent_iob_ == "I" and head.doc[end - 1].ent_type_:
        end += 1
    return head.doc[start:end]
