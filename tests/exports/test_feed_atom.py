"""feed.atom.xml, read by a feed reader's parser and as XML."""

from __future__ import annotations

import dataclasses
import datetime
import re
from xml.etree import ElementTree

import feedparser
import pytest
from bs4 import BeautifulSoup

from explainer.exports.feed_atom import render
from explainer.model import Story
from factories import SENTENCES, article, evidence, facts, story
from pages.factory import edition as edition_of

ATOM = "{http://www.w3.org/2005/Atom}"
HOME = "https://x.example/ferry/"


def edition(**changes):
    return edition_of(address="https://x.example", place="ferry", **changes)


def sources(*days: str | None) -> tuple:
    """Articles of one outlet, oldest first, each in a file of its day's name."""
    return tuple(
        dataclasses.replace(
            article(
                SENTENCES if at == 1 else (f"Nothing else was said on day {at}.",),
                name=f"a{at}",
                published=datetime.date.fromisoformat(day) if day else None,
            ),
            path=f"seeds/{day}.txt",
        )
        for at, day in enumerate(days, 1)
    )


def fed(*days: str | None, **changes) -> Story:
    return dataclasses.replace(story(), articles=sources(*days), **changes)


def entries(one: Story, **changes):
    feed = feedparser.parse(render(one, edition(**changes)))
    assert not feed.bozo
    return feed.entries


def test_a_feed_has_all_that_atom_asks_for():
    root = ElementTree.fromstring(render(fed("2025-06-06", "2025-06-09"), edition()))
    assert root.tag == f"{ATOM}feed"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert root.findtext(f"{ATOM}id") == HOME
    assert root.findtext(f"{ATOM}title") == "A ferry for Elm"
    assert root.findtext(f"{ATOM}updated") == "2025-06-09T00:00:00+00:00"
    assert root.findtext(f"{ATOM}author/{ATOM}name") == "The Explainer"
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links == {"alternate": HOME, "self": f"{HOME}feed.atom.xml"}
    for entry in root.findall(f"{ATOM}entry"):
        for name in ("id", "title", "updated", "published", "content"):
            assert entry.findtext(f"{ATOM}{name}"), name
        assert entry.find(f"{ATOM}content").get("type") == "html"


def test_an_entry_is_an_article_on_its_own_day_the_newest_first():
    made = entries(fed("2025-06-06", "2025-06-09", "2025-06-13"))
    assert [e.published[:10] for e in made] == ["2025-06-13", "2025-06-09", "2025-06-06"]
    assert [e.link for e in made] == [f"{HOME}sources/#a{n}" for n in (3, 2, 1)]
    assert len({e.id for e in made}) == 3


def test_ids_stay_when_an_article_comes_before_between_or_after():
    before = {e.published: e.id for e in entries(fed("2025-06-06", "2025-06-09"))}
    grown = entries(fed("2025-06-01", "2025-06-06", "2025-06-07", "2025-06-09", "2025-06-13"))
    assert before.items() <= {e.published: e.id for e in grown}.items()


def test_an_entry_is_called_as_its_article_is():
    def title(**changes):
        base = fed("2025-06-06")
        told = dataclasses.replace(base.articles[0], **changes)
        return entries(dataclasses.replace(base, articles=(told,)))[0].title

    assert title(title="Ferry row") == "The Courier: Ferry row"
    assert title(title="Ferry row", outlet=None) == "Ferry row"
    assert title() == "The Courier: A ferry for Elm"
    assert title(outlet=None) == "A ferry for Elm"


def test_an_entry_tells_by_section_what_was_added_with_full_links():
    (entry,) = entries(fed("2025-06-06"))
    html = BeautifulSoup(entry.content[0].value, "lxml")
    assert html.p.get_text() == "6 June 2025 · Read the original"
    assert html.p.a["href"] == "https://courier.example/ferry"
    assert "Timeline" in [h.get_text() for h in html.find_all("h2")]
    (row,) = [li for li in html.find_all("li") if li.a["href"] == f"{HOME}timeline/#meet"]
    assert row.get_text() == (
        "Thursday 12 June 2025: The council of Elm and the Ferry Company will meet (scheduled)"
    )
    assert all(li.a["href"].startswith(HOME) for li in html.find_all("li"))


def test_an_article_that_adds_nothing_says_so():
    newest = entries(fed("2025-06-06", "2025-06-09"))[0]
    text = BeautifulSoup(newest.content[0].value, "lxml").get_text(" ")
    assert "Nothing was found in it that this story did not have." in text


def test_an_article_without_a_day_has_no_entry():
    assert [e.published[:10] for e in entries(fed("2025-06-06", None))] == ["2025-06-06"]
    assert render(fed(None), edition()) is None


@pytest.mark.parametrize("state", ["draft", "hidden"])
def test_what_no_list_has_has_no_feed(state):
    assert render(fed("2025-06-06"), edition(state=state)) is None


def test_without_an_address_there_is_no_feed():
    assert render(fed("2025-06-06"), edition_of(address=None)) is None


def test_markup_in_a_source_stays_text():
    hostile = 'A <script>alert("1")</script> & ]]> “ferry”'
    base = article((f"{hostile} left Elm.",))
    event = dataclasses.replace(
        facts().lists[3][1][0], text=hostile, evidence=(evidence(hostile, base),), actors=()
    )
    told = dataclasses.replace(base, title=hostile, outlet="<b>Courier</b>")
    found = type(facts())(lists=(("timeline", (event,)),))
    (entry,) = entries(dataclasses.replace(story(found), articles=(told,)))
    html = BeautifulSoup(entry.content[0].value, "lxml")
    assert html.find("script") is None
    assert html.li.a.get_text() == hostile


def test_characters_that_no_xml_may_hold_are_spaces():
    made = feedparser.parse(render(fed("2025-06-06", title="A\x0bferry\uffff"), edition()))
    assert not made.bozo
    assert made.feed.title == "A ferry"


def test_equal_stories_give_equal_bytes_without_a_clock():
    one = fed("2025-06-06", "2025-06-09")
    data = render(one, edition())
    assert data == render(one, edition())
    days = {day.decode() for day in re.findall(rb"[0-9-]{10}(?=T)", data)}
    assert days == {"2025-06-06", "2025-06-09"}
