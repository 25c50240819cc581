"""Counting: lengths of time that something else makes a number to quote.

"The first strike in 40 years", "has 15 days to appeal", "ended five years of war". After how long
somebody left a post is told in passing: editors struck it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.constituents import SUBJECTS
from explainer.sections.figures.spots import Spot
from explainer.text.syntax.clauses import ACTED_ON, NOUNS, VERBAL, is_infinitive
from explainer.text.syntax.features import is_first_person
from explainer.text.syntax.parts import noun_under, verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

LONG = 10
"""So many hours are a point of their own."""
NEAR = 8
"""Tokens between what is the first of its kind and in how long it is that."""


def is_counted(spot: Spot, words: AmountWords) -> bool:
    """Tell whether a length of time ranks a thing, waits for one, or is filled by one."""
    verb = next(verbs_above(spot.top), None)
    subject = None if verb is None else own_subject(verb)
    if spot.amount.value <= 1 or spot.noun is not None:
        return False
    if subject is not None and is_first_person(subject):
        return False
    return (
        _ranks(spot, words) or _waits(spot) or _is_filled(spot, words) or _is_part_way(spot, words)
    )


def _ranks(spot: Spot, words: AmountWords) -> bool:
    """Whether something is the first or most of its kind in it: "the worst frost for 40 years"."""
    link = spot.top.head
    inside = link.lower_ in words.spans | words.inside and spot.top.dep_ == "pobj"
    if not inside or spot.amount.unit in words.short_durations or not spot.inside(spot.first - 2):
        return False
    parted = words.halved_before - words.recent
    if any(t.lower_ in parted for t in spot.doc[link.i + 1 : spot.first]):
        return False  # "the best result in the final three years"
    ranked = _ranked(spot, link, words)
    return ranked is not None and link.i - ranked.i <= NEAR


def _ranked(spot: Spot, link: Token, words: AmountWords) -> Token | None:
    """The noun before a length that is told to be the first or most of its kind."""
    for token in reversed(spot.doc[max(spot.sent.start, link.i - NEAR) : link.i]):
        if token.pos_ in VERBAL:
            return None
        own = not token.ent_type_ or any(t.tag_ == "JJ" and t.is_lower for t in token.lefts)
        best = any(t.lower_ in words.foremost or t.tag_ == "JJS" for t in token.lefts)
        if (token.pos_ in NOUNS and own and best) or token.tag_ == "JJS":
            return token
    return None


def _waits(spot: Spot) -> bool:
    """Whether somebody has so long for something: "has 15 days to appeal"."""
    verb = spot.top.head
    if spot.top.dep_ not in ACTED_ON or verb.pos_ not in VERBAL or verb.i > spot.first:
        return False
    below = (*spot.top.rights, *(t for t in verb.rights if t.i > spot.top.i))
    return any(is_infinitive(t) and t.left_edge.i == spot.after for t in below)


def _is_filled(spot: Spot, words: AmountWords) -> bool:
    """Whether a noun tells of what so long a time was: "40 years of war", "ten days of talks".

    "The first six days of a fair" are a part of it; what came "after eight years of quarrels" or
    goes along, "with four months of sales making up most of it", is told in passing.
    """
    before, link = spot.before, spot.behind
    if before is None or link is None or link.lower_ not in words.part_of:
        return False
    known = before.lower_ in words.definite | words.recent or before.pos_ in ("ADJ", "PRON")
    known = known or before.lower_ in words.past
    thing = next((t for t in link.rights if t.dep_ in ("pobj", "pcomp")), None)
    if known or thing is None or _goes_along(spot, thing):
        return False
    return all(t.lower_ not in words.definite for t in thing.lefts)


def _goes_along(spot: Spot, thing: Token) -> bool:
    """Whether a length does something only beside a clause: "with a year of it | making up".

    Parsers may give the verb to what filled it.
    """
    subject = spot.top.dep_ in SUBJECTS and spot.top.head.tag_ == "VBG"
    filled = thing.dep_ == "pcomp" and any(t.dep_ in SUBJECTS for t in thing.lefts)
    return subject or filled


def _is_part_way(spot: Spot, words: AmountWords) -> bool:
    """Whether it tells how far into a time something was: "two hours into the nine-hour trip"."""
    link = spot.behind
    if link is None or link.dep_ != "prep" or link.lower_ in words.past | words.part_of:
        return False
    whole = noun_under(link)
    end = link.i if whole is None else whole.i
    told = any(t.lower_ in words.durations for t in spot.doc[link.i + 1 : end])
    return told and link.i == spot.top.i + 1
