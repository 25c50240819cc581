"""Renders the theme's templates as a site would, with plain Jinja."""

from __future__ import annotations

import datetime
import posixpath
from collections.abc import Mapping
from functools import cache
from types import SimpleNamespace
from typing import Any
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from explainer.model import Story
from explainer.pages import Edition, Page, pages_of
from explainer.wording import load
from pages.factory import THEME, edition

SITE = "https://example.org/news"


@cache
def environment(language: str = "en") -> Environment:
    """The template environment: autoescaping and strict; one for all tests, which change none."""
    env = Environment(
        loader=FileSystemLoader(THEME / "templates"), autoescape=True, undefined=StrictUndefined
    )
    env.globals["t"] = load(language, THEME / "translations")
    return env


def context(root: str = "..", **more: Any) -> dict[str, Any]:
    """What Pelican gives to every template."""
    given = {
        "SITENAME": "The Explainer",
        "SITEURL": root,
        "SITE_ADDRESS": SITE,
        "DEFAULT_LANG": "en",
        "FEED_ALL_ATOM": "feeds/all.atom.xml",
        "DIRECT_TEMPLATES": ["index", "archives", "404"],
        "ARCHIVES_SAVE_AS": "archives/index.html",
        "pages": [SimpleNamespace(slug="how-it-works", url="how-it-works/")],
    }
    return given | more


def render(page: Page, *, language: str = "en", **more: Any) -> str:
    """The HTML of one page of a story, in the words of the language of its site."""
    root = page.view.frame.root.rstrip("/")
    given: Mapping[str, Any] = context(root, output_file=page.path, view=page.view, **more)
    return environment(language).get_template(page.template).render(given)


def site_of(story: Story, site: Edition | None = None) -> dict[str, BeautifulSoup]:
    """All pages of a story, parsed, by their path."""
    given = site or edition()
    language = given.wording.language
    return {
        page.path: BeautifulSoup(render(page, language=language), "lxml")
        for page in pages_of(story, given)
    }


def listed(view: Any, title: str = "A story") -> SimpleNamespace:
    """A story as Pelican's article, for the lists of stories."""
    return SimpleNamespace(
        view=view,
        url="harbour-deal/",
        title=title,
        lang="en",
        date=datetime.datetime(2025, 6, 6, tzinfo=datetime.UTC),
        summary="A summary.",
    )


def paged(articles: list[Any], number: int = 1, pages: int = 1) -> dict[str, Any]:
    """The variables of a paged list."""

    def page(at: int) -> SimpleNamespace:
        return SimpleNamespace(
            object_list=articles,
            number=at,
            url=f"index{at}.html",
            paginator=SimpleNamespace(num_pages=pages),
            has_other_pages=lambda: pages > 1,
        )

    return {
        "articles_page": page(number),
        "articles_paginator": SimpleNamespace(num_pages=pages),
        "articles_previous_page": page(number - 1) if number > 1 else None,
        "articles_next_page": page(number + 1) if number < pages else None,
    }


def target(path: str, href: str) -> tuple[str, str]:
    """The file and the anchor that a relative link on a page leads to."""
    parts = urlsplit(urljoin(f"https://x.example/{path}", href))
    file = parts.path.removeprefix("/")
    return (
        posixpath.join(file, "index.html") if file.endswith("/") or not file else file
    ), parts.fragment
