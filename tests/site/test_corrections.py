"""A story with every kind of correction, built: what readers see of it, and of which nothing."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
from bs4 import BeautifulSoup

from builds import ARTICLE, ROOT, Project
from explainer.sections import SECTIONS

PAGES = ("", "timeline/", "whos-who/", "agenda/", "key-figures/", "quotes/", "outlook/", "sources/")
HIDDEN = "Oakham accused Elm"


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory, shared_cache: Path) -> Project:
    """The site that is kept with the tests, built once."""
    project = Project(tmp_path_factory.mktemp("corrected") / "project", shared_cache)
    project.copy(ROOT / "tests/sites/corrected")
    done = project.build()
    assert done.code == 0, done.told
    assert ", 20 corrections" in done.said
    return project


def soup(project: Project, page: str, story: str = "ferry") -> BeautifulSoup:
    return BeautifulSoup(project.page(f"{story}/{page}index.html"), "lxml")


def data(project: Project, story: str = "ferry"):
    return json.loads(project.page(f"{story}/story.json"))


def words(element) -> str:
    return " ".join(element.get_text(" ").split())


@pytest.mark.parametrize(
    ("page", "anchor", "mark", "ground"),
    [
        (
            "timeline/",
            "the-council-met-ministers-from-oakham-last-month-and-agreed",
            "Corrected by the editor",
            "Corrected by the editor (date): The ministry told us the day. oakham.example/diary",
        ),
        (
            "timeline/",
            "elm-sells-the-ferry-to-the-northern-shipping-company",
            "Added by the editor",
            "Added by the editor: From the agenda of the meeting.",
        ),
        (
            "timeline/",
            "the-harbour-party-sold-the-ferry-once-before-in-1998",
            "Note by the editor",
            "Note by the editor: The buyer gave it back a year later.",
        ),
        (
            "whos-who/",
            "mae-sorensen",
            "Added by the editor",
            "Added by the editor: desk@courier.example",
        ),
        (
            "agenda/",
            "a-bridge-instead",
            "Added by the editor",
            "Added by the editor: A motion that reached us after the article.",
        ),
        (
            "key-figures/",
            "212-berths-in-the-harbour",
            "Added by the editor",
            "Added by the editor: Counted on the quay.",
        ),
        (
            "outlook/",
            "open_who-pays-for-the-winter",
            "Added by the editor",
            "Added by the editor: Nobody would tell us.",
        ),
    ],
)
def test_what_an_editor_did_is_marked_with_the_ground_one_tap_away(
    corrected, page, anchor, mark, ground
):
    fact = soup(corrected, page).find(id=anchor)
    assert [words(m) for m in fact.select(".edited")] == [mark]
    receipts = fact.select_one("details.receipts")
    assert [words(g) for g in receipts.select(".editor")] == [ground]


def test_a_date_of_the_editors_stands_in_its_place(corrected):
    moments = soup(corrected, "timeline/").select(".timeline > li")
    event = next(m for m in moments if "agreed to a truce" in words(m))
    assert event.select_one("time")["datetime"] == "2025-05-12"
    assert event.select_one(".working") is None
    days = [t["datetime"] for t in soup(corrected, "timeline/").select(".timeline time")]
    assert days == sorted(days)


def test_what_is_hidden_is_on_no_page_and_in_no_file(corrected):
    for path in corrected.output.glob("ferry/**/*"):
        if path.is_file() and path.parent.name not in {"sources", "print"}:
            text = path.read_text("utf-8")
            sentences = text if path.name != "story.json" else json.dumps(
                {k: v for k, v in json.loads(text).items() if k != "articles"}
            )  # fmt: skip
            assert HIDDEN not in sentences, path
    sources = soup(corrected, "sources/")
    assert HIDDEN not in words(sources.select_one(".edits"))
    assert HIDDEN in words(sources.select_one(".annotated"))


def test_the_sources_page_lists_every_correction(corrected):
    rows = soup(corrected, "sources/").select(".edits > li")
    assert len(rows) == 20
    told = [words(row) for row in rows]
    assert (
        "Timeline Corrected : The council met ministers from Oakham last month and agreed to a"
        " truce on berth fees Date: Monday 12 May 2025 instead of May 2025 The ministry told us"
        " the day. oakham.example/diary"
    ) in told
    assert (
        "Who’s who Joined : Council of Elm One and the same: Elm; Council of Elm. The article means"
        " the town throughout."
    ) in told
    assert (
        "Timeline Hidden A statement is not shown; it rested on Sentence 12 Oakham has withdrawn"
        " the claim."
    ) in told
    assert "At a glance Added : Why The treasurer told us on the telephone." in told


def test_paper_has_the_corrections_too(corrected):
    paper = soup(corrected, "print/")
    assert len(paper.select(".edits > li")) == 20
    told = words(paper.select_one(".paper"))
    assert "Corrected by the editor (date): The ministry told us the day." in told


def test_the_brief_marks_what_an_editor_did(corrected):
    brief = soup(corrected, "")
    answers = {words(d.dt): words(d.dd) for d in brief.select(".glance > div")}
    assert answers["What"] == (
        "The council of Elm votes on the sale of its ferry Corrected by the editor"
    )
    assert answers["Why"] == "Repairs have become too dear Added by the editor"
    keys = [words(k) for k in brief.select(".keys > li")]
    assert any(
        k.startswith("The ferry has run since 1931. Added by the editor: archive.example")
        for k in keys
    )
    assert words(brief.select_one(".numbered")).count("by the editor") == 2


def test_every_link_of_the_story_leads_somewhere(corrected):
    for page in (*PAGES, "print/"):
        here = corrected.output / "ferry" / page
        for link in soup(corrected, page).select("main a[href]"):
            target, _, anchor = str(link["href"]).partition("#")
            if re.match(r"[a-z]+:", target):
                assert target.startswith(("https://", "mailto:")), link
                continue
            path = (here / target).resolve() if target else here
            path = path / "index.html" if path.is_dir() else path
            assert path.is_file(), (page, link)
            if anchor:
                assert BeautifulSoup(path.read_bytes(), "lxml").find(id=anchor), (page, link)


def test_ids_are_unique(corrected):
    for page in (*PAGES, "print/"):
        ids = [e["id"] for e in soup(corrected, page).select("[id]")]
        assert len(ids) == len(set(ids)), page


def test_the_data_say_what_was_done(corrected):
    made = data(corrected)
    jsonschema.validate(made, json.loads(corrected.page("story.schema.json")))
    assert len(made["corrections"]) == 20
    event = next(e for e in made["timeline"] if e.get("edited") == ["when"])
    assert event["when"]["edtf"] == "2025-05-12"
    added = next(e for e in made["timeline"] if e.get("added_by"))
    assert added["actors"] == ["elm", "northern-shipping-company"]
    assert next(a for a in made["actors"] if a["id"] == "elm")["edited"] == ["mentions"]
    assert all(a["id"] != "council-of-elm" for a in made["actors"])
    hidden = [c for c in made["corrections"] if c["deed"] == "hidden"]
    assert {c["fact"] for c in hidden} == {None}


def test_a_story_without_corrections_says_so(project):
    project.story()
    assert project.build().code == 0
    page = soup(project, "sources/", "vote")
    assert "No editor has changed anything here." in words(page)
    assert page.select(".edits, .edited") == []
    assert "corrections" not in data(project, "vote")


def test_f11_a_story_of_which_everything_is_hidden_is_an_empty_one(project):
    project.story()
    assert project.build().code == 0
    made = data(project, "vote")
    lines = [
        f"{s.name}:\n" + "".join(f"  - {{fact: {f['id']}, hide: true}}\n" for f in made[s.name])
        for s in SECTIONS
        if made[s.name]
    ]
    project.write("content/vote.corrections.yaml", "".join(lines))
    done = project.build()
    assert done.code == 0, done.told
    assert all(data(project, "vote")[s.name] == [] for s in SECTIONS)
    assert sorted(p.name for p in (project.output / "vote").iterdir() if p.is_dir()) == [
        "print",
        "sources",
    ]
    missing = words(soup(project, "", "vote").select_one(".missing"))
    assert "Timeline: the editor has hidden what the rules found." in missing
    assert "could be taken from the article" not in missing


def test_f11_a_hidden_speaker_keeps_the_quote_without_a_dead_link(project):
    project.story()
    hide = "actors:\n  - fact: Ada Quill\n    hide: true\n"
    project.write("content/vote.corrections.yaml", hide)
    assert project.build().code == 0
    figure = soup(project, "quotes/", "vote").select_one("figure.quote")
    assert "Ada Quill" in words(figure.figcaption)
    assert figure.select("a[href*=whos-who]") == []


HOSTILE = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)> {{ 7*7 }} &lt;b&gt;"
ATTACK = """\
actors:
  - fact: Ada Quill
    name: {0}
    roles: [{0}]
    affiliation: {0}
    side: {0}
    aliases: [{0}]
    note: {0}
    url: {1}
  - add: {{name: {0}, kind: person, roles: [{0}]}}
    url: {1}
timeline:
  - add: {{text: {0}, status: happened, said_by: {0}}}
    words: vote on the budget
    note: {0}
    url: {2}
agenda:
  - add: {{title: {0}, said_by: {0}}}
    note: {0}
figures:
  - fact: 12% to 9%
    text: {0}
    label: {0}
    unit: {0}
  - add: {{text: {0}, value: 3, unit: {0}, label: {0}}}
    note: {0}
quotes:
  - fact: We will lower rents
    text: {0}
    speaker: {0}
outlook:
  - fact: could resign
    text: {0}
    said_by: {0}
    note: {0}
unknowns:
  - add: {{text: {0}}}
    note: {0}
glance:
  - add: {{question: why, text: {0}}}
    note: {0}
brief:
  - add: {{text: {0}}}
    note: {0}
"""


def elements(page: BeautifulSoup) -> set[tuple[str, str]]:
    """Every element with each of its attributes."""
    return {(e.name, name) for e in page.find_all(True) for name in ("", *e.attrs)}


def test_a03_a05_markup_in_every_field_stays_text(tmp_path, shared_cache):
    sites = {}
    for name, text in (("harmless", "Quill"), ("hostile", HOSTILE)):
        project = Project(tmp_path / name, shared_cache)
        project.story(article=ARTICLE)
        quoted = "'" + text.replace("'", "''") + "'"
        urls = ("'https://a.example/\"><script>alert(1)</script>'", "'javascript:alert(1)'")
        project.write("content/vote.corrections.yaml", ATTACK.format(quoted, *urls))
        done = project.build(conf="publishconf.py", env={"SITEURL": "https://example.org"})
        assert done.code == 0, done.told
        sites[name] = project
    for path in sites["hostile"].output.rglob("*.html"):
        place = path.relative_to(sites["hostile"].output)
        page = BeautifulSoup(path.read_bytes(), "lxml")
        calm = BeautifulSoup((sites["harmless"].output / place).read_bytes(), "lxml")
        assert elements(page) <= elements(calm), place
        for link in page.select("[href], [src]"):
            scheme = str(link.get("href", link.get("src"))).partition(":")
            assert not scheme[1] or scheme[0] in {"http", "https", "mailto"}, link
        for script in page.find_all("script", type="application/ld+json"):
            json.loads(script.get_text())
        assert "49" not in words(page), place
    made = data(sites["hostile"], "vote")
    assert " ".join(HOSTILE.split()) in {a["name"] for a in made["actors"]}
    jsonschema.validate(made, json.loads(sites["hostile"].page("story.schema.json")))


def test_a_corrected_story_is_made_again_and_the_same_twice(project):
    project.story()
    assert project.build().code == 0
    plain = project.hashes()
    project.write("content/vote.corrections.yaml", "brief:\n  - {fact: could resign, hide: true}\n")
    assert ", 1 correction;" in project.build().said
    once = project.hashes()
    assert once["vote/index.html"] != plain["vote/index.html"]
    assert ", 1 correction;" in project.build().said
    assert project.hashes() == once
    (project.root / "content/vote.corrections.yaml").unlink()
    project.build()
    assert project.hashes() == plain


def test_b09_a_corrections_file_that_links_out_of_the_content_is_refused(project, tmp_path):
    project.story()
    (tmp_path / "else.yaml").write_text("brief:\n  - {fact: could resign, hide: true}\n")
    (project.root / "content/vote.corrections.yaml").symlink_to(tmp_path / "else.yaml")
    done = project.build()
    assert done.code == 1
    assert "content/vote.corrections.yaml: a link that leaves the content folder" in done.told
