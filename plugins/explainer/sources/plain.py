"""Plain text: one paragraph a line, or lines wrapped by hand between empty lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from explainer.model import Paragraph

BULLET = re.compile(r"(?:[-*•‣◦▪–—]|\(?\d{1,3}[.)])[ \t]+(?=\S)")
STOPS = (".", "!", "?", '"', "”", "’", "'", ")")
"""What a paragraph ends with."""
WIDEST = 120
"""Characters; text wrapped by hand or by a mail program stays below."""


def plain_paragraphs(text: str, first: int = 1) -> tuple[Paragraph, ...]:
    r"""Give the paragraphs of a plain text; ``first`` is the line its first line stands on.

    A line with a bullet or a number in front is a list item and loses it. Lines that were
    wrapped by hand are joined: then a line ends where its next word would not have fitted.

    Examples:
        >>> [p.text for p in plain_paragraphs("On the table:\n- Rents\n- Buses")]
        ['On the table:', 'Rents', 'Buses']
    """
    lines = text.split("\n")
    width = _width(lines)
    found: list[Paragraph] = []
    before = ""
    for number, line in enumerate(lines, first):
        bullet = BULLET.match(line.strip())
        if line.strip() and found and _goes_on(before, line, width):
            last = found.pop()
            found.append(Paragraph(text=f"{last.text} {line}", kind=last.kind, line=last.line))
        elif words := line.strip():
            words = words[bullet.end() :] if bullet else words
            found.append(Paragraph(text=words, kind="item" if bullet else "text", line=number))
        before = line
    return tuple(_joined(found))


def _joined(paragraphs: Iterable[Paragraph]) -> Iterable[Paragraph]:
    """The paragraphs with each run of white space as one space."""
    for p in paragraphs:
        yield Paragraph(text=" ".join(p.text.split()), kind=p.kind, line=p.line)


def _goes_on(before: str, line: str, width: int) -> bool:
    """Whether a line of a text that is wrapped at a width goes on with the paragraph before it.

    It does not behind an empty line, with a bullet or farther in, nor behind a stop with room left.
    """
    if not width or not before.strip() or BULLET.match(line.strip()) or _indent(line, before) > 0:
        return False
    return _is_full(before, line, width) or not before.rstrip().endswith(STOPS)


def _width(lines: Sequence[str]) -> int:
    """At how many characters lines were wrapped by hand; zero where they were not.

    Lines then end where the next word would not have fitted any more, and rarely with a sentence,
    so that one in four of the next ones at least opens with a small letter (the others with names
    or sums); the last line of a paragraph may end with one before.
    """
    width = max((len(line.rstrip()) for line in lines), default=0)
    pairs = [(a, b) for a, b in pairwise(lines) if a.strip() and b.strip()]
    pairs = [(a, b) for a, b in pairs if not BULLET.match(b.strip()) and _indent(b, a) <= 0]
    full = [(a, b) for a, b in pairs if _is_full(a, b, width)]
    within = [b for a, b in full if not a.rstrip().endswith(STOPS)]
    small = [b for b in within if b.strip()[0].islower()]
    left = [a for a, b in pairs if not _is_full(a, b, width) and not a.rstrip().endswith(STOPS)]
    wrapped = 30 < width <= WIDEST and 2 * len(within) >= len(full) >= 2
    wrapped = wrapped and 4 * len(small) >= len(within)
    return width if wrapped and len(full) >= 0.8 * (len(full) + len(left)) else 0


def _is_full(line: str, after: str, width: int) -> bool:
    """Whether the first word of the next line would not have fitted."""
    return len(line.rstrip()) + 1 + len(after.split(maxsplit=1)[0]) > width


def _indent(line: str, before: str) -> int:
    """How many characters a line stands farther in than the one before it."""
    return (len(line) - len(line.lstrip())) - (len(before) - len(before.lstrip()))
