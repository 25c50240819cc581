"""Chronology: lines that each open with a date and tell what happened then: "May 2004: Poe won".

A newsroom's own list of "key dates" is the surest timeline that there is. One such line alone may
be anything ("2001: A Sea Odyssey"), so an article must have several.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.model import Reading, Status
from explainer.sections.timeline.bounds import is_coming
from explainer.sections.timeline.find import Find
from explainer.sections.timeline.times import Timed, Times
from explainer.text.clauses import VERBAL
from explainer.text.marks import SINGLE_DASHES
from explainer.text.when import Mention, mentions_in

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

DATED_LINE = "dated-line"
"""The rule of a line of a chronology."""

FEWEST = 2
"""Lines that make a chronology."""

SHORTEST = 2
"""Words of what happened."""

COLON = ":"


def lines_of(reading: Reading, times: Times) -> dict[int, Find]:
    """Give the events of the lines of an article's chronologies, by the index of the sentence."""
    opening = {m.start: m for m in mentions_in(reading) if m.kind == "date" and m.edtf}
    found = dict(_lines(reading, times, opening))
    return found if len(found) >= FEWEST else {}


def words_of(find: Find, span: Span) -> tuple[int, int]:
    """Give the first token of what a line tells, and the one behind it, without a full stop."""
    start, end = find.times[0].end + 1, span.end
    while end - 1 > start and span.doc[end - 1].text in {".", ";"}:
        end -= 1
    return start, end


def _lines(
    reading: Reading, times: Times, opening: dict[int, Mention]
) -> Iterator[tuple[int, Find]]:
    published = reading.article.published
    for at, (sentence, span) in enumerate(
        zip(reading.article.sentences, reading.spans, strict=True)
    ):
        mention = opening.get(span.start_char)
        if mention is None or sentence.paragraph == 0 or sentence.kind == "heading":
            continue
        date = span.doc.char_span(mention.start, mention.end)
        if date is None or not _is_set_off(date.end, span):
            continue
        deed = _deed(span.doc[date.end + 1 : span.end], reading.pack)
        if deed is not None:
            timed = Timed(date.start, date.end, deed, "own", mention)
            ahead = is_coming(times.alone(timed), published)
            status: Status = "scheduled" if ahead else "happened"
            yield at, Find(deed, deed, status, (timed,), DATED_LINE, "high")


def _is_set_off(mark: int, span: Span) -> bool:
    """Whether a colon or a dash stands behind the date, and words behind it."""
    doc = span.doc
    if mark + SHORTEST >= span.end:
        return False
    dash = doc[mark].text in SINGLE_DASHES and bool(doc[mark - 1].whitespace_)
    return (doc[mark].text == COLON or dash) and bool(doc[mark].whitespace_)


def _deed(told: Span, pack: LanguagePack) -> Token | None:
    """The word of a line that says what happened: its first verb, or the noun of an event."""
    words = pack.events
    verb = next((t for t in told if t.pos_ in VERBAL), None)
    opens = told[0] if told[0].lemma_.lower() in words.moving else None
    named = (t for t in told if t.lemma_.lower() in words.nouns)
    return verb or opens or next(named, None)
