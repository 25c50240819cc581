"""Where the article of a saved page stands: what is around it goes, where most prose is stays.

Pages tell what is not the article by elements and by words of class and id, and name what is around
all of it so, too: "content-with-sidebar", a form that holds the whole page. So nothing goes that
holds most of the prose. Of what is left, the element that is marked as the article is taken, or the
one with most prose in it and near it, as Arc90's Readability counts it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import chain, islice

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag

CODE = (
    *("script", "style", "template", "iframe", "object", "embed", "svg", "math"),
    *("head", "title", "audio", "video", "canvas"),
)
"""Elements whose text no reader sees."""

FOREIGN = (
    *("form", "button", "select", "textarea", "nav", "aside", "footer", "header", "figure"),
    *("figcaption", "dialog", "menu", "noscript"),
)
"""Elements whose text is not the article's: controls, navigation, pictures' captions."""

BLOCKS = frozenset(
    (
        *("address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div"),
        *("dl", "dt", "fieldset", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "html", "li", "main"),
        *("ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead"),
        *("tr", "ul"),
    )
)
"""Elements that start a paragraph of their own."""

OTHERS = (
    *("comments?", "outbrain", "promo", "recirc", "recommended", "related", "sponsored", "taboola"),
    *("teasers?", "trending"),
)
"""Words of class and id by which pages mark what others wrote, or what else there is to read."""

AROUND = (
    *("ad", "ads", "advert", "advertisement", "breadcrumbs?", "byline", "caption", "consent"),
    *("cookies?", "footer", "newsletter", "popup", "rollover", "share", "sharing", "sidebar"),
    *("social", "subscribe", "tags", "tooltip", "twitter-tweet", "instagram-media", "tiktok-embed"),
    *("fb-post", "reddit-embed-bq", "bluesky-embed"),
)
"""Words by which they mark the rest, and at times what is around it all: "with-sidebar"."""


def _marks(words: Iterable[str]) -> re.Pattern[str]:
    """Words of class and id, between marks that join them."""
    return re.compile(rf"(?:^|[-_\s])(?:{'|'.join(words)})(?:$|[-_\s])", re.IGNORECASE)


TEASER = _marks(["teasers?"])
"""Marks what leads to another page, and at times the article's own standfirst."""

OTHER, FURNITURE = _marks(OTHERS), _marks((*OTHERS, *AROUND))
"""Mark what else there is to read; that and the rest that is not the article."""

HIDDEN = re.compile(r"display:\s*none")
"""What hides an element in its own style."""

MOST = 0.5
"""The share of a page's prose with which an element holds the article, whatever it is called."""

NEAR = 3
"""Elements around a paragraph that it may be a part of, the less the further out."""

SENTENCE = 8
"""Words of a text outside a paragraph that is prose and no label."""

LINKED = 10_000
"""More words than a link shows."""

LONG = 1500
"""Characters of prose that no teaser has."""

TEASERS, LEAST = 5, 0.3
"""Articles of a front page at least; the share of their prose that one long article has."""


def strip(page: BeautifulSoup) -> None:
    """Take what is not the article from a page, but for what holds most of its prose.

    Menus and controls go first: their words may be more than the article's.
    """
    for others in (FOREIGN, _is_furniture):
        found = page.find_all(others)
        prose = _prose(page)
        most = MOST * prose[id(page)]
        for tag in found:
            if tag.decomposed or _is_around(tag):
                continue
            if prose[id(tag)] <= most or _is_other(tag):
                tag.decompose()


def _is_around(tag: Tag) -> bool:
    """Whether words of a sentence are marked for a card about them, which is inside or beside."""
    if tag.find_parent("p") is None:
        return False
    return tag.name == "a" or tag.find(_is_furniture) is not None


def _prose(page: BeautifulSoup) -> Counter[int]:
    """Characters of prose in elements, by their ids."""
    tags = [page, *page.find_all(True)]
    found = _own_prose(tags)
    for tag in reversed(tags[1:]):
        found[id(tag.parent)] += found[id(tag)]
    return found


def _own_prose(tags: Iterable[Tag]) -> Counter[int]:
    """Characters of prose that stand in elements themselves, by their ids, those around first.

    Paragraphs are prose, and sentences outside of them; what a link shows is none.
    """
    least: dict[int, int] = {}
    found: Counter[int] = Counter()
    for tag in tags:
        above = least.get(id(tag.parent), SENTENCE)
        linked = (tag.name == "a" and tag.has_attr("href")) or above == LINKED
        least[id(tag)] = LINKED if linked else 1 if tag.name == "p" else above
        shown = (t for t in tag.children if isinstance(t, NavigableString))
        texts = (" ".join(t.split()) for t in shown if not isinstance(t, PreformattedString))
        own = (text for text in texts if len(text.split()) >= least[id(tag)])
        found[id(tag)] = sum(len(text) for text in own)
    return found


def _is_furniture(tag: Tag) -> bool:
    if tag.name in {"html", "body", "article", "main"}:
        return False
    hidden = tag.has_attr("hidden") or tag.get("aria-hidden") == "true"
    hidden |= HIDDEN.search(str(tag.get("style", ""))) is not None
    return hidden or (_is_marked(tag, FURNITURE) and not _is_standfirst(tag))


def _is_standfirst(tag: Tag) -> bool:
    """Whether what is called a teaser is the article's own: it leads to no other page."""
    linked = tag.find("a") is not None or tag.find_parent("a") is not None
    return _is_marked(tag, TEASER) and not linked


def _is_other(tag: Tag) -> bool:
    """Whether an element holds more to read, which may be more than the article, and not that."""
    return _is_marked(tag, OTHER) and tag.find("h1") is None


def _is_marked(tag: Tag, words: re.Pattern[str]) -> bool:
    names = [*(tag.get_attribute_list("class") or ()), tag.get("id")]
    return any(words.search(str(name)) for name in names if name)


def body_of(page: BeautifulSoup) -> Tag:
    """Give the element that holds the article: one marked as such, else where the most prose is."""
    prose, best = _prose(page), _densest(page)
    for found in (
        page.find_all(attrs={"itemprop": "articleBody"}),
        page.find_all("article"),
        page.find_all("main"),
    ):
        marked = max(found, key=lambda tag: prose[id(tag)], default=page)
        if marked is not page and prose[id(marked)] >= min(LONG, MOST * prose[id(best)]):
            return marked
    while best.parent is not None and prose[id(best)] <= MOST * prose[id(page)]:
        best = best.parent
    return best


def _densest(page: BeautifulSoup) -> Tag:
    """The element with the most prose in it or near it: what is further inside counts for less."""
    tags = page.find_all(True)
    scores: Counter[int] = Counter()
    own = _own_prose(tags)
    for tag in tags:
        up = chain((tag,), tag.parents) if own[id(tag)] else ()
        holders = (t for t in up if t.name in BLOCKS and t.name != "p")
        for distance, around in enumerate(islice(holders, NEAR), 1):
            scores[id(around)] += own[id(tag)] // distance
    return max(tags, key=lambda tag: scores[id(tag)], default=page)


def is_front_page(page: BeautifulSoup) -> bool:
    """Tell whether most of a page's prose is many short articles, and none is long."""
    prose = _prose(page)
    articles = [prose[id(tag)] for tag in page.find_all("article")]
    longest, told = max(articles, default=0), sum(articles)
    many = len(articles) >= TEASERS and told > MOST * prose[id(page)]
    return many and longest < min(LONG, told * LEAST)
