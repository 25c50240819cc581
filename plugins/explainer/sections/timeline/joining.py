"""Joining: sentences that tell the same event become one entry with several evidences."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

from explainer.model import Evidence, When
from explainer.sections.timeline.event import Event
from explainer.text.edtf import Extent, extent
from explainer.text.status import AHEAD

MOST = 40
"""Events of one verb that a new one is compared with."""

WEIGHT = {"dated-clause": 0, "vaguely-dated-clause": 1, "moving-clause": 2, "change": 2}


def joined(events: Iterable[Event]) -> tuple[Event, ...]:
    """Give one event for several that are the same, in the order of the first of each."""
    kept: list[Event] = []
    by_verb: dict[str, list[int]] = {}
    for event in events:
        row = by_verb.setdefault(event.key[0], [])
        for at in row[-MOST:]:
            if _are_one(kept[at], event):
                kept[at] = _one(kept[at], event)
                break
        else:
            row.append(len(kept))
            kept.append(event)
    return tuple(event for event in kept if not _is_bare(event))


def _is_bare(event: Event) -> bool:
    """Whether an event is only named by a noun that does not say what it was: "Sunday's crash"."""
    return event.rule == "dated-noun" and len(event.key) == 1 and len(event.evidence) == 1


def _are_one(one: Event, other: Event) -> bool:
    """Whether two events with the same verb share their time and who takes part."""
    if not _same_time(one.when, other.when) or (one.status in AHEAD) != (other.status in AHEAD):
        return False
    ours, theirs = set(one.key[1:]), set(other.key[1:])
    shared = len(ours & theirs)
    dated = one.when and other.when and one.when.edtf and other.when.edtf
    if dated and one.when and other.when and one.when.edtf == other.when.edtf:
        return shared >= 1 or not ours or not theirs
    return shared >= 2 and shared * 2 >= min(len(ours), len(theirs))


def _same_time(one: When | None, other: When | None) -> bool:
    """Whether two times may be one: equal, one within the other, or one of them unknown."""
    if one is None or other is None or one.edtf is None or other.edtf is None:
        return True
    if one.edtf == other.edtf:
        return True
    try:
        first, second = extent(one.edtf), extent(other.edtf)
    except ValueError:
        return False
    return _within(first, second) or _within(second, first)


def _within(inner: Extent, outer: Extent) -> bool:
    if inner.first is None or inner.last is None or outer.first is None or outer.last is None:
        return False
    return outer.first <= inner.first and inner.last <= outer.last


def _vagueness(event: Event) -> int:
    """How far an event is from being dated to the day."""
    if event.when is None:
        return 9
    if event.when.edtf is None:
        return 8
    try:
        grain = extent(event.when.edtf).grain
    except ValueError:
        return 7
    return {"day": 0, "month": 1, "season": 3, "year": 4}.get(grain, 2)


def _one(one: Event, other: Event) -> Event:
    """One event with the evidence of both; the better dated wording stays, else the first."""
    best = min(one, other, key=lambda event: (_vagueness(event), WEIGHT.get(event.rule, 3)))
    pieces: Sequence[Evidence] = (*one.evidence, *other.evidence)
    return dataclasses.replace(
        best,
        evidence=tuple(dict.fromkeys(pieces)),
        actors=tuple(dict.fromkeys((*one.actors, *other.actors))),
        key=tuple(dict.fromkeys((*one.key, *other.key))),
    )
