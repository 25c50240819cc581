"""Lists: items that are whole sentences are the article's text, as in "what we know so far"."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from explainer.language.tables.page import PageWords
from explainer.model import Paragraph

STOPS = (".", "!", ".”", '."', ".’", ".)")
SHORTEST = 5
"""Words of an item that may be a sentence."""
COLON = ":"


def with_told(paragraphs: Iterable[Paragraph], words: PageWords) -> Iterator[Paragraph]:
    """Give the paragraphs, as text the items of a list that tell what an article tells.

    They end with a full stop and ask nothing ("Who owned the boat."). Behind a colon they may be
    what somebody wants or claims, but for a line that says that the article tells it: "Here is what
    we know so far:".

    Examples:
        >>> from explainer.language import LANGUAGES
        >>> page = LANGUAGES["en"].page
        >>> def kinds(line):
        ...     item = Paragraph(text="The boat sank in the bay on Monday.", kind="item")
        ...     return [p.kind for p in with_told([Paragraph(text=line), item], page)]
        >>> kinds("What we know so far:"), kinds("THE BOAT"), kinds("The guild demands:")
        (['text', 'text'], ['text', 'text'], ['text', 'item'])
    """
    told = True
    for p in paragraphs:
        if p.kind != "item":
            line = p.text.casefold()
            told = not line.endswith(COLON) or any(word in line for word in words.recaps)
            yield p
        elif told and _is_sentence(p.text, words):
            yield dataclasses.replace(p, kind="text", listed=True)
        else:
            yield p


def _is_sentence(item: str, words: PageWords) -> bool:
    parts = item.split()
    return (
        len(parts) >= SHORTEST and item.endswith(STOPS) and parts[0].casefold() not in words.asking
    )
