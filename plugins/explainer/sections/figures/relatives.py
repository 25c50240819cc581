"""Relatives: where the noun phrase starts that a relative clause tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.figures.constituents import left_of
from explainer.sections.figures.ends import noun_range
from explainer.text.coreference.antecedents import taken_by
from explainer.text.syntax.clauses import NOUNS, PLURAL, RELATIVES, SINGULAR, VERBAL, auxiliaries
from explainer.text.syntax.parts import acted_on, object_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

CLIMB = 6
"""Nouns that are climbed from "springs" to "plume"."""
NEAR = 10
"""Tokens between a subject and what is told of it."""


def taken_start(verb: Token, pronoun: Token) -> int | None:
    """Give where the noun starts that something was done to: "| the line, which it | bought".

    A clause may have no pronoun for it: "| the worst fire she | had seen in 40 years".
    """
    relative, noun = taken_by(verb), verb.head
    bare = verb.dep_ == "relcl" and object_of(verb) is None and noun.i + 1 == pronoun.i
    if relative is None and bare:
        start = left_of(noun)
        return start if pronoun.i - start <= NEAR else None
    if relative is None or noun.pos_ not in NOUNS or relative.i - noun_range(noun)[1] > 1:
        return None
    whole = start_of_either(noun, relative, verb)
    start = left_of(noun)
    if whole is not None and all(t.pos_ != "PUNCT" for t in verb.doc[whole:start]):
        start = whole
    return start if pronoun.i - start <= NEAR else None


def told_start(noun: Token, first: int) -> int:
    """Give where a noun phrase starts, with what it is said to be: "Ada Poe is the mayor who won".

    So "Elm is one of the towns that lost". Only where what is told is a noun close before.
    """
    part = noun.head.head if noun.dep_ == "pobj" else noun
    verb, subject = part.head, own_subject(part.head)
    if part.dep_ != "attr" or subject is None or subject.pos_ not in NOUNS or verb.i > noun.i:
        return first
    start, end = noun_range(subject)
    between = noun.doc[end:first]
    whole = end <= verb.i and len(between) <= NEAR and all(t.text != "," for t in between)
    return start if whole and end - start <= NEAR else first


def start_of_either(noun: Token, relative: Token, verb: Token) -> int | None:
    """Give where the phrase starts any noun of which a relative clause may tell of; else None.

    "The plume from the pole of Elma, which is fed by 40 springs": nobody knows which of them is. A
    name alone is none that "that" describes without a comma.
    """
    alone = _is_name(noun, relative)
    apart = relative.tag_ == "WDT" and (alone or relative.nbor(-1).text == ",")
    present = next((t for t in (*auxiliaries(verb), verb) if t.tag_ in ("VBZ", "VBP")), None)
    at: Token | None = None
    below = noun
    for _ in range(CLIMB):
        link = below.head
        above = link.head
        above = above.head if above.dep_ == "acl" else above
        thing = acted_on(above) if above.pos_ in VERBAL and alone else None
        above = thing if thing is not None and thing.right_edge.i + 1 == link.i else above
        if not apart or below.dep_ != "pobj" or link.dep_ != "prep" or above.pos_ not in NOUNS:
            break
        if not above.is_alpha or _is_in_link(above):
            break  # "40% of Acme, which has 300 clerks"
        if present is None or (above.tag_ in PLURAL) == (present.tag_ == "VBP"):
            at = above
        below = above
    return None if at is None else left_of(at)


def _is_in_link(noun: Token) -> bool:
    """Whether a bare noun only leads on to the next: "shut in connection with | the strike"."""
    bare = noun.dep_ == "pobj" and noun.tag_ in SINGULAR and noun.n_lefts == 0
    return bare and noun.head.head.pos_ in VERBAL and noun.nbor().dep_ == "prep"


def start_for(noun: Token, verb: Token) -> int:
    """Give where what a verb tells of starts: "| sales of the mill, which | fell to $5"."""
    relative = own_subject(verb)
    if relative is None or relative.tag_ not in RELATIVES or noun.i > relative.i:
        return noun_range(noun)[0]
    whole = start_of_either(noun, relative, verb)
    return noun_range(noun)[0] if whole is None else whole


def _is_name(noun: Token, relative: Token) -> bool:
    """Whether "that" stands right behind a bare name, of which it cannot tell: "Elm that"."""
    named = noun.pos_ == "PROPN" and noun.i == relative.i - 1
    return named and all(t.pos_ == "PROPN" for t in noun.lefts)


def described_noun(noun: Token, verb: Token) -> Token:
    """Give what a relative clause is told of: a noun, or the row that it ends."""
    while verb.tag_ != "VBZ" and _is_last_of_row(noun):
        noun = noun.head  # "the mayor and the bank, which own the yard"
    return noun


def _is_last_of_row(noun: Token) -> bool:
    """Whether a noun is one of several that a relative clause may be told of.

    In a row that tells something of each it is told of the last: "Poe, the mayor; and Roe, who".
    """
    row = noun.dep_ == "conj" and noun.head.pos_ in NOUNS and noun.head.i < noun.i
    if row and any(t.dep_ in ("appos", "relcl") or t.text == ";" for t in noun.head.rights):
        return False
    return row and noun.tag_ in SINGULAR  # "a margin, and clerks, who back the mayor"
