"""Distances: a day that the text counts from another event: "two days after the vote"."""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Mapping, Sequence

from explainer.model import Reading, When
from explainer.sections.timeline.ordering import Placed, deed_of, shifted
from explainer.sections.timeline.times import Timed
from explainer.text.when import mentions

DAY = re.compile(r"\d{4}-\d\d-\d\d")
LENGTH = re.compile(r"P(\d{1,3})([DW])")
NEAR = 3
"""Tokens before a length in which "for" makes it one that lasts."""

WEEK = "W"
DAYS = {"D": 1, WEEK: 7}

Exact = Mapping[str | int, str]
"""The day of each event that has one: by what happens, and by its token."""


def counted(events: Sequence[Placed], reading: Reading) -> list[Placed]:
    """Give the events, those dated that stand at a distance in days from one with a day."""
    exact: dict[str | int, str] = {}
    for event in events:
        if event.when and event.when.edtf and DAY.fullmatch(event.when.edtf):
            exact.setdefault(event.deed, event.when.edtf)
            exact[event.find.event.i] = event.when.edtf
    return [
        dataclasses.replace(event, when=event.when or _when(event, exact, reading))
        for event in events
    ]


def _when(event: Placed, exact: Exact, reading: Reading) -> When | None:
    relation = event.find.relation
    timed = next((t for t in event.find.times if t.mention.relation), None)
    if relation is None or relation.other is None or relation.led_to or timed is None:
        return None
    if _lasts(timed, reading):
        return None
    other = relation.other
    named = other.pos_ in {"NOUN", "PROPN"}
    day = exact.get(deed_of(other, reading)) if named else exact.get(other.i)
    length = _length(timed, reading)
    if day is None or length is None:
        return None
    days, about = length
    sign = -1 if timed.mention.relation == "before" else 1
    found = shifted(datetime.date.fromisoformat(day), sign * days).isoformat()
    return When(
        edtf=f"{found}~" if about else found,
        text=reading.doc[relation.start : relation.end].text,
        rule="distance-from-an-event",
        anchor=day,
    )


def _lasts(timed: Timed, reading: Reading) -> bool:
    """Whether a length tells how long something takes: "out for up to eight weeks after"."""
    before = reading.doc[max(0, timed.start - NEAR) : timed.start]
    return any(t.lower_ in reading.pack.certainty.destined for t in before)


def _length(timed: Timed, reading: Reading) -> tuple[int, bool] | None:
    """The days of "two days after", and whether they are weeks; None for months and the like."""
    words = reading.doc[timed.start : timed.end - 1].text
    for mention in mentions(words, None, words=reading.pack.time):
        found = LENGTH.fullmatch(mention.value or "")
        if found is not None:
            return int(found[1]) * DAYS[found[2]], found[2] == WEEK
    return None
