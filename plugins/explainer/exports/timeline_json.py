"""timeline.json: the dated events in the format that TimelineJS and its kin read.

TimelineJS knows no event without a date, so those are left out; it takes text as HTML, so the
article's words are escaped.
"""

from __future__ import annotations

import html
import json
from typing import Any

from explainer.exports.export import Export, note_of
from explainer.model import Story
from explainer.pages import Edition
from explainer.sections.timeline import TIMELINE, Event
from explainer.text.edtf import Day, Grain, extent

PARTS = {"day": 3, "month": 2, "season": 2, "year": 1, "decade": 1, "century": 1, "interval": 3}
"""How many of year, month and day a date of that grain names."""


def render(story: Story, edition: Edition | None = None) -> bytes | None:
    """Give the events that have a date; None where none has."""
    slides = [slide for event in story.of(TIMELINE) if (slide := slide_of(event))]
    if not slides:
        return None
    data = {"title": {"text": {"headline": html.escape(story.title)}}, "events": slides}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def slide_of(event: Event) -> dict[str, Any] | None:
    """Give an event as a slide; None where it has no date that a calendar can hold."""
    if event.when is None or event.when.edtf is None:
        return None
    span = extent(event.when.edtf)
    start, end = span.first or span.last, span.last
    if start is None:
        return None
    slide: dict[str, Any] = {"start_date": _date(start, span.grain)}
    if end is not None and end != start:
        slide["end_date"] = _date(end, span.grain)
    own = event.when.text and "when" not in event.edited
    if span.about or span.grain not in {"day", "month", "year"}:
        slide["start_date"]["display_date"] = html.escape(
            event.when.text if own else event.when.edtf
        )
    slide["text"] = {"headline": html.escape(event.text), "text": html.escape(note_of(event))}
    slide["group"] = event.status
    slide["unique_id"] = event.id
    return slide


def _date(day: Day, grain: Grain) -> dict[str, Any]:
    return dict(zip(("year", "month", "day"), day[: PARTS[grain]], strict=False))


TIMELINE_JSON = Export(name="timeline.json", media_type="application/json", render=render)
