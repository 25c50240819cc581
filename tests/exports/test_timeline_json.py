"""timeline.json, as TimelineJS reads it."""

from __future__ import annotations

import dataclasses
import json

import pytest

from explainer.exports import timeline_json
from explainer.model import Facts, When
from explainer.sections.timeline import TIMELINE
from factories import facts, story


def test_dated_events_are_slides():
    data = json.loads(timeline_json.render(story()))
    assert data["title"]["text"]["headline"] == "A ferry for Elm"
    assert [s["unique_id"] for s in data["events"]] == ["accused", "meet"]
    assert data["events"][0]["start_date"] == {"year": 2025, "month": 5}
    assert data["events"][1]["start_date"] == {"year": 2025, "month": 6, "day": 12}
    assert data["events"][1]["text"]["headline"].startswith("The council of Elm")


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [
        ("2001/..", {"year": 2001, "month": 1, "day": 1, "display_date": "then"}, None),
        ("../2001", {"year": 2001, "month": 12, "day": 31, "display_date": "then"}, None),
        ("199X", {"year": 1990, "display_date": "then"}, {"year": 1999}),
        (
            "2025-05~",
            {"year": 2025, "month": 5, "display_date": "then"},
            {"year": 2025, "month": 5},
        ),
    ],
)
def test_a_vague_date_shows_the_words_of_the_source(edtf, start, end):
    event = dataclasses.replace(facts().of(TIMELINE)[0], when=When(edtf=edtf, text="then"))
    slide = timeline_json.slide_of(event)
    assert (slide["start_date"], slide.get("end_date")) == (start, end)


def test_a_story_without_dates_has_no_file():
    event = dataclasses.replace(facts().of(TIMELINE)[0], when=None)
    assert timeline_json.render(story(facts().having(TIMELINE, [event]))) is None
    assert timeline_json.render(story(Facts())) is None


def test_the_words_of_the_article_are_no_markup():
    event = dataclasses.replace(facts().of(TIMELINE)[1], text="<script>alert(1)</script>")
    assert (
        timeline_json.slide_of(event)["text"]["headline"] == "&lt;script&gt;alert(1)&lt;/script&gt;"
    )


def test_a_date_of_the_editors_is_not_told_in_the_articles_words():
    (event, *_) = facts().of(TIMELINE)
    when = When(edtf="2025-05~", text="last month", rule="editor")
    changed = dataclasses.replace(event, when=when, edited=("when",))
    slide = timeline_json.slide_of(changed)
    assert slide is not None
    assert slide["start_date"] == {"year": 2025, "month": 5, "display_date": "2025-05~"}
