"""Chronology: lines that each open with a date and tell what happened then: "May 2004: Poe won".

A newsroom's own list of "key dates" is the surest timeline that there is. One such line alone may
be anything ("2001: A Sea Odyssey"), so an article must have several.
"""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Reading, Status
from explainer.sections.timeline.bounds import is_coming
from explainer.sections.timeline.find import Find
from explainer.sections.timeline.times import Timed, Times
from explainer.text.marks import SINGLE_DASHES
from explainer.text.syntax.clauses import ASKING, PLURAL, VERBAL
from explainer.text.syntax.features import is_year
from explainer.text.when import Mention, mentions, mentions_in

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

DATED_LINE = "dated-line"
"""The rule of a line of a chronology."""

FEWEST = 2
"""Lines that make a chronology."""

SHORTEST = 2
"""Words of what happened."""

LINKS = frozenset({"ADP", "ADV"})
"""What stands behind a verb without an object: "Steps | down", "Retires | as"."""

INSIDE = frozenset({"acl", "relcl", "amod"})
"""Dependencies of a verb that only tells more of a noun: "Talks, | led | by Elm, end"."""

COLON = ":"
YEARS = re.compile(r"\b\d{4}(?=-)")
"""The years of a calendar time of days or months."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a chronology.

    Attributes:
        find: What happened.
        words: The first token of what it tells, and the one behind it.
        day: The first day of its date, or its month or year.
    """

    find: Find
    words: tuple[int, int]
    day: str


def lines_of(reading: Reading, times: Times) -> dict[int, tuple[Line, ...]]:
    """Give the lines of an article's chronologies, by the index of the sentence they stand in.

    Lines that were run together are told apart by their dates: "1973: Wins cup 1988: Loses it". A
    day without a year is the next one behind the line before: "May 2024: … | June 3: |".
    """
    named = mentions_in(reading)
    dates: dict[int, Mention | None] = {at: None for m in named for at in range(m.start, m.end)}
    dates |= {m.start: m for m in named if m.kind == "date" and m.edtf}
    found, last = {}, ""
    for at, (sentence, span) in enumerate(
        zip(reading.article.sentences, reading.spans, strict=True)
    ):
        if sentence.paragraph != 0 and sentence.kind != "heading":
            found[at] = tuple(_lines(span, reading, times, dates, last))
            last = next((line.day for line in reversed(found[at])), last)
    return found if sum(map(len, found.values())) >= FEWEST else {}


def is_counted_from_now(find: Find, reading: Reading) -> bool:
    """Tell whether a day hangs on that of its line: "May 2024: … | By the year's end"."""
    published = reading.article.published
    now = published.isoformat() if published is not None else None
    return any(t.mention.anchor == now is not None for t in find.times)


def _lines(
    span: Span,
    reading: Reading,
    times: Times,
    dates: Mapping[int, Mention | None],
    last: str,
) -> Iterator[Line]:
    """The lines of a sentence, the first of which it may open with another date.

    ``last`` is the day of the line before, "" for none.
    """
    if not any(t.text == COLON or t.text in SINGLE_DASHES for t in span):
        return
    heads = [head for t in span if (head := _head(t, span, dates, reading)) is not None]
    if not heads:
        return
    ends = [*(date.start for date, _ in heads[1:]), span.end]
    for (date, mention), end in zip(heads, ends, strict=True):
        start = date.end + 1
        while end - 1 > start and (span.doc[end - 1].is_punct or span.doc[end - 1].is_space):
            end -= 1
        told = span.doc[start:end]
        deed = _deed(told, reading.pack) if len(told) >= SHORTEST else None
        if deed is not None:
            mention = _in_order(mention, last, reading.article.published)
            last = _first_day(mention)
            timed = Timed(date.start, date.end, deed, "own", mention)
            ahead = is_coming(times.alone(timed), reading.article.published)
            status: Status = "scheduled" if ahead else "happened"
            find = Find(deed, deed, status, (timed,), DATED_LINE, "high")
            yield Line(find, (start, end), last)


def _first_day(mention: Mention) -> str:
    """The first day of a calendar time, or its month or year, "" where it has none."""
    return (mention.edtf or "").partition("/")[0]


def _in_order(mention: Mention, last: str, published: datetime.date | None) -> Mention:
    """A day without a year as the next one from the line before on, where it is not to come."""
    first = _first_day(mention)
    if not last[:4].isdecimal() or published is None or mention.anchor != published.isoformat():
        return mention
    if not first[:4].isdecimal() or {*YEARS.findall(mention.edtf or "")} != {first[:4]}:
        return mention
    year = int(last[:4]) + (first[4:] < last[4 : len(first)])
    if f"{year}{first[4:]}" > mention.anchor:
        return mention
    edtf = YEARS.sub(str(year), mention.edtf or "")
    return dataclasses.replace(mention, edtf=edtf, anchor=None, unit=None, parts=())


def _head(
    first: Token, span: Span, dates: Mapping[int, Mention | None], reading: Reading
) -> tuple[Span, Mention] | None:
    """The date that opens a line, where one starts here: at the start or before a capital."""
    mention = dates[first.idx] if first.idx in dates else _year(first, reading)
    date = first.doc.char_span(mention.start, mention.end) if mention is not None else None
    if mention is None or date is None or not _is_set_off(date.end, span):
        return None
    if first.i > span.start:
        behind = first.doc[date.end + 1]
        before = first.nbor(-1)
        glued = first.doc[date.end].text == COLON and behind.text[0].isupper()
        if not glued or before.pos_ in {"ADP", "SCONJ", "DET", "ADJ"}:
            return None  # "he won it in 1973: …"
    return date, mention


def _year(token: Token, reading: Reading) -> Mention | None:
    """A number of four digits as a year, which only the colon behind it shows to be one."""
    if not (is_year(token) and token.i + 1 < len(token.doc)):
        return None
    if token.nbor().text != COLON:
        return None
    found = mentions(token.text, reading.article.published, words=reading.pack.time)
    alone = len(found) == 1 and found[0].text == token.text and found[0].kind == "date"
    end = token.idx + len(token)
    return dataclasses.replace(found[0], start=token.idx, end=end) if alone else None


def _is_set_off(mark: int, span: Span) -> bool:
    """Whether a colon or a dash stands behind the date, and words behind it."""
    doc = span.doc
    if mark + SHORTEST >= span.end:
        return False
    dash = doc[mark].text in SINGLE_DASHES and bool(doc[mark - 1].whitespace_)
    return (doc[mark].text == COLON or dash) and bool(doc[mark].whitespace_)


def _deed(told: Span, pack: LanguagePack) -> Token | None:
    """The word of a line that says what happened: its first verb, or the noun of an event.

    None of a pointer on the page: "Salt Games 2024: Who has been chosen", "2024: What you need".
    """
    words = pack.events
    if told[0].tag_ in ASKING:
        return None
    verbs = [t for t in told if t.pos_ in VERBAL]
    verb = next((t for t in verbs if t.dep_ not in INSIDE), next(iter(verbs), None))
    first = told[0]
    opens = first.lemma_.lower() in words.moving or _is_verb_form(first)
    named = (t for t in told if t.lemma_.lower() in words.nouns)
    return verb or (first if opens else None) or next(named, None)


def _is_verb_form(first: Token) -> bool:
    """Whether the first word is a verb that taggers take for a noun: "Steps down", "Retires as"."""
    noun = first.tag_ in PLURAL or first.tag_ == "NNP"
    return noun and first.text.istitle() and first.nbor().pos_ in LINKS
