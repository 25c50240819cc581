"""Typesetting: words in the typefaces that have their letters, broken into lines."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from explainer.typeface import Typeface

STEP = 25
"""By how much narrower lines are tried, in pixels."""
JOINED = "AL"
"""Letters of Arabic and its kin, in Unicode's word for the way they run."""
WIDE = frozenset({"W", "F"})
"""Characters as wide as high, between which a line may end."""
NOT_FIRST = frozenset({"Pe", "Pf", "Po"})
NOT_LAST = frozenset({"Ps", "Pi"})
"""Marks that stay with what is before them, and with what is behind them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """Typefaces that together have what is to be set.

    Attributes:
        faces: The one of the site first; the others stand in where it lacks a character.
    """

    faces: tuple[Typeface, ...]

    def has(self, text: str) -> bool:
        """Tell whether they have every character of a text."""
        return all(any(face.has(c) for face in self.faces) for c in text)

    def width(self, text: str, size: float) -> float:
        """Give how wide a text is at a size, in the same unit, without kerning.

        Raises:
            KeyError: they lack a character.
        """
        return sum(face.width(words, size) for face, words in self.runs(text))

    def runs(self, text: str) -> tuple[tuple[Typeface, str], ...]:
        """Give the pieces of a text with their typeface; a mark or a space goes with its letters.

        Raises:
            KeyError: they lack a character.
        """
        placed: list[tuple[int, str]] = []
        letters: int | None = None
        for c in text:
            at = letters
            if at is None or c.isalnum() or not self.faces[at].has(c):
                at = self._face(c)
            letters = at if c.isalnum() else letters
            placed.append((at, c))
        groups = groupby(placed, key=itemgetter(0))
        return tuple((self.faces[at], "".join(c for _, c in group)) for at, group in groups)

    def _face(self, c: str) -> int:
        for at, face in enumerate(self.faces):
            if face.has(c):
                return at
        raise KeyError(c)


def type_for(text: str, serifs: Sequence[Typeface], others: Sequence[Typeface]) -> Type | None:
    """Give what a text can be set in: one typeface where there is one; None where it cannot be.

    Words whose letters join are drawn whole only where all around them is of the same typeface.

    Args:
        text: What is to be set.
        serifs: The best first.
        others: For what they lack, the best first.
    """
    every = (*serifs, *others)
    if one := next((face for face in every if face.has(text)), None):
        return Type(faces=(one,))
    if not serifs or any(unicodedata.bidirectional(c) == JOINED for c in text):
        return None
    first = max(serifs, key=lambda face: sum(face.has(c) for c in text))
    made = Type(faces=(first, *(face for face in every if face is not first)))
    if not made.has(text):
        return None
    needed = {face.path for face, _ in made.runs(text)}
    return Type(faces=(first, *(f for f in made.faces[1:] if f.path in needed)))


def balanced(text: str, face: Type, size: int, width: int) -> tuple[str, ...] | None:
    """Break a text into as few lines as fit, about as long as each other; None where none fit."""
    found = lines_of(text, face, size, width)
    for narrower in range(width - STEP, width // 2, -STEP) if found else ():
        lines = lines_of(text, face, size, narrower)
        if lines is None or found is None or len(lines) > len(found):
            break
        found = lines
    return found


def lines_of(text: str, face: Type, size: int, width: int) -> tuple[str, ...] | None:
    """Break a text into lines of a width; None where one of its words is wider."""
    lines: list[str] = []
    for space, word in _words(text):
        if face.width(word, size) > width:
            return None
        longer = f"{lines[-1]}{space}{word}" if lines else word
        if lines and face.width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def _words(text: str) -> Iterator[tuple[str, str]]:
    """What no line is broken in, each with the space before it, which is none in some scripts."""
    for word in text.split():
        space, piece = " ", ""
        for c in word:
            if piece and _may_break(piece[-1], c):
                yield space, piece
                space, piece = "", ""
            piece += c
        yield space, piece


def _may_break(before: str, behind: str) -> bool:
    """Whether a line may end between two characters without a space."""
    wide = unicodedata.east_asian_width(before) in WIDE and unicodedata.category(before) != "So"
    return (
        (wide or unicodedata.east_asian_width(behind) in WIDE)
        and unicodedata.category(behind) not in {*NOT_FIRST, "So"}
        and unicodedata.category(before) not in NOT_LAST
    )


def fitted(text: str, face: Type, size: int, width: float) -> str:
    """Give a text, or as much of its start as fits with an ellipsis."""
    if face.width(text, size) <= width:
        return text
    end = len(text)
    while end and face.width(f"{text[:end].rstrip()}…", size) > width:
        end -= 1
    return f"{text[:end].rstrip(' …')}…"
