"""Bracketed: the label of an amount in brackets, which is that of what stands before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.constituents import SUBJECTS, left_of
from explainer.sections.figures.ends import WORDS, clause_end, end_within
from explainer.sections.figures.openings import opening_of
from explainer.sections.figures.phrases import Label, label_from
from explainer.sections.figures.spots import Spot
from explainer.text.marks import HYPHENS
from explainer.text.syntax.clauses import NOUNS, VERBAL, is_finite
from explainer.text.syntax.parts import verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token


def of_bracket(spot: Spot, words: AmountWords) -> Label | None:
    """Give the label of an amount alone in brackets: "the Harbour Bank (30%)"; None for others."""
    doc, before = spot.doc, spot.first - 2
    if not (spot.inside(before) and spot.inside(spot.after) and spot.noun is None):
        return None
    if before in spot.others:
        return None  # the same sum in another currency
    if (
        doc[spot.first - 1].text != "("
        or doc[spot.after].text != ")"
        or doc[before].pos_ not in NOUNS
        or left_of(doc[before]) == before
    ):
        return None
    if (parts := _part_of_some(spot, doc[before])) is not None:
        return label_from(spot, "bracket", parts)
    whole = _clause_of_bracket(spot, doc[before])
    return whole or label_from(spot, "bracket", [(left_of(doc[before]), before + 1)])


def _part_of_some(spot: Spot, noun: Token) -> list[tuple[int, int]] | None:
    """A part of some, and what they do: "most clerks (75%) | in Elm", "most of us (75%) | left"."""
    behind, whole = spot.after + 1, noun
    if noun.dep_ == "pobj" and noun.head.head.dep_ in SUBJECTS and noun.head.head.i < noun.i:
        whole = noun.head.head
    if spot.amount.kind != "share" or not spot.inside(behind + 1):
        return None
    tied = spot.doc[behind].dep_ == "prep" and spot.doc[behind].head in (noun, whole)
    verb = whole.head if whole.dep_ in SUBJECTS and whole.head.i >= behind else spot.doc[behind]
    if not tied and (whole == noun or verb.pos_ not in VERBAL):
        return None
    end = clause_end(verb, behind)
    end = end_within(spot.doc, behind, behind + 1, end, verb) or end
    return [(left_of(whole), noun.i + 1), (behind, end)]


def _clause_of_bracket(spot: Spot, noun: Token) -> Label | None:
    """The clause that ends with the noun before a share: "the bus was best for most people (75%)".

    None where it is one of several in a row, or a name, which has the share.
    """
    verb = next(verbs_above(noun), None)
    counted = None if verb is None else _counted(verb)
    if spot.amount.kind == "share" and counted is not None:
        near = counted.i < noun.i < counted.i + WORDS
        return label_from(spot, "bracket", [(counted.i, noun.i + 1)]) if near else None
    row = noun.dep_ == "conj" or any(noun.conjuncts)
    row = row or noun.pos_ == "PROPN"
    if spot.amount.kind != "share" or verb is None or verb.i > noun.i or row:
        return None
    if spot.doc[max(verb.i - 1, 0)].text in HYPHENS:
        return None  # "the must-have thing for most (75%)"
    opening = opening_of(verb)
    start = opening.start if opening.subject is None else opening.subject[0]
    if opening.pronoun is not None or not is_finite(verb) or noun.i - start >= WORDS:
        return None
    parts = [opening.subject or (opening.start, opening.start), (opening.start, noun.i + 1)]
    told = any(at in spot.others for first, last in parts for at in range(first, last))
    return None if told else label_from(spot, "bracket", parts)


def _counted(verb: Token) -> Token | None:
    """Where whoever did it opens, if a share tells again how many: "| 31 letters told of it (33%)".

    None where no number does.
    """
    subject = own_subject(verb)
    words = () if subject is None or subject.i > verb.i else (*subject.lefts, subject)
    return words[0] if any(t.tag_ == "CD" for t in words) else None


def of_bracketed(spot: Spot, words: AmountWords) -> Label | None:
    """Give that of one with other words there: "at Elm (45 miles east of Dale)"; else None."""
    doc, start = spot.doc, spot.first - 1
    while spot.inside(start) and doc[start].text not in "()" and spot.first - start < WORDS:
        start -= 1
    end = next((t.i for t in doc[spot.after : spot.sent.end] if t.text in "()"), start)
    before = start - 1
    if not spot.inside(before) or doc[start].text != "(" or doc[end].text != ")":
        return None
    inside = [t for t in doc[start + 1 : end] if not spot.holds(t)]
    if not inside or end - start > WORDS or any(t.pos_ in VERBAL or t.text == "," for t in inside):
        return None
    told = any(at in spot.others for at in range(left_of(doc[before]), before + 1))
    if doc[before].pos_ not in NOUNS or told or spot.amount.kind == "money":
        return None
    return label_from(spot, "bracket", [(left_of(doc[before]), end + 1)])
