"""Pieces: where a text of an event may be parted from what is written to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.ends import WIDEST
from explainer.text.syntax.clauses import children

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token


BRIEF = 44
"""Words of a quotation that is repeated with who said it."""
HYPHENS = frozenset({"-", "–"})
CLITIC = frozenset("'’")
"""First letters of an auxiliary that is written to the word before it."""
SQUARE = frozenset({"[", "]"})


def behind_quote(start: int, doc: Doc) -> int:
    """Give where a piece starts with the quotation mark that opens right before it."""
    return (
        start - 1 if start and doc[start - 1].is_quote and not doc[start - 1].whitespace_ else start
    )


def quotation_end(verb: Token) -> int | None:
    """Give the index after the quotation that ends a sentence behind who says it: 'Roe said: "…"'.

    So with one that the article's own words open: 'said that the mill "is shut"'. None where it
    does not end with its sentence, or another one stands beside it.
    """
    doc, last = verb.doc, verb.sent.end
    said = next((t for t in children(verb) if t.dep_ == "ccomp" and t.i > verb.i), None)
    marks = [t.i for t in verb.sent if t.is_quote and t.i > verb.i]
    if said is None or len(marks) != 2 or any(t.is_quote for t in doc[verb.sent.start : verb.i]):
        return None
    opens, closes = marks
    ends = all(t.is_punct for t in doc[closes:last]) and opens < said.i < closes
    first = said.left_edge.i
    set_off = doc[opens - 1].text in {":", ","} and first in {opens, opens + 1}
    opened = verb.i < first < opens and not any(t.is_punct for t in doc[first:opens])
    return closes + 1 if ends and (set_off or opened) else None


def opening_mark(verb: Token) -> int | None:
    """Give the index of the mark that opens, behind who says it, what other sentences close.

    None where no quotation opens there, or it ends with the sentence, or only far behind.
    """
    doc = verb.doc
    marks = [t.i for t in verb.sent if t.is_quote]
    if len(marks) != 1 or marks[0] <= verb.i or doc[marks[0] - 1].text not in {":", ","}:
        return None
    closes = any(t.is_quote for t in doc[verb.sent.end : verb.i + BRIEF + 1])
    return marks[0] if closes else None


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
