"""Pieces of a text that amounts are made of: numbers, words and marks, with their offsets."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Kind = Literal["number", "word", "mark"]

PIECE = re.compile(
    r"(?P<word>[^\W\d_¼-¾⅐-⅞]+(?:\.[^\W\d_¼-¾⅐-⅞]+)*)"
    r"|(?P<number>\d+(?:[.,'’]\d+|[\u00a0\u2009\u202f]\d{3}(?!\d))*)"
    r"|(?P<mark>\S)"
)
"""Letters, with full stops inside ("U.S"); a number with its separators; any other character."""

SPACED = re.compile(r"[1-9]\d{0,2}(?: \d{3})+(?!\d)")
"""Digits in groups of three with plain spaces between them ("1 000 000")."""


class Piece(NamedTuple):
    """One piece: ``low`` is its text in lower case, ``glued`` that no space stands before it.

    ``capital`` and ``upper``: its first letter, or all of them, are capitals.
    """

    kind: Kind
    low: str
    start: int
    end: int
    glued: bool
    capital: bool
    upper: bool = False


def pieces(text: str) -> tuple[Piece, ...]:
    """Cut a text into pieces; white space is between them, never in one.

    Only a number may hold spaces: a thin one, or a plain one in "1 000 000".

    Examples:
        >>> [piece.low for piece in pieces("US$5.2bn, 90-day")]
        ['us', '$', '5.2', 'bn', ',', '90', '-', 'day']
    """
    found: list[Piece] = []
    at, last = 0, -1
    while match := PIECE.search(text, at):
        start, end = match.span()
        kind: Kind = match.lastgroup  # type: ignore[assignment]
        if kind == "number" and (wide := _spaced(text, start)):
            end = max(end, wide)
        words = text[start:end]
        glued, low, capital = start == last, words.lower(), words[0].isupper()
        found.append(Piece(kind, low, start, end, glued, capital, words.isupper()))
        at = last = end
    return tuple(found)


def _spaced(text: str, start: int) -> int | None:
    """The end of a number in groups with plain spaces, where it is one beyond doubt."""
    match = SPACED.match(text, start)
    if match and (match[0].count(" ") > 1 or match[0].endswith(" 000")):
        return match.end()
    return None
