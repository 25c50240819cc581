"""The timeline: before, the line of publication, ahead."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from explainer.model import When
from explainer.pages import pages_of
from explainer.pages.book import Book
from explainer.pages.timeline import lede
from explainer.sections.timeline import TIMELINE
from pages import factory, hard


def view(story=None):
    pages = pages_of(story or factory.story(), factory.edition())
    return next(p.view for p in pages if p.template == "explainer/timeline.html")


def moments(spans):
    return [entry for span in spans for entry in span.moments]


def test_moments_stand_before_or_after_the_day_of_publication():
    made = view()
    assert [e.anchor for e in moments(made.before)] == ["dispute", "accused"]
    assert [e.anchor for e in moments(made.ahead)] == ["meet", "statement"]
    assert made.published == "The article was published here, 6 June 2025"


def test_what_was_arranged_for_a_day_that_is_over_is_not_ahead():
    story = factory.story()
    later = dataclasses.replace(story.articles[0], published=datetime.date(2025, 6, 10))
    made = view(dataclasses.replace(story, articles=(later,)))
    assert [(e.anchor, e.status) for e in moments(made.before)][-1] == ("meet", "scheduled")
    assert [e.anchor for e in moments(made.ahead)] == ["statement"]


def test_an_article_without_a_day_has_a_line_all_the_same():
    story = hard.signed()
    source = dataclasses.replace(story.articles[0], published=None)
    made = view(dataclasses.replace(story, articles=(source,)))
    assert made.published == "The article was published here"


@pytest.mark.parametrize(
    ("when", "start"),
    [
        (When(edtf="2025-06-09", text="Monday", anchor="2025-06-06"), "The article names no"),
        (When(edtf="2025-06-09", text="9 June 2025"), "Earliest first, each time"),
        (When(edtf=None, text="soon"), "Earliest first. The article gives no"),
    ],
    ids=["relative", "dated", "words"],
)
def test_the_lede_says_how_the_dates_came_about(when, start):
    story = factory.story()
    events = (dataclasses.replace(story.of(TIMELINE)[0], when=when),)
    story = dataclasses.replace(story, facts=story.facts.having(TIMELINE, events))
    assert lede(Book.of(story, factory.edition())).startswith(start)


def test_eighty_moments_all_stand_there():
    made = view(hard.crowd())
    assert len(moments(made.before + made.ahead)) == 80


def undated(*statuses):
    story = factory.story()
    first = story.of(TIMELINE)[0]
    events = (
        dataclasses.replace(first, id=f"e{at}", when=when, status=status)
        for at, (when, status) in enumerate(statuses)
    )
    return dataclasses.replace(story, facts=story.facts.having(TIMELINE, tuple(events)))


def test_moments_without_a_time_that_follow_each_other_have_one_heading():
    monday = When(edtf="2025-06-02", text="on Monday")
    made = view(
        undated(
            *((None, "happened"), (None, "happened"), (monday, "happened")),
            *((monday, "happened"), (None, "happened"), (None, "ongoing")),
        )
    )
    assert [(s.time.heading, s.status, [e.anchor for e in s.moments]) for s in made.before] == [
        ("No time given", "happened", ["e0", "e1"]),
        ("Monday 2 June 2025", "happened", ["e2", "e3"]),
        ("No time given", "happened", ["e4"]),
        ("No time given", "ongoing", ["e5"]),
    ]


def test_a_link_leads_past_many_moments():
    assert view(undated(*[(None, "happened")] * 9)).long
    assert not view(undated(*[(None, "happened")] * 8)).long


def test_what_the_article_does_not_place_stands_apart():
    story = factory.story()
    first = story.of(TIMELINE)[0]
    day = When(edtf="2025-06-02", text="on Monday")
    vague = When(edtf=None, text="for weeks")
    events = (
        dataclasses.replace(first, id="dated", when=day, ordered=False),
        dataclasses.replace(first, id="told", when=None),
        dataclasses.replace(first, id="bare", when=None, ordered=False),
        dataclasses.replace(first, id="vague", when=vague, ordered=False),
        dataclasses.replace(first, id="coming", when=None, status="expected", ordered=False),
    )
    made = view(dataclasses.replace(story, facts=story.facts.having(TIMELINE, events)))
    assert [e.anchor for e in moments(made.before)] == ["dated", "told"]
    assert [(e.anchor, e.time.known) for e in made.undated] == [("bare", False), ("vague", True)]
    assert [e.anchor for e in moments(made.ahead)] == ["coming"]
