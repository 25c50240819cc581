"""Direction: whether a text runs from left to right or the other way."""

from __future__ import annotations

import unicodedata
from typing import Literal

Direction = Literal["ltr", "rtl"]
LEFT = frozenset({"R", "AL"})
"""Letters that are written towards the left."""


def direction_of(text: str) -> Direction:
    """Give the direction of most letters of a text: a sentence may open with a foreign word.

    Examples:
        >>> direction_of("“שלום,” said the mayor."), direction_of("12%")
        ('ltr', 'ltr')
    """
    kinds = [unicodedata.bidirectional(c) for c in text]
    return "rtl" if sum(k in LEFT for k in kinds) > kinds.count("L") else "ltr"


def turns_of(text: str, between: str) -> tuple[str, ...]:
    """Give the pieces of a text that is joined of some, where they run in two directions.

    Each has to stand for itself then: the marks at an end of one would take the other's direction.
    A text of one direction is one piece.

    Examples:
        >>> turns_of("“שלום,” … “Welcome.”", " … ")
        ('“שלום,”', '“Welcome.”')
    """
    pieces = tuple(text.split(between))
    return pieces if len({direction_of(piece) for piece in pieces}) > 1 else (text,)
