"""Opinion: whether an article speaks of who writes and reads it: "I", "we", "you"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, groupby
from typing import TYPE_CHECKING

from explainer.text.quotations import quotations

if TYPE_CHECKING:
    from explainer.model import Sentence

OFTEN = 3
"""Sentences in which an article speaks of itself; one or two may be words of others."""


def is_opinion(
    sentences: Iterable[Sentence], selves: Collection[str], owning: tuple[str, ...] = ()
) -> bool:
    """Tell whether an article says "I", "we" or "you" in its own voice time and again.

    A report has none of them outside quotations (so the stylebooks of news agencies); a column, a
    review or an essay has, and what it claims is what its writer thinks. One whose writer never
    speaks of himself is not told from a report.

    Args:
        sentences: Of one article, without headlines and furniture.
        selves: The words, in small letters.
        owning: As for `quotations`.

    Examples:
        >>> from explainer.model import Sentence
        >>> told = ["I went to Elm.", "We all know the mill.", "“It shut.”", "You may weep."]
        >>> lines = [Sentence(id=f"a1-s{n}", paragraph=n, text=t) for n, t in enumerate(told, 1)]
        >>> is_opinion(lines, {"i", "we", "you"}), is_opinion(lines[1:], {"i", "we", "you"})
        (True, False)
    """
    paragraphs = [[s.text for s in group] for _, group in groupby(sentences, _paragraph)]
    text = "\n".join(" ".join(parts) for parts in paragraphs)
    said = [found.start() for found in _pattern(frozenset(selves)).finditer(text)]
    if len(said) < OFTEN:
        return False
    quoted = [range(q.start, q.end) for q in quotations(text, _bounds(paragraphs), owning)]
    own = (at for at in said if not any(at in stretch for stretch in quoted))
    ends = [*accumulate(len(part) + 1 for parts in paragraphs for part in parts)]
    return len({bisect_right(ends, at) for at in own}) >= OFTEN


@cache
def _pattern(selves: frozenset[str]) -> re.Pattern[str]:
    """The words but for acronyms and parts of others: "US", "(I-Ohio)", "Elm-i-Roe"."""
    forms = {form for word in selves for form in (word, word.capitalize())}
    return re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, forms)))})(?![\w-])")


def _bounds(paragraphs: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    at = 0
    for parts in paragraphs:
        end = at + len(" ".join(parts))
        yield at, end
        at = end + 1


def _paragraph(sentence: Sentence) -> int:
    return sentence.paragraph
