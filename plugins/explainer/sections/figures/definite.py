"""Definite: whether a few things point back to what has been told: "the eight men"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.spots import Spot
from explainer.text.marks import PLAIN_HYPHENS
from explainer.text.syntax.features import is_the

if TYPE_CHECKING:
    from spacy.tokens import Token

DESCRIBING = frozenset({"measure", "size", "duration"})
"""Kinds of amounts that may describe a thing; "the 10-point lead" tells how large it is."""
BEFORE = frozenset({"compound", "nummod", "amod", "nmod", "npadvmod", "quantmod"})
"""What a word before a noun is to it."""
STEPS = 4
"""Words from a number to the noun that it describes."""
PAIR = 2
"""Two of a thing are a figure only where that is news, a toll or weighed ("only two")."""


def is_definite(spot: Spot, words: AmountWords) -> bool:
    """Tell whether a few things point back to what has been told: "the eight men", "her ten"."""
    before = spot.before
    if before is None:
        return False
    if spot.noun is not None and any(t.lower_ in words.remaining for t in spot.noun.lefts):
        return False  # "the four remaining candidates"
    if before.tag_ == "POS":
        several = spot.amount.kind == "count" and spot.amount.value > PAIR
        return spot.noun is None or not (several or _is_described(spot, spot.noun))
    first = before.nbor(-1) if spot.inside(before.i - 1) else None
    if first is not None and first.dep_ == "predet" and before.lower_ in words.definite:
        return True  # "all the three big parties"
    if spot.amount.value > PAIR and _is_first_told(spot, before, words):
        return False
    if before.lower_ in words.definite:
        return True
    return before.pos_ == "ADJ" and not _is_indefinite(spot, words)


def is_own_size(spot: Spot) -> bool:
    """Tell whether an amount is the size of a known thing: "the 36-page book", "her 9-inch oar".

    A hyphen makes it an adjective before a noun with "the" or an owner: "the 40 pages" are
    counted, and "a 36-page book" is news.
    """
    glued = any(t.text in PLAIN_HYPHENS for t in spot.doc[spot.first : spot.after])
    if spot.amount.kind not in DESCRIBING or not glued:
        return False
    noun = spot.doc[spot.after - 1]
    for _ in range(STEPS):
        if noun.dep_ not in BEFORE or noun.head.i < noun.i:
            break
        noun = noun.head
    known = any(is_the(t) or t.dep_ == "poss" for t in noun.lefts)
    return known and noun.i >= spot.after and noun.dep_ != "attr"  # "it is the same 9-inch oar"


def _is_indefinite(spot: Spot, words: AmountWords) -> bool:
    """Whether "a" opens the phrase of an amount: "a brave ten-minute flight"."""
    return spot.noun is not None and any(t.lower_ in words.articles for t in spot.noun.lefts)


def _is_first_told(spot: Spot, before: Token, words: AmountWords) -> bool:
    """Whether "the" points ahead: "the 11 towns with a port", "the last ten polls".

    So it does where other words say which they are: "the three ruling parties".
    """
    noun = spot.noun
    if noun is None or not spot.inside(noun.i + 1):
        return False
    if before.lower_ in words.recent and spot.inside(before.i - 1):
        return before.nbor(-1).lower_ in words.definite
    links = (t for t in noun.rights if t.left_edge.i == noun.i + 1)
    tied = any(t.dep_ in ("prep", "acl", "relcl") and t.tag_ != "VBG" for t in links)
    tied = tied or _is_described(spot, noun)
    return tied and "Art" in before.morph.get("PronType", [])


def _is_described(spot: Spot, noun: Token) -> bool:
    """Whether words between a number and its noun say which they are: "Elm's two large mills"."""
    return any(t.i >= spot.after and t.dep_ in ("amod", "compound") for t in noun.lefts)
