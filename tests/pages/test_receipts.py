"""Receipts: marks, shortening, numbers, links to the original."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explainer.model import Evidence
from explainer.pages.frame import Link
from explainer.pages.receipts import Receipts, Till, fragment, unmarked_if_whole, web
from explainer.sections.actors import ACTORS
from explainer.sections.timeline import TIMELINE
from pages import factory, hard


def till(story=None) -> Till:
    return Till.of(story or factory.story(), factory.words())


def test_a_short_sentence_is_shown_whole():
    made = till().receipts(factory.story().of(TIMELINE)[0])
    assert "".join(p.text for p in made.shown[0].parts) == (
        "The talks follow months of dispute over the ferry line."
    )
    assert made.shown[0].href == "sources/#a1-s2"
    assert made.summary == "Sentence 2"


def test_further_sentences_are_links():
    story = factory.story()
    actor = story.of(ACTORS)[0]
    made = till().receipts(actor, limit=1)
    assert len(made.shown) == 1
    assert made.more[0].href.startswith("sources/#a1-s")
    assert made.summary.startswith("Headline and ")


def test_three_sentences_in_a_row_are_one_link():
    names = [f"a1-s{n}" for n in (2, 4, 5, 6, 8, 9)]
    made = Receipts(more=tuple(till().link(name) for name in names))
    assert [(run.text, run.href) for run in made.runs] == [
        ("2", "sources/#a1-s2"),
        ("4–6", "sources/#a1-s4"),
        ("8", "sources/#a1-s8"),
        ("9", "sources/#a1-s9"),
    ]
    assert made.runs[1].note == "Sentence 4–6"


def test_further_sentences_stand_in_the_order_of_the_articles():
    names = ("a10-s1", "a1-s9", "a2-s3", "a1-s2")
    links = tuple(Link(text=name, href=f"sources/#{name}") for name in names)
    told = [run.text for run in Receipts(more=links).runs]
    assert told == ["a1-s2", "a1-s9", "a2-s3", "a10-s1"]


def test_a_sentence_that_the_page_shows_is_only_linked():
    story = factory.story()
    evidence = Evidence(sentence="a1-s2", start=0, end=3, text="The")
    text = story.articles[0].sentences[2].text
    made = till().of_evidence([evidence], seen=f"{text} And more.")
    assert made.shown[0].parts == ()
    assert made.shown[0].note == "word for word"
    assert not made.worded


def test_a_source_that_may_not_be_shown_gives_the_number_of_a_sentence_alone():
    made = till(factory.story(show_source="none")).receipts(factory.story().of(TIMELINE)[0])
    assert [(r.label, r.parts, r.note) for r in made.shown] == [("Sentence 2", (), "")]


def test_with_several_sources_a_label_names_its_source():
    made = till(hard.crowd())
    assert made.label("a1-s3") == "Valley Post, sentence 3"
    assert made.label("a4-s0") == f"{hard.HEADLINE}, headline"
    assert made.number("a2-s3") == "2.3"
    assert made.short("a2-s3") == "Sentence 2.3"


def test_a_headline_is_not_counted():
    made = till(factory.story())
    assert (made.number("a1-s0"), made.short("a1-s0")) == ("Headline", "Headline")
    assert (made.number("a1-s3"), made.short("a1-s3")) == ("3", "Sentence 3")
    assert made.spoken("a1-s0") == "Headline"


def test_who_only_hears_a_link_hears_its_number_and_its_source():
    assert till().spoken("a1-s3") == "Sentence 3"
    several = till(hard.crowd())
    assert several.spoken("a2-s1").startswith("2.1: ")
    links = tuple(several.link(f"a2-s{n}") for n in (1, 2, 3))
    (run,) = Receipts(more=links).runs
    assert (run.text, run.note.partition(": ")[0]) == ("2.1–2.3", "2.1–2.3")


def test_a_fact_that_an_editor_added_shows_its_ground():
    event = hard.signed().of(TIMELINE)[0]
    made = till(hard.signed()).receipts(event)
    (ground,) = made.grounds
    assert (ground.note, ground.href) == ("seen from the office", "https://example.org/rain")
    assert (made.mark, ground.source) == ("Added by the editor", "example.org/rain")
    assert made.worded
    (dead,) = till(hard.signed()).receipts(replace(event, url="javascript:x")).grounds
    assert (dead.href, dead.source) == (None, "javascript:x")


@pytest.mark.parametrize(
    ("changes", "mark", "about"),
    [
        ({"edited": ("when", "status")}, "Corrected by the editor", "date, status"),
        ({"note": "It rained."}, "Note by the editor", ""),
        ({}, "", ""),
    ],
    ids=["changed", "noted", "as read"],
)
def test_what_an_editor_did_to_a_fact_is_told_in_words(changes, mark, about):
    made = till().receipts(replace(factory.story().of(TIMELINE)[0], **changes))
    assert made.mark == mark
    assert [ground.about for ground in made.grounds] == ([about] if mark else [])


def test_a_whole_sentence_needs_no_mark():
    text = "It rained."
    made = till(hard.bare()).of_evidence([Evidence(sentence="a1-s0", start=0, end=10, text=text)])
    assert [p.marked for p in unmarked_if_whole(made.shown[0]).parts] == [False]


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/a", "https://example.org/a"),
        (" http://example.org ", "http://example.org"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("//example.org", None),
        ("http://[", None),
        ("", None),
        (None, None),
    ],
)
def test_only_web_addresses_become_links(url, kept):
    assert web(url) == kept


def test_a_long_sentence_is_found_by_its_ends():
    words = " ".join(f"w{n}" for n in range(20))
    assert fragment("https://example.org/a#x", words) == (
        "https://example.org/a#x:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19"
    )
    assert fragment("https://example.org/a", "well-known, so") == (
        "https://example.org/a#:~:text=well%2Dknown%2C%20so"
    )
    assert fragment(None, words) is None
