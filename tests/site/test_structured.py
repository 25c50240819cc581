"""Structured data of the built pages, held against schema.org's own vocabulary.

``schema_org.json`` is an extract of schema.org's release, which it names: the types that the pages
use with those that they derive from, and for each property what it may stand on and what it may
hold. A type or property that is not in it fails; take it over from the release with its entry.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

VOCABULARY = json.loads(Path(__file__).with_name("schema_org.json").read_text("utf-8"))
TYPES, PROPERTIES, MEMBERS = (VOCABULARY[k] for k in ("types", "properties", "members"))
SITE = "https://schema.org"


def lineage(kind: str) -> set[str]:
    """A type with all that it derives from."""
    return {kind}.union(*map(lineage, TYPES[kind]))


def problems(thing: dict[str, Any], at: str = "") -> Iterator[str]:
    """What schema.org does not know, or knows otherwise."""
    kind = thing.get("@type")
    if kind not in TYPES:
        yield f"{at}: no type {kind}"
        return
    for name, value in thing.items():
        place = f"{at}/{kind}.{name}"
        if name in {"@type", "@context"}:
            continue
        if name == "@id":
            yield from () if is_address(value) else (f"{place}: {value}",)
        elif name not in PROPERTIES:
            yield f"{place}: no such property"
        elif not lineage(kind) & set(PROPERTIES[name]["domain"]):
            yield f"{place}: not a property of {kind}"
        else:
            for each in value if isinstance(value, list) else [value]:
                yield from wrong(each, set(PROPERTIES[name]["range"]), place)


def wrong(value: Any, allowed: set[str], place: str) -> Iterator[str]:
    """What is wrong with one value of a property."""
    if isinstance(value, dict):
        yield from problems(value, place)
        if value.get("@type") in TYPES and not lineage(value["@type"]) & allowed:
            yield f"{place}: {value['@type']} is none of {sorted(allowed)}"
        return
    if not any(fits(value, kind) for kind in allowed):
        yield f"{place}: {value!r} is none of {sorted(allowed)}"


def fits(value: Any, kind: str) -> bool:
    """Whether a plain value can stand for a type."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return False
    if isinstance(value, int):
        return kind in {"Integer", "Number"}
    match kind:
        case "Text":
            return bool(value.strip())
        case "URL":
            return is_address(value)
        case "Date" | "DateTime":
            return is_date(value, kind)
    return value.startswith(f"{SITE}/") and MEMBERS.get(value.removeprefix(f"{SITE}/")) == kind


def is_address(value: str) -> bool:
    parts = urlsplit(value)
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def is_date(value: str, kind: str) -> bool:
    read = datetime.date if kind == "Date" else datetime.datetime
    try:
        read.fromisoformat(value)
    except ValueError:
        return False
    return True


def things(soup) -> Iterator[dict[str, Any]]:
    """The things of a page, each with the vocabulary that it is told in."""
    for script in soup.select('script[type="application/ld+json"]'):
        data = json.loads(script.string)
        assert data["@context"] == SITE
        yield from data.get("@graph", [data])


def test_every_page_speaks_schema_orgs_language(site):
    found = {
        path: [told for thing in things(soup) for told in problems(thing)]
        for path, soup in site.pages()
    }
    assert len(found) > 40
    assert {path: told for path, told in found.items() if told} == {}


def test_everything_that_the_pages_can_say_is_said_somewhere(published):
    said = {thing["@type"] for _, soup in published.pages() for thing in things(soup)}
    assert said == {
        *("Article", "BreadcrumbList", "Event", "Person", "Quotation", "WebPage", "WebSite")
    }


@pytest.mark.parametrize(
    ("thing", "told"),
    [
        ({"@type": "Newspiece"}, ": no type Newspiece"),
        ({"@type": "Person", "startDate": "2025-06-09"}, "not a property of Person"),
        ({"@type": "Person", "hue": "red"}, "no such property"),
        ({"@type": "Event", "startDate": "next week"}, "is none of ['Date', 'DateTime']"),
        ({"@type": "Event", "eventStatus": f"{SITE}/Soon"}, "is none of ['EventStatusType']"),
        ({"@type": "Person", "affiliation": {"@type": "Person"}}, "is none of ['Organization']"),
        ({"@type": "Article", "isBasedOn": "an article"}, "is none of"),
        ({"@type": "Person", "url": "/people"}, "is none of ['URL']"),
    ],
    ids=["type", "domain", "property", "date", "member", "thing", "address", "relative"],
)
def test_what_schema_org_does_not_know_is_found(thing, told):
    (found,) = problems(thing)
    assert told in found
