"""Rulings: the same answers as spaCy's ruler and lemmatizer."""

from __future__ import annotations

import pytest
import spacy

from explainer.language import LANGUAGES
from explainer.language.installed import pipeline_name
from explainer.text.parsing.copying import copied
from explainer.text.parsing.rulings import is_plain, keep_rulings, lemmatize_later

TEXTS = [
    "Ada Poe ain't going to say that it's hers, but she'd've let's go if you had had any doubts.",
    "  There were\n\nno doubts that Ben Crow gonna wanna have nothin' of it; it told him and it.",
    "That’s what they do. They did, once, do it. Gotta go! Y'all have been there, 'cause I'm done.",
    "",
]


@pytest.fixture(scope="module")
def plain():
    """The pipeline as it comes."""
    return spacy.load(pipeline_name(LANGUAGES["en"]))


def said(doc):
    return [(t.text, t.tag_, t.pos_, t.dep_, t.lemma_, str(t.morph)) for t in doc]


def test_the_words_are_what_they_were(plain):
    before = [said(doc) for doc in plain.pipe(TEXTS)]
    ours = spacy.load(pipeline_name(LANGUAGES["en"]))
    keep_rulings(ours)
    assert [said(doc) for doc in ours.pipe(TEXTS)] == before
    assert [said(doc) for doc in ours.pipe(TEXTS)] == before, "as well from what is known"


def test_a_rule_is_tried_once_for_words_alike(plain):
    ours = spacy.load(pipeline_name(LANGUAGES["en"]))
    keep_rulings(ours)
    rulings = ours.get_pipe("attribute_ruler").match
    ours(TEXTS[0])
    known = len(rulings.known)
    ours(TEXTS[0])
    assert len(rulings.known) == known > 10


def lemmas_of(nlp, lemmas):
    docs = [copied(doc) for doc in nlp.pipe(TEXTS)]
    for doc in docs:
        lemmas.tell(doc)
    return [said(doc) for doc in docs]


def test_the_lemmas_are_what_they_were(plain):
    before = [said(doc) for doc in plain.pipe(TEXTS)]
    ours = spacy.load(pipeline_name(LANGUAGES["en"]))
    lemmas = lemmatize_later(ours)
    assert "lemmatizer" not in ours.pipe_names
    assert lemmas_of(ours, lemmas) == before
    assert lemmas_of(ours, lemmas) == before, "as well from what is known"


def test_a_word_may_be_asked_for_as_if_it_were_written_otherwise():
    ours = spacy.load(pipeline_name(LANGUAGES["en"]))
    lemmas = lemmatize_later(ours)
    word = next(t for t in copied(ours(TEXTS[0])) if t.text == "going")
    assert lemmas.of(word, "went") == "go"


def test_a_lemmatizer_without_rules_stays():
    ours = spacy.blank("en")
    ours.add_pipe("lemmatizer", config={"mode": "lookup"})
    lemmas = lemmatize_later(ours)
    assert ours.pipe_names == ["lemmatizer"]
    doc = copied(ours.make_doc("Elm rebuilt it."))
    lemmas.tell(doc)
    assert {t.lemma_ for t in doc} == {""}, "it is left to the pipeline"


@pytest.mark.parametrize(
    ("pattern", "plain"),
    [
        ([{"TAG": "IN", "LOWER": "that"}], True),
        ([{"LOWER": {"IN": ["do", "does"]}, "DEP": "ROOT"}], True),
        ([{"LOWER": {"REGEX": "^n"}}], False),
        ([{"LOWER": "let"}, {"LOWER": "'s"}], False),
        ([{"ORTH": "That"}], False),
    ],
)
def test_a_plain_pattern_looks_at_one_token(pattern, plain):
    assert is_plain(pattern) is plain


def test_what_is_ruled_of_one_token_is_marked_without_spacy(plain):
    ours = spacy.load(pipeline_name(LANGUAGES["en"]))
    spans = []
    ruler = ours.get_pipe("attribute_ruler")
    ruler.set_annotations = lambda doc, rulings: spans.extend(rulings)
    keep_rulings(ours)
    doc = ours("There were doubts, and they gonna go.")
    assert {end - start for _, _, start, end in spans} == {2}
    assert [t.pos_ for t in doc if t.lower_ in {"doubts", "and"}] == ["NOUN", "CCONJ"]
