"""Growing: how an event moves on from article to article, and when two articles differ on its day.

What happens on a day to the same people is one event, however surely it is told. Of the same deed
on two days only what befalls somebody once is one event ("was arrested", "died"): who met on Monday
may have met on Tuesday.
"""

from __future__ import annotations

import datetime
from collections.abc import Hashable

from explainer.model import AHEAD, Growth, Told
from explainer.sections.timeline.event import Event
from explainer.sections.timeline.keys import ACTOR, DAY, OBJECT, ONCE

APART = 7
"""Days between which one event may be told to have been; what is further apart may be two."""


def thread(event: Event) -> Hashable:
    """Give what befalls whom, where that is only once and on a day; else None."""
    whom = frozenset(part for part in event.key if part.startswith(OBJECT + ACTOR))
    if ONCE not in event.key or not whom or day_of(event) is None:
        return None
    return event.key[0], whom


def says(event: Event) -> Hashable:
    """Give the time of an event and how sure it is."""
    return event.when and event.when.edtf, event.status


def moves(old: Told[Event], new: Told[Event]) -> bool:
    """Tell whether a telling is the news of an older one: later, and no less far along.

    What was to come and now has happened is, also where the day of an article is not known. It may
    have been put off: to a day that was still ahead when it was told first.
    """
    before, after = _progress(old.fact), _progress(new.fact)
    first, then, day = old.article.published, new.article.published, day_of(new.fact)
    if day_of(old.fact) != day:
        if first is None or then is None or day is None:
            return False
        return before == 0 and first < then and first <= day
    if first is None or then is None or first == then:
        return before == 0 < after
    return first < then and before <= after


def _progress(event: Event) -> int:
    return 0 if event.status in AHEAD else 1 if event.status == "ongoing" else 2


def differs(one: Told[Event], other: Told[Event]) -> bool:
    """Tell whether two outlets tell two days, not far apart, of what was over for both."""
    mine, theirs = _day_over(one), _day_over(other)
    outlets = {one.article.outlet, other.article.outlet}
    if mine is None or theirs is None or len(outlets) < 2 or None in outlets:
        return False
    return 0 < abs((mine - theirs).days) <= APART


def _day_over(told: Told[Event]) -> datetime.date | None:
    """The day on which an event was, by an article of that day or later; else None."""
    day, published = day_of(told.fact), told.article.published
    over = day is not None and published is not None and day <= published
    return day if over and told.fact.status == "happened" else None


def day_of(event: Event) -> datetime.date | None:
    """Give the day of an event; None where its time is no day."""
    edtf = event.when.edtf if event.when else None
    if edtf is None or len(edtf) != DAY:
        return None
    try:
        return datetime.date.fromisoformat(edtf)
    except ValueError:
        return None


GROWTH = Growth(thread=thread, says=says, moves=moves, differs=differs)
