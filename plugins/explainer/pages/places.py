"""Places: where a fact of any section is shown, for pages that refer to it."""

from __future__ import annotations

from typing import Any

from explainer.model import Fact, Section, words_of
from explainer.pages.book import Book, brief_words
from explainer.pages.frame import Link
from explainer.pages.repeats import same_words
from explainer.sections.glance import GLANCE, Answer

ANCHORS = {"unknowns": "open_"}
PATHS = {"unknowns": "outlook/", "glance": "", "brief": ""}
"""Where the facts of sections without a page of their own are shown."""


def answers_of(book: Book) -> tuple[Answer, ...]:
    """Give the answers at a glance but for one that is the headline again, word for word.

    One that is left alone beside the headline answers nothing; an editor's stands all the same.
    """
    facts = book.story.of(GLANCE)
    others = tuple(f for f in facts if not same_words(f.text, book.story.title))
    alone = len(others) == 1 < len(facts) and not book.till.receipts(*others).grounds
    return () if alone else others


def place_of(book: Book, section: Section[Any], fact: Fact) -> Link:
    """Give the link to a fact; one that no page shows has no ``href``."""
    path = PATHS.get(section.name, f"{section.path}/")
    if section.name == "glance":
        question = getattr(fact, "question", "")
        href = f"#glance_{question}" if fact in answers_of(book) else ""
        return Link(text=book.t(f"glance.{question}"), href=href)
    if section.name == "brief":
        here = not same_words(words_of(fact), book.story.title)
        return Link(text=book.t("brief.key"), href=f"#key_{fact.id}" if here else "")
    if not book.shows(section.name, fact):
        return Link(text=brief_words(fact), href="")
    return Link(text=brief_words(fact), href=f"{path}#{ANCHORS.get(section.name, '')}{fact.id}")


def title_of(book: Book, section: Section[Any]) -> str:
    """Give the title of a section; its name where the theme has no words for it."""
    key = f"{section.name}.title"
    return book.t(key) if key in book.t else section.name
