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


def test_moments_stand_before_or_after_the_day_of_publication():
    made = view()
    assert [e.anchor for e in made.before] == ["dispute", "accused"]
    assert [e.anchor for e in made.ahead] == ["meet", "statement"]
    assert made.published == "The article was published here, 6 June 2025"


def test_what_was_arranged_for_a_day_that_is_over_is_not_ahead():
    story = factory.story()
    later = dataclasses.replace(story.articles[0], published=datetime.date(2025, 6, 10))
    made = view(dataclasses.replace(story, articles=(later,)))
    assert [(e.anchor, e.status) for e in made.before][-1] == ("meet", "scheduled")
    assert [e.anchor for e in made.ahead] == ["statement"]


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
    assert len(made.before) + len(made.ahead) == 80
