"""events.ics, opened by a calendar's parser."""

from __future__ import annotations

import dataclasses
import datetime

from icalendar import Calendar

from explainer.exports import timeline_ics
from explainer.model import When
from explainer.sections.timeline import TIMELINE
from factories import facts, story
from pages.factory import edition


def entries(data: bytes):
    return [part for part in Calendar.from_ical(data).walk() if part.name == "VEVENT"]


def coming(**changes):
    return dataclasses.replace(facts().of(TIMELINE)[1], **changes)


def test_a_scheduled_day_is_an_entry_for_the_whole_day():
    (entry,) = entries(
        timeline_ics.render(story(), edition(address="https://x.example", place="ferry"))
    )
    assert entry["dtstart"].dt == datetime.date(2025, 6, 12)
    assert entry["dtend"].dt == datetime.date(2025, 6, 13)
    assert str(entry["summary"]) == "The council of Elm and the Ferry Company will meet"
    assert str(entry["status"]) == "CONFIRMED"
    assert str(entry["url"]) == "https://x.example/ferry/timeline/#meet"
    assert entry["dtstamp"].dt.date() == datetime.date(2025, 6, 6)


def test_there_is_no_address_while_the_site_has_none():
    (entry,) = entries(timeline_ics.render(story(), edition(address=None)))
    assert "url" not in entry


def test_what_has_no_day_or_is_over_or_only_possible_is_no_appointment():
    for event in (
        coming(when=When(edtf="2025-07", text="in July")),
        coming(when=When(edtf="2025-01-02", text="on 2 January")),
        coming(when=None),
        coming(status="possible"),
        coming(when=When(edtf="9999-12-31", text="one day")),
    ):
        assert timeline_ics.render(story(facts().having(TIMELINE, [event])), edition()) is None


def test_a_week_is_an_entry_of_seven_days():
    event = coming(when=When(edtf="2025-06-09/2025-06-15", text="next week"))
    (entry,) = entries(timeline_ics.render(story(facts().having(TIMELINE, [event])), edition()))
    assert entry["dtend"].dt - entry["dtstart"].dt == datetime.timedelta(days=7)


def test_a_title_cannot_forge_an_entry():
    event = coming(text="Vote\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x; y, z" + "é" * 300)
    (entry,) = entries(timeline_ics.render(story(facts().having(TIMELINE, [event])), edition()))
    assert str(entry["summary"]).startswith("Vote END:VEVENT BEGIN:VEVENT SUMMARY:x; y, z")


def test_who_says_so_stands_in_the_description():
    event = coming(said_by="Ada Poe", sourcing="named")
    (entry,) = entries(timeline_ics.render(story(facts().having(TIMELINE, [event])), edition()))
    assert str(entry["description"]).endswith(" (Ada Poe)")
