"""A saved web page: the paragraphs of its article, with its headline and header."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag

from explainer.errors import SourceError
from explainer.model import Paragraph, ParagraphKind
from explainer.sources.body import BLOCKS, CODE, body_of, is_front_page, strip
from explainer.sources.header import Header
from explainer.sources.metadata import header_of_page, headline_of, shown_day
from explainer.text.marks import BAR

FEWEST_WORDS = 40
"""A saved page with less is a cookie wall, a paywall's stub or an error page."""

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
    head, title = header_of_page(page, name), headline_of(page)
    for foot in page.select("blockquote footer"):
        foot.name = "p"  # who is quoted
    for tag in page.find_all(CODE):
        tag.decompose()
    if head.published is None:
        head = dataclasses.replace(head, published=shown_day(page, name))
    strip(page)
    front = is_front_page(page)
    paragraphs = tuple(paragraphs_of(body_of(page)))
    words = sum(len(p.text.split()) for p in paragraphs)
    if words < FEWEST_WORDS or front:
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
    links = [block] if block.find_parent("a", href=True) is not None else block.find_all("a")
    linked = sum(len(link.get_text(" ", strip=True)) for link in links)
    return linked > 0.8 * len(text) and text[-1] not in '.!?”"'
