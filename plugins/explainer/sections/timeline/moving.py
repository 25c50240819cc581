"""Moving: what stands before or after an event goes with it to the day that an editor gave it."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from explainer.sections.timeline.event import Event
from explainer.sections.timeline.position import AFTER, BEFORE, WITH


def aligned(
    before: Mapping[str, Event], events: Sequence[Event], published: datetime.date | None
) -> Sequence[Event]:
    """Give events in which those without a day stand beside a moved one as they did before.

    Args:
        before: As they were, by id.
        events: As the editor's dates place them.
        published: The day of the newest article. What stands beside that day stands beside no
            event, nor does what stands where several events do.
    """
    crowd = Counter(event.position for event in before.values())
    today = f"{published}{WITH}"
    moves = {
        old.position.removesuffix(WITH): event.position.removesuffix(WITH)
        for event in events
        if (old := before.get(event.id)) is not None
        and event.position != old.position
        and crowd[old.position] == 1
        and old.position not in ("", today)
    }
    return tuple(_moved(event, moves) for event in events) if moves else events


def _moved(event: Event, moves: Mapping[str, str]) -> Event:
    """An event in the place that it has beside one of those that were moved."""
    dated = event.when is not None and event.when.edtf is not None
    if dated or "when" in event.edited or not event.ordered:
        return event
    found = [old for old in moves if event.position.startswith((old + BEFORE, old + AFTER))]
    if not found:
        return event
    nearest = max(found, key=len)
    return replace(event, position=moves[nearest] + event.position.removeprefix(nearest))
