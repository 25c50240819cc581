"""Time expressions: where they stand, and which calendar time they mean."""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from explainer.language.en.time import TIME
from explainer.language.tables.time import TimeWords
from explainer.model import When
from explainer.text.edtf import ended_before
from explainer.text.when.joins import joined
from explainer.text.when.mention import Mention
from explainer.text.when.named import NAMING, is_name
from explainer.text.when.reader import read

if TYPE_CHECKING:
    from spacy.tokens import Span

    from explainer.model import Reading

__all__ = ["Mention", "mentions", "mentions_in", "resolve", "times_in", "was_long_ago"]

KEPT = "when.mentions"
"""Key of a Doc's user data under which its time expressions stand once they are found."""
RECENT = 60
"""Days before an article of which what was said may still hold."""


def mentions(
    text: str,
    published: datetime.date | None,
    *,
    words: TimeWords = TIME,
    hint: int = 0,
    starts: Iterable[int] = (),
) -> tuple[Mention, ...]:
    """Find the time expressions of a text, in order; none overlaps another.

    Args:
        text: Whole paragraphs: a date may be counted from one before it.
        published: Day of publication; None leaves what is counted from it unresolved.
        words: The words of the text's language.
        hint: Where the caller knows it from the grammar: -1 for the past, 1 for what is to come;
            twice as much where nothing can speak against it.
        starts: Where sentences begin, if the caller knows; no expression reaches over such a place.

    Examples:
        >>> found = mentions("Talks open next week Monday.", datetime.date(2025, 6, 6))
        >>> [(mention.text, mention.edtf) for mention in found]
        [('next week Monday', '2025-06-09')]
    """
    return joined(text, read(text, published, words, hint, starts), words)


def mentions_in(reading: Reading) -> tuple[Mention, ...]:
    """Give the time expressions of an article, found once for all sections that ask."""
    kept: tuple[Mention, ...] | None = reading.doc.user_data.get(KEPT)
    if kept is None:
        published, words = reading.article.published, reading.pack.time
        found = mentions(reading.text, published, words=words, starts=reading.starts)
        kept = tuple(m for m in found if not _is_name(m, reading))
        reading.doc.user_data[KEPT] = kept
    return kept


def times_in(span: Span, reading: Reading) -> Sequence[Mention]:
    """Give the time expressions of a stretch of an article, in its order."""
    found = mentions_in(reading)
    first = bisect_right(found, span.start_char, key=lambda mention: mention.end)
    return found[first : bisect_left(found, span.end_char, key=lambda mention: mention.start)]


def was_long_ago(mention: Mention, reading: Reading) -> bool:
    """Tell whether a time was over so long before its article that what was said then is too.

    False where that is not known: of an article without a day, of a time without an end.
    """
    published = reading.article.published
    if mention.edtf is None or published is None or published.toordinal() <= RECENT:
        return False
    return ended_before(mention.edtf, published - datetime.timedelta(days=RECENT))


def _is_name(mention: Mention, reading: Reading) -> bool:
    if mention.rule not in NAMING:
        return False
    span = reading.words_at(mention.start, mention.end)
    return is_name(mention, span, reading.pack)


def resolve(
    words: str, published: datetime.date | None, *, language: TimeWords = TIME, hint: int = 0
) -> When:
    """Find the calendar time that an expression names, as coarse as its words.

    A month stays a month: nothing is rounded to a day.
    Weekdays and "next week" count from the day of publication, never from the day of the build.

    Args:
        words: The expression as it stands in the sentence.
        published: Day of publication where the source is; None where the source gives none.
        language: The words of the expression's language.
        hint: Where the caller knows it from the grammar: -1 for the past, 1 for what is to come;
            twice as much where nothing can speak against it.

    Returns:
        The words with their EDTF level 1 value. ``edtf`` is None for a length of time ("90 days"),
        for a time told by an event ("before the vote"), for a relative one while ``published``
        is None, and where the words name two times.

    Raises:
        ValueError: ``words`` is empty; the caller passed a gap between tokens.

    Examples:
        >>> resolve("next week Monday", datetime.date(2025, 6, 6)).edtf
        '2025-06-09'
        >>> resolve("before the vote", datetime.date(2025, 6, 6)).edtf is None
        True
    """
    if not words.strip():
        message = "there are no words to resolve"
        raise ValueError(message)
    found = [m for m in mentions(words, published, words=language, hint=hint) if m.edtf]
    if len(found) != 1:
        return When(edtf=None, text=words)
    return When(edtf=found[0].edtf, text=words, rule=found[0].rule, anchor=found[0].anchor)
