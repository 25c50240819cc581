"""Bullets: a list that a copied text has run into one line, "… in Elm. • Rents • Buses"."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator

from explainer.model import Paragraph

BULLET = re.compile(r"(?:^|(?<=\s))[•‣◦▪]\s+")
FEWEST = 2
"""Bullets of a list."""
LABEL = re.compile(r"[A-Z][A-Z’'-]+(?: [A-Z’'-]+){0,3}: \S")
"""How a link opens that tells what it leads to: "SIMPLE GUIDE: What the vote is about"."""
STOPS = (".", "!", "…", ".”", '."')


def bulleted(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """Give the paragraphs, the bullets of one as items, and as furniture where all are links.

    Examples:
        >>> line = "Roe left. • GUIDE: How Elm votes • ANALYSIS: Why Roe left"
        >>> [p.kind for p in bulleted([Paragraph(text=line)])]
        ['text', 'furniture', 'furniture']
        >>> [p.text for p in bulleted([Paragraph(text="On the table: • Rents • Buses")])]
        ['On the table:', 'Rents', 'Buses']
    """
    for paragraph in paragraphs:
        first, *items = (part.strip() for part in BULLET.split(paragraph.text))
        items = [item for item in items if item]
        if (
            paragraph.kind not in ("text", "item")
            or len(items) + (paragraph.kind == "item") < FEWEST
        ):
            yield paragraph
            continue
        lines = [first, *items] if paragraph.kind == "item" else items
        links = all(LABEL.match(line) and not line.endswith(STOPS) for line in lines)
        if first:
            linked = links and paragraph.kind == "item"
            kind = "furniture" if linked else paragraph.kind
            yield dataclasses.replace(paragraph, text=first, kind=kind)
        for item in items:
            yield dataclasses.replace(paragraph, text=item, kind="furniture" if links else "item")
