"""Excerpts: a sentence with its marks, shortened where its room is small."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explainer.pages.direction import Direction, direction_of

LONGEST = 300
"""Characters of a sentence that a receipt shows whole."""
AROUND = 80
"""Characters that a shortened one keeps on either side of a mark."""
TIGHT, CLOSE = 150, 45
"""The same two where many receipts stand in one margin; a mark that is longer is cut as well."""
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of a sentence, marked where a statement rests on it."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A sentence or what is shown of it, in its pieces."""

    parts: tuple[Part, ...]

    @property
    def direction(self) -> Direction:
        """Where its words run to."""
        return direction_of("".join(part.text for part in self.parts))


def cut(text: str, spans: Iterable[tuple[int, int]]) -> tuple[Part, ...]:
    """Cut a sentence at the edges of its marks; overlapping marks become one.

    Examples:
        >>> [(p.text, p.marked) for p in cut("The mayor left.", [(4, 9), (6, 14)])]
        [('The ', False), ('mayor left', True), ('.', False)]
    """
    parts: list[Part] = []
    at = 0
    for start, end in joined(spans):
        if start > at:
            parts.append(Part(text=text[at:start]))
        parts.append(Part(text=text[start:end], marked=True))
        at = end
    if at < len(text):
        parts.append(Part(text=text[at:]))
    return tuple(parts)


def unmarked(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Give the pieces of a sentence without the mark where that would cover the whole of it.

    Examples:
        >>> unmarked(cut("It sank.", [(0, 8)]))
        (Part(text='It sank.', marked=False),)
    """
    return (Part(text=parts[0].text),) if len(parts) == 1 else parts


def joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give spans in order, those that touch or overlap as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def shortened(
    parts: Sequence[Part], around: int = AROUND, longest: int = LONGEST
) -> tuple[Part, ...]:
    """Give the pieces with what lies far from a mark left out, cut between words.

    Of a mark that is longer than ``longest`` the middle is left out.
    """
    last = len(parts) - 1
    short = []
    for at, part in enumerate(parts):
        text = part.text
        if part.marked:
            if len(text) > longest:
                text = f"{head(text, longest - 2 * around)}{ELLIPSIS} {tail(text, around)}"
        elif len(text) > 2 * around or (at in {0, last} and len(text) > around):
            front = f"{head(text, around)}{ELLIPSIS}" if at else ""
            back = f"{ELLIPSIS}{tail(text, around)}" if at < last else ""
            text = f"{front} {back}" if front and back else front or back
        short.append(Part(text=text, marked=part.marked))
    return tuple(short)


def head(text: str, length: int) -> str:
    """Give the start of a text, cut between words where it has any, never inside a character."""
    if len(text) <= length:
        return text
    space = text.rfind(" ", length // 2, length + 1)
    end = space if space > 0 else length
    while end > 1 and _continues(text[end]):
        end -= 1
    return text[:end].rstrip()


def tail(text: str, length: int) -> str:
    """Give the end of a text, cut as ``head`` cuts."""
    if len(text) <= length:
        return text
    start = len(text) - length
    space = text.find(" ", start, start + length // 2)
    start = space if space > 0 else start
    while start < len(text) - 1 and _continues(text[start]):
        start += 1
    return text[start:].lstrip()


def _continues(char: str) -> bool:
    """Whether a character only makes sense behind the one before it."""
    return bool(unicodedata.combining(char)) or char == "\u200d" or "\ufe00" <= char <= "\ufe0f"
