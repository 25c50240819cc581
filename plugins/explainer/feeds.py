"""Feeds: what a feed reader gets of a story, which Pelican would show as empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from explainer.errors import ExplainerError
from explainer.exports.feed_atom import purge

ENTRY = "feed_entry"
"""Name under which an article that is a story gives its ``Entry`` when called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A story in a feed.

    Attributes:
        summary: The editor's, else the first key sentence, as HTML; "" where there is neither.
        content: The brief in short, as HTML.
    """

    summary: str
    content: str


def fill(context: Mapping[str, Any], feed: Any) -> None:
    """Give the entries of a feed the brief of their stories, and the site as their author.

    Args:
        context: Pelican's, with the articles that feeds are made of.
        feed: As Pelican made it.
    """
    stories = _stories(context)
    for item in feed.items:
        item["author_name"] = item["author_name"] or context["SITENAME"]
        told = stories.get(item["link"].removesuffix("?ref=feed"))
        # What is wrong with a story is told when its pages are made, with all other problems.
        with suppress(ExplainerError):
            entry = told() if told else None
            if entry is not None:
                item["description"] = item["description"] or entry.summary or None
                item["content"] = entry.content if item["content"] is not None else None
    purge(feed)


def _stories(context: Mapping[str, Any]) -> dict[str, Callable[[], Entry]]:
    """What gives the entry of each story, by its full address."""
    site = str(context["SITEURL"]).rstrip("/")
    articles = [a for one in context["articles"] for a in (one, *one.translations)]
    return {f"{site}/{a.url}": vars(a)[ENTRY] for a in articles if ENTRY in vars(a)}
