"""Inserts: what a page has put inside a sentence, whose capitals name nobody of the article.

Titles of other articles behind a name that has a page of its own, up to the link to all of them;
the letters of a share before how it moved.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from explainer.language.tables.names import NameWords
from explainer.text.tokens import Tokens

LEAST = 3
"""Letters of a surname to which the next title may be glued."""
FULL = 9
"""Tokens from a surname to where it comes again, at the end of the full name."""
TITLES = 150
"""Tokens of titles, at most."""
MOVED = re.compile(r"[-+−]?\d+\.\d+")
"""How much a share moved: ", +0.23%"."""
LETTERS = re.compile(r"[A-Z]{1,5}(?:\.[A-Z])?")
"""The letters of a share."""


def inserts_of(tokens: Tokens, words: NameWords) -> list[tuple[int, int]]:
    """Give the bounds of what is inside the sentences of an article and not their own, in order.

    "Ann Roe | Ann Mary RoeClerk denies theft Mill burns MORE | left", "Acme | ACM |, +0.2%, fell".
    """
    found: list[tuple[int, int]] = []
    for at in range(1, len(tokens.text)):
        if not tokens.text[at][0].isupper() or (found and at < found[-1][1]):
            continue  # as most are
        insert = _titles(tokens, at, words) or _share(tokens, at)
        if insert := insert or _rank(tokens, at, words):
            found.append(insert)
    return found


def past_insert(tokens: Tokens, at: int, words: NameWords) -> int:
    """Give where an insert ends that begins with a token, or that token where none does."""
    near = range(at, min(at + FULL, len(tokens.text)))
    found = (_titles(tokens, i, words) or _share(tokens, i) for i in near if i)
    return next((high for low, high in filter(None, found) if low == at), at)


def pieces(start: int, end: int, inserts: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give what is left of a sentence without the inserts: "| Ann Roe | … | left |"."""
    for low, high in inserts[max(bisect_left(inserts, (start, start)) - 1, 0) :]:
        if low >= end:
            break
        if start < low:
            yield start, low
        start = max(start, high)
    if start < end:
        yield start, end


def _titles(tokens: Tokens, at: int, words: NameWords) -> tuple[int, int] | None:
    """The full name of somebody, to whose end a title is glued, and the titles up to the link."""
    word = tokens.text[at]
    if len(word) <= LEAST or (word.isalpha() and word[1:].islower()):
        return None  # as nearly all are
    name = next((i for i in range(at - 1, max(at - FULL, 0) - 1, -1) if _glued(tokens, i, at)), at)
    if name + 1 >= at or not tokens.text[name + 1][0].isupper():
        return None
    titles = range(at, min(at + TITLES, len(tokens.text)))
    stop = next((i for i in titles if _is_link(tokens, i, words)), 0)
    return (name + 1, stop + 1) if stop else None


def _glued(tokens: Tokens, name: int, at: int) -> bool:
    """Whether a token is a surname to which another word is glued: "Roe … | RoeClerk"."""
    surname, word = tokens.text[name], tokens.text[at]
    if len(surname) < LEAST or not surname[0].isupper() or not word.startswith(surname):
        return False
    rest = word[len(surname) :]
    return surname[-1].islower() and (rest[:1].isupper() or rest[:1].isdecimal())


def _is_link(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a token is the link to all titles, in capitals."""
    return tokens.low[at] in words.linked and tokens.text[at].isupper()


def _rank(tokens: Tokens, at: int, words: NameWords) -> tuple[int, int] | None:
    """Letters that tell what somebody is, between a body and a name: "Navy | SEALs | Ann Roe"."""
    rank = tokens.text[at] in words.lettered_ranks and at + 1 < len(tokens.low)
    return (at, at + 1) if rank and tokens.low[at + 1] in words.given else None


def _share(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The letters of a share behind a name or its possessive, and before how it moved."""
    if LETTERS.fullmatch(tokens.text[at]) is None or tokens.first[at]:
        return None
    moved = tokens.text[at + 1 : at + 4]
    told = len(moved) == 3 and moved[0] == "," and moved[2] == "%"
    if not told or MOVED.fullmatch(moved[1]) is None:
        return None
    before = at - 1 - (tokens.tag[at - 1] == "POS")
    return (at, at + 4) if before >= 0 and tokens.text[before][0].isupper() else None
