"""The page of a section that has no arrangement of its own: its statements, one by one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from explainer.model import Fact, Section, words_of
from explainer.pages.book import Book, Entry, sentence_case
from explainer.pages.frame import Frame, View


@dataclass(frozen=True, slots=True, kw_only=True)
class EntriesView(View):
    """Statements in their order."""

    entries: tuple[Entry, ...]


def arrange(book: Book, frame: Frame, section: Section[Any]) -> EntriesView:
    """List the facts of a section."""
    return EntriesView(
        frame=frame, entries=tuple(entry(book, section, f) for f in book.story.of(section))
    )


def entry(book: Book, section: Section[Any], fact: Fact) -> Entry:
    """Give one fact of any kind."""
    text = words_of(fact)
    return Entry(
        anchor=fact.id,
        href=f"{section.path}/#{fact.id}",
        text=sentence_case(text),
        receipts=book.till.receipts(fact, seen=text),
    )
