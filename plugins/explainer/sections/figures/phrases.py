"""Phrases: token ranges become the words of a label."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.spots import NOUNS, Spot, left_of, pieces_right

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

WORDS = 14
"""A label is read at a glance."""

ELISION = " … "
JOINER = "\u200d"
"""Stands inside one emoji that is made of several."""
EXTENDS = frozenset({"Mn", "Me"})
"""Categories of marks that belong to the character before them."""
TONES = frozenset("🏻🏼🏽🏾🏿")
FLAGS = frozenset(map(chr, range(0x1F1E6, 0x1F200)))
"""Letters of which two make a flag."""
LOOSE_ENDS = frozenset({"ADP", "DET", "CCONJ", "SCONJ", "PART", "AUX", "PUNCT", "SPACE"})
HYPHENS = frozenset("-‐‑")
UNFINISHED = frozenset({"ADJ", "DET", "ADP", "PART"})
"""What waits for its noun where a label is cut short."""
STOPS = frozenset({",", ";", ":", "[", "]", "—", "–", "--", "(", '"', "“", "”", "``", "''"})
LOOSE_STARTS = frozenset({"DET", "PUNCT", "SPACE", "CCONJ"})


@dataclass(frozen=True, slots=True)
class Label:
    """The words of a label and the token ranges that they were taken from, in its order.

    ``named`` tells whether they have a noun.
    """

    text: str
    parts: tuple[tuple[int, int], ...]
    rule: str
    named: bool = True


Parts = Sequence[tuple[int, int]]


def composed(spot: Spot, words: AmountWords, rule: str, parts: Parts) -> Label | None:
    """The label of token ranges, trimmed; amounts are left out of it, the spot's own and others."""
    doc, room = spot.doc, WORDS
    kept: list[tuple[int, int]] = []
    cut = [piece for part in parts for piece in _without_amounts(spot, part)]
    for at, (start, end) in enumerate(cut):
        ahead = cut[at + 1][0] if at + 1 < len(cut) else -1
        leads = ahead == spot.after or (ahead > spot.after and spot.noun is not None)
        leads = leads and end not in spot.others
        start = max([start, *(b for a, b in kept if a <= start < b)])
        short = end in spot.others or end > start + room
        end = min(end, start + room)
        while short and end - 1 > start and doc[end - 1].pos_ in UNFINISHED:
            end -= 1
        start, end = _trimmed(doc, start, end, first=not kept, leads=leads)
        if start < end:
            kept.append((start, end))
            room -= end - start
        if room <= 0:
            break
    if not any(t.pos_ in ("NOUN", "PROPN", "VERB", "ADJ") for a, b in kept for t in doc[a:b]):
        return None
    text = doc[kept[0][0] : kept[0][1]].text
    for (_, before), (start, end) in pairwise(kept):
        near = doc[start].pos_ == "ADP" and doc[start].lower_ not in words.part_of
        near = near or (before <= spot.first and start == spot.after and spot.noun is not None)
        near = near and (doc[before - 1].pos_ != "ADP" or spot.noun is not None)
        text += (" " if start <= before or near else ELISION) + doc[start:end].text
    named = any(t.pos_ in NOUNS for a, b in kept for t in doc[a:b])
    return Label(text, tuple(kept), rule, named)


def _without_amounts(spot: Spot, part: tuple[int, int]) -> Iterable[tuple[int, int]]:
    """What is left of a range: around the spot's own amount, and up to the next other one."""
    start, end = part
    while start < end and start in spot.others:
        start += 1
    end = next((at for at in range(start, end) if at in spot.others), end)
    if end <= spot.first or start >= spot.after:
        yield start, end
        return
    if start < spot.first:
        yield start, spot.first
    if end > spot.after:
        yield spot.after, end


def _trimmed(doc: Doc, start: int, end: int, *, first: bool, leads: bool) -> tuple[int, int]:
    """A range without what hangs loose at its ends; a preposition that leads on may stay."""
    while start < end and is_inside_cluster(doc, end):
        end -= 1
    while start < end and is_inside_cluster(doc, start):
        start += 1
    while start < end and doc[start].text in HYPHENS:
        start += 1
    while first and start < end and _is_loose_start(doc[start]):
        start += 1
    while end > start and doc[end - 1].pos_ in LOOSE_ENDS:
        if leads and doc[end - 1].pos_ == "ADP":
            break
        if doc[end - 1].text in ')"”’' and any(t.text in '("“‘' for t in doc[start : end - 1]):
            break
        end -= 1
    return start, end


def is_inside_cluster(doc: Doc, at: int) -> bool:
    """Tell whether a cut before a token would part one character: a family of joined emoji."""
    if not 0 < at < len(doc) or doc[at - 1].whitespace_:
        return False
    last, first = doc[at - 1].text[-1], doc[at].text[0]
    if JOINER in (last, first) or unicodedata.category(first) in EXTENDS:
        return True
    return first in TONES or (first in FLAGS and last in FLAGS)


def _is_loose_start(token: Token) -> bool:
    if token.pos_ == "DET" and token.i + 1 < len(token.doc) and token.nbor().pos_ == "VERB":
        return token.dep_ == "det"  # "those surveyed"
    return token.pos_ in LOOSE_STARTS or token.tag_ in ("PRP$", "POS", "WP$")


def _end_of(tokens: Iterable[Token], end: int) -> int:
    """The position behind the last of some phrases, as far as they follow each other."""
    for token in tokens:
        edge = token.right_edge.i + 1
        if token.left_edge.i > end:
            break
        end = max(end, edge)
    return end


def noun_range(noun: Token, start: int | None = None) -> tuple[int, int]:
    """The tokens of a noun phrase with what belongs to it at its right."""
    first = left_of(noun) if start is None else start
    return first, cut_at_stop(noun.doc, noun.i + 1, _end_of(pieces_right(noun), noun.i + 1))


def cut_at_stop(doc: Doc, start: int, end: int) -> int:
    """The end of a phrase before its first comma or stop."""
    for at in range(start, min(end, start + 2 * WORDS)):
        spaced = doc[at].text == "-" and at > 0 and doc[at - 1].whitespace_
        if spaced or doc[at].text in STOPS:
            return at
    return min(end, start + 2 * WORDS)


def clause_end(verb: Token, start: int) -> int:
    """The end of what follows a verb, before a comma, a conjunct or another clause."""
    next_one = (t.left_edge.i for t in verb.rights if t.i >= start and _is_new(t))
    return cut_at_stop(verb.doc, start, next(next_one, verb.right_edge.i + 1))


def _is_new(token: Token) -> bool:
    """Whether something says another thing: "and it fell", "while shares rose", "compared to"."""
    if token.dep_ == "advcl":
        return any(t.dep_ in ("mark", "advmod") and t.pos_ == "SCONJ" for t in token.lefts)
    compared = token.dep_ == "prep" and token.pos_ == "VERB"
    return compared or token.dep_ in ("cc", "conj")
