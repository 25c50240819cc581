"""Ordering: the day on which an event sorts, dated or not.

A position is never shown. It starts with an ISO day; what stands behind the day orders the
events of one day. Days before the year 1 and after 9999 sort at the ends of the calendar.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Reading, Status, When
from explainer.text.clauses import PRESENT, auxiliaries, children, subject_of
from explainer.text.edtf import extent
from explainer.text.status import AHEAD

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.sections.timeline.find import Find

UNKNOWN = datetime.date(2000, 1, 1)
"""Stands for the day of publication where the source gives none; only the order matters."""

RECENT = 7
"""Days before publication of what "has happened" without a date."""

EARLIER = 45
"""Days before another event of what only "came before" it."""

LATER = 30
"""Days after publication of what will happen without a date."""

MAIN = frozenset({"ROOT", "ccomp", "conj"})
"""Clauses whose day goes on to what the paragraph tells next."""

FIRST, LAST = datetime.date(1, 1, 1), datetime.date(9999, 12, 31)
MORNING, EVENING = "T00", "T24"
"""Behind a day: before and after the event of that day that the text names."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An event on its way to a position: what was found, and its time as far as it is known."""

    find: Find
    status: Status
    when: When | None
    deed: str


Days = dict[str | int, tuple[datetime.date, bool]]
"""Day of each dated event, and whether it is to come: by its verb, and by its tokens."""


@dataclass(frozen=True, slots=True)
class Narrated:
    """The last dated event that a paragraph tells: what it tells next happened then."""

    paragraph: int
    day: datetime.date


def positions(events: Sequence[Placed], reading: Reading) -> list[str]:
    """Give the position of each event, in the same order.

    Dated events first; the others stand by the dated ones that the text names beside them, else
    by the tense of their verb.
    """
    published = reading.article.published or UNKNOWN
    dated = [_day_of(event, published) for event in events]
    days: Days = {}
    for event, day in zip(events, dated, strict=True):
        if day is not None:
            known = (day, event.status in AHEAD)
            days.setdefault(event.deed, known)
            days[event.find.verb.i] = days[event.find.event.i] = known
    found, last = [], Narrated(0, published)
    for event, day in zip(events, dated, strict=True):
        paragraph = reading.sentence(event.find.verb).paragraph
        now = last.day if last.paragraph == paragraph else published
        if day is not None and event.status == "happened" and event.find.verb.dep_ in MAIN:
            last = Narrated(paragraph, day)
        clock = _clock(event, reading) if day else ""
        found.append(
            day.isoformat() + clock if day else _beside(event, days, published, now, reading)
        )
    return found


def deed_of(word: Token, reading: Reading) -> str:
    """Give the verb of an event: of "death" it is "die", of "held talks" it is "meet"."""
    words, lemma = reading.pack.events, word.lemma_.lower()
    if word.pos_ in {"NOUN", "PROPN"}:
        return words.nouns.get(lemma, lemma)
    parts = children(word)
    named = [t for t in parts if t.dep_ == "dobj"] if lemma in words.light else []
    breaks_out = lemma in words.partnered and not any(t.dep_ in {"dobj", "auxpass"} for t in parts)
    if (lemma in words.happening or breaks_out) and (subject := subject_of(word)) is not None:
        named.append(subject)
    for noun in named:
        if noun.lemma_.lower() in words.nouns:
            return words.nouns[noun.lemma_.lower()]
    particle = next((t.lower_ for t in parts if t.dep_ == "prt"), "")
    return f"{lemma} {particle}".strip()


def _day_of(event: Placed, published: datetime.date) -> datetime.date | None:
    """The day on which an event starts; what is to come within a running time starts now."""
    day = first_day(event.when.edtf) if event.when and event.when.edtf else None
    return published if day and event.status in AHEAD and day < published else day


def first_day(edtf: str) -> datetime.date | None:
    """Give the day on which a calendar time starts, or ends where its start is open.

    Examples:
        >>> first_day("2025-06")
        datetime.date(2025, 6, 1)
        >>> first_day("../2030")
        datetime.date(2030, 12, 31)
    """
    try:
        found = extent(edtf)
    except ValueError:
        return None
    day = found.first or found.last
    if day is None or not 1 <= day[0] <= 9999:
        return None if day is None else FIRST if day[0] < 1 else LAST
    return datetime.date(*day)


def shifted(day: datetime.date, days: int) -> datetime.date:
    """Give the day so many days later, at the ends of the calendar the last one there is.

    Examples:
        >>> shifted(datetime.date(2025, 6, 6), -7)
        datetime.date(2025, 5, 30)
    """
    return datetime.date.fromordinal(min(max(day.toordinal() + days, 1), LAST.toordinal()))


def _clock(event: Placed, reading: Reading) -> str:
    """Give the clock time among an event's time expressions, for the order within a day."""
    for timed in event.find.times:
        value = timed.mention.value or ""
        if timed.mention.kind == "time" and "T" in value:
            clock = value.partition("T")[2]
            return "T" + reading.pack.events.parts_of_day.get(clock, clock)
    return ""


def _beside(
    event: Placed,
    days: Days,
    published: datetime.date,
    now: datetime.date,
    reading: Reading,
) -> str:
    """Place an event without a calendar time."""
    relation, coming = event.find.relation, event.status in AHEAD
    if relation is not None and relation.other is not None:
        other = relation.other
        named = other.pos_ in {"NOUN", "PROPN"}
        known = days.get(deed_of(other, reading)) if named else days.get(other.i)
        if relation.led_to:
            near = relation.days
            if near is None:
                near = 0 if relation.other.tag_ in {"VBD", "VBN"} else EARLIER
            base = published if known is None or known[1] else known[0]
            return shifted(base, -near).isoformat() + MORNING
        if known is not None and known[1] == coming:
            side = {"after": EVENING, "before": MORNING}.get(relation.side, "")
            return known[0].isoformat() + side
    if (
        relation is not None
        and relation.other is None
        and relation.days is not None
        and (coming or relation.side == "before")
    ):
        sign = -1 if relation.side == "before" else 1
        return shifted(published, sign * relation.days).isoformat()
    for noun in _nouns(event, reading):
        known = days.get(deed_of(noun, reading))
        if known is not None and known[1] == coming:
            return known[0].isoformat() + EVENING
    return _by_tense(event, published, now).isoformat()


def _nouns(event: Placed, reading: Reading) -> Iterable[Token]:
    """The definite event nouns in a clause: "died in the crash"."""
    verb = event.find.verb
    known = reading.pack.events.nouns
    for token in verb.doc[verb.i + 1 : verb.right_edge.i + 1]:
        named = token.dep_ == "pobj" and token.pos_ == "NOUN" and token.lemma_.lower() in known
        if named and any("Definite=Def" in str(t.morph) for t in children(token)):
            yield token


def _by_tense(event: Placed, published: datetime.date, now: datetime.date) -> datetime.date:
    """The day of an event that only its tense places."""
    find = event.find
    if event.status in AHEAD:
        return shifted(published, LATER)
    if find.verb.pos_ == "NOUN":
        return shifted(published, -EARLIER)
    if event.status == "ongoing":
        return published
    helpers = {t.tag_ for t in auxiliaries(find.verb)}
    if helpers & PRESENT and "VBD" not in helpers:
        return shifted(published, -RECENT)
    return now
