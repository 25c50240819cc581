"""Builds after the first: what did not change stands, and the site is that of a cold build."""

from __future__ import annotations

import pytest

from builds import ARTICLE, ROOT, STORY, Project

ADDRESS = "https://example.org/repo"
FERRY = STORY.replace("Budget vote in", "The ferry of").replace("06-06", "06-05")
PAGE = "Title: How it works\nSlug: how-it-works\n\nBy rules.\n"
NAV = (ROOT / "theme/templates/macros/nav.html").read_text("utf-8")


def built(project, **settings):
    done = project.build(
        conf="publishconf.py",
        env={"SITEURL": settings.pop("address", ADDRESS)},
        **{"EXPLAINER_SEARCH": True} | settings,
    )
    assert done.code == 0, done.told
    return done.said


def make(root, cache):
    project = Project(root, cache)
    project.story()
    project.story("ferry", FERRY)
    project.write("content/pages/how-it-works.md", PAGE)
    return project


def files(project):
    """The very file in each place of the site."""
    found = (path for path in project.output.rglob("*") if path.is_file())
    return {path.relative_to(project.output).as_posix(): path.stat().st_ino for path in found}


def of(story, places):
    return {name: file for name, file in places.items() if name.startswith(f"{story}/")}


@pytest.fixture
def site(tmp_path, shared_cache):
    """A site that has been built once."""
    project = make(tmp_path / "site", shared_cache)
    built(project)
    return project


def test_without_a_change_every_page_and_the_index_stand_and_the_editor_is_told_the_same(site):
    bytes_before, before = site.hashes(), files(site)
    told = built(site)
    assert site.hashes() == bytes_before
    after = files(site)
    for part in ("vote", "ferry", "pagefind"):
        assert of(part, after) == of(part, before) != {}
    assert "vote/feed.atom.xml" in after
    assert "vote: 2 people" in told
    assert "ferry: 2 people" in told


def test_a_changed_story_is_made_again_and_the_others_stand(site):
    before = files(site)
    site.story(article=ARTICLE + "The council of Elm will visit Oakham on Tuesday.\n")
    built(site)
    after = files(site)
    assert of("ferry", after) == of("ferry", before) != {}
    assert not set(of("vote", after).items()) & set(of("vote", before).items())
    assert "Oakham" in site.page("vote/sources/index.html")


def test_a_page_that_somebody_wrote_over_is_made_again(site):
    before = site.hashes()
    (site.output / "vote/index.html").write_text("by hand")
    built(site)
    assert site.hashes() == before


def other_stories(project):
    """A tag for the one, another outlet for the other."""
    project.story(header=STORY + "Tags: budget\n")
    project.story("ferry", FERRY, "Outlet: The Courier\n\n" + ARTICLE)


def renamed_page(project):
    project.write("content/pages/how-it-works.md", PAGE.replace("it works", "we work"))


def drafted(project):
    project.story("ferry", FERRY + "Status: draft\n")


def other_template(project):
    project.write("own/macros/nav.html", NAV.replace('class="story"', 'class="story own"'))
    return {"THEME_TEMPLATES_OVERRIDES": [str(project.root / "own")]}


CHANGES = {
    "stories": other_stories,
    "page": renamed_page,
    "draft": drafted,
    "address": lambda project: {"address": "https://example.net"},
    "template": other_template,
}


def test_after_any_change_the_site_is_that_of_a_cold_build(site, shared_cache, tmp_path):
    """One change after the other to the same site; each is compared with a first build."""
    changes = []
    for name, change in CHANGES.items():
        changes.append(change)
        fresh = make(tmp_path / name, shared_cache)
        built(site, EXPLAINER_SEARCH=False, **(change(site) or {}))
        for earlier in changes:
            settings = earlier(fresh) or {}
        built(fresh, EXPLAINER_SEARCH=False, **settings)
        assert site.hashes() == fresh.hashes(), name
