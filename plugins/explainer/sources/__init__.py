"""Sources: an article file as received becomes a Source: its head and its paragraphs."""

from __future__ import annotations

import datetime
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from explainer.errors import SourceError
from explainer.model import Paragraph, Source
from explainer.sources.decoding import decoded
from explainer.sources.header import Header, header_of
from explainer.sources.html import html_article
from explainer.sources.markdown import markdown_article
from explainer.sources.oddities import oddities
from explainer.sources.plain import plain_paragraphs
from explainer.text.quotations import unclosed

log = logging.getLogger(__name__)

SUFFIXES = (".txt", ".md", ".html", ".htm")
"""Kinds of files that can be a source, by the end of their name."""

LONGEST_WORD = 2_000
"""Characters without a space; longer than any address, and what reads text is quadratic in it."""

MAX_BYTES = 5_000_000
"""A novel has about one million; an article of this size is a mistake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What the story file says of its sources, for a source that does not say it itself."""

    published: datetime.date | None = None
    outlet: str | None = None
    url: str | None = None
    author: str | None = None


def load(path: Path, name: str, defaults: Defaults, max_bytes: int = MAX_BYTES) -> Source:
    """Read one source article.

    Args:
        path: The file.
        name: What messages call it: the path from the project's root.
        defaults: Fields of the story file; the source's own win.
        max_bytes: A larger file is refused unread.

    Raises:
        SourceError: it is missing, too large, no text, or holds no article.
    """
    if path.suffix.lower() not in SUFFIXES:
        known = ", ".join(SUFFIXES)
        raise SourceError(
            name, f"a source of type {path.suffix or 'none'!r}", f"use one of {known}"
        )
    text = decoded(
        _bytes(path, name, max_bytes), name, html=path.suffix.lower() in (".html", ".htm")
    )
    header, title, paragraphs = _article_in(text, path.suffix.lower(), name)
    if not paragraphs:
        what = "only a header, no text" if header != Header() or title else "no text"
        raise SourceError(f"{name}:1", what, "put the article's text into the file")
    _refuse_long_words(paragraphs, name)
    _warn_of_oddities(paragraphs, name)
    return Source(
        path=name,
        title=header.title or title,
        outlet=header.outlet or defaults.outlet,
        url=header.url or defaults.url,
        author=header.author or defaults.author,
        published=header.published or defaults.published,
        paragraphs=paragraphs,
        dated=header.published is not None,
        dated_at=f"{name}:{header.line}" if header.published is not None else "",
    )


def _bytes(path: Path, name: str, max_bytes: int) -> bytes:
    if not path.is_file():
        what = "is not a file" if path.exists() else "there is no such file"
        raise SourceError(name, what, "check the name in the story's Sources: line")
    size = path.stat().st_size
    if size > max_bytes:
        what = f"{size:,} bytes, more than the {max_bytes:,} of EXPLAINER_MAX_SOURCE_BYTES"
        raise SourceError(name, what, "cut the article out of the file, or raise the setting")
    try:
        return path.read_bytes()
    except OSError as problem:
        raise SourceError(
            name, f"cannot be read ({problem.strerror})", "check its rights"
        ) from problem


def _article_in(
    text: str, suffix: str, name: str
) -> tuple[Header, str | None, tuple[Paragraph, ...]]:
    """The header, the title and the paragraphs of a file with such a suffix."""
    header, body, first = header_of(text, name)
    if suffix == ".md":
        return header, *markdown_article(body, name, first)
    if suffix == ".txt":
        return header, None, plain_paragraphs(body, first)
    found, title, paragraphs = html_article(body, name)
    return header.over(found), title, paragraphs


def _warn_of_oddities(paragraphs: Sequence[Paragraph], name: str) -> None:
    """Warn of marks that are never closed and of what may not be meant, each with its line."""
    for number in unclosed([paragraph.text for paragraph in paragraphs]):
        line = paragraphs[number].line
        log.warning("%s:%d: a quotation mark is never closed; close or remove it", name, line)
    for line, what in oddities(paragraphs):
        log.warning("%s:%d: %s; look whether that is meant", name, line, what)


def _refuse_long_words(paragraphs: Iterable[Paragraph], name: str) -> None:
    for paragraph in paragraphs:
        longest = max(map(len, paragraph.text.split()), default=0)
        if longest > LONGEST_WORD:
            what = f"a word of {longest:,} characters"
            raise SourceError(f"{name}:{paragraph.line}", what, "part or remove it")


__all__ = ["MAX_BYTES", "SUFFIXES", "Defaults", "load", "plain_paragraphs"]
