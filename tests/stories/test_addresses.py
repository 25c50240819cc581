from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pelican.settings import DEFAULT_CONFIG
from pelican.utils import slugify

from explainer.errors import SourceError
from explainer.stories.addresses import (
    LEGAL,
    Claim,
    clashes,
    legal_slug,
    safe_slug,
    taken_by,
)

pelican_slug = partial(slugify, regex_subs=DEFAULT_CONFIG["SLUG_REGEX_SUBSTITUTIONS"])


@pytest.mark.parametrize(
    "slug", ["../../x", "/tmp/x", "a/../../x", "..\\..\\x", "%2e%2e/x", "../output-evil/x"]
)
def test_b01_b02_a_slug_that_is_a_path_is_refused(slug):
    with pytest.raises(SourceError, match="is a path; use letters"):
        safe_slug(slug, "content/a.md:3")


@pytest.mark.parametrize(
    ("slug", "legal"),
    [
        ("talks", "talks"),
        ("Talks in London", "talks-in-london"),
        ("con", "con-story"),
        ("nul.txt", "nul.txt-story"),
        ("talks.", "talks"),
        ("a:b?c#d", "abcd"),
        ("习近平", "xi-jin-ping"),
    ],
)
def test_b05_a_slug_becomes_legal_everywhere(slug, legal):
    assert legal_slug(slug, "spare", pelican_slug) == legal


def test_b03_a_slug_of_which_nothing_is_left_comes_from_the_file():
    assert legal_slug("", "my story", pelican_slug) == "my-story"


def test_b04_a_long_slug_is_cut_and_stays_unique():
    one, two = (legal_slug("a" * 300 + end, "", pelican_slug) for end in "xy")
    assert len(one) == len(two) == 100
    assert one != two


@given(st.text(max_size=400), st.text(max_size=20))
def test_any_text_gives_a_legal_slug_and_always_the_same(slug, spare):
    legal = legal_slug(slug, spare, pelican_slug)
    assert LEGAL.fullmatch(legal)
    assert len(legal) <= 100
    assert legal == legal_slug(slug, spare, pelican_slug)


def claim(path, folder, story=True):
    return Claim(where=f"{path}:1", path=path, folder=folder, story=story)


@pytest.mark.parametrize(
    ("one", "other"), [("vote", "vote"), ("vote", "VOTE"), ("zürich", "zu\u0308rich")]
)
def test_b07_one_folder_for_two_stories_is_refused_once_with_both(one, other):
    found = clashes([claim("b.md", one), claim("a.md", other)], {})
    assert [str(p).partition(";")[0] for p in found] == [
        f"a.md:1: the address {other!r} is also that of b.md:1"
    ]


def test_b07_one_folder_for_a_story_and_a_plain_article_is_the_storys_problem():
    found = clashes([claim("b.md", "vote"), claim("a.md", "vote", story=False)], {})
    assert [str(p).partition(";")[0] for p in found] == [
        "b.md:1: the address 'vote' is also that of a.md:1"
    ]


def test_b07_plain_articles_among_themselves_are_left_to_pelican():
    assert clashes([claim("a.md", "x", story=False), claim("b.md", "x", story=False)], {}) == ()


@pytest.mark.parametrize("slug", ["theme", "feeds", "index", "404", "drafts", "images"])
def test_b06_a_folder_of_the_site_itself_is_refused(slug):
    taken = taken_by(
        {**DEFAULT_CONFIG, "DIRECT_TEMPLATES": ["index", "404"], "STATIC_PATHS": ["images"]}
    )
    assert f"the address {slug!r} belongs to" in str(clashes([claim("a.md", slug)], taken)[0])
