"""Multiplying: a pipeline's networks find what they did, by numpy's library in one thread."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from thinc.api import LayerNorm, Maxout, Model, chain

from explainer.language import LANGUAGES
from explainer.language.installed import pipeline_name
from explainer.reading import load_pipeline
from explainer.text.parsing import multiplying
from explainer.text.parsing.multiplying import multiply_fast, normalized, one_thread

TEXTS = [
    "Ada Poe, who leads the mill in Norland, told Ben Crow that she would not sell the mill.",
    "",
    "The mill is the mill.  It rose to $4 million,\n\nthe Elm Bank said.",
    "No.",
]


def load():
    """A pipeline as it comes."""
    return spacy.load(pipeline_name(LANGUAGES["en"]))


def models(nlp):
    """The models of a pipeline's components."""
    found = [getattr(part, "model", None) for _, part in nlp.components]
    return [model for model in found if isinstance(model, Model)]


def vectors(nlp, name):
    """What the networks of a component make of the texts, in one row a word."""
    model = next(node for node in nlp.get_pipe(name).model.walk() if node.has_ref("embed"))
    return np.concatenate(model.predict([nlp.make_doc(text) for text in TEXTS]))


@pytest.fixture(scope="module")
def plain():
    """The pipeline as it comes."""
    return load()


@pytest.fixture(scope="module")
def fast():
    """The pipeline that multiplies by numpy's library."""
    nlp = load()
    multiply_fast(nlp)
    return nlp


@pytest.mark.parametrize("name", ["tok2vec", "ner"])
def test_the_vectors_are_what_they_were(plain, fast, name):
    before, after = vectors(plain, name), vectors(fast, name)
    assert before.shape == after.shape
    assert np.abs(before).max() > 1
    assert np.abs(before - after).max() < 1e-4


def test_the_trees_and_names_are_what_they_were(plain, fast):
    def found(doc):
        return [(t.head.i, t.dep_, t.tag_, t.ent_iob_, t.ent_type_) for t in doc]

    assert [found(doc) for doc in fast.pipe(TEXTS)] == [found(doc) for doc in plain.pipe(TEXTS)]


@pytest.mark.parametrize("rows", [0, 1, 7])
def test_two_layers_in_one_predict_what_they_did(rows):
    pair = chain(Maxout(nO=4, nI=6, nP=3), LayerNorm(nI=4))
    pair.initialize()
    chance = np.random.default_rng(5)
    for layer in pair.layers:
        for param in layer.param_names:
            shape = layer.get_param(param).shape
            layer.set_param(param, chance.normal(size=shape).astype("f"))
    given = chance.normal(size=(rows, 6)).astype("f")
    assert normalized(pair).predict(given) == pytest.approx(pair.predict(given), abs=1e-5)


def test_all_networks_multiply_by_numpys_library(fast):
    nodes = [node for model in models(fast) for node in model.walk()]
    assert {node.ops.use_blis for node in nodes} == {not one_thread()}


def test_where_numpy_has_no_such_library_they_multiply_as_they_come(monkeypatch):
    monkeypatch.setattr(multiplying, "SETTERS", ())
    nlp = load()
    multiply_fast(nlp)
    assert all(node.ops.use_blis for model in models(nlp) for node in model.walk())
    assert len(nlp(TEXTS[0])) > 10


def test_other_pipelines_multiply_as_before(fast, plain):
    assert all(node.ops.use_blis for model in models(plain) for node in model.walk())


def test_our_pipeline_does_so():
    nlp = load_pipeline(pipeline_name(LANGUAGES["en"])).nlp
    for name in ("tok2vec", "ner"):
        assert "normalized" in {node.name for node in nlp.get_pipe(name).model.walk()}
