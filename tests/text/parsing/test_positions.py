"""Positions: a player's position that taggers take for an adverb is who acts."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.parsing.positions import with_positions
from parses import sentence

WORDS = LANGUAGES["en"].verbs


def test_a_position_before_a_name_stands_before_it():
    doc = sentence(
        "Elm NNP nsubj 4", "forward RB advmod 0", "Ann NNP compound 3", "Roe NNP appos 0",
        "scored VBD ROOT 4",
    )  # fmt: skip
    with_positions(doc, WORDS)
    assert [(t.dep_, t.head.text) for t in doc[:4]] == [
        *[("compound", "Roe")] * 3,
        ("nsubj", "scored"),
    ]
    assert doc[1].pos_ == "NOUN"


@pytest.mark.parametrize(
    ("side", "position"),
    [("Elm NNP nsubj 0", "forward RB advmod 2"), ("Elm NNP nsubj 0", "back RB advmod 0")],
    ids=["of the side", "of the verb"],
)
def test_a_position_speaks_and_not_its_side(side, position):
    doc = sentence("said VBD ROOT 0", "the DT det 2", side, position)
    with_positions(doc, WORDS)
    assert [(t.dep_, t.head.text) for t in doc[1:]] == [
        ("det", doc[3].text),
        ("compound", doc[3].text),
        ("nsubj", "said"),
    ]


def test_a_position_that_governs_its_side_acts():
    doc = sentence("the DT det 2", "Elm NNP compound 2", "forward RB advmod 3", "left VBD ROOT 3")
    with_positions(doc, WORDS)
    assert (doc[2].dep_, doc[2].pos_) == ("nsubj", "NOUN")


@pytest.mark.parametrize(
    "words",
    [
        ("pushed VBD ROOT 0", "the DT det 2", "Elm NNP dobj 0", "back RB advmod 0"),
        ("took VBD ROOT 0", "Elm NNP dobj 0", "forward RB advmod 0"),
    ],
    ids=["with an article", "without"],
)
def test_where_something_is_moved_is_no_position(words):
    doc = sentence(*words)
    before = [(t.tag_, t.dep_, t.head.i) for t in doc]
    with_positions(doc, WORDS)
    assert [(t.tag_, t.dep_, t.head.i) for t in doc] == before


@pytest.mark.parametrize(
    "text",
    [
        "Luca Ferro has joined Elm for £22m and goalkeeper Matty Prior has been loaned to Dale.",
        "Luca Ferro joined Elm in May and keeper Matty Prior has left.",
    ],
)
def test_who_plays_where_is_told_with_his_name(reading, text):
    found = next(t for t in reading(text).doc if t.text in {"goalkeeper", "keeper"})
    assert (found.dep_, found.head.text) == ("compound", "Prior")
