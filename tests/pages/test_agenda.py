"""The agenda: topics with what else the article says, and plainly where it says nothing."""

from __future__ import annotations

from explainer.pages import pages_of
from pages import factory


def topics():
    pages = pages_of(factory.story(), factory.edition())
    return next(p.view for p in pages if p.template == "explainer/agenda.html").topics


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
