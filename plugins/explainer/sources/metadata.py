"""What a saved page says of itself: its headline, day, outlet, address and author."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable, Iterator
from email.utils import parsedate_to_datetime
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import Tag

from explainer.errors import SourceError
from explainer.sources.body import body_of
from explainer.sources.header import WEB, Header, iso_day

DAYS = (
    *("article:published_time", "article:published", "datePublished", "date", "pubdate"),
    *("publish-date", "publish_date", "sailthru.date", "parsely-pub-date", "dc.date.issued"),
    *("DC.date.issued", "dcterms.created"),
)
"""Names under which the head of a page tells its day, by common usage."""

DAY_IN_URL = re.compile(r"/(\d{4})[/-](\d\d)[/-](\d\d)(?=[/-]|$)")
"""The day in an address, as most papers write it."""


def headline_of(page: BeautifulSoup) -> str | None:
    """Give the headline that a page has for who shares it, else its first heading, else its title.

    None for a page with none of them.
    """
    if meta := _meta(page, "og:title"):
        return meta
    for tag in (*page.find_all("h1")[:1], *page.find_all("title")[:1]):
        if words := " ".join(tag.get_text(" ").split()):
            return words
    return None


def header_of_page(page: BeautifulSoup, name: str) -> Header:
    """Give what the head of a page tells: day, outlet, address, author; None for each it lacks.

    A day may stand in its address alone.
    """
    things = [thing for thing in _structured(page) if "datePublished" in thing]
    url = _meta(page, "og:url")
    link = page.find("link", rel="canonical")
    if isinstance(link, Tag) and isinstance(link.get("href"), str):
        url = str(link["href"])
    days = (_meta(page, *DAYS), *(thing.get("datePublished") for thing in things))
    told = (day for written in days if (day := _day(written, name)))
    return Header(
        published=next(told, None) or _day_in(url, name),
        outlet=_meta(page, "og:site_name") or _named(things, "publisher"),
        url=url if url and WEB.fullmatch(url) else None,
        author=_meta(page, "author", "article:author") or _named(things, "author"),
    )


def _day(told: Any, name: str) -> datetime.date | None:
    """The day that a head tells, as ISO 8601 or RFC 5322 write it; None for anything else."""
    if not isinstance(told, str):
        return None
    try:
        return iso_day(told, name)
    except SourceError:
        pass
    try:
        return parsedate_to_datetime(told).date()
    except ValueError:
        return None


def shown_day(page: BeautifulSoup, name: str) -> datetime.date | None:
    """Give the day of the first element of time of the article; None where it has none."""
    times = (tag.get("datetime") for tag in body_of(page).find_all("time"))
    return next((day for told in times if (day := _day(told, name))), None)


def _day_in(url: str | None, name: str) -> datetime.date | None:
    """The day in the address of a page: ".../2025/03/04/bridge"; None where it has none."""
    found = DAY_IN_URL.search(url or "")
    return _day("-".join(found.groups()), name) if found else None


def _named(things: Iterable[dict[str, Any]], role: str) -> str | None:
    """The names of who has a role in structured data, with commas between; None for nobody."""
    for thing in things:
        told = thing.get(role)
        each = told if isinstance(told, list) else [told]
        names = [one.get("name") if isinstance(one, dict) else one for one in each]
        found = [" ".join(name.split()) for name in names if isinstance(name, str) and name.strip()]
        if found and not any(WEB.match(name) for name in found):
            return ", ".join(found)
    return None


def _meta(page: BeautifulSoup, *names: str) -> str | None:
    for name in names:
        for key in ("property", "name", "itemprop"):
            tag = page.find(attrs={key: name})
            if isinstance(tag, Tag):
                value = tag.get("content") or tag.get("datetime")
                if isinstance(value, str) and value.strip():
                    return " ".join(value.split())
    return None


def _structured(page: BeautifulSoup) -> Iterator[dict[str, Any]]:
    """The things that the page's structured data tells of."""
    for script in page.find_all("script", type="application/ld+json"):
        try:
            data = json.loads(script.get_text())
        except (ValueError, RecursionError):
            continue
        yield from _things(data)


def _things(data: Any) -> Iterable[dict[str, Any]]:
    graph = data.get("@graph", [data]) if isinstance(data, dict) else data
    return [thing for thing in graph if isinstance(thing, dict)] if isinstance(graph, list) else []
