"""The editor's desk beside real sites: whole, applied as it says, and nowhere else."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from builds import ARTICLE, ROOT, STORY, Project
from explainer.corrections import Corrections, corrected
from explainer.corrections.entries import entries_of
from explainer.corrections.fields import fields_of
from explainer.corrections.nodes import parsed
from explainer.extraction import library_of
from explainer.model import Story, When
from explainer.sections import SECTIONS
from explainer.settings import settings_of
from explainer.stories import Site, load_stories
from explainer.text.slugs import slug_of

SEVERAL = ROOT / "tests/sites/several"
SITES = {"seed": ROOT, "several": SEVERAL, "corrected": ROOT / "tests/sites/corrected"}
OTHER = {
    "text": "Something else",
    "when": When(edtf="1999-12-31", text="", rule="editor"),
    "roles": ("tester",),
    "value": 7.0,
    "actor": None,
}
"""Another value for a field; of a closed one the last that it is not already."""


def make(root: Path, cache: Path, site: Path) -> Project:
    project = Project(root, cache)
    for folder in ("content", "seeds"):
        for path in (site / folder).rglob("*"):
            if path.is_file():
                project.write(path.relative_to(site).as_posix(), path.read_bytes())
    return project


def built(project: Project, **settings) -> str:
    done = project.build(**{"EXPLAINER_DESK": True} | settings)
    assert done.code == 0, done.told
    return done.said


@pytest.fixture(scope="module", params=SITES)
def desk(request, tmp_path_factory, shared_cache) -> Project:
    """A site with its desk, built once."""
    project = make(tmp_path_factory.mktemp(request.param), shared_cache, SITES[request.param])
    built(project)
    return project


def parts(project: Project) -> Iterator[tuple[str, BeautifulSoup]]:
    """The desk of each story, by the folder of the story."""
    for path in sorted(project.output.glob("desk/**/index.html")):
        if path.parent.name != "desk":
            name = path.parent.relative_to(project.output / "desk").as_posix()
            yield name, BeautifulSoup(path.read_bytes(), "lxml")


def data(project: Project, name: str):
    return json.loads(project.page(f"{name}/story.json"))


def words(element) -> str:
    return " ".join(element.get_text(" ").split())


def test_every_story_has_a_desk_and_the_front_leads_there(desk):
    front = BeautifulSoup(desk.page("desk/index.html"), "lxml")
    stories = {path.parent for path in desk.output.rglob("story.json")}
    names = {path.relative_to(desk.output).as_posix() for path in stories}
    assert {str(a["href"]).rstrip("/") for a in front.select(".desks a")} == names
    assert {name for name, _ in parts(desk)} == names


def test_every_fact_lies_on_the_desk_once(desk):
    for name, page in parts(desk):
        made = data(desk, name)
        facts = [
            f"{s.name}_{fact.get('id') or fact['question']}"
            for s in SECTIONS
            for fact in made[s.name]
            if "id" in fact or "question" in fact
        ]
        rows = [str(row["id"]) for row in page.select(".piece[id]")]
        assert len(rows) == len(set(rows)) == sum(len(made[s.name]) for s in SECTIONS)
        assert set(facts) <= set(rows), name


def test_every_sentence_without_a_fact_is_listed_and_the_others_stand_beside_theirs(desk):
    for name, page in parts(desk):
        made = data(desk, name)
        facts = [fact for s in SECTIONS for fact in made[s.name]]
        rests = {
            piece["sentence"]
            for fact in facts
            for key in ("evidence", "mentions", "details")
            for piece in fact.get(key, ())
        }
        bare = [s for a in made["articles"] for s in a["sentences"] if s["id"] not in rests]
        shown = {words(one) for one in page.select(".piece:not([id]) .words")}
        assert {" ".join(s["text"].split()) for s in bare} <= shown, name


def test_every_link_of_the_desk_leads_somewhere(desk):
    for path in desk.output.glob("desk/**/index.html"):
        page = BeautifulSoup(path.read_bytes(), "lxml")
        assert page.find("meta", attrs={"name": "robots"})["content"] == "noindex"
        for link in page.select("a[href], link[href], script[src]"):
            target, _, anchor = str(link.get("href") or link["src"]).partition("#")
            if re.match(r"[a-z]+:", target):
                continue
            found = (path.parent / target).resolve() if target else path
            found = found / "index.html" if found.is_dir() else found
            assert found.is_file(), (path, link)
            if anchor:
                assert BeautifulSoup(found.read_bytes(), "lxml").find(id=anchor), (path, link)


def test_ids_are_unique_and_headings_in_order(desk):
    for name, page in parts(desk):
        ids = [e["id"] for e in page.select("[id]")]
        assert len(ids) == len(set(ids)), name
        assert len(page.select("h1")) == 1


def stories_of(project: Project) -> Iterator[tuple[str, Story]]:
    """The stories of a site as its rules find them, without corrections."""
    told = {"PATH": str(project.root / "content"), "JINJA_ENVIRONMENT": {"autoescape": True}}
    chosen = settings_of(told | {"EXPLAINER_CACHE": str(project.cache)})
    articles = tuple(sorted((project.root / "content").glob("*.md")))
    site = Site(articles=articles, pages=(), slugify=slug_of, slug_source="basename")
    files = [dataclasses.replace(f, corrections=Corrections()) for f in load_stories(site, chosen)]
    library = library_of(files, chosen)
    for file in files:
        yield file.slug, library.edited(file).whole


def entry_of(text: str):
    node, problems = parsed(text, "c.yaml")
    (entry,) = entries_of(node, "c.yaml", problems)
    return entry


def ids(story: Story) -> dict[str, list[str]]:
    return {s.name: sorted(fact.id for fact in story.of(s)) for s in SECTIONS}


def changed(entry, section, fact):
    """The entry with its first value replaced by another one, as an editor would."""
    given, *rest = entry.given
    hint = fields_of(section)[given.key].wanted.removeprefix("one of ").removesuffix(", or null")
    choices = [word for word in hint.split(", ") if word != getattr(fact, given.attribute)]
    value = OTHER.get(given.key, choices[-1] if len(choices) > 2 else "Somebody else")
    return dataclasses.replace(entry, given=(dataclasses.replace(given, value=value), *rest))


@pytest.mark.parametrize("site", ["seed", "several"])
def test_every_mend_of_every_fact_does_what_it_says_and_nothing_else(site, tmp_path, shared_cache):
    project = make(tmp_path, shared_cache, SITES[site])
    built(project)
    found, kinds = dict(parts(project)), set()
    for name, story in stories_of(project):
        page = found.get(name) or found[f"drafts/{name}"]
        before = ids(story)
        for row in page.select(".piece[id]"):
            section = next(s for s in SECTIONS if s.name == str(row["id"]).partition("_")[0])
            fact = next(f for f in story.of(section) if row["id"] == f"{section.name}_{f.id}")
            kinds.add(section.name)
            for text in row.select("pre"):
                entry = entry_of(text.get_text())
                assert (entry.section, entry.fact.words) == (section.name, fact.id)
                if entry.given:
                    same = corrected(story, Corrections(name="c", entries=(entry,)))
                    assert (same.facts, same.edits) == (story.facts, ())
                    entry = changed(entry, section, fact)
                after = corrected(story, Corrections(name="c", entries=(entry,)))
                (edit,) = after.edits
                gone = [fact.id] if entry.hide else [n.words for n in entry.join]
                expected = [n for n in before[section.name] if n not in gone]
                assert ids(after) == before | {section.name: expected}, text
                assert edit.fact == (None if entry.hide else fact.id)
    assert kinds >= {"glance", "brief", "actors", "timeline", "figures", "quotes", "outlook"}


def test_mends_pasted_one_after_the_other_are_carried_out_by_a_build(project):
    project.story()
    built(project)
    ((_, page),) = parts(project)
    pieces = page.select(".piece[id^=timeline_], .piece[id^=quotes_], .piece[id^=outlook_]")
    hiding = [next(t for t in row.select("pre") if "hide: true" in t.text) for row in pieces]
    assert len(hiding) > 3
    pasted = "".join(text.get_text() for text in reversed(hiding))
    project.write("content/vote.corrections.yaml", pasted)
    assert f", {len(hiding)} corrections" in built(project)
    made = data(project, "vote")
    assert (made["timeline"], made["quotes"], made["outlook"]) == ([], [], [])
    assert made["actors"]


@pytest.mark.parametrize("desk", ["corrected"], indirect=True)
def test_what_the_corrections_did_stands_on_the_desk_with_their_lines(desk):
    pages = dict(parts(desk))
    done = pages["ferry"].select("#done ~ .edits > li")
    assert len(done) == 20
    assert all("content/ferry.corrections.yaml:" in words(row) for row in done)
    ((place, *_),) = [
        [words(p) for p in row.select(".working") if "corrections file" in p.text]
        for row in pages["ferry"].select(".piece[id='actors_elm']")
    ]
    assert "content/ferry.corrections.yaml:" in place


def test_an_orphan_is_listed_and_refused_where_there_is_no_desk(project):
    project.story()
    text = "quotes:\n  - {fact: the boat sank, hide: true}\n  - {fact: lower rents, note: Heard.}\n"
    project.write("content/vote.corrections.yaml", text)
    assert "corrections that mean nothing any more: 1" in built(project)
    ((_, page),) = parts(project)
    (told,) = page.select("#orphans ~ ul > li")
    assert words(told).startswith(
        "content/vote.corrections.yaml:2 In their words: 'the boat sank' names no fact of quotes;"
    )
    assert [quote.get("note") for quote in data(project, "vote")["quotes"]].count("Heard.") == 1
    before = project.hashes()
    done = project.build()
    assert done.code == 1
    assert "content/vote.corrections.yaml:2: 'the boat sank' names no fact of quotes" in done.told
    assert project.hashes() == before


def test_the_warnings_of_a_storys_files_lie_on_its_desk_also_when_its_pages_stand(project):
    project.story(article=ARTICLE + "“It is late, said Quill.\n")
    project.story("ferry", STORY.replace("Elm", "Dale"))
    built(project)
    told = "seeds/vote.txt:4: a quotation mark is never closed; close or remove it"
    for _ in range(2):
        pages = dict(parts(project))
        assert told in [words(li) for li in pages["vote"].select(".remarks li")]
        assert told not in words(pages["ferry"])
        assert told not in words(BeautifulSoup(project.page("desk/index.html"), "lxml"))
        built(project)


def test_nothing_of_the_desk_is_in_what_readers_get(tmp_path, shared_cache):
    project = make(tmp_path, shared_cache, SEVERAL)
    env = {"SITEURL": "https://example.org/repo"}
    told = {"conf": "publishconf.py", "env": env, "EXPLAINER_SEARCH": True}
    built(project, **told)
    listed = project.page("sitemap.xml") + project.page("feeds/all.atom.xml")
    assert "/desk/" not in listed
    for path in project.output.rglob("*.html"):
        if not path.is_relative_to(project.output / "desk"):
            page = BeautifulSoup(path.read_bytes(), "lxml")
            assert not [a for a in page.select("[href]") if "desk/" in str(a["href"])
                        and "about-this-desk" not in str(a["href"])], path  # fmt: skip
    with_desk = project.hashes()
    assert project.build(**told).code == 0
    without = project.hashes()
    assert not [name for name in without if name.startswith("desk")]
    assert without == {n: mark for n, mark in with_desk.items() if not n.startswith("desk/")}


def test_publishing_switches_the_desk_off():
    text = (ROOT / "publishconf.py").read_text("utf-8")
    assert re.search(r"^EXPLAINER_DESK = False$", text, re.MULTILINE)
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert re.findall(r"^(\S+):.*\n.*\$\(DESK\)", makefile, re.MULTILINE) == [
        "devserver",
        "devserver-global",
    ]


def test_the_same_site_has_the_same_desk_and_what_did_not_change_stands(project):
    project.story()
    project.story("ferry", STORY.replace("Elm", "Dale"))
    built(project)
    first, page = project.hashes(), project.output / "desk/ferry/index.html"
    inode = page.stat().st_ino
    project.story(article=ARTICLE + "The council of Elm will visit Oakham on Tuesday.\n")
    assert "vote: " in built(project)
    assert page.stat().st_ino == inode
    assert project.hashes()["desk/vote/index.html"] != first["desk/vote/index.html"]
    project.story()
    built(project)
    assert project.hashes() == first


def test_the_desk_has_the_article_that_readers_do_not_get(project):
    project.story(header=STORY + "Show_source: none\n")
    built(project)
    secret = "Ada Quill said on Friday that the council of Elm will vote on the budget"
    ((_, page),) = parts(project)
    assert secret in words(page)
    for path in project.output.rglob("*"):
        if path.is_file() and "desk" not in path.relative_to(project.output).parts:
            assert secret not in path.read_text("utf-8", "replace"), path
