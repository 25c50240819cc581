"""Changes: what the article says that an amount rose or fell by, and from and to where.

"Sales fell 5%" is told as -5, "rose to 40" as a way to 40; "from 9% to 5%" has both ends.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.figure import Change
from explainer.sections.figures.spots import Spot
from explainer.text.amounts import plain

if TYPE_CHECKING:
    from spacy.tokens import Token

CLIMB = 3
"""Amounts of a row that are climbed to the first: "rose by £5m or 4%"."""
DISTANCES = frozenset({"share", "points", "money", "measure", "count"})
"""Kinds of amounts that something moves by."""
COMPARED = frozenset({"JJR", "RBR"})
BESIDE = frozenset({"prep", "advcl", "ccomp", "mark", "pcomp"})
"""What ties to "lower" that which something is lower than."""


def change_of(spot: Spot, words: AmountWords) -> Change | None:
    """Give the change that an amount tells; None where it is a plain number.

    ``by`` has a minus where it fell. ``start`` is None where the article does not say.
    """
    amount = spot.amount
    if amount.before is not None:
        return Change(start=plain(amount.before), to=plain(amount.value))
    if amount.kind not in DISTANCES or amount.low is not None or amount.second:
        return None
    if (sign := _moved_by(spot, _first_of_row(spot.top), words)) is not None:
        return Change(start=None, to=None, by=plain(sign * amount.value))
    if _moved_to(spot.top if spot.noun is None else spot.noun, words):
        return Change(start=None, to=plain(amount.value))
    return None


def _first_of_row(top: Token) -> Token:
    for _ in range(CLIMB):
        if top.dep_ != "conj" or top.head.i > top.i:
            break
        top = top.head
    return top


def _moved_by(spot: Spot, top: Token, words: AmountWords) -> Decimal | None:
    """The sign of a move that an amount is the distance of; None where it is none."""
    noun, link, kind = spot.noun, top.head, spot.amount.kind
    behind = spot.doc[spot.after].lower_ if spot.inside(spot.after) else ""
    if behind in words.part_of or (noun is not None and kind == "count"):
        return None  # "cut 5% of its staff", "cut 40 jobs"
    if noun is not None:
        return _sign(noun, words) if noun.tag_ == "NN" else None  # "a 40% drop in profits"
    if top.dep_ == "pobj":
        tied = link.lower_ in words.by | words.part_of
        told = tied and link.head.lemma_.lower() not in words.taking  # "lost by 13 points"
        return _sign(link.head, words) if told else None  # "fell by 5%", "a fall of 5%"
    if top.dep_ not in ("npadvmod", "dobj", "advmod", "attr", "prep"):
        return None
    if link.tag_ in COMPARED and any(t.dep_ in BESIDE for t in link.rights):
        return None  # "5% lower than in Norland"
    coins = kind == "money" or spot.amount.unit in words.coins.values()
    moved = coins or kind != "measure" or link.head.pos_ == "VERB"
    if link.lower_ in words.moves and moved:
        return _sign(link, words)  # "closed down 24 points", but no "is up 24 points"
    alone = kind in ("share", "points") or (coins and link.lemma_.lower() in words.drifting)
    return _sign(link, words) if alone else None


def _sign(word: Token, words: AmountWords) -> Decimal | None:
    forms = {word.lemma_.lower(), word.lower_}
    if forms & words.rising:
        return Decimal(1)
    return Decimal(-1) if forms & words.falling else None


def _moved_to(top: Token, words: AmountWords) -> bool:
    """Whether an amount is where a move ends: "fell to 40"."""
    link = top.head
    if top.dep_ != "pobj" or link.lower_ not in words.end:
        return False
    verb = link.head
    while verb.pos_ == "ADP" and verb.head.i != verb.i:
        verb = verb.head
    return _sign(verb, words) is not None
