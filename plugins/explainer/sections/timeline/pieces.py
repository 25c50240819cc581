"""Pieces: where a text of an event may be parted from what is written to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.ends import WIDEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Span

    from explainer.language.pack import LanguagePack

HYPHENS = frozenset({"-", "–"})
CLITIC = frozenset("'’")
"""First letters of an auxiliary that is written to the word before it."""
LABEL = 3
"""Words of a label before a colon."""
NAMING = frozenset({"PROPN", "NOUN", "DET", "ADJ", "NUM"})
"""Parts of speech of the words of who speaks."""
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


def label_end(span: Span) -> int:
    """Give the index behind a label that opens a sentence: "Elms: | Ann Roe missed a game"."""
    colon = next((t.i for t in span[: LABEL + 1] if t.text == ":"), span.start)
    behind = span.doc[colon + 1] if colon + 1 < span.end else span[0]
    named = all(t.text[0].isupper() for t in span.doc[span.start : colon])
    return behind.i if colon > span.start and named and behind.text[0].isupper() else span.start


def teller_start(span: Span, pack: LanguagePack) -> int:
    """Give where who tells it stands at the end of a sentence: "the ship sank| , the Post reports".

    Behind a quotation so too: "hit by “storm and rain,”| Roe wrote". The end of the sentence where
    nobody stands there; parsers often take the name for one in a row.
    """
    doc, at = span.doc, span.end - 1
    while at > span.start and doc[at].is_punct:
        at -= 1
    says = doc[at]
    if says.lemma_.lower() not in pack.speech.saying or says.tag_ not in {"VBZ", "VBD"}:
        return span.end
    at -= 1
    while at > span.start and doc[at].pos_ in NAMING and says.i - at <= WIDEST:
        at -= 1
    named = at < says.i - 1
    if named and doc[at].is_quote and doc[at - 1].text == ",":
        return at + 1
    return at if named and doc[at].text == "," else span.end


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
