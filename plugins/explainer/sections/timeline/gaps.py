"""Gaps: the words between the subject of a moment and its verb, and whether they are told.

"Ann Roe | , a clerk of Elm, | won": where they are few an ellipsis saves nothing. "Acme | sold its
mill, | hitting a low on Friday": no gerund says anything beside a subject alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.entire import LONGEST, SHORT
from explainer.text.status import status_of
from explainer.text.syntax.clauses import (
    FINITE,
    RELATIVES,
    auxiliaries,
    clause_of,
    first_conjunct,
)
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import own_subject
from explainer.text.trimming import is_even

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from spacy.tokens import Doc, Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Status
    from explainer.sections.timeline.words import Words

BARE = frozenset({"VB", "VBG", "VBN"})
"""Tags of verbs that say nothing without a helper."""
HELPS_INFINITIVE = frozenset({"MD", "TO"})


def closed(
    words: Words, verb: Token, status: Status, told: Collection[int], pack: LanguagePack
) -> Span | None:
    """Give the words of a moment with those between its subject and its verb.

    None where none stand between, or more than a line has, or they belong to something else:
    another moment, or what is not so sure.

    Args:
        words: The words, a subject and a predicate apart.
        verb: The verb of the moment.
        status: How sure it is.
        told: Indexes of the verbs of all moments of the sentence.
        pack: The tables of the language.
    """
    doc, pieces = verb.doc, words.pieces
    if len(pieces) < 2 or pieces[0][0] != words.start:
        return None
    at = next((n for n, p in enumerate(pieces) if n and p[0] <= verb.i < p[1]), 1)
    gap, whole = doc[pieces[0][1] : pieces[at][0]], doc[words.start : words.end]
    if is_having(gap) or _is_until_now(verb, pack):
        return None
    bare = verb.tag_ in BARE and not auxiliaries(verb)
    helped = not bare or _is_helped(verb, doc, pieces[at - 1][1])
    if _is_relative(verb) or (helped and any(t.i in told for t in gap)):
        return None
    if not helped and not _goes_on(verb, gap):
        return None
    if bare and status == "happened" and _is_open(gap, pack):
        return None
    count = sum(not t.is_punct for t in whole)
    return whole if count <= (LONGEST if bare else SHORT) and is_even([*whole]) else None


def _is_until_now(gerund: Token, pack: LanguagePack) -> bool:
    """Whether the gap tells what has gone on from then: "Roe | has led it since | joining it"."""
    return gerund.dep_ == "pcomp" and is_present_perfect(gerund.head.head, pack.certainty)


def is_having(gap: Iterable[Token]) -> bool:
    """Tell whether only "having" parts a subject from what it did: "with Roe | having | left"."""
    return all(t.dep_ == "aux" and t.tag_ == "VBG" for t in gap)


def _is_helped(verb: Token, doc: Doc, end: int) -> bool:
    """Whether the subject's piece ends with a helper of a bare verb: "was | held and | jailed"."""
    last = doc[end - 1]
    return last.tag_ in HELPS_INFINITIVE if verb.tag_ == "VB" else last.pos_ == "AUX"


def _is_relative(verb: Token) -> bool:
    """Whether the gap stands for a relative pronoun: "Ann Roe, | who | won"."""
    first = first_conjunct(verb)
    who = own_subject(first)
    return first.dep_ == "relcl" and (who is None or who.tag_ in RELATIVES)


def _goes_on(verb: Token, gap: Span) -> bool:
    """Whether a bare verb goes on with a clause of its subject: not "Roe | , | smiling at it"."""
    mains = (clause_of(t) for t in gap if t.tag_ in FINITE)
    return verb.tag_ == "VB" or any(t.dep_ != "relcl" for t in mains)


def _is_open(gap: Span, pack: LanguagePack) -> bool:
    """Whether a clause in the gap is to come or lasts: "Roe | will miss it after | falling"."""
    mains = (clause_of(t) for t in gap if t.tag_ in FINITE)
    return any(status_of(t, pack) not in {None, "happened"} for t in mains)
