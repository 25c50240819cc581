"""What an editor did, as the sources page tells it."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.model import Edit, FieldChange, When
from explainer.pages.book import Book
from explainer.pages.edits import edits_of
from explainer.sections.figures import Change
from explainer.wording import load
from pages import factory


def told(*edits: Edit, wording=None):
    story = dataclasses.replace(factory.story(), edits=edits)
    edition = factory.edition()
    if wording:
        edition = dataclasses.replace(edition, wording=wording)
    return edits_of(Book.of(story, edition))


def changed(name: str, before: object, after: object) -> str:
    change = FieldChange(name=name, before=before, after=after)
    (view,) = told(Edit(section="agenda", deed="changed", fact="night", changes=(change,)))
    return view.told[0]


def test_a_correction_names_its_section_and_leads_to_its_fact():
    edit = Edit(
        section="agenda", deed="changed", fact="night", note="So.", url="mailto:desk@a.example"
    )
    (view,) = told(edit)
    assert (view.title, view.label, view.note) == ("Agenda", "Corrected", "So.")
    assert (view.link.text, view.link.href) == ("Night sailings", "agenda/#night")
    assert (view.href, view.source) == ("mailto:desk@a.example", "desk@a.example")


@pytest.mark.parametrize(
    ("name", "before", "after", "words"),
    [
        (
            "when",
            When(edtf=None, text="last month"),
            When(edtf="2025-05-12", text="last month"),
            "Date: Monday 12 May 2025 instead of “last month”",
        ),
        ("when", None, When(edtf="2025", text=""), "Date: 2025 instead of nothing"),
        ("status", "scheduled", "happened", "Status: happened instead of scheduled"),
        ("sourcing", "article", "named", "Kind of source: named instead of the article"),
        ("kind", "place", "organization", "Kind: organisation instead of place"),
        ("roles", (), ("mayor", "pilot"), "Role: mayor, pilot instead of nothing"),
        ("said_by", "Ida", None, "Who says so: nothing instead of Ida"),
        ("title", "Fees", "Berth fees", "Wording: “Berth fees” instead of “Fees”"),
        ("value", 3.0, 4.5, "Value: 4.5 instead of 3"),
        ("value", 0.0, 4.0, "Value: 4 instead of 0"),
        ("direct", True, False, "Word for word: no instead of yes"),
        ("change", Change(start=1.0, to=2.0), None, "Change: nothing instead of from 1, to 2"),
        ("actor", None, "ida-brandt", "Speaker’s entry: Ida Brandt instead of nothing"),
        ("actors", ("somebody-hidden",), (), "Who takes part: nothing instead of nothing"),
        ("colour", "red", "blue", "Colour: blue instead of red"),
    ],
)
def test_a_change_is_told_in_words(name, before, after, words):
    assert changed(name, before, after) == words


def test_a_long_value_is_cut():
    assert len(changed("text", "word " * 200, "new")) < 200


def test_of_a_hidden_statement_only_its_place_is_told():
    (view,) = told(Edit(section="timeline", deed="hidden", sentences=("a1-s2", "a1-s3")))
    assert view.link is None
    assert [(s.text, s.href) for s in view.sentences] == [
        ("Sentence 2", "sources/#a1-s2"),
        ("Sentence 3", "sources/#a1-s3"),
    ]


@pytest.mark.parametrize(
    ("shown", "href"), [("cited", ""), ("none", ""), ("full", "sources/#a1-s1")]
)
def test_a_sentence_that_the_site_does_not_show_is_only_named(shown, href):
    edit = Edit(section="timeline", deed="hidden", sentences=("a1-s1",))
    story = dataclasses.replace(
        factory.story(), edits=(edit,), show_source=shown, facts=factory.facts()
    )
    (view,) = edits_of(Book.of(story, factory.edition()))
    assert [(s.text, s.href) for s in view.sentences] == [("Sentence 1", href)]


def test_joined_facts_are_named():
    (view,) = told(Edit(section="actors", deed="joined", fact="velle", joined=("Velle", "Town")))
    assert view.told == ("One and the same: Velle; Town.",)


def test_corrections_come_in_the_order_of_the_pages():
    edits = (
        Edit(section="agenda", deed="noted", fact="night", note="n"),
        Edit(section="glance", deed="noted", fact="what", note="n"),
    )
    assert [view.title for view in told(*edits)] == ["At a glance", "Agenda"]


def test_german_words_are_there():
    german = load("de", factory.THEME / "translations")
    edit = Edit(section="agenda", deed="hidden", sentences=("a1-s2",))
    (view,) = told(edit, wording=german)
    assert view.label == "Ausgeblendet"
