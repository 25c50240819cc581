"""Tied: a side of a land, a day and a number inside the name of a body: "the Mail | on Sunday"."""

from __future__ import annotations

from explainer.language.tables.names import NameWords
from explainer.text.tokens import Tokens

FEW = 2
"""Tokens back from the link to what stands before a side."""


def tied(tokens: Tokens, at: int, end: int, words: NameWords) -> int:
    """Give how many tokens tie a body to its land, its day or its number here; 0 for none."""
    if _is_side(tokens, at, end, words):
        return 1
    return 2 * (_is_weekly(tokens, at, words) or _is_channel(tokens, at, words))


def _is_side(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a body is named for a side of a land: "the East | of Elm Salt Service", no "of Elm".

    More than the land stands behind, and the last word is a body's.
    """
    opens = at < FEW or not tokens.text[at - FEW][0].isupper()
    side = tokens.low[at - 1] in words.points and tokens.text[at - 1].istitle() and opens
    if not side or tokens.low[at] not in words.place_links:
        return False
    last = at
    while last + 1 < end and tokens.text[last + 1][0].isupper():
        last += 1
    heads = words.body_heads - words.bodies
    return last - at > 1 and tokens.low[last] in heads


def _is_weekly(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether the day is told on which a paper comes out: "the Mail | on Sunday says"."""
    paper = " ".join(tokens.low[at - 1 : at + 2]) in words.day_papers
    return paper and tokens.text[at - 1].istitle() and tokens.text[at + 1].istitle()


def _is_channel(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a station goes on behind its number: "Radio | 5 Live", "Radio | 9 Extra"."""
    station = tokens.low[at - 1] in words.stations and tokens.text[at - 1].istitle()
    tail = tokens.low[at + 1] in words.station_tails and tokens.text[at + 1].istitle()
    return station and tail and tokens.text[at].isdecimal()
