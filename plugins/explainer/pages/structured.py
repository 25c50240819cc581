"""Structured data: what search engines read of a page, in schema.org's words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from markupsafe import Markup

from explainer.model import ActorKind, Article
from explainer.pages.book import Book
from explainer.sections.actors import ACTORS
from explainer.sections.quotes import QUOTES
from explainer.sections.quotes.quote import Quote
from explainer.sections.timeline import TIMELINE
from explainer.text.addresses import web
from explainer.wording import DAY

Thing = dict[str, Any]
KINDS: Mapping[ActorKind, str] = MappingProxyType(
    {"person": "Person", "organization": "Organization", "group": "Organization"}
)
"""Who can speak, in schema.org's words."""
ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def script(things: Iterable[Thing]) -> Markup:
    """Give schema.org things as text that no foreign word can break out of a script with.

    Examples:
        >>> script([{"@type": "Thing", "name": "</script>"}]).count("<")
        0
    """
    data = {"@context": "https://schema.org", "@graph": list(things)}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # Every character that HTML could read as markup is written as a JSON escape.
    return Markup("".join(ESCAPES.get(c, c) for c in text))


def things_of(book: Book, section: str, title: str, address: str | None) -> Iterable[Thing]:
    """Give what a page of a story says: the article itself, the way to it, and its own things.

    The section of the brief is "overview"; ``address`` is None where the site's is not known.
    """
    yield _article(book, address if section == "overview" else book.edition.home)
    if book.edition.address:
        yield _crumbs(book, section, title, address)
    makers = {"timeline": _events, "actors": _people, "quotes": _quotations}
    if section in makers:
        yield from makers[section](book)


def _article(book: Book, address: str | None) -> Thing:
    day = book.edition.date or book.published
    changed = book.edition.modified
    return clean(
        {
            "@type": "Article",
            "@id": f"{address}#article" if address else None,
            "headline": book.story.title,
            "description": book.story.summary,
            "inLanguage": book.story.language,
            "datePublished": day.isoformat() if day else None,
            "dateModified": changed.isoformat() if changed else None,
            "url": address,
            "mainEntityOfPage": address,
            "author": {"@type": "Organization", "name": book.edition.site},
            "publisher": {"@type": "Organization", "name": book.edition.site},
            "isBasedOn": [_source(a) for a in book.story.articles],
        }
    )


def _source(article: Article) -> Thing:
    return clean(
        {
            "@type": "NewsArticle",
            "headline": article.title,
            "url": web(article.url),
            "author": {"@type": "Person", "name": article.author} if article.author else None,
            "publisher": (
                {"@type": "Organization", "name": article.outlet} if article.outlet else None
            ),
            "datePublished": article.published.isoformat() if article.published else None,
        }
    )


def _crumbs(book: Book, section: str, title: str, address: str | None) -> Thing:
    steps = [(book.edition.site, f"{book.edition.address}/"), (book.story.title, book.edition.home)]
    if section != "overview":
        steps.append((title, address))
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": at,
                "name": name,
                "item": {"@type": "WebPage", "@id": place},
            }
            for at, (name, place) in enumerate(steps, 1)
        ],
    }


def _place(book: Book, path: str) -> str | None:
    """The full address of one fact."""
    home = book.edition.home
    return f"{home}{path}" if home else None


def _events(book: Book) -> Iterable[Thing]:
    for event in book.story.of(TIMELINE):
        edtf = event.when.edtf if event.when else None
        if event.status == "scheduled" and edtf and DAY.fullmatch(edtf):
            yield clean(
                {
                    "@type": "Event",
                    "name": event.text,
                    "startDate": edtf,
                    "eventStatus": "https://schema.org/EventScheduled",
                    "url": _place(book, f"timeline/#{event.id}"),
                }
            )


def _people(book: Book) -> Iterable[Thing]:
    """The people who act; whom somebody works for is no organisation where it is a person."""
    people = {actor.name for actor in book.story.of(ACTORS) if actor.kind == "person"}
    for actor in book.story.of(ACTORS):
        if actor.kind == "person" and book.acts(actor):
            body = actor.affiliation if actor.affiliation not in people else None
            yield clean(
                {
                    "@type": "Person",
                    "name": actor.name,
                    "jobTitle": actor.roles[0] if actor.roles else None,
                    "affiliation": {"@type": "Organization", "name": body} if body else None,
                    "url": _place(book, f"whos-who/#{actor.id}"),
                }
            )


def _quotations(book: Book) -> Iterable[Thing]:
    for quote in book.story.of(QUOTES):
        if quote.direct:
            yield clean(
                {
                    "@type": "Quotation",
                    "text": quote.text,
                    "spokenByCharacter": _speaker(book, quote),
                    "url": _place(book, f"quotes/#{quote.id}"),
                }
            )


def _speaker(book: Book, quote: Quote) -> Thing | None:
    """Who speaks; None for somebody whom the who's who does not have: of what kind is not said."""
    actor = book.cast.by_id.get(quote.actor or "")
    kind = KINDS.get(actor.kind) if actor else None
    return {"@type": kind, "name": quote.speaker} if kind else None


def clean(thing: Mapping[str, Any]) -> Thing:
    """Give a thing without what is not known."""
    return {k: v for k, v in thing.items() if v not in (None, "", [])}
