"""Stepping: the same trees and names as spaCy's own loop finds."""

from __future__ import annotations

import pytest
import spacy

from explainer.language import LANGUAGES
from explainer.language.installed import pipeline_name
from explainer.text.parsing.stepping import step_together

TEXTS = [
    "Ada Poe, who leads the mill in Norland, told Ben Crow on Friday that she would not sell it.",
    "",
    "It rose to $4 million, the Elm Bank said, and fell (by 3%) a year later; nobody knew why.",
    "No.",
    "“We’ll see,” Crow said.  Then\n\nthe Norland Rail Board, led by Cal Dunn since 1998, voted.",
]


def load():
    """A pipeline as it comes."""
    return spacy.load(pipeline_name(LANGUAGES["en"]))


@pytest.fixture(scope="module")
def plain():
    """The pipeline whose parsers go their own way."""
    return load()


def found(doc):
    tree = [(t.head.i, t.dep_, t.is_sent_start, t.left_edge.i) for t in doc]
    return tree, [(e.start, e.end, e.label_) for e in doc.ents]


@pytest.fixture(scope="module")
def stepping():
    """The pipeline whose parsers step together."""
    nlp = load()
    step_together(nlp)
    return nlp


@pytest.mark.parametrize("batch", [1, 2, 5, 256])
def test_what_is_found_is_what_it_was(plain, stepping, batch):
    before = [found(doc) for doc in plain.pipe(TEXTS * 2)]
    assert any(ents for _, ents in before)
    assert [found(doc) for doc in stepping.pipe(TEXTS * 2, batch_size=batch)] == before


def test_one_text_alone_is_read_alike(plain, stepping):
    assert [found(stepping(text)) for text in TEXTS] == [found(plain(text)) for text in TEXTS]


def test_starts_that_were_set_before_are_kept(stepping):
    doc = stepping.make_doc("Poe left. Crow stayed in Norland.")
    for token in doc:
        token.is_sent_start = token.i == 0
    for _, part in stepping.pipeline:
        doc = part(doc)
    assert len(list(doc.sents)) == 1


def test_spacys_own_loop_does_not_run(stepping):
    assert {"parser", "ner"} <= set(stepping.disabled)


def test_a_parser_that_weighs_several_ways_stays_as_it_is():
    nlp = load()
    nlp.get_pipe("ner").cfg["beam_width"] = 4
    step_together(nlp)
    assert "ner" in nlp.pipe_names
    assert "parser" not in nlp.pipe_names
