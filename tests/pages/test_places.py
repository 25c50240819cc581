from __future__ import annotations

import pytest

from explainer.model import Section
from explainer.pages.book import Book
from explainer.pages.places import place_of, title_of
from explainer.sections import SECTIONS
from pages import factory


@pytest.fixture
def book() -> Book:
    return Book.of(factory.story(), factory.edition())


@pytest.mark.parametrize("section", SECTIONS, ids=lambda s: s.name)
def test_every_fact_has_a_place_that_names_it(book, section):
    for fact in book.story.of(section):
        found = place_of(book, section, fact)
        assert found.text
        assert found.href.partition("#")[2].endswith(fact.id)


def test_what_no_page_shows_has_no_address(book):
    section = next(s for s in SECTIONS if s.name == "agenda")
    (fact, *_) = book.story.of(section)
    hidden = Book.of(factory.story(facts=factory.facts()), factory.edition())
    assert place_of(hidden, section, fact).href == ""


def test_a_section_that_the_theme_has_no_words_for_has_its_own_name(book):
    section = next(s for s in SECTIONS if s.name == "agenda")
    other = Section(
        name="glossary",
        fact=section.fact,
        extract=section.extract,
        same=section.same,
        join=section.join,
        order=section.order,
    )
    assert (title_of(book, section), title_of(book, other)) == ("Agenda", "glossary")
