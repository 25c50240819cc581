"""Edits: what an editor corrected, in the open, with the ground for it.

Of what was hidden only its place is told: to repeat the statement would undo the hiding.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from explainer.model import Deed, Edit, FieldChange, When
from explainer.pages.book import Book, cut_to, sentence_case
from explainer.pages.frame import Link
from explainer.pages.places import place_of, title_of
from explainer.pages.receipts import field_name
from explainer.sections import SECTIONS
from explainer.text.addresses import live, shown_address

CLOSED = {"status": "status", "sourcing": "sourcing", "kind": "edit.kind"}
"""Fields whose values the interface has words for, and where those words stand."""
QUOTED = ("text", "title")
"""Fields that are whole statements."""
PEOPLE = ("actor", "actors", "meant")
"""Fields that hold ids of the who's who."""
LONG = 160
"""Characters of a value; of a longer one the start is enough to see what was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditView:
    """One correction.

    Attributes:
        title: Of the section.
        label: What was done, in a word or two.
        link: To the fact as it is now; None for a hidden one. Without ``href`` no page shows it.
        sentences: Links to what a hidden statement rested on; without ``href`` where the site
            does not show it.
        told: What was joined and what was changed, each as a phrase.
        note: The editor's words; "" where there are none.
        href: Where the editor has it from; None where there is nothing to link to.
        source: That address as text.
        place: Where the correction stands: file and line.
    """

    deed: Deed
    title: str
    label: str
    link: Link | None
    sentences: tuple[Link, ...]
    told: tuple[str, ...]
    note: str
    href: str | None
    source: str
    place: str


def edits_of(book: Book) -> tuple[EditView, ...]:
    """Give what was corrected, in the order of the pages."""
    return tuple(
        _edit(book, section.name, edit)
        for section in SECTIONS
        for edit in book.story.edits
        if edit.section == section.name
    )


def _edit(book: Book, name: str, edit: Edit) -> EditView:
    section = next(s for s in SECTIONS if s.name == name)
    fact = next((f for f in book.whole.of(section) if f.id == edit.fact), None)
    return EditView(
        deed=edit.deed,
        title=title_of(book, section),
        label=book.t(f"edit.status.{edit.deed}"),
        link=place_of(book, section, fact) if fact is not None else None,
        sentences=tuple(_place(book, sentence) for sentence in edit.sentences),
        told=tuple(_told(book, edit)),
        note=edit.note or "",
        href=live(edit.url),
        source=shown_address(edit.url),
        place=edit.place,
    )


def _place(book: Book, sentence: str) -> Link:
    """The link to a sentence; without ``href`` where the site does not show it."""
    label, link = book.till.label(sentence), book.till.link(sentence)
    shown = book.story.show_source == "full" or sentence in book.once("cited", lambda: _cited(book))
    return Link(text=label, href=link.href if shown else "")


def _cited(book: Book) -> frozenset[str]:
    facts = (fact for section in SECTIONS for fact in book.whole.of(section))
    return frozenset(e.sentence for f in facts for e in f.pieces())


def _told(book: Book, edit: Edit) -> Iterator[str]:
    if edit.joined:
        yield book.t("edit.same", names="; ".join(edit.joined))
    for change in edit.changes:
        yield sentence_case(_change(book, change))


def _change(book: Book, change: FieldChange) -> str:
    return book.t(
        "edit.instead",
        field=field_name(book.t, change.name),
        before=worded(book, change.name, change.before),
        after=worded(book, change.name, change.after),
    )


def worded(book: Book, name: str, value: Any) -> str:
    """Give a value for a reader; ids of people that the story has by their names."""
    t = book.t
    if isinstance(value, When):
        return book.time(value).heading
    if isinstance(value, bool):
        return t("edit.yes" if value else "edit.no")
    if isinstance(value, int | float):
        return t.number(value)
    if dataclasses.is_dataclass(value):
        return ", ".join(_parts(book, value))
    values = value if isinstance(value, tuple) else (value,)
    words = [_word(book, name, v) for v in values if v]
    told = cut_to(", ".join(filter(None, words)), LONG)
    return t("date.words", words=told) if told and name in QUOTED else told or t("edit.nothing")


def _word(book: Book, name: str, value: str) -> str:
    if name in CLOSED:
        return book.t(f"{CLOSED[name]}.{value}", n=len(book.story.articles))
    if name in PEOPLE:
        actor = book.cast.by_id.get(value)
        return actor.name if actor else ""
    return value


def _parts(book: Book, value: Any) -> Iterator[str]:
    for field in dataclasses.fields(value):
        part = getattr(value, field.name)
        if part is not None:
            name = str(field.metadata.get("name", field.name))
            yield f"{field_name(book.t, name)} {worded(book, name, part)}"
