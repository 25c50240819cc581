"""Sources: the annotated article, coverage, the ledger, what an editor did."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.pages import pages_of
from explainer.pages.book import Book
from explainer.pages.sources import coverage
from pages import factory, hard


def view(story=None):
    pages = pages_of(story or factory.story(), factory.edition())
    return next(p.view for p in pages if p.template == "explainer/sources.html")


def sentences(made):
    return [s for a in made.articles for p in a.paragraphs for s in p.sentences]


def test_every_sentence_is_there_word_for_word():
    source = factory.story().articles[0]
    shown = ["".join(p.text for p in s.parts) for s in sentences(view())]
    assert shown == [s.text for s in source.sentences]


def test_beside_a_sentence_stands_what_rests_on_it():
    fourth = sentences(view())[4]
    assert [(g.title, [link.href for link in g.links]) for g in fourth.statements] == [
        ("Who’s who", ["whos-who/#ida-brandt"]),
        ("Agenda", ["agenda/#berth-fees"]),
        ("Key figures", ["key-figures/#fee"]),
    ]


def test_coverage_tells_statements_from_mere_names():
    coverage = view().articles[0].coverage
    assert coverage.cells[:6] == ("named", "used", "used", "used", "used", "named")
    assert coverage.cells[8] == "unused"
    assert (
        coverage.used
        == f"{coverage.cells.count('used')} of 14 sentences carry a statement on this site."
    )


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (("unused",), "0 of 1 sentence carries"),
        (("used", "unused"), "1 of 2 sentences carries"),
        (("unused", "unused"), "0 of 2 sentences carry"),
    ],
)
def test_the_verb_of_the_coverage_agrees(cells, told):
    book = Book.of(factory.story(), factory.edition())
    assert coverage(book, cells).used.startswith(told)


def test_lines_that_are_not_read_are_no_sentences():
    story = factory.story()
    (source,) = story.articles
    last = source.sentences[-1]
    more = (
        dataclasses.replace(last, id="a1-s90", paragraph=90, text="What next", kind="heading"),
        dataclasses.replace(last, id="a1-s91", paragraph=91, text="Photo", kind="furniture"),
    )
    source = dataclasses.replace(source, sentences=(*source.sentences, *more))
    made = view(dataclasses.replace(story, articles=(source,)))
    assert len(made.articles[0].coverage.cells) == 14
    assert [s.id for s in sentences(made)][-2:] == ["a1-s90", "a1-s91"]


def test_an_item_of_a_list_looks_like_one_though_it_is_read_as_text():
    story = factory.story()
    (source,) = story.articles
    *rest, last = source.sentences
    last = dataclasses.replace(last, listed=True)
    made = view(
        dataclasses.replace(story, articles=(dataclasses.replace(source, sentences=(*rest, last)),))
    )
    assert [p.kind for p in made.articles[0].paragraphs][-2:] == ["text", "item"]


def test_the_ledger_counts_who_says_so():
    assert [(r.title, r.number, r.voices) for r in view().ledger] == [
        ("The article itself", 7, ()),
        ("Named people", 2, ("Ida Brandt", "Lena Qvist")),
        ("Anonymous sources", 2, ("insiders",)),
    ]


def test_only_cited_sentences_are_shown_where_the_editor_says_so():
    made = view(factory.story(show_source="cited"))
    assert "a1-s8" not in [s.id for s in sentences(made)]
    assert [p.gap for p in made.articles[0].paragraphs].count(True) == 1
    assert made.shown.startswith("Only the sentences")


def test_a_withheld_article_is_linked_to_its_original():
    made = view(factory.story(show_source="none"))
    assert {s.parts for s in sentences(made)} == {()}
    assert made.shown.endswith("to the original.")
    left = view(factory.story(show_source="none", withheld=("timeline",) * 3)).shown
    assert left.endswith(" 3 statements are left out: each is long, or a whole sentence.")
    assert sentences(made)[2].original.startswith("https://example.org/harbour#:~:text=The%20talks")


@pytest.mark.parametrize("field", ["title", "outlet", "author", "published"])
def test_what_a_source_does_not_say_is_said(field):
    source = dataclasses.replace(factory.article(), **{field: None})
    lacks = view(factory.story(articles=(source,))).articles[0].lacks
    assert lacks.startswith("The source as received gives no ")
    assert factory.words()(f"sources.field.{field}") in lacks


def test_a_source_that_says_all_lacks_nothing():
    assert view().articles[0].lacks == ""


def test_what_an_editor_added_is_listed_with_its_ground():
    assert [(e.link.href, e.note, e.href) for e in view(hard.signed()).edits] == [
        ("timeline/#added", "seen from the office", "https://example.org/rain")
    ]


def test_what_an_editor_added_is_no_statement_of_the_article():
    before, after = view(hard.alone()).ledger, view(hard.signed()).ledger
    assert [row.number for row in before] == [row.number for row in after]


def test_a_day_that_the_editor_gave_is_not_the_sources_own():
    source = dataclasses.replace(factory.article(), dated=False)
    made = view(factory.story(articles=(source,))).articles[0]
    assert made.about[-1] == "6 June 2025, as the editor dates it"
    assert made.lacks == "The source as received gives no date of its own."
