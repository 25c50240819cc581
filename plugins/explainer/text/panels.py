"""Panels: bodies whose names say what they deal with in a list or in small letters."""

from __future__ import annotations

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.tokens import Tokens

LONGEST = 7
"""Small words of the name of a committee behind its chamber."""
FEW = 3
"""Words behind the list that opens the name of a body."""
MARKS = frozenset(",-")


def panel(tokens: Tokens, low: int, at: int, end: int, words: NameWords) -> int:
    """Give how many small words name a committee of a chamber: "the Senate | salt committee".

    0 where none do. What it deals with stands between, or in capitals before: the name opens at
    ``low``, as in "the Senate Salt | committee".
    """
    chambers = either(words.bodies, words.houses)
    if tokens.low[low] in chambers and low < at - 1 and at < end and tokens.text[at].islower():
        return int(tokens.low[at] in words.panels)
    if tokens.low[at - 1] not in chambers:
        return 0
    for here in range(at, min(at + LONGEST, end)):
        if tokens.low[here] in words.panels and here > at:
            return here + 1 - at if tokens.text[here].islower() else 0
        field = tokens.pos[here] in ("NOUN", "ADJ", "CCONJ") or tokens.text[here] in MARKS
        if not field or not (tokens.text[here].islower() or tokens.text[here] in MARKS):
            return 0
    return 0


def landed(tokens: Tokens, low: int, at: int, end: int, words: NameWords) -> int:
    """Give how many small words name a body that a land has once: "the Norland | salt ministry".

    0 where none do. "The" stands before the land, and what the body is for between.
    """
    if not low or tokens.low[low - 1] not in words.definite or at >= end:
        return 0
    land = " ".join(tokens.low[low:at])
    if land not in either(words.state_words, words.nations, words.provinces):
        return 0
    for here in range(at, min(at + FEW, end)):
        if tokens.text[here].lower() != tokens.text[here] or tokens.pos[here] not in (
            "NOUN",
            "ADJ",
        ):
            return 0
        behind = tokens.pos[here + 1] if here + 1 < end else ""
        if " ".join(tokens.low[max(at, here - 1) : here + 1]) in words.sole_bodies or (
            tokens.low[here] in words.sole_bodies
        ):
            alone = behind not in ("NOUN", "PROPN") and tokens.text[here + 1 : here + 2] != ["-"]
            return here + 1 - at if alone else 0
    return 0


def listed(tokens: Tokens, low: int, end: int, words: NameWords) -> int:
    """Give where a body ends whose name opens with a list: "the Rail, Port and Dock Workers Union".

    0 where there is none. An article stands before it, and each member of the list but the last
    is one word that names nobody by itself.
    """
    if not low or tokens.low[low - 1] not in words.articles:
        return 0
    at = low
    while at + 2 < end and _is_field(tokens, at, words):
        joined = tokens.low[at + 1] in words.joiners
        if not (joined or tokens.text[at + 1] == ","):
            return 0
        at += 2
        if joined:
            last = at
            while last < end and last - at <= FEW and tokens.text[last][0].isupper():
                last += 1
            return last if last > at + 1 and tokens.low[last - 1] in words.body_heads else 0
    return 0


def _is_field(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a capitalised word may tell what a body deals with, and is no name itself."""
    low = tokens.low[at]
    if not tokens.text[at].istitle() or tokens.kind[at] in ("person", "place", "group"):
        return False
    own = either(words.body_heads, words.bodies, words.state_words, words.nations, words.capitals)
    return low not in own and low not in words.given
