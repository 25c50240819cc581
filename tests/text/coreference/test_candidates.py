"""Candidates: which words may be somebody whom "he" or "she" stands for."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.candidates import Search, may_be, surname
from explainer.text.coreference.cast import Cast


@pytest.fixture
def other(reading):
    """Whether a word of a text may be somebody else than Ada Poe, of her gender."""

    def find(text, word):
        read = reading(text)
        cast = Cast.of(read, ACTORS.extract(read, Facts()))
        poe = next(a for a in cast.actors if a.name == "Ada Poe")
        she = next(t for t in reversed(read.doc) if t.lower_ == "she")
        token = next(t for t in read.doc if t.text == word)
        return may_be(token, Search(she, poe, "f", read, cast, frozenset()))

    return find


@pytest.mark.parametrize(
    ("text", "word", "somebody"),
    [
        ("Ada Poe met Mara Quill. She sang.", "Quill", True),
        ("Ada Poe met Ben Crow. She sang.", "Crow", False),
        ("Ada Poe met a nurse. She sang.", "nurse", True),
        ("Ada Poe met her brother. She sang.", "brother", False),
        ("Ada Poe left for Norway. She sang.", "Norway", False),
        ("Ada Poe works as a nurse. She sang.", "nurse", False),
        ("Ada Poe, a nurse, left. She sang.", "nurse", False),
        ("Ada Poe read the Quill report. She sang.", "Quill", False),
        ("Stumpf spoke where Ada Poe stood. She sang.", "Stumpf", True),
        ("France won while Ada Poe stood. She sang.", "France", False),
        ("Ada Poe said why Europe needed boats. She sang.", "Europe", False),
    ],
)
def test_who_may_be_meant(other, text, word, somebody):
    assert other(text, word) is somebody


def test_the_last_word_of_a_name_is_the_surname(reading):
    found = ACTORS.extract(reading("Ada Poe sang."), Facts())
    assert [surname(a) for a in found] == ["Poe"]
