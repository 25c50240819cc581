"""The feeds of stories in built sites: who has one, where it leads, and how it grows."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urldefrag

import feedparser
import pytest
from bs4 import BeautifulSoup

from builds import ROOT, Project

NAME = "feed.atom.xml"
ADDRESS = "https://example.org/news"
STORIES = ("council-budget", "cup-final", "harbour-fraud-trial", "storm-adela")
DOCKS = ROOT / "tests/sites/hard/seeds/docks"
HEADER = """\
Title: The strike at Orrin docks
Date: 2025-08-14
Modified: 2025-08-20
Summary: From the first rumour to the agreement.
Sources: seeds/*.txt
"""


def feed(output: Path, story: str):
    made = feedparser.parse((output / story / NAME).read_bytes())
    assert not made.bozo
    return made


def rows(entry) -> list:
    return BeautifulSoup(entry.content[0].value, "lxml").find_all("li")


def broken(output: Path, address: str, hrefs) -> list[str]:
    """The links that lead to no file of a site, or to no element of it."""
    ids: dict[str, set[str]] = {}
    found = []
    for href in hrefs:
        page, anchor = urldefrag(href)
        path = f"{page.removeprefix(f'{address}/')}index.html"
        if path not in ids:
            text = (output / path).read_bytes() if (output / path).is_file() else b""
            ids[path] = {str(t["id"]) for t in BeautifulSoup(text, "lxml").find_all(id=True)}
        if unquote(anchor) not in ids[path]:
            found.append(href)
    return found


def test_every_published_story_has_a_feed_and_nothing_else_has(published, at_home):
    found = {path.parent.name for path in published.output.rglob(NAME)}
    assert found == set(STORIES)
    assert list(at_home.output.rglob(NAME)) == []
    for _, page in at_home.pages():
        assert page.find("link", rel="alternate") is None
        assert page.find("a", href=lambda href: href and href.endswith(NAME)) is None


@pytest.mark.parametrize("story", STORIES)
def test_every_entry_and_statement_leads_to_its_place(published, story):
    entries = feed(published.output, story).entries
    hrefs = [e.link for e in entries] + [row.a["href"] for e in entries for row in rows(e)]
    assert len(hrefs) > 20
    assert broken(published.output, published.address, hrefs) == []


@pytest.mark.parametrize("story", STORIES)
def test_every_page_of_a_story_names_its_feed_and_links_it(published, story):
    pages = [(path, page) for path, page in published.pages() if path.startswith(f"{story}/")]
    assert len(pages) > 5
    for path, page in pages:
        up = "../" if path.count("/") > 1 else "./"
        kind = "application/atom+xml"
        links = page.find_all("link", rel="alternate", type=kind)
        assert [link["href"] for link in links][-1] == f"{up}{NAME}", path
        (link,) = page.select(f'footer a[href$="{NAME}"]')
        assert (link["href"], link.get_text()) == (f"{up}{NAME}", "Follow this story (Atom feed)")


@pytest.fixture(scope="module")
def docks(tmp_path_factory, shared_cache) -> list[Path]:
    """A story of two articles, then of three, then the same again."""
    project = Project(tmp_path_factory.mktemp("docks") / "project", shared_cache)
    project.write("content/docks.md", HEADER)
    sites = []
    for number, names in enumerate((("1-rumour", "5-agreement"), ("2-strike",), ())):
        for name in names:
            project.write(f"seeds/{name}.txt", (DOCKS / f"{name}.txt").read_bytes())
        project.output = project.root / f"output-{number}"
        done = project.build(conf="publishconf.py", env={"SITEURL": ADDRESS})
        assert done.code == 0, done.told
        sites.append(project.output)
    return sites


def test_a_story_of_two_articles_has_two_entries_with_what_each_was_the_first_to_tell(docks):
    made = feed(docks[0], "docks")
    titles = ["Dockers at Orrin go back to work", "Orrin Courier: Dockers at Orrin may walk out"]
    assert [e.title for e in made.entries] == titles
    assert [e.published[:10] for e in made.entries] == ["2025-08-20", "2025-08-04"]
    assert made.feed.updated == made.entries[0].published
    newest, first = ([row.get_text() for row in rows(e)] for e in made.entries)
    assert "Greta Noll: “We have what we can live on,”" in newest
    assert "Greta Noll: “Nobody loads a ship for thanks,”" in first
    assert not {row.partition(" (")[0] for row in newest} & {
        row.partition(" (")[0] for row in first
    }
    hrefs = [row.a["href"] for e in made.entries for row in rows(e)]
    assert len(set(hrefs)) == len(hrefs) > 10
    assert broken(docks[0], ADDRESS, hrefs) == []


def test_a_third_article_is_one_more_entry_and_the_others_keep_their_ids(docks):
    before, after = (feed(site, "docks").entries for site in docks[:2])
    assert [e.id for e in before] == [after[0].id, after[2].id]
    assert after[1].title == "Harbour Post: Strike begins at Orrin"
    assert len({e.id for e in after}) == 3
    assert broken(docks[1], ADDRESS, [e.link for e in after]) == []


def test_a_second_build_gives_the_same_bytes(docks):
    assert (docks[1] / "docks" / NAME).read_bytes() == (docks[2] / "docks" / NAME).read_bytes()


def test_what_was_ahead_for_the_first_article_has_moved_on_in_the_next(project):
    project.write("content/meeting.md", HEADER)
    texts = {
        "2025-08-08": "Mayor Ada Quill will meet Ben Lowe in Elm on Tuesday.",
        "2025-08-13": "Mayor Ada Quill met Ben Lowe in Elm on Tuesday.",
    }
    for day, text in texts.items():
        project.write(f"seeds/{day}.txt", f"Title: A meeting\nPublished: {day}\n\n{text}\n")
    assert project.build(conf="publishconf.py", env={"SITEURL": ADDRESS}).code == 0
    newest, first = feed(project.output, "meeting").entries
    assert "What has moved on" in newest.content[0].value
    moved = "Tuesday 12 August 2025: Mayor Ada Quill met Ben Lowe in Elm on Tuesday"
    before = "happened; before: scheduled for Tuesday 12 August 2025"
    assert rows(newest)[0].get_text() == f"{moved} ({before})"
    told = (
        "Tuesday 12 August 2025: Mayor Ada Quill will meet Ben Lowe in Elm on Tuesday (scheduled)"
    )
    assert told in [row.get_text() for row in rows(first)]
    assert "What has moved on" not in first.content[0].value
