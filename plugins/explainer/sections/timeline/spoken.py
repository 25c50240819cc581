"""Spoken: the day that words count from, quoted ones from that of speaking: "we won tonight".

An hour is on the day that was told before, unless that is when somebody was charged with it.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.text.attribution.scene import scene_of
from explainer.text.syntax.clauses import ancestors, clause_of
from explainer.text.syntax.perfects import is_past_perfect
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from explainer.sections.timeline.times import Timed

CLOCK = "clock"
"""The rule of an hour."""
NIGHT = "tonight"
COUNTED = frozenset({"day", "part-of-day", NIGHT})
"""Rules of expressions that count from the day of speaking: "today", "last night", "tonight"."""


def as_spoken(
    timed: Timed, by_word: Mapping[int, Sequence[Timed]], reading: Reading
) -> Timed | None:
    """Give a time in a quotation as it was meant when somebody spoke.

    Args:
        timed: The time.
        by_word: All times by the words that they date.
        reading: The article.

    Returns:
        The time as it is where it stands in no quotation or nothing tells when somebody spoke,
        counted from the day of saying so where that is told (“We won tonight,” Roe said on
        Tuesday), a night from the eve of publication where that was told last; None where the
        sentence before tells of another day than that of publication. An hour without its day where
        that is told of another event, or only in a quotation behind that eve.
    """
    mention, published = timed.mention, reading.article.published
    counted = mention.rule in COUNTED and mention.unit is not None and published is not None
    if _is_of_other_day(timed, by_word, reading):
        return dataclasses.replace(
            timed, mention=dataclasses.replace(mention, edtf=None, unit=None)
        )
    if not counted or mention.anchor != str(published) or not _is_quoted(timed, reading):
        return timed
    saying = reading.pack.speech.saying
    said = (t for t in ancestors(timed.word) if t.lemma_.lower() in saying)
    for verb in said:
        days = [t for t in by_word.get(verb.i, ()) if _is_day(t) and not _is_quoted(t, reading)]
        if days:
            return _from(timed, days[0])
    opens = timed.word.sent.start
    before = (t for t in _all(by_word) if _is_day(t) and t.end <= opens)
    last = max(before, key=lambda t: t.start, default=None)
    near = last is not None and last.word.sent.end == opens
    other = last is not None and (last.mention.edtf or "") < str(published)
    if last is not None and mention.rule == NIGHT and _is_eve(last, published):
        return _from(timed, last)
    return None if near and other else timed


def _is_eve(timed: Timed, published: datetime.date | None) -> bool:
    """Whether a time is the day before publication."""
    eve = published and published - datetime.timedelta(days=1)
    return eve is not None and timed.mention.edtf == eve.isoformat()


def _is_of_other_day(
    timed: Timed, by_word: Mapping[int, Sequence[Timed]], reading: Reading
) -> bool:
    """Whether an hour is not of the day before it: "was charged on Friday. He fell at 9pm".

    What was told then is what is made of a thing that is over, or what somebody said of it; or
    what has the hour had been before ("the boat had called at 9pm", "the court heard it sank"). A
    day told in passing is none of the story: "which opened on 3 May 1999".
    """
    if timed.mention.rule != CLOCK or timed.mention.anchor is None:
        return False
    if any(_is_day(t) and t.word.sent == timed.word.sent for t in _all(by_word)):
        return False
    words, pack = reading.pack.events, reading.pack
    known = [t for t in _all(by_word) if _is_day(t) and t.end <= timed.start]
    last = max(known, key=lambda t: t.start, default=None)
    published = reading.article.published
    opening = min(known, key=lambda t: t.start, default=None)
    eve = any(_is_eve(t, published) for t in (opening, last) if t is not None)
    if eve and timed.mention.anchor == str(published):
        return True  # "won on Tuesday. “We won tonight,” she said. He left at 10 p.m."
    if last is None or str(last.mention.edtf) != timed.mention.anchor:
        return False
    if _is_aside(last) or (_is_quoted(last, reading) and not _is_quoted(timed, reading)):
        return True
    lemma = last.word.lemma_.lower()
    spoke = lemma in pack.speech.saying
    saying = spoke and clause_of(timed.word).lemma_.lower() not in pack.speech.saying
    heard = own_subject(timed.word.head) if timed.word.dep_ == "ccomp" else None
    testified = heard is not None and heard.lemma_.lower() in words.hearers
    before = testified or is_past_perfect(timed.word, pack.certainty)
    return saying or lemma in words.processing or before


def _is_aside(timed: Timed) -> bool:
    """Whether a time stands in a clause about a noun."""
    row = (timed.word, *ancestors(timed.word))
    return any(t.dep_ in {"relcl", "acl"} for t in row)


def _all(by_word: Mapping[int, Sequence[Timed]]) -> Iterator[Timed]:
    return (t for row in by_word.values() for t in row)


def _from(timed: Timed, day: Timed) -> Timed:
    """A time that counts from publication, counted from another day."""
    unit, base = timed.mention.unit, day.mention.unit
    if unit is None or base is None or timed.mention.anchor is None:
        return timed
    published = datetime.date.fromisoformat(timed.mention.anchor)
    moved = unit.shift((base.first - published).days)
    if moved is None:
        return timed
    anchor = base.first.isoformat()
    mention = dataclasses.replace(timed.mention, unit=moved, edtf=moved.edtf, anchor=anchor)
    return dataclasses.replace(timed, mention=mention)


def _is_day(timed: Timed) -> bool:
    """Whether a time is a day of the calendar, not counted from the day of speaking."""
    unit = timed.mention.unit
    counted = timed.mention.rule in COUNTED or timed.mention.rule == CLOCK
    return unit is not None and unit.grain == "day" and not counted


def _is_quoted(timed: Timed, reading: Reading) -> bool:
    return scene_of(reading).inside[timed.start] >= 0
