"""The agenda: topics with what else the article says, and plainly where it says nothing."""

from __future__ import annotations

import dataclasses

from explainer.pages import pages_of
from explainer.sections.agenda import AGENDA
from pages import factory
from theme_render import site_of


def agenda(story):
    pages = pages_of(story, factory.edition())
    return next(p.view for p in pages if p.template == "explainer/agenda.html")


def topics():
    return agenda(factory.story()).topics


def test_topics_are_numbered_in_the_order_of_the_article():
    assert [(t.number, t.title) for t in topics()] == [
        (1, "Berth fees and their ceiling"),
        (2, "Night sailings"),
    ]


def test_a_topic_has_its_details_and_what_rests_on_the_same_sentence():
    first = topics()[0]
    assert [r.sentence for r in first.details] == ["a1-s4"]
    assert [(link.note, link.href) for link in first.related] == [("Figure", "key-figures/#fee")]


def test_a_topic_without_details_has_none():
    assert (topics()[1].details, topics()[1].related) == ((), ())


def test_a_sentence_on_two_topics_stands_under_the_first_and_is_linked_from_the_other():
    story = factory.story()
    first, second = story.of(AGENDA)
    both = (first, dataclasses.replace(second, details=first.details))
    story = dataclasses.replace(story, facts=story.facts.having(AGENDA, both))
    one, other = (topic.details for topic in agenda(story).topics)
    assert [bool(r.parts) for r in one] == [True]
    assert [(r.parts, r.href, r.note) for r in other] == [((), one[0].href, "shown above")]
    paper = site_of(story)["harbour-deal/print/index.html"]
    told = [p.get_text(" ", strip=True) for p in paper.select(".numbered li p")]
    assert told[1].startswith("shown above")
    assert told[0].startswith("Mayor Ida Brandt recently suggested")


def test_who_says_all_of_it_is_said_once():
    story = factory.story()
    one = tuple(
        dataclasses.replace(t, said_by="sources", sourcing="anonymous") for t in story.of(AGENDA)
    )
    made = agenda(dataclasses.replace(story, facts=story.facts.having(AGENDA, one)))
    assert made.voice
    assert made.voice.text == "sources"
    other = (dataclasses.replace(one[0], said_by="Ada"), *one[1:])
    made = agenda(dataclasses.replace(story, facts=story.facts.having(AGENDA, other)))
    assert made.voice is None
    made = agenda(dataclasses.replace(story, facts=story.facts.having(AGENDA, one[:1])))
    assert made.voice is None
