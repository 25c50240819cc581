"""A saved web page: its article's paragraphs, and what its head says of itself."""

from __future__ import annotations

import dataclasses
import datetime
import json
import re
from collections.abc import Iterable, Iterator
from email.utils import parsedate_to_datetime
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag

from explainer.errors import SourceError
from explainer.model import Paragraph, ParagraphKind
from explainer.sources.header import WEB, Header, iso_day
from explainer.text.marks import BAR

FOREIGN = (
    *("script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math"),
    *("form", "button", "select", "textarea", "nav", "aside", "footer", "header", "figure"),
    *("figcaption", "head", "title", "audio", "video", "canvas", "dialog", "menu"),
)
"""Elements whose text is not the article's: code, controls, navigation, pictures' captions."""

BLOCKS = frozenset(
    (
        *("address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div"),
        *("dl", "dt", "fieldset", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "html", "li", "main"),
        *("ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead"),
        *("tr", "ul"),
    )
)
"""Elements that start a paragraph of their own."""

FURNITURE = re.compile(
    r"(?:^|[-_\s])(?:ad|ads|advert|advertisement|breadcrumbs?|byline|caption|comments?|consent|cookies?"
    r"|footer|newsletter|outbrain|paywall|popup|promo|recirc|recommended|related|share|sharing"
    r"|sidebar|social|sponsored|subscribe|taboola|tags|teasers?|trending|twitter-tweet"
    r"|instagram-media|tiktok-embed|fb-post|reddit-embed-bq|bluesky-embed)(?:$|[-_\s])",
    re.IGNORECASE,
)
"""Words of class and id by which pages mark what is not the article, by common usage."""

FEWEST_WORDS = 40
"""A saved page with less is a cookie wall, a paywall's stub or an error page."""

DAYS = (
    *("article:published_time", "datePublished", "date", "pubdate", "publish-date", "publish_date"),
    *("sailthru.date", "parsely-pub-date", "dc.date.issued", "DC.date.issued", "dcterms.created"),
)
"""Names under which the head of a page tells its day, by common usage."""

CELL = 12
"""Words of a cell of data; in a page that is laid out as a table they are longer."""

NOTE = re.compile(r"\[?[\d*†‡]{1,3}\]?")
"""What points to a note of the page, above the line."""

DEEPEST = 2000
"""Elements inside one another; no page that a person made comes near."""

Found = tuple[Header, str | None, tuple[Paragraph, ...]]


def html_article(text: str, name: str) -> Found:
    """Give header, headline and paragraphs of the one article of a saved page.

    Raises:
        SourceError: the page holds no article, or is nested beyond reason.
    """
    refuse_depth(text, name)
    page = BeautifulSoup(text, "lxml")
    head, title = _head(page, name), _title(page)
    for foot in page.select("blockquote footer"):
        foot.name = "p"  # who is quoted
    published = head.published or _shown_day(page, name)
    head = dataclasses.replace(head, published=published)
    for tag in page.find_all(FOREIGN):
        tag.decompose()
    for tag in page.find_all(_is_furniture):
        tag.decompose()
    body = _body(page)
    paragraphs = tuple(paragraphs_of(body)) if body else ()
    words = sum(len(p.text.split()) for p in paragraphs)
    if words < FEWEST_WORDS or _is_front_page(page, body):
        what = f"no article found ({words} words in {len(paragraphs)} paragraphs)"
        raise SourceError(f"{name}:1", what, "save the article's own page, or its text as .txt")
    return head, title, tuple(p for p in paragraphs if p.text != title)


def refuse_depth(text: str, name: str) -> None:
    """Refuse markup that is nested beyond reason, before a parser sees it.

    Raises:
        SourceError: more elements of one kind are opened in a row than any page needs.
    """
    for tag in ("div", "span", "blockquote", "ul", "ol", "b", "i", "em", "font", "table"):
        opened = re.compile(rf"<(/?){tag}\b", re.IGNORECASE)
        depth = 0
        for found in opened.finditer(text):
            depth = max(0, depth - 1) if found[1] else depth + 1
            if depth > DEEPEST:
                line = text.count("\n", 0, found.start()) + 1
                what = f"more than {DEEPEST} <{tag}> inside one another"
                raise SourceError(f"{name}:{line}", what, "save the article as plain text")


def paragraphs_of(root: Tag) -> Iterator[Paragraph]:
    """Give the text of an element as paragraphs, in reading order, white space collapsed."""
    _join_rows(root)
    for note in root.find_all("sup"):
        if NOTE.fullmatch(note.get_text(strip=True)) and _points(note):
            note.decompose()
    block: Tag | None = None
    words = ""
    for node in root.descendants:
        if isinstance(node, Tag):
            if node.name == "br":
                words += "\n"
            continue
        if not isinstance(node, NavigableString) or isinstance(node, PreformattedString):
            continue
        owner = _block(node, root)
        if owner is not block:
            yield from _paragraphs(words, _kind(block), block)
            block, words = owner, ""
        words += re.sub(r"\s+", " ", node)
    yield from _paragraphs(words, _kind(block), block)


def _paragraphs(words: str, kind: ParagraphKind, block: Tag | None) -> Iterator[Paragraph]:
    for part in re.split(r"(?: *\n *){2,}", words):
        text = " ".join(part.split())
        if text and not (block is not None and _only_links(block, text)):
            yield Paragraph(text=text, kind=kind)


def _join_rows(root: Tag) -> None:
    """Make one line of each row of data, whose cells are no sentences of their own."""
    for row in root.find_all("tr"):
        cells = [c for c in row.find_all(["td", "th"], recursive=False) if c.get_text(strip=True)]
        texts = [" ".join(c.get_text(" ").split()) for c in cells]
        if len(cells) > 1 and all(len(text.split()) <= CELL for text in texts):
            row.string = f" {BAR} ".join(texts)


def _points(note: Tag) -> bool:
    """Whether a raised number is no power: "m<sup>2</sup>"; a link is none, nor behind a stop."""
    before = note.previous_sibling
    ended = isinstance(before, str) and before[-1:] in '.,;:!?”"’'
    return ended or note.find("a") is not None or note.get_text(strip=True).startswith("[")


def _block(node: NavigableString, root: Tag) -> Tag:
    for parent in node.parents:
        if parent is root or parent.name in BLOCKS:
            return parent
    return root


def _kind(block: Tag | None) -> ParagraphKind:
    if block is None:
        return "text"
    if block.name == "tr":
        return "furniture"
    if block.name in {"h1", "h2", "h3", "h4", "h5", "h6"}:
        return "heading"
    item = block.name == "li" or (block.parent is not None and block.parent.name == "li")
    return "item" if item else "text"


def _only_links(block: Tag, text: str) -> bool:
    """Whether a paragraph is nothing but a link, as "Read more: ..." is."""
    linked = sum(len(link.get_text(" ", strip=True)) for link in block.find_all("a"))
    return linked > 0.8 * len(text) and text[-1] not in '.!?”"'


def _is_furniture(tag: Tag) -> bool:
    if tag.name in {"html", "body", "article", "main"}:
        return False
    names = [*(tag.get_attribute_list("class") or ()), tag.get("id")]
    hidden = tag.has_attr("hidden") or tag.get("aria-hidden") == "true"
    return hidden or any(FURNITURE.search(str(n)) for n in names if n)


def _body(page: BeautifulSoup) -> Tag | None:
    """The element that holds the article: marked as such, else the one with the most text."""
    for found in (
        page.find_all(attrs={"itemprop": "articleBody"}),
        page.find_all("article"),
        page.find_all("main"),
    ):
        if marked := [tag for tag in found if isinstance(tag, Tag)]:
            return max(marked, key=_weight)
    groups = {id(p.parent): p.parent for p in page.find_all("p") if p.parent is not None}
    best: Tag | None = max(groups.values(), key=_weight, default=None)
    whole = page.body
    if best is None or whole is None:
        return whole
    return best if _weight(best) > 0.6 * _weight(whole) else whole


def _weight(tag: Tag) -> int:
    """Characters of the paragraphs in an element."""
    return sum(len(p.get_text()) for p in tag.find_all("p")) or len(tag.get_text()) // 10


def _is_front_page(page: BeautifulSoup, body: Tag | None) -> bool:
    """Whether the page has many short articles and no long one."""
    articles = page.find_all("article")
    if len(articles) < 5 or body is None:
        return False
    return _weight(body) < 0.3 * sum(_weight(a) for a in articles)


def _title(page: BeautifulSoup) -> str | None:
    if meta := _meta(page, "og:title"):
        return meta
    for tag in (*page.find_all("h1")[:1], *page.find_all("title")[:1]):
        if words := " ".join(tag.get_text(" ").split()):
            return words
    return None


def _head(page: BeautifulSoup, name: str) -> Header:
    things = [thing for thing in _structured(page) if "datePublished" in thing]
    url = _meta(page, "og:url")
    link = page.find("link", rel="canonical")
    if isinstance(link, Tag) and isinstance(link.get("href"), str):
        url = str(link["href"])
    days = (_meta(page, *DAYS), *(thing.get("datePublished") for thing in things))
    return Header(
        published=next((day for told in days if (day := _day(told, name))), None),
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


def _shown_day(page: BeautifulSoup, name: str) -> datetime.date | None:
    """The day of the first element of time of the article; None where it has none."""
    body = _body(page)
    times = (tag.get("datetime") for tag in body.find_all("time")) if body else ()
    return next((day for told in times if (day := _day(told, name))), None)


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
