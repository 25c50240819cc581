"""The plain list, for a section that has no arrangement of its own."""

from __future__ import annotations

from explainer.pages import pages_of
from explainer.pages.book import Book
from explainer.pages.generic import arrange
from explainer.sections.agenda import AGENDA
from pages import factory


def test_every_fact_is_an_entry_with_its_words_and_receipts():
    story, edition = factory.story(), factory.edition()
    frame = pages_of(story, edition)[0].view.frame
    entries = arrange(Book.of(story, edition), frame, AGENDA).entries
    assert [(e.anchor, e.href, e.text) for e in entries] == [
        ("berth-fees", "agenda/#berth-fees", "Berth fees and their ceiling"),
        ("night", "agenda/#night", "Night sailings"),
    ]
    assert all(e.receipts.shown for e in entries)
