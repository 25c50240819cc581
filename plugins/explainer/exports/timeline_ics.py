"""events.ics: what is still to come on a known day, for the reader's own calendar.

Only events that are scheduled or expected on a day or a span of days are in it: a calendar has
no place for "weeks ago". The file holds no clock time and no stamp of the build (RFC 5545 asks
for DTSTAMP: it is the day on which the article was published).
"""

from __future__ import annotations

import datetime

from icalendar import Calendar
from icalendar import Event as Entry

from explainer.exports.export import Export, note_of
from explainer.model import Story
from explainer.pages import Edition
from explainer.sections.timeline import TIMELINE, Event
from explainer.text.edtf import extent

LONGEST = 31
"""Days; what is vaguer than a month is no appointment."""

STATUS = {"scheduled": "CONFIRMED", "expected": "TENTATIVE"}
"""RFC 5545, 3.8.1.11."""


def render(story: Story, edition: Edition) -> bytes | None:
    """Give the coming events as iCalendar; None where there is none."""
    days = [a.published for a in story.articles if a.published is not None]
    if not days:
        return None
    found = (_entry(event, story, max(days), edition.home) for event in story.of(TIMELINE))
    entries = [entry for entry in found if entry is not None]
    if not entries:
        return None
    calendar = Calendar()
    calendar.add("prodid", "-//explainer//story//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _line(story.title))
    for entry in entries:
        calendar.add_component(entry)
    return bytes(calendar.to_ical())


def _entry(
    event: Event, story: Story, published: datetime.date, address: str | None
) -> Entry | None:
    days = _days(event)
    if days is None or event.status not in STATUS or days[1] < published:
        return None
    entry = Entry()
    entry.add("uid", f"{event.id}@{story.slug}")
    entry.add("dtstamp", datetime.datetime.combine(published, datetime.time(), datetime.UTC))
    entry.add("dtstart", days[0])
    entry.add("dtend", days[1] + datetime.timedelta(days=1))
    entry.add("summary", _line(event.text))
    entry.add("description", _line(note_of(event)))
    entry.add("status", STATUS[event.status])
    entry.add("transp", "TRANSPARENT")
    if address is not None:
        entry.add("url", f"{address}timeline/#{event.id}")
    return entry


def _days(event: Event) -> tuple[datetime.date, datetime.date] | None:
    """First and last day of an event that a calendar can show."""
    if event.when is None or event.when.edtf is None:
        return None
    span = extent(event.when.edtf)
    if span.first is None or span.last is None or span.grain not in {"day", "interval"}:
        return None
    if not 1 <= span.first[0] <= span.last[0] < datetime.MAXYEAR:
        return None
    first, last = datetime.date(*span.first), datetime.date(*span.last)
    return (first, last) if (last - first).days < LONGEST else None


def _line(words: str) -> str:
    """The words on one line: a calendar's summary is one."""
    return " ".join(words.split())


TIMELINE_ICS = Export(name="events.ics", media_type="text/calendar", render=render)
