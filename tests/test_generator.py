from __future__ import annotations

import json
import struct
import subprocess
import sys

import pytest
from bs4 import BeautifulSoup

from builds import ROOT, STORY
from explainer.typeface import typefaces

HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(1)"> {{ 7 * 7 }}'


def soup(project, name):
    return BeautifulSoup(project.page(name), "lxml")


def test_a_story_gets_its_pages_and_a_plain_article_stays_plain(project):
    project.story()
    project.write("content/plain.md", "Title: Welcome\nDate: 2025-06-01\n\nHello, readers.")
    done = project.build()
    assert done.code == 0, done.told
    assert "vote: " in done.said
    assert "Budget vote in Elm" in project.page("vote/index.html")
    assert (project.output / "vote/sources/index.html").is_file()
    assert "Hello, readers." in project.page("plain/index.html")
    assert not (project.output / "plain/story.json").exists()


def test_a_story_has_a_picture_for_other_sites(project):
    project.story()
    done = project.build(conf="publishconf.py", env={"SITEURL": "https://example.org/repo"})
    assert done.code == 0, done.told
    name = "vote/card.png" if typefaces() else "theme/card.png"
    for page in ("vote/index.html", "vote/sources/index.html"):
        told = {m["property"]: m["content"] for m in soup(project, page).select("meta[property]")}
        assert told["og:image"] == f"https://example.org/repo/{name}"
        assert (told["og:image:width"], told["og:image:height"]) == ("1200", "630")
        assert ("Budget vote in Elm" in told["og:image:alt"]) == (name == "vote/card.png")
    made = (project.output / name).read_bytes()
    assert made.startswith(b"\x89PNG")
    assert struct.unpack(">LL", made[16:24]) == (1200, 630)


def test_without_an_address_no_picture_is_drawn(project):
    project.story()
    assert project.build().code == 0
    assert not (project.output / "vote/card.png").exists()


def test_a_site_without_a_story_is_an_ordinary_site(project):
    project.write("content/plain.md", "Title: Welcome\nDate: 2025-06-01\n\nHello, readers.")
    done = project.build()
    assert done.code == 0, done.told
    assert "Hello, readers." in project.page("plain/index.html")


def test_address_and_author_of_the_source_are_not_the_storys(project):
    project.story(header=STORY + "Url: https://courier.example/vote\nAuthor: Dana Whit\n")
    assert project.build().code == 0
    told = json.loads(project.page("vote/story.json"))["articles"][0]["source"]
    assert told == {"name": None, "url": "https://courier.example/vote", "author": "Dana Whit"}
    front = soup(project, "index.html")
    assert front.find("a", href=lambda href: href and href.endswith("vote/")) is not None


def test_a02_hostile_text_comes_to_no_life_anywhere(project):
    header = STORY.replace("votes on its budget.", HOSTILE).replace("Elm\n", f"Elm {HOSTILE}\n", 1)
    intro = "<b onclick=alert(1)>Hi</b> [x](javascript:alert(1))"
    project.story(
        header=f"{header}Outlet: {HOSTILE}\n\n{intro}\n",
        article=f"Mayor Ada Quill said that {HOSTILE} is dangerous.\n“{HOSTILE},” said Quill.\n",
    )
    done = project.build(conf="publishconf.py", env={"SITEURL": "https://example.org"})
    assert done.code == 0, done.told
    for path in project.output.rglob("*.html"):
        page = BeautifulSoup(path.read_bytes(), "lxml")
        scripts = [s for s in page.find_all("script") if s.get("type") != "application/ld+json"]
        assert all(str(s.get("src", "")).endswith("explainer.js") for s in scripts), path
        assert not [t for t in page.find_all(True) for name in t.attrs if name.startswith("on")]
        assert not page.find_all("img", src="x")
        assert not [a for a in page.find_all("a", href=True) if "javascript" in str(a["href"])]
        for script in page.find_all("script", type="application/ld+json"):
            json.loads(script.get_text())
    for path in project.output.rglob("*.*ml"):
        assert " 49 " not in path.read_text(), "a template in the text was computed"
    assert "<script>alert" not in project.page("feeds/all.atom.xml")


def test_a_plain_draft_says_so(project):
    project.write("content/plain.md", "Title: Welcome\nStatus: draft\n\nHello, readers.")
    assert project.build().code == 0
    page = soup(project, "drafts/plain/index.html")
    assert page.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    assert page.select_one("main > .notice").get_text().startswith("Draft, not published")


def test_f16_a_draft_needs_no_date_and_stands_apart(project):
    project.story(header=STORY.replace("Date: 2025-06-06\n", "") + "Status: draft\n")
    done = project.build()
    assert done.code == 0, done.told
    assert (project.output / "drafts/vote/sources/index.html").is_file()
    assert not (project.output / "vote").exists()
    assert "9999" not in project.page("drafts/vote/index.html")
    assert "no Published: date for seeds/vote.txt" in done.said


def test_a_story_that_is_no_markdown_file_is_refused(project):
    project.write(
        "content/vote.rst", "Vote\n####\n\n:date: 2025-06-06\n:sources: seeds/vote.txt\n\nText.\n"
    )
    done = project.build()
    assert done.code == 1
    assert done.problems == ["content/vote.rst: a story that is no Markdown file; write it as .md"]


def test_h18_a_plugin_that_cannot_be_imported_ends_the_build(project, tmp_path):
    project.story()
    (tmp_path / "spoilt").mkdir()
    (tmp_path / "spoilt/nh3.py").write_text("raise ImportError('nh3 is missing')")
    done = project.build(env={"PYTHONPATH": str(tmp_path / "spoilt")}, afresh=True)
    assert done.code == 1
    assert "nh3 is missing" in done.told
    assert not project.output.exists()


@pytest.mark.parametrize("layer", ["reader", "generator"])
def test_h23_pelicans_own_cache_does_not_get_in_the_way(project, layer):
    project.story()
    settings = {"CACHE_CONTENT": True, "LOAD_CONTENT_CACHE": True, "CONTENT_CACHING_LAYER": layer}
    first = project.build(**settings)
    assert first.code == 0, first.told
    before = project.hashes()
    second = project.build(**settings)
    assert second.code == 0, second.told
    assert project.hashes() == before


def test_h21_publishing_takes_its_address_from_the_environment(project):
    project.story()
    done = project.build(conf="publishconf.py", env={"SITEURL": "https://example.org/news/"})
    assert done.code == 0, done.told
    link = soup(project, "vote/index.html").find("link", rel="canonical")
    assert link["href"] == "https://example.org/news/vote/"
    assert "https://example.org/news/sitemap.xml" in project.page("robots.txt")


def test_a_published_site_says_how_its_editors_are_reached(project):
    project.story()
    published = {"conf": "publishconf.py", "env": {"SITEURL": "https://example.org"}}
    silent = project.build(**published)
    assert "set EXPLAINER_CONTACT" in silent.said
    assert "Report an error" not in project.page("vote/index.html")
    told = project.build(**published, EXPLAINER_CONTACT="desk@elm.example")
    assert "EXPLAINER_CONTACT" not in told.said
    for page in ("vote/index.html", "vote/timeline/index.html", "index.html"):
        (link,) = soup(project, page).find_all("a", string="Report an error")
        assert link["href"].startswith("mailto:desk@elm.example?subject=")


def test_publishing_without_an_address_is_refused(project):
    project.story()
    done = project.build(conf="publishconf.py", env={"SITEURL": ""})
    assert done.code != 0
    assert "SITEURL is not set" in done.told
    assert not project.output.exists()


def test_the_theme_may_override_a_template_of_ours(project, tmp_path):
    project.story()
    (tmp_path / "explainer").mkdir()
    (tmp_path / "explainer/overview.html").write_text("Mine: {{ article.view.frame.title }}")
    assert project.build(THEME_TEMPLATES_OVERRIDES=[str(tmp_path)]).code == 0
    assert project.page("vote/index.html") == "Mine: Budget vote in Elm"


def test_another_theme_is_lent_what_it_lacks(project):
    project.story()
    (project.root / "theme/templates").mkdir(parents=True)
    base = (ROOT / "theme/templates/index.html").read_text()
    project.write("theme/templates/index.html", base)
    done = project.build("-t", str(project.root / "theme"))
    assert done.code == 0, done.told
    assert "Budget vote in Elm" in project.page("vote/index.html")
    assert (project.output / "theme/explainer.css").is_file()


def test_plain_pelican_builds_from_the_project_itself(tmp_path, shared_cache):
    command = [sys.executable, "-m", "pelican", "content", "-o", str(tmp_path / "output")]
    told = [f"EXPLAINER_CACHE={json.dumps(str(shared_cache))}", "EXPLAINER_SEARCH=false"]
    done = subprocess.run(
        [*command, "-e", *told], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert (tmp_path / "output/us-china-london-talks/story.json").is_file()
