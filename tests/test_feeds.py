"""Feeds: no entry is empty, and what is wrong with a story is told elsewhere."""

from __future__ import annotations

from types import SimpleNamespace

import feedparser

from builds import STORY
from explainer.errors import EvidenceError
from explainer.feeds import ENTRY, Entry, fill


def filled(entry, content="", description="", author=""):
    """One item of a feed after it was filled."""
    story = SimpleNamespace(url="vote/", translations=[], **{ENTRY: entry})
    context = {"SITEURL": "https://example.org", "SITENAME": "The Desk", "articles": [story]}
    item = {
        "link": "https://example.org/vote/",
        "content": content,
        "description": description,
        "author_name": author,
    }
    fill(context, SimpleNamespace(feed={}, items=[item]))
    return item["description"], item["content"], item["author_name"]


def test_an_empty_entry_gets_the_brief_and_the_site_as_its_author():
    told = filled(lambda: Entry(summary="Why", content="<p>What</p>"))
    assert told == ("Why", "<p>What</p>", "The Desk")


def test_what_the_editor_wrote_stays():
    told = filled(lambda: Entry(summary="Why", content="x"), description="Mine", author="Ada")
    assert told == ("Mine", "x", "Ada")


def test_characters_that_no_xml_may_hold_are_spaces():
    told = filled(lambda: Entry(summary="Why\x0b", content="<p>A\x01B\uffff</p>"))
    assert told == ("Why ", "<p>A B </p>", "The Desk")


def test_a_feed_of_summaries_gets_no_content():
    assert filled(lambda: Entry(summary="", content="x"), content=None)[:2] == (None, None)


def test_a_story_that_cannot_be_made_leaves_its_entry_alone():
    def broken():
        raise EvidenceError("vote", "a fact without evidence", "report this bug")

    assert filled(broken, content="y")[:2] == ("", "y")


def test_a_story_without_a_summary_has_one_in_the_feed(project):
    lines = [line for line in STORY.splitlines(keepends=True) if "Summary" not in line]
    project.story(header="".join(lines))
    assert project.build(conf="publishconf.py", env={"SITEURL": "https://example.org"}).code == 0
    (entry,) = feedparser.parse(project.page("feeds/all.atom.xml")).entries
    assert entry.summary.startswith("Mayor Ada Quill said on Friday")
    assert entry.summary in entry.content[0].value
