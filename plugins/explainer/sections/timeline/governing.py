"""Governing: the verb in a tense with which a clause that has none is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.ends import LONGEST
from explainer.text.syntax.clauses import (
    PRESENT,
    RELATIVES,
    VERBAL,
    auxiliaries,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.parts import tensed_of
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def main_of(verb: Token) -> Token | None:
    """Give the verb in a tense that a gerund behind a preposition is told with.

    "Ada Poe was held after being caught in Elm on Monday": a gerund alone is no clause, and which
    of both was on Monday the words tell. None where it has a subject of its own, or the main verb
    stands behind it or far off, or tells what is now.
    """
    link, main = verb.head, verb.head.head
    if main.pos_ == "ADJ":
        main = main.head  # "was kind in telling it"
    if verb.dep_ != "pcomp" or tensed_of(verb).tag_ != "VBG" or link.dep_ != "prep":
        return None
    own = own_subject(main) if main.pos_ in VERBAL else None
    near = link.i < verb.i and main.i < link.i and verb.i - main.i < LONGEST // 2
    told = near and own is not None and own.i < main.i and own.tag_ not in RELATIVES
    now = main.tag_ in PRESENT and not auxiliaries(main)
    return main if told and own_subject(verb) is None and is_finite(main) and not now else None


def wisher_of(verb: Token) -> Token | None:
    """Give the verb in a tense above an infinitive with a subject of its own, as one clause.

    "Norland wants mills to cut output by May": "mills to cut output" is none, nor is "the books be
    sold" of "ordered that the books be sold", nor "prices rising" of "sees prices rising". None
    where the verb above stands behind it or far off, or has no subject.
    """
    main, bare = verb.head, tensed_of(verb).tag_ in ("VB", "VBG")
    whole = own_subject(verb) is not None and (is_infinitive(verb) or bare)
    if verb.dep_ != "ccomp" or not whole:
        return None
    while main.dep_ == "xcomp" and main.head.pos_ in VERBAL:
        main = main.head
    who = subject_of(main) if main.pos_ in VERBAL else None
    near = main.i < verb.i and verb.i - main.i < LONGEST // 2
    return main if near and who is not None and who.i < main.i and is_finite(main) else None
