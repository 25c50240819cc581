"""Wording: the words of a quotation as one text, and where a word stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.text.coreference.brackets import behind
from explainer.text.marks import CLOSING, ELISION, ENDS, MARKS, OPENING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.sections.quotes.quote import Quote


CLOSED = frozenset(",.?!")
"""Marks within those of a quotation, behind which it does not go on without them."""
PAIRED = re.compile(r"[“”()\"]|``|''")
"""Marks of which one opens and one closes."""
EITHER = frozenset({'"', "''"})
"""Those of them that may open or close."""
OPENED = re.compile(r"[“\"][^“”\"]*,[”\"] (?=[a-z])")
"""A whole sentence that is quoted before other words: "“It shut,” meaning the mill"."""


def bare_words(text: str) -> list[str]:
    """Give the words of a piece, without those that are marks alone."""
    words = text.split()
    return [word for word in words if word.isalnum() or any(c.isalnum() for c in word)]


def closes_alone(text: str) -> bool:
    """Tell whether a quotation or a bracket ends in a text that began before it.

    Examples:
        >>> closes_alone("He runs,” Roe said"), closes_alone('it had the "feel of a draft')
        (True, False)
    """
    held = 0
    for mark in PAIRED.finditer(text):
        before = text[mark.start() - 1 : mark.start()]
        opens = mark[0] in {"“", "``", "("} or (mark[0] in EITHER and not before.strip("(“ "))
        held += 1 if opens else -1
        if held < 0:
            return True
    return False


def is_shown(at: int, told: Quote, direct: Sequence[tuple[int, Quote]]) -> bool:
    """Tell whether most words of a statement are quoted words that are shown for themselves.

    So are its first words, where what goes on may be the writer's: '"No," he said, his voice low'.

    Args:
        at: Where the statement starts.
        told: The statement.
        direct: The quotations that are shown, with where they start.
    """
    shown = [piece.text for start, q in direct if at <= start for piece in q.evidence]
    inside = [text for text in shown if text in told.text]
    whole = (text for text in inside if text[-2:-1] in CLOSED and text != told.text)
    behind = (piece.text for _, q in direct if q.rule == "introduced" for piece in q.evidence)
    opens = any(map(told.text.startswith, behind))  # 'said, "Never again" and left'
    first = opens or any(map(told.text.startswith, whole)) or bool(OPENED.match(told.text))
    quoted = sum(len(bare_words(text)) for text in inside)
    return first or 2 * quoted >= len(bare_words(told.text))


def place_in(reading: Reading, pieces: Sequence[tuple[int, int]], token: Token) -> int:
    """Give the characters of the words of several pieces up to the end of a token."""
    end = behind(token)
    before = [(start, min(stop, end)) for start, stop in pieces if start < end]
    return len(said_in(reading, before))


def said_in(reading: Reading, pieces: Sequence[tuple[int, int]]) -> str:
    """Give the words of a quotation, without the marks between pieces with no word between them.

    "It shut. | "It will not open." are two paragraphs of one quotation, and what stands between is
    no part of it.
    """
    texts: list[str] = []
    for number, (start, end) in enumerate(pieces):
        text = reading.text[start:end]
        before = texts[-1].rstrip() if texts else ""
        closed = before[-1:] in MARKS and before[-1:] not in OPENING and before[0] in MARKS
        closed = closed and MARKS[before[-1]] == MARKS[before[0]]  # not "I thought: 'No.'"
        before = before.removesuffix(before[-1:]) if closed else before
        apart = set(reading.text[pieces[number - 1][1] : start]) - MARKS.keys()
        opened = text[0] in MARKS and text[0] not in CLOSING
        carried = not closed and opened and before[:1] in MARKS
        ends = before.rstrip("".join(MARKS))[-1:] in ENDS
        if (not carried and "".join(apart).strip()) or not ends:
            texts.append(text)
        else:
            texts[-1] = f"{before} {text[opened:]}"
    return joined(texts)


def joined(texts: Iterable[str]) -> str:
    """Give pieces of a quotation as one text, without the line breaks of the source."""
    return ELISION.join(" ".join(text.split()) for text in texts)
