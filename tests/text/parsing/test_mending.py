"""Mending: what the repairs of a parse share."""

from __future__ import annotations

import pytest

from explainer.text.parsing.mending import (
    is_forest,
    joints_before,
    make_participle,
    make_past,
    make_present,
    make_subject,
    mended,
    rejoin,
    take_place,
)
from explainer.text.parsing.words import loosen


@pytest.fixture
def words(nlp):
    def read(text):
        doc = nlp(text)
        loosen(doc.words)
        return {token.text: token for token in doc}

    return read


def test_a_word_is_read_as_a_past(words):
    verb = words("The deal was sealed.")["sealed"]
    make_past(verb)
    assert (verb.tag_, verb.pos_, str(verb.morph)) == ("VBD", "VERB", "Tense=Past|VerbForm=Fin")


def test_a_past_is_read_as_a_participle(words):
    verb = words("Elm sealed the deal.")["sealed"]
    make_participle(verb)
    assert (verb.tag_, verb.morph.get("VerbForm")) == ("VBN", ["Part"])


@pytest.mark.parametrize(("noun", "tag"), [("estimates", "VBZ"), ("estimate", "VBP")])
def test_a_noun_is_read_as_a_present(words, noun, tag):
    verb = words(f"The {noun} of the bank changed.")[noun]
    make_present(verb)
    assert (verb.tag_, verb.pos_) == (tag, "VERB")


@pytest.mark.parametrize(("verb", "dep"), [("sold", "nsubjpass"), ("closed", "nsubj")])
def test_a_noun_does_what_a_verb_tells_or_has_it_done_to_it(words, verb, dep):
    found = words("In May the mill was sold and the port in Elm closed.")
    make_subject(found["Elm"], found[verb])
    assert (found["Elm"].head.text, found["Elm"].dep_) == (verb, dep)


def test_a_word_takes_the_place_of_another(words):
    found = words("Ann Roe said the mill closed in May.")
    take_place(found["closed"], found["said"])
    assert (found["closed"].head.text, found["closed"].dep_) == ("closed", "ROOT")
    take_place(found["Roe"], found["mill"])
    assert (found["Roe"].head.text, found["Roe"].dep_) == ("closed", "nsubj")


def test_a_verb_is_joined_to_another_with_its_conjunction(words):
    found = words("Ann Roe said the mill lost money and closed in May.")
    assert found["closed"].head.text == "lost"
    assert [t.text for t in joints_before(found["closed"])] == ["and"]
    rejoin(found["closed"], found["said"])
    assert {found[word].head.text for word in ("and", "closed")} == {"said"}


@pytest.mark.parametrize("circle", [("said", "close"), ("Roe", "mayor"), ("mayor", "Elm")])
def test_a_repair_that_makes_a_circle_is_undone(nlp, circle):
    doc = nlp("It rained. Ann Roe, the mayor of Elm, said on Monday that the old port would close.")
    before = [(token.head.i, token.dep_) for token in doc]
    over, under = (next(t for t in doc if t.text == word) for word in circle)

    def repair(_):
        over.head, over.dep_ = under, "conj"

    assert is_forest(doc)
    assert mended(doc, (repair, lambda _: None)) is doc
    assert is_forest(doc)
    assert [(token.head.i, token.dep_) for token in doc] == before
    assert len(list(doc.sents)) == 2
    assert {t.text for t in over.subtree} >= {circle[1], over.text}


def test_any_other_repair_stays(nlp):
    doc = nlp("Ann Roe said on Monday that the port would close.")
    day, close = (next(t for t in doc if t.text == word) for word in ("on", "close"))

    def repair(_):
        day.head = close

    assert next(t for t in mended(doc, (repair,)) if t.text == "on").head == close


def test_a_text_of_nothing_is_no_circle(nlp):
    assert is_forest(nlp(""))
