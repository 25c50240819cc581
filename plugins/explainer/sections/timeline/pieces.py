"""Pieces: where a text of an event may be parted from what is written to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.ends import WIDEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc


HYPHENS = frozenset({"-", "–"})
CLITIC = frozenset("'’")
"""First letters of an auxiliary that is written to the word before it."""
SQUARE = frozenset({"[", "]"})


def behind_quote(start: int, doc: Doc) -> int:
    """Give where a piece starts with the quotation mark that opens right before it."""
    return (
        start - 1 if start and doc[start - 1].is_quote and not doc[start - 1].whitespace_ else start
    )


def whole_words(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Give the bounds of a piece with all of a word whose hyphens the tokens part: "ex-wife"."""
    first = start
    if start and not doc[start - 1].whitespace_ and doc[start].text[0] in CLITIC:
        start -= 1  # "that|'s lasted"
    while start and not doc[start - 1].whitespace_ and _hyphened(doc, start):
        start -= 1
    if start < first and first - doc[start].left_edge.i <= WIDEST:
        start = min(start, doc[start].left_edge.i)  # "a Norlandic | vice-president"
    while end < len(doc) and not doc[end - 1].whitespace_ and _hyphened(doc, end):
        end += 1
    closes = next((t.text for t in doc[start:end] if t.text in SQUARE), "")
    if start and closes == "]" and doc[start - 1].text == "[":
        start -= 1  # "[the firm] faced a cut"
    return start, end


def joined_pieces(pieces: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Give the pieces of a text, with those that touch as one: "the frost | that's lasted"."""
    joined = list(pieces[:1])
    for start, end in pieces[1:]:
        touches = joined[-1][1] == start
        joined[-1:] = [(joined[-1][0], end)] if touches else [joined[-1], (start, end)]
    return tuple(joined)


def _hyphened(doc: Doc, at: int) -> bool:
    """Whether a hyphen stands on either side of a place between two tokens."""
    return (
        doc[at].tag_ == "HYPH"
        or doc[at - 1].tag_ == "HYPH"
        or doc[at].text in HYPHENS
        or doc[at - 1].text in HYPHENS
    )
