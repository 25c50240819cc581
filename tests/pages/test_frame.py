"""The frame: where a page stands, and the way on."""

from __future__ import annotations

import dataclasses
import datetime
import re

import pytest

from explainer.model import Section
from explainer.pages import pages_of
from explainer.sections import SECTIONS
from pages import factory, hard
from theme_render import site_of


def frames(story=None, **changes):
    pages = pages_of(story or factory.story(), factory.edition(**changes))
    return {page.path: page.view.frame for page in pages}


def test_pages_come_in_reading_order_with_the_one_for_print_last():
    assert list(frames()) == [
        f"harbour-deal/{folder}index.html"
        for folder in (
            "",
            "timeline/",
            "whos-who/",
            "agenda/",
            "key-figures/",
            "quotes/",
            "outlook/",
            "sources/",
            "print/",
        )
    ]


def test_an_empty_section_has_no_page_and_no_stop():
    made = frames(hard.bare())
    assert list(made) == [f"bare/{f}index.html" for f in ("", "sources/", "print/")]
    assert [s.href for s in made["bare/index.html"].stops] == ["", "sources/"]


def test_previous_and_next_lead_through_the_story():
    made = frames()
    timeline = made["harbour-deal/timeline/index.html"]
    assert (timeline.before.href, timeline.after.href) == ("", "whos-who/")
    assert made["harbour-deal/index.html"].before is None
    assert made["harbour-deal/sources/index.html"].after is None
    paper = made["harbour-deal/print/index.html"]
    assert (paper.before, paper.after) == (None, None)


def test_a_stop_says_where_the_reader_is():
    stops = frames()["harbour-deal/quotes/index.html"].stops
    assert [s.name for s in stops if s.here] == ["quotes"]
    assert {s.name: s.count for s in stops}["timeline"] == 4


@pytest.mark.parametrize(
    ("slug", "folder", "root"),
    [("a", "", "../"), ("a", "timeline/", "../../"), ("a/b", "timeline/", "../../../")],
)
def test_the_root_of_the_site_is_as_far_as_the_path_is_deep(slug, folder, root):
    story = dataclasses.replace(factory.story(), slug=slug)
    assert frames(story)[f"{slug}/{folder}index.html"].root == root


def test_only_data_files_that_are_written_are_linked():
    made = frames(exports=("story.json",))["harbour-deal/index.html"]
    assert [link.href for link in made.downloads] == ["story.json"]


def test_without_an_address_nothing_is_absolute():
    head = frames(address=None)["harbour-deal/index.html"].head
    assert (head.canonical, head.image) == (None, None)
    assert "https://example.org/news" not in head.structured


def test_the_picture_is_the_storys_own_where_there_is_one():
    head = frames(image="harbour-deal/card.png")["harbour-deal/timeline/index.html"].head
    assert head.image == "https://example.org/news/harbour-deal/card.png"
    assert head.pictured.startswith("The Explainer · ")
    assert head.pictured.endswith(" · Velle · Norr")
    plain = frames()["harbour-deal/index.html"].head
    assert (plain.image, plain.pictured) == (
        "https://example.org/news/theme/card.png",
        "The Explainer",
    )


def test_a_new_section_gets_a_page_without_an_arrangement(monkeypatch):
    quotes = next(s for s in SECTIONS if s.name == "quotes")
    glossary: Section = dataclasses.replace(quotes, name="glossary", path="glossary")
    monkeypatch.setattr("explainer.pages.SECTIONS", (*SECTIONS, glossary))
    story = factory.story()
    lists = (*story.facts.lists, ("glossary", story.of(quotes)))
    story = dataclasses.replace(story, facts=dataclasses.replace(story.facts, lists=lists))
    page = next(p for p in pages_of(story, factory.edition()) if "glossary" in p.path)
    assert page.template == "explainer/section.html"
    assert page.view.frame.title == "Glossary"
    assert [e.anchor for e in page.view.entries] == ["q", "r"]


@pytest.mark.parametrize(
    ("title", "length"), [("Rain", "short"), ("Rain " * 16, "medium"), ("Rain " * 30, "long")]
)
def test_a_headline_is_set_the_smaller_the_longer_it_is(title, length):
    story = dataclasses.replace(factory.story(), title=title.strip())
    assert frames(story)[f"{story.slug}/index.html"].length == length


def test_of_several_articles_no_page_speaks_as_of_one():
    story = factory.story()
    second = factory.article(name="a2", published=datetime.date(2025, 6, 12))
    pages = site_of(dataclasses.replace(story, articles=(*story.articles, second)))
    told = [
        (path, found[0])
        for path, soup in pages.items()
        for tag in soup.select(".lede, .soft, .label, .nothing, .published, .working, .jumps")
        if (found := re.findall(r"[Tt]he article\b.{9}", tag.get_text()))
    ]
    assert told == []
