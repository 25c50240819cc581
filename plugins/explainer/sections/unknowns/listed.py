"""Lists of what is not known: the items below a line such as "What we don't know"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.model import Reading

if TYPE_CHECKING:
    from spacy.tokens import Span

LISTED = "listed"
"""The rule of an item of such a list."""
SHORTEST = 3
"""Words of a question that tells what is asked."""
STOP = "."
MARKS = frozenset(".?!")


def listed(reading: Reading) -> Iterator[Span]:
    """Give the words of each item that asks something, below a line by which nobody knows it.

    The line may be a crosshead, which is none of the article's text.
    """
    words, below = reading.pack.unknowns, False
    places = reading.places
    for sentence in reading.whole.sentences:
        line = sentence.text.casefold().replace("’", "'")
        if sentence.kind != "item":
            if sentence.kind == "text" and sentence.text.endswith(STOP):
                continue  # an item that tells something, too
            below = sentence.paragraph > 0 and any(head in line for head in words.heads)
            continue
        at = places.get(sentence.id)
        if not below or at is None:
            continue
        span = reading.spans[at]
        end = span.end - (span[-1].text in MARKS)
        if end - span.start >= SHORTEST and span[0].lower_ in words.wh:
            yield span.doc[span.start : end]
