"""Structured data: right types, and no way out of the script."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.pages import pages_of
from explainer.pages.structured import clean, script
from explainer.sections.quotes import QUOTES
from pages import factory, hard


def graph(folder: str, story=None, **changes):
    pages = pages_of(story or factory.story(), factory.edition(**changes))
    page = next(p for p in pages if p.path.endswith(f"{folder}index.html"))
    return json.loads(page.view.frame.head.structured)["@graph"]


@given(st.text())
def test_any_text_comes_back_and_none_is_markup(text):
    made = script([{"name": text}])
    assert not set("<>&\u2028\u2029") & set(made)
    assert json.loads(made)["@graph"] == [{"name": text}]


def test_a_story_is_an_article_based_on_its_source():
    made = graph("harbour-deal/")[0]
    assert (made["@type"], made["datePublished"]) == ("Article", "2025-06-06")
    assert made["isBasedOn"] == [
        {
            "@type": "NewsArticle",
            "headline": "Harbour deal between Velle and Norr goes to a vote on Monday",
            "url": "https://example.org/harbour",
            "author": {"@type": "Person", "name": "N. N."},
            "publisher": {"@type": "Organization", "name": "Coast Courier"},
            "datePublished": "2025-06-06",
        }
    ]


def test_crumbs_lead_from_the_site_to_the_page():
    crumbs = graph("timeline/")[1]["itemListElement"]
    assert [(c["position"], c["item"]["@id"]) for c in crumbs] == [
        (1, "https://example.org/news/"),
        (2, "https://example.org/news/harbour-deal/"),
        (3, "https://example.org/news/harbour-deal/timeline/"),
    ]


@pytest.mark.parametrize(
    ("folder", "kind", "count"),
    [("timeline/", "Event", 1), ("whos-who/", "Person", 4), ("quotes/", "Quotation", 1)],
)
def test_a_page_names_its_things(folder, kind, count):
    assert [thing["@type"] for thing in graph(folder)].count(kind) == count


def test_what_is_not_known_is_left_out():
    assert clean({"a": None, "b": "", "c": [], "d": 0}) == {"d": 0}
    made = graph("bare/", hard.bare(), address=None, date=None)[0]
    assert "datePublished" not in made
    assert "url" not in made
    assert [thing["@type"] for thing in graph("bare/", hard.bare(), address=None)] == ["Article"]


def test_a_quotation_says_who_speaks_where_the_whos_who_has_them():
    story = factory.story()
    quotes = [t for t in graph("quotes/", story) if t["@type"] == "Quotation"]
    assert quotes[0]["spokenByCharacter"]["@type"] == "Person"
    assert quotes[0]["url"].startswith("https://example.org/news/harbour-deal/quotes/#")
    unknown = tuple(dataclasses.replace(q, actor=None) for q in story.of(QUOTES))
    story = dataclasses.replace(story, facts=story.facts.having(QUOTES, unknown))
    quotes = [t for t in graph("quotes/", story) if t["@type"] == "Quotation"]
    assert not any("spokenByCharacter" in quote for quote in quotes)
