"""Joining: sentences that tell the same event become one entry with several evidences."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterable, Sequence

from explainer.model import AHEAD, Evidence, When
from explainer.sections.timeline.event import Event
from explainer.sections.timeline.keys import (
    ACTOR,
    APART,
    DAY,
    NOW,
    NUMBER,
    OBJECT,
    ONCE,
    RANK,
    SAID,
    SIGNS,
    SUBJECT,
)
from explainer.text.edtf import Extent, ended_before, extent
from explainer.text.when.units import shifted_days

RESULT = "result-of-an-event"
"""The rule of a sentence that tells what another event did: "two people died in the crash"."""

NEAR = 8
"""Pieces of evidence of one event that a new one is compared with."""

LATELY = 31
"""Days before publication; what is told in a tense of now was no longer ago."""

MOST = 40
"""Events of one verb that a new one is compared with."""

WEIGHT = {"dated-clause": 0, "vaguely-dated-clause": 1, "moving-clause": 2, "change": 2}


def joined(events: Iterable[Event], published: datetime.date | None) -> tuple[Event, ...]:
    """Give one event for several that are the same, in the order of the first of each.

    Args:
        events: The events of an article, in its order.
        published: Its day of publication; None where that is unknown.
    """
    groups: list[list[Event]] = []
    by_verb: dict[str, list[list[Event]]] = {}
    for event in events:
        row = by_verb.setdefault(event.key[0], [])
        for group in row[-MOST:]:
            if _may_be_at_once(group[0], event, published) and _are_one(group[0], event, published):
                group.append(event)
                break
        else:
            row.append([event])
            groups.append(row[-1])
    found = [event for event in map(_one, groups) if not _is_bare(event)]
    return _opened(_once(found))


def _once(events: Sequence[Event]) -> list[Event]:
    """Give the events without those, undated, that another one tells in the same words as surely.

    One with a date is surer than all without; each of several dates is told.
    """
    best: dict[tuple[str, str], Event] = {}
    for event in events:
        words = event.text, event.evidence[0].sentence
        if words not in best or _sureness(event) > _sureness(best[words]):
            best[words] = event
    chosen = {id(event) for event in best.values()}
    return [event for event in events if id(event) in chosen or _sureness(event)[0]]


def _sureness(event: Event) -> tuple[bool, int]:
    """Whether an event has a date, and how sure its rule is."""
    return bool(event.when and event.when.edtf), ("low", "medium", "high").index(event.confidence)


def _opened(events: Sequence[Event]) -> tuple[Event, ...]:
    """Give the events without those, undated, that another one tells in its lead; it has theirs."""
    opening: dict[str, list[Event]] = {}
    for event in events:
        for sentence in {p.sentence for p in event.evidence if _opens(event, p)}:
            opening.setdefault(sentence, []).append(event)
    held: set[int] = set()
    actors: dict[int, list[str]] = {}
    for event in events:
        near = () if event.when and event.when.edtf else opening.get(event.evidence[0].sentence, ())
        longer = (o for o in near if len(o.text) > len(event.text))
        whole = next((o for o in longer if _tells_too(o, event)), None)
        if whole is not None:
            held.add(id(event))
            actors.setdefault(id(whole), []).extend(event.actors)
    return tuple(
        dataclasses.replace(e, actors=tuple(dict.fromkeys((*actors.get(id(e), ()), *e.actors))))
        for e in events
        if id(e) not in held
    )


def _tells_too(whole: Event, part: Event) -> bool:
    """Whether the words of one event open another, or stand in the sentence before it.

    There the same people must tell it, as surely.
    """
    alike = (whole.said_by, whole.status) == (part.said_by, part.status)
    within = len(whole.evidence) > 1 and alike and part.text in whole.text
    return within or whole.text.startswith(part.text)


def _opens(event: Event, piece: Evidence) -> bool:
    """Whether an event opens with these words: the sentence before it, or all of its own."""
    return event.text == piece.text or event.text.startswith(f"{piece.text} ")


def _is_bare(event: Event) -> bool:
    """Whether an event is only named by a noun that does not say what it was: "Sunday's crash"."""
    return (
        event.rule == "dated-noun"
        and not [part for part in event.key[1:] if part[0] not in {NUMBER, RANK, "!"}]
        and len(event.evidence) == 1
    )


def _may_be_at_once(one: Event, other: Event, published: datetime.date | None) -> bool:
    """Whether two events may have one time.

    One that is told in a tense of now, or to have been "recently", is not that of a day long ago:
    "Norland has sent a boat", "Norland sent a boat in 2010"; nor one "weeks after the vote" that
    of a day.
    """
    if not _same_time(one.when, other.when):
        return False
    for dated, told in ((one, other), (other, one)):
        if not (dated.when and dated.when.edtf) or (told.when and told.when.edtf):
            continue
        words = told.when.text.split() if told.when else []
        if len(words) > 1 and RESULT not in {dated.rule, told.rule}:
            return False
        now = bool(words) or NOW in told.key
        if now and published is not None and _is_long_ago(dated.when, published):
            return False
    return True


def _is_long_ago(when: When, published: datetime.date) -> bool:
    before = shifted_days(published, -LATELY)
    try:
        return before is not None and ended_before(when.edtf or "", before)
    except ValueError:
        return False


def _are_one(one: Event, other: Event, published: datetime.date | None) -> bool:
    """Whether two events with the same verb share who takes part.

    Who is arrested twice in one story is so once, but not if one of them was long ago.
    """
    if (one.status in AHEAD) != (other.status in AHEAD):
        return False
    if len(one.evidence) > 1 or len(other.evidence) > 1:
        return False  # whom it is about only the sentence before names
    hurt = [{thing for thing in _with(e, OBJECT) if thing.startswith(ACTOR)} for e in (one, other)]
    if hurt[0] and hurt[1] and not hurt[0] & hurt[1]:
        return False  # "the crash injured Roe", "Fox was injured in the crash"
    if other.rule == RESULT and one.rule != RESULT:
        return True
    if _apart(one, other, NUMBER) or _subjects_apart(one, other):
        return False
    if _with(one, RANK) != _with(other, RANK) or (APART in other.key and APART not in one.key):
        return False
    whens = [e.when for e in (one, other) if e.when and e.when.edtf]
    old = published is not None and any(_is_long_ago(when, published) for when in whens)
    if ONCE in one.key and ONCE in other.key and hurt[0] & hurt[1] and not old:
        return True
    ours, theirs = (
        {part for part in event.key[1:] if part[0] not in SIGNS} for event in (one, other)
    )
    shared = len(ours & theirs)
    day = one.when.edtf if one.when and other.when and one.when.edtf == other.when.edtf else None
    if day and (len(day) >= DAY or not ours or not theirs):
        if SAID in one.key and SAID in other.key:  # not "Roe said …" twice in a day
            return any(part[0] != ACTOR for part in ours & theirs)
        return shared >= 1 or not ours or not theirs
    alike = _things(one) & _things(other) or _with(one, NUMBER) & _with(other, NUMBER)
    if alike and _with(one, SUBJECT) & _with(other, SUBJECT):
        return True
    if _apart(one, other, ACTOR):
        return False
    if _is_named_in(one, other):
        return True
    return shared >= 2 and shared * 2 >= min(len(ours), len(theirs))


def _with(event: Event, sign: str) -> set[str]:
    return {part[1:] for part in event.key[1:] if part.startswith(sign)}


def _things(event: Event) -> set[str]:
    """What somebody else did something to; a passive tells of its subject alone."""
    return _with(event, OBJECT) - _with(event, SUBJECT)


def _is_named_in(one: Event, other: Event) -> bool:
    """Whether one event only says again what was done: "this deal has now been extended"."""
    thing = _with(other, SUBJECT)
    parts = {part for part in other.key[1:] if part[0] not in SIGNS - {NUMBER}}
    again = bool(thing) and thing == _with(other, OBJECT) and thing <= _with(one, OBJECT)
    return again and parts <= set(one.key[1:]) and not any(t[0] == ACTOR for t in thing)


def _apart(one: Event, other: Event, sign: str) -> bool:
    """Whether both events have parts of a kind and share none."""
    ours, theirs = _with(one, sign), _with(other, sign)
    return bool(ours and theirs and not ours & theirs)


def _subjects_apart(one: Event, other: Event) -> bool:
    """Whether two events have different subjects, neither of which the other event knows."""
    if not _apart(one, other, SUBJECT):
        return False
    if SAID in one.key and SAID in other.key:
        return True  # "Roe said Fox lied", "Fox said Roe lied"
    known = (set(one.key[1:]), set(other.key[1:]))
    return not (_with(one, SUBJECT) & known[1] or _with(other, SUBJECT) & known[0])


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


def _one(group: Sequence[Event]) -> Event:
    """One event with the evidence of all; the better dated wording stays, else the first."""
    if len(group) == 1:
        return group[0]
    best = min(group, key=lambda event: (_vagueness(event), WEIGHT.get(event.rule, 3)))
    return dataclasses.replace(
        best.placed_as(group),
        evidence=_widest(piece for event in group for piece in event.evidence),
        actors=tuple(dict.fromkeys(actor for event in group for actor in event.actors)),
    )


def _widest(pieces: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The pieces of evidence without those that lie within another one near them."""
    kept: list[Evidence] = []
    for piece in dict.fromkeys(pieces):
        near = kept[-NEAR:]
        if any(other.holds(piece) for other in near):
            continue
        kept[-NEAR:] = [other for other in near if not piece.holds(other)]
        kept.append(piece)
    return tuple(kept)
