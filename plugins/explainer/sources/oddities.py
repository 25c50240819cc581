"""Oddities: characters of a source that are not what they seem, for the editor to look at."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from explainer.model import Paragraph

TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Marks that turn the direction of the text behind them."""

MIXED = re.compile(r"[^\W\d_]*(?:[A-Za-z][^\W\d_\x00-\u036f]|[^\W\d_\x00-\u036f][A-Za-z])[^\W\d_]*")
"""A word with a Latin letter beside one from behind the Latin part of Unicode."""

ALIKE = ("GREEK", "CYRILLIC")
"""Scripts whose letters look like Latin ones."""


def oddities(paragraphs: Iterable[Paragraph]) -> Iterator[tuple[int, str]]:
    """Give the line of each oddity and what it is; each kind once an article.

    Examples:
        >>> list(oddities([Paragraph(text="\u0422rump spoke.", line=3)]))
        [(3, "'\u0422rump' mixes Latin and Cyrillic letters")]
    """
    told: set[str] = set()
    for paragraph in paragraphs:
        if "turning" not in told and TURNING.search(paragraph.text):
            told.add("turning")
            yield paragraph.line, "invisible marks that turn the direction of the text"
        for found in MIXED.finditer(paragraph.text):
            script = _alike(found[0])
            if script and found[0] not in told:
                told.add(found[0])
                yield paragraph.line, f"{found[0]!r} mixes Latin and {script.title()} letters"


def _alike(word: str) -> str:
    """The other script of a word; "" where none of its letters can be mistaken."""
    scripts = {unicodedata.name(c, "").partition(" ")[0] for c in word}
    return next((script for script in ALIKE if script in scripts), "")
