"""Credits: names in brackets that are no part of the article: its agency, a photographer."""

from __future__ import annotations

import re

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.marks import HYPHENS
from explainer.text.names.draft import Draft
from explainer.text.tokens import DATELINE, Tokens, closes_dateline

SLASH = "/"
OPENING, CLOSING = frozenset("(["), frozenset(")]")
BETWEEN = HYPHENS | {SLASH, ",", ":"}
"""Marks between the names of a credit."""
PAIR = 2
"""Words of a full name; tokens of a mark and what stands behind it."""
LISTING = 10
"""Tokens from a name in a bracket to its ends, where that tells of shares."""
LISTED = re.compile(
    r"[A-Z][A-Za-z]+:[A-Z][A-Z.]{0,6}(?:[;,](?:and)?[A-Z][A-Za-z]+:[A-Z][A-Z.]{0,6})*"
)
"""Places where shares are traded, each with the letters they have there."""
LONGEST = 24
"""Tokens of a credit on either side of a name in it."""


def is_agency(tokens: Tokens, draft: Draft, first: int, behind: int) -> bool:
    """Tell whether a name in brackets is that of the agency in a dateline: "PARIS (AFP) —".

    So is one that a sentence opens with, though no dash follows: "(AFP) Ann Roe said"; and one with
    its article: "HALDEN (The Elm Post) —". Where the dateline of the sentence ends is told by
    ``behind``.
    """
    end, before = draft.end, draft.start - 1
    before -= before > first and tokens.tag[before] == "DT"
    if before >= first and tokens.text[before] == "(" and end < behind:
        return True
    if end + 1 == behind and draft.start > first + 1 and tokens.text[draft.start - 1] == ",":
        return (
            draft.label != "place" and tokens.text[draft.start].isupper()
        )  # "Accra, May 3, GNA –"
    if draft.start - first > DATELINE or end + 1 >= len(tokens.text):
        return False
    closed = tokens.text[draft.start - 1] == "(" and tokens.text[end] == ")"
    if not closed or draft.start <= first:
        return False
    opens = draft.start == first + 1 and draft.label != "person"
    return closes_dateline(tokens, end + 1) or (opens and tokens.text[end + 1][0].isupper())


def is_listed(tokens: Tokens, draft: Draft) -> bool:
    """Tell whether a name tells where shares are traded, or under which letters: "(NYSE: ACM)"."""
    before = range(draft.start - 1, max(draft.start - LISTING, -1), -1)
    opens = next((at for at in before if tokens.text[at] == "("), None)
    behind = range(draft.end, min(draft.end + LISTING, len(tokens.text)))
    closes = next((at for at in behind if tokens.text[at] == ")"), None)
    if opens is None or closes is None:
        return False
    return LISTED.fullmatch("".join(tokens.text[opens + 1 : closes])) is not None


def is_credit(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a name is a photographer's or an agency's in brackets: "(Ann Roe/Elm Press)".

    One word before the slash tells of what it is a credit: "[Photo/Elm Press]". More names may
    stand there, with what the picture came by, and one in brackets of its own behind: "(Bo Fox, Ann
    Roe/Pool via Elm Press) (Elm Post)". Without brackets the agency is in capitals before the slash
    ("ELM/Ann Roe"), or the name opens the line: "Ann Roe / Elm Press".
    """
    if _is_slashed(tokens, draft):
        return True
    start, end = _bracket(tokens, draft.start, draft.end, words)
    if end <= start:
        return False
    if _credits(tokens, start, end, words):
        return True
    if start < 3 or tokens.text[start - 2] not in CLOSING:
        return False
    before, close = _bracket(tokens, start - 3, start - 2, words)
    return close == start - 2 and _credits(tokens, before, close, words)


def _is_slashed(tokens: Tokens, draft: Draft) -> bool:
    """Whether a slash joins the full name of a person to who sells the picture."""
    if draft.label != "person" or draft.end - draft.start < PAIR:
        return False
    before = tokens.text[max(draft.start - PAIR, 0) : draft.start]
    if before[1:] == [SLASH] and len(before[0]) > 1 and before[0].isupper():
        return True
    behind = tokens.text[draft.end : draft.end + PAIR]
    return draft.opens and behind[:1] == [SLASH] and behind[-1][0].isupper()


def _credits(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether what stands in a bracket says who made a picture, for whom."""
    inside = tokens.text[start:end]
    whose = tokens.low[start] in words.credits
    if SLASH not in inside:
        return whose and (inside[1:2] == [":"] or tokens.low[start + 1] in words.by_words)
    return whose or inside.index(SLASH) > 1


def _bracket(tokens: Tokens, start: int, end: int, words: NameWords) -> tuple[int, int]:
    """Where a list of names in brackets around a name starts and ends; (0, 0) for none."""
    first, last = max(start - LONGEST, 0), min(end + LONGEST, len(tokens.text) - 1)
    while start > first and _is_inside(tokens, start - 1, words):
        start -= 1
    while end < last and _is_inside(tokens, end, words):
        end += 1
    bounded = start > 0 and end < len(tokens.text)
    closed = bounded and tokens.text[start - 1] in OPENING and tokens.text[end] in CLOSING
    return (start, end) if closed else (0, 0)


def _is_inside(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a word or a mark may stand in a credit: a name's, or what ties two of them."""
    ties = either(words.place_prepositions, words.by_words, words.name_links, words.articles)
    text = tokens.text[at]
    syllable = text.isalpha() and tokens.text[at - 1] in HYPHENS  # "Lee-|yen"
    return text[0].isupper() or text in BETWEEN or tokens.low[at] in ties or syllable
