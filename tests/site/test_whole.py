"""What holds for the site as a whole: what is listed where, what is not, and the same bytes."""

from __future__ import annotations

import json
import subprocess
import sys
from xml.etree import ElementTree

import feedparser
import jsonschema
import pytest
from bs4 import BeautifulSoup

from builds import ROOT, Project
from explainer.sitemap import NAMESPACE

STORIES = ("council-budget", "cup-final", "harbour-fraud-trial", "storm-adela")


def test_every_story_has_its_pages(site):
    for name in STORIES:
        for page in ("", "sources/", "whos-who/", "print/"):
            assert (site.output / name / page / "index.html").is_file(), (name, page)


def test_the_build_closes_with_a_line_per_story(site):
    told = [line.partition(":")[0] for line in site.built.said.splitlines()]
    assert [name for name in told if name in STORIES] == list(STORIES)


def test_the_front_page_shows_the_newest_story_and_links_the_others(site):
    page = dict(site.pages())["index.html"]
    text = page.get_text(" ")
    assert "Storm Adela: what we know" in text
    hrefs = {str(a["href"]) for a in page.find_all("a", href=True)}
    for name in STORIES:
        assert any(href.endswith(f"{name}/") for href in hrefs), name


def test_a_plain_article_stays_plain(site):
    page = dict(site.pages())["about-this-desk/index.html"]
    assert "We explain the news" in page.get_text(" ")
    assert [p.name for p in (site.output / "about-this-desk").iterdir()] == ["index.html"]


@pytest.mark.parametrize("name", ["early-draft", "quiet-story"])
def test_f16_a_draft_and_a_hidden_story_are_in_no_list(published, name):
    lists = ["index.html", "sitemap.xml", "feeds/all.atom.xml"]
    lists += [
        p.relative_to(published.output).as_posix() for p in published.output.rglob("tag/**/*.html")
    ]
    for path in lists:
        assert name not in (published.output / path).read_text("utf-8"), path


@pytest.mark.parametrize(
    ("name", "words"), [("drafts/early-draft", "Draft, not published"), ("quiet-story", "Hidden:")]
)
def test_a_draft_and_a_hidden_story_say_so_on_every_page_and_to_search_engines(
    published, name, words
):
    pages = {path: page for path, page in published.pages() if path.startswith(f"{name}/")}
    assert len(pages) > 3
    for path, page in pages.items():
        assert page.find("meta", attrs={"name": "robots"})["content"] == "noindex", path
        assert page.select_one("main > .notice").get_text().startswith(words), path


def test_no_published_page_is_kept_from_search_engines(published):
    for path, page in published.pages():
        if not path.startswith(("drafts/", "quiet-story/", "404")):
            assert page.find("meta", attrs={"name": "robots"}) is None, path


def test_the_address_of_a_story_is_the_originals_only_where_it_links_to_it(published):
    page = dict(published.pages())["storm-adela/index.html"]
    assert page.find("link", rel="canonical")["href"].endswith("/repo/storm-adela/")


def test_the_feed_has_every_published_article_with_full_addresses(published):
    feed = feedparser.parse((published.output / "feeds/all.atom.xml").read_bytes())
    assert not feed.bozo
    links = {entry.link for entry in feed.entries}
    assert links == {f"{published.address}/{name}/" for name in (*STORIES, "about-this-desk")}
    assert {entry.author for entry in feed.entries} == {"Explainer"}


def test_the_feed_tells_the_brief_of_a_story_and_a_plain_article_as_it_is(published):
    feed = feedparser.parse((published.output / "feeds/all.atom.xml").read_bytes())
    told = {entry.link.split("/")[-2]: entry for entry in feed.entries}
    storm = BeautifulSoup(told["storm-adela"].content[0].value, "lxml")
    assert storm.find("p").get_text().startswith("Six people are dead")
    assert "A note by the desk" in storm.get_text()
    assert storm.find("dt").get_text() == "What"
    keys = [link["href"] for link in storm.select("li a")]
    data = json.loads((published.output / "storm-adela/story.json").read_bytes())
    places = [entry["evidence"][0]["sentence"] for entry in data["brief"]]
    assert keys == [f"{published.address}/storm-adela/sources/#{place}" for place in places]
    plain = BeautifulSoup(told["about-this-desk"].content[0].value, "lxml")
    assert plain.find("dl") is None


def test_the_sitemap_has_every_page_that_readers_may_find(published):
    tree = ElementTree.parse(published.output / "sitemap.xml").getroot()
    found = {loc.text for loc in tree.iter(f"{{{NAMESPACE}}}loc")}
    expected = {
        f"{published.address}/{path.removesuffix('index.html')}"
        for path, _ in published.pages()
        if not path.startswith(("drafts/", "quiet-story/", "404"))
        and not path.endswith("print/index.html")
    }
    assert found == expected


def test_the_search_index_holds_the_pages_of_the_sitemap(published):
    entry = json.loads((published.output / "pagefind/pagefind-entry.json").read_bytes())
    tree = ElementTree.parse(published.output / "sitemap.xml").getroot()
    pages = len(list(tree.iter(f"{{{NAMESPACE}}}loc")))
    assert 0 < entry["languages"]["en"]["page_count"] <= pages


def test_structured_data_is_json(site):
    for path, page in site.pages():
        for script in page.find_all("script", type="application/ld+json"):
            assert json.loads(script.get_text())["@context"] == "https://schema.org", path


def test_story_json_is_what_its_schema_says(published):
    schema = json.loads((published.output / "story.schema.json").read_bytes())
    for path in published.output.rglob("story.json"):
        jsonschema.validate(json.loads(path.read_bytes()), schema)


def test_the_editors_introduction_may_link_to_a_page_of_the_site(site):
    page = dict(site.pages())["storm-adela/index.html"]
    (link,) = [a for a in page.find_all("a") if a.get_text() == "how it works"]
    assert str(link["href"]).endswith("how-it-works/")


def test_what_is_kept_in_the_output_outlives_the_swap(site):
    assert (site.output / ".gitignore").read_text() == "*\n!.gitignore\n"


def test_h19_the_same_input_gives_the_same_bytes(published, tmp_path):
    again = Project(tmp_path / "else", tmp_path / "cold").copy(ROOT / "tests/sites/several")
    again.write("output/.gitignore", "*\n!.gitignore\n")
    env = {
        "SITEURL": published.address,
        "PYTHONHASHSEED": "7",
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
    }
    built = again.build(conf="publishconf.py", env=env, afresh=True, EXPLAINER_SEARCH=True)
    assert built.code == 0, built.told
    assert again.hashes() == published.project.hashes()


def test_h20_a_strange_path_makes_no_difference(published, shared_cache, tmp_path):
    again = Project(tmp_path / "it's é # %20 \u201csite\u201d", shared_cache)
    again.copy(ROOT / "tests/sites/several").write("output/.gitignore", "*\n!.gitignore\n")
    env = {"SITEURL": published.address}
    built = again.build(conf="publishconf.py", env=env, EXPLAINER_SEARCH=True)
    assert built.code == 0, built.told
    assert again.hashes() == published.project.hashes()


WARM = """
import sys
from pelican import main
main(sys.argv[1:])
loaded = sorted({name.partition(".")[0] for name in sys.modules} & {"spacy", "thinc", "numpy"})
assert not loaded, loaded
"""


def test_a_warm_build_imports_no_spacy(published):
    command = published.project.command(conf="publishconf.py")
    done = subprocess.run(
        [sys.executable, "-c", WARM, *command[3:]],
        env={"SITEURL": published.address, "PATH": ""},
        cwd=published.project.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
