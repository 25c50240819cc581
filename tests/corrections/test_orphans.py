"""Orphans: corrections that mean nothing in their story."""

from __future__ import annotations

import pytest

from explainer.corrections import Corrections, corrected, sifted
from explainer.corrections.entries import entries_of
from explainer.corrections.nodes import parsed
from explainer.errors import ProblemsError
from pages.factory import story


def corrections(text):
    node, problems = parsed(text, "c.yaml")
    return Corrections(name="c.yaml", entries=entries_of(node, "c.yaml", problems))


def test_what_means_something_stays_and_the_rest_is_told_with_its_line():
    text = "quotes:\n  - {fact: r, hide: true}\n  - {fact: the boat sank, hide: true}\n"
    kept, (orphan,) = sifted(story(), corrections(text))
    assert [entry.fact.words for entry in kept.entries] == ["r"]
    assert (orphan.section, orphan.words, orphan.place) == ("quotes", "the boat sank", "c.yaml:3")
    assert orphan.what == "'the boat sank' names no fact of quotes"
    assert [e.deed for e in corrected(story(), kept).edits] == ["hidden"]


def test_two_on_one_line_are_told_apart():
    text = "quotes: [{fact: r, hide: true}, {fact: gone, hide: true}]\n"
    kept, orphans = sifted(story(), corrections(text))
    assert [entry.fact.words for entry in kept.entries] == ["r"]
    assert [orphan.words for orphan in orphans] == ["gone"]


def test_what_refers_to_an_orphan_is_one():
    text = (
        "timeline:\n  - fact: accused\n    actors: [Ada Poe]\n"
        "actors:\n  - add: {name: Ada Poe, kind: person}\n    words: the mayor of Elm\n"
    )
    kept, orphans = sifted(story(), corrections(text))
    assert kept.entries == ()
    assert [orphan.section for orphan in orphans] == ["timeline", "actors"]
    assert orphans[1].what == "'the mayor of Elm' does not stand in the article"


def test_a_contradiction_is_no_orphan():
    text = "quotes:\n  - {fact: r, hide: true}\n  - {fact: r, speaker: Ada Poe}\n"
    kept, orphans = sifted(story(), corrections(text))
    assert orphans == ()
    with pytest.raises(ProblemsError, match="is changed here and hidden"):
        corrected(story(), kept)


def test_without_corrections_there_is_nothing_to_sift():
    assert sifted(story(), Corrections()) == (Corrections(), ())
