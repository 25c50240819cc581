"""Tolls: bare numbers that count people who came to harm or had to leave: "injured 30"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.spots import Spot
from explainer.text.syntax.clauses import VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_toll(spot: Spot, words: AmountWords) -> bool:
    """Tell whether a bare number counts those who came to harm: "12 dead", "injured 30"."""
    if spot.amount.year_like or spot.amount.value <= 1:
        return False
    if spot.next_in(words.harmed):
        return True
    top = spot.top
    if top.dep_ == "conj" and top.head.pos_ == "NUM" and top.head.i < top.i:
        top = top.head  # "killed 130 in Elm and 32 in Halden"
    row = top.dep_ == "npadvmod" and spot.others and _is_placed(spot)
    harmed = (
        row or top.dep_ in ("dobj", "nsubj") or (top.dep_ == "nummod" and top.head.pos_ in VERBAL)
    )
    return harmed and (_harms(top, words) or _drives_out(spot, top, words))


def _is_placed(spot: Spot) -> bool:
    """Whether a preposition tells where so many of a row were harmed: ", 32 | in Halden"."""
    return spot.behind is not None and spot.behind.dep_ == "prep"


def _harms(top: Token, words: AmountWords) -> bool:
    """Whether a verb before a number tells whom it harmed: "injured | 30"."""
    told = top.dep_ != "nsubj" and top.i > top.head.i
    return told and top.head.lemma_.lower() in words.harming


def _drives_out(spot: Spot, top: Token, words: AmountWords) -> bool:
    """Whether people have to leave: "drove | 300 from their homes", "forced | 40 to flee"."""
    first = spot.doc[spot.first - 1] if spot.inside(spot.first - 1) else top
    behind = spot.doc[spot.after : min(spot.after + 2, spot.sent.end)]
    if first.lemma_.lower() not in words.uprooting or len(behind) < 2:
        return False
    flees = behind[0].tag_ == "TO" and behind[1].lemma_.lower() in words.fleeing
    return flees or behind[0].lower_ in words.start
