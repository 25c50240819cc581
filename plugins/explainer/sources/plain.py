"""Plain text: one paragraph a line, or lines wrapped by hand between empty lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from explainer.model import Paragraph

BULLET = re.compile(r"(?:[-*•‣◦▪–—]|\(?\d{1,3}[.)])[ \t]+(?=\S)")
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
    lines = [(number, line.strip()) for number, line in enumerate(text.split("\n"), first)]
    wrapped = _is_wrapped([line for _, line in lines])
    found: list[Paragraph] = []
    open_block = False
    for number, line in lines:
        bullet = BULLET.match(line)
        if line and wrapped and open_block and not bullet:
            last = found.pop()
            found.append(Paragraph(text=f"{last.text} {line}", kind=last.kind, line=last.line))
        elif line:
            words = line[bullet.end() :] if bullet else line
            found.append(Paragraph(text=words, kind="item" if bullet else "text", line=number))
        open_block = bool(line)
    return tuple(_joined(found))


def _joined(paragraphs: Iterable[Paragraph]) -> Iterable[Paragraph]:
    """The paragraphs with each run of white space as one space."""
    for p in paragraphs:
        yield Paragraph(text=" ".join(p.text.split()), kind=p.kind, line=p.line)


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines inside blocks end where the next word would not have fitted any more."""
    width = max(map(len, lines), default=0)
    pairs = [(a, b) for a, b in pairwise(lines) if a and b]
    pairs = [(a, b) for a, b in pairs if not BULLET.match(b)]
    if not 30 < width <= WIDEST or len(pairs) < 2:
        return False
    full = sum(len(a) + 1 + len(b.split(maxsplit=1)[0]) > width for a, b in pairs)
    return full >= 0.8 * len(pairs)
