"""Posts: what somebody wrote on a network, as web pages show it, with who and when behind.

"We will stay. — Ann Roe (@annroe) June 3, 2025" needs no marks: the account between brackets and
the year tell that all before is Roe's, and none of it the article's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from explainer.text.quotations import Quotation

SIGNATURE = re.compile(
    r"(?:\s*(?:https?://|pic\.)\S+)*\s*[—–-] ?"
    r"(?P<name>(?![a-z][^(]* [A-Z])[^\W\d_][^\n()@—]{1,60}?) ?\((?P<account>@\w{1,30})\),? "
    r"(?:[^\W\d]+\.? \d{1,2},?|\d{1,2}\.? [^\W\d]+\.?,?) \d{4}\b"
)
"""Who wrote a post, by name and account, and on which day, with the links that end it."""
LINE = re.compile(
    r"(?![a-z][^(]* [A-Z])[^\W\d_][^\n()@—]{1,60}? ?\(@\w{1,30}\),? "
    r"(?:[^\W\d]+\.? \d{1,2},?|\d{1,2}\.? [^\W\d]+\.?,?) \d{4}\b"
)
"""The same in a line of its own below the post."""
AT = "@"
"""It opens the name of an account, so that no signature is without."""
ENDS = 20
"""Characters behind the year of a signature: a tag, a full stop."""


def posts(text: str, paragraphs: Sequence[tuple[int, int]]) -> tuple[Quotation, ...]:
    """Give the posts of an article, in order: paragraphs that end with a signature.

    Args:
        text: The article.
        paragraphs: Start and end offsets of its paragraphs, in order.

    Examples:
        >>> text = "We will stay. — Ann Roe (@annroe) June 3, 2025"
        >>> [text[q.start : q.end] for q in posts(text, [(0, len(text))])]
        ['We will stay.']
    """
    return tuple(_posts(text, paragraphs))


def signatures(text: str, paragraphs: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Give the offsets of who signs posts, behind them or in a line of their own.

    Examples:
        >>> text = "We will stay. — Ann Roe (@annroe) June 3, 2025"
        >>> [text[start:end] for start, end in signatures(text, [(0, len(text))])]
        [' — Ann Roe (@annroe) June 3, 2025']
    """
    ends = {paragraph[1]: post.end for post, paragraph in _with(text, paragraphs)}
    lines = (
        (start, end)
        for start, end in paragraphs
        if (line := LINE.match(text, start, end)) and end - line.end() <= ENDS
    )
    return tuple(sorted({*lines, *((start, end) for end, start in ends.items())}))


def _with(
    text: str, paragraphs: Sequence[tuple[int, int]]
) -> Iterator[tuple[Quotation, tuple[int, int]]]:
    """The posts with the paragraphs that hold them."""
    for paragraph in paragraphs:
        yield from ((post, paragraph) for post in _posts(text, [paragraph]))


def _posts(text: str, paragraphs: Sequence[tuple[int, int]]) -> Iterator[Quotation]:
    for start, end in paragraphs:
        if text.find(AT, start, end) < 0:
            continue
        signed = [m for m in SIGNATURE.finditer(text, start, end) if end - m.end() <= ENDS]
        if signed and start < signed[-1].start():
            yield Quotation(
                start=start,
                end=signed[-1].start(),
                family="double",
                opened=False,
                width=0,
                turn="tells",
                label=signed[-1].span("name"),
            )
