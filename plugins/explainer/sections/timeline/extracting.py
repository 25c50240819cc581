"""The timeline: what happened and what will, with its time, its status and who says so."""

from __future__ import annotations

from collections.abc import Iterable

from explainer.model import Facts, Reading
from explainer.sections.timeline.event import Event
from explainer.sections.timeline.joining import joined
from explainer.sections.timeline.making import Maker


def extract(reading: Reading, found: Facts) -> Iterable[Event]:
    """Find the events, earliest first, those without a day where the text puts them.

    Those that it puts nowhere come behind all that had happened.
    """
    events = joined(Maker(reading, found).events(), reading.article.published)
    return sorted(events, key=lambda event: event.position)
