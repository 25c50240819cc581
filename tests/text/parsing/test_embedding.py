"""Embedding: the same vectors as spaCy's own, each word of a batch looked at once."""

from __future__ import annotations

import pytest
import spacy

from explainer.language import LANGUAGES
from explainer.language.installed import pipeline_name
from explainer.reading import load_pipeline
from explainer.text.parsing.embedding import embed_once

TEXTS = [
    "Ada Poe, who leads the mill in Norland, told Ben Crow that she would not sell the mill.",
    "",
    "The mill is the mill.  It rose to $4 million,\n\nthe Elm Bank said.",
    "No.",
]


def load():
    """A pipeline as it comes."""
    return spacy.load(pipeline_name(LANGUAGES["en"]))


@pytest.fixture(scope="module")
def plain():
    """The pipeline that embeds each word at each place."""
    return load()


@pytest.fixture(scope="module")
def once():
    """The pipeline that embeds each word once."""
    nlp = load()
    embed_once(nlp)
    return nlp


def words_model(nlp, name):
    """The part of a component's model that makes vectors of words."""
    return next(node for node in nlp.get_pipe(name).model.walk() if node.has_ref("embed"))


@pytest.mark.parametrize("name", ["tok2vec", "ner"])
@pytest.mark.parametrize("count", [1, 2, 4])
def test_the_vectors_are_what_they_were(plain, once, name, count):
    docs = [plain.make_doc(text) for text in TEXTS[:count]]
    before = words_model(plain, name).predict(docs)
    after = words_model(once, name).predict(docs)
    assert [found.tolist() for found in after] == [found.tolist() for found in before]


@pytest.mark.parametrize("name", ["tok2vec", "ner"])
def test_each_word_is_looked_at_once(once, monkeypatch, name):
    embed = words_model(once, name).get_ref("embed")
    layer = next(node for node in embed.walk() if node.name == "embed_once").layers[0]
    seen = []
    look = layer._func
    monkeypatch.setattr(
        layer, "_func", lambda *args, **kw: seen.append(args[1]) or look(*args, **kw)
    )
    embed.predict([once.make_doc("Poe saw Crow and Poe saw Poe .")])
    assert [len(words.data) for words in seen] == [5]


def test_our_pipeline_does_so():
    nlp = load_pipeline(pipeline_name(LANGUAGES["en"])).nlp
    for name in ("tok2vec", "ner"):
        embed = words_model(nlp, name).get_ref("embed")
        assert "embed_once" in {node.name for node in embed.walk()}


def test_models_of_another_sort_stay_as_they_are():
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    embed_once(nlp)
    assert len(nlp("Poe left. Crow stayed.")) == 6
