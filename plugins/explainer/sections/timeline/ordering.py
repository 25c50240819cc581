"""Ordering: what is done in an event, and the day on which one with a date sorts."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import AHEAD, Reading, Status, When
from explainer.sections.timeline.position import first_day
from explainer.text.syntax.clauses import children
from explainer.text.syntax.subjects import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.sections.timeline.find import Find


@dataclass(frozen=True, slots=True)
class Placed:
    """An event on its way to a position: what was found, and its time as far as it is known."""

    find: Find
    status: Status
    when: When | None
    deed: str


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


def day_of(event: Placed, published: datetime.date) -> datetime.date | None:
    """Give the day on which an event starts; what is to come within a running time starts now.

    None where it has no calendar time.
    """
    day = first_day(event.when.edtf) if event.when and event.when.edtf else None
    return published if day and event.status in AHEAD and day < published else day


def clock_of(event: Placed, reading: Reading) -> str:
    """Give the clock time among an event's time expressions, for the order within a day."""
    for timed in event.find.times:
        value = timed.mention.value or ""
        if timed.mention.kind == "time" and "T" in value:
            clock = value.partition("T")[2]
            return "T" + reading.pack.events.parts_of_day.get(clock, clock)
    return ""
