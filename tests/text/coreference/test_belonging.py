"""Belonging: whether "he" may be the person whose friend, kin or staff somebody is told to be."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.antecedents import antecedent_of
from explainer.text.coreference.belonging import may_be_whose
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import is_speaker


@pytest.fixture
def last(reading):
    """The last "he" or "she" of a text, who says its clause, the reading and its cast."""

    def find(text):
        read = reading(text)
        cast = Cast.of(read, ACTORS.extract(read, Facts()))
        he = next(t for t in reversed(read.doc) if t.lower_ in {"he", "she"} and t.dep_ == "nsubj")
        sayer = next(t for t in read.doc if t.dep_ == "nsubj" and t.head == he.head.head)
        return he, sayer, read, cast

    return find


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The clerk's cousin said he had paid $500.", id="kin"),
        pytest.param("Tom Roe's lawyer said he had paid $500.", id="lawyer"),
        pytest.param("A spokesman for the minister said he had paid $500.", id="spokesman"),
        pytest.param("A friend of the clerk said she had paid $500.", id="friend-of"),
        pytest.param("His lawyer said he had paid $500.", id="his"),
        pytest.param("The girl's aunt said she had paid $500.", id="girl"),
        pytest.param("Tom Roe's lawyer, Ben Fox, said he had paid $500.", id="with-a-name"),
    ],
)
def test_whoever_he_is_nobody_knows_beside_a_person_whose_the_sayer_is(last, text):
    he, sayer, read, cast = last(text)

    assert may_be_whose(he, sayer, read, cast)
    assert not is_speaker(he, read, cast)
    assert antecedent_of(he, read, cast) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The girl's uncle said he had paid $500.", id="of-her"),
        pytest.param("Her lawyer said he had paid $500.", id="her"),
        pytest.param("Acme's lawyer said he had paid $500.", id="of-a-body"),
        pytest.param("The mayor of Elm said he had paid $500.", id="of-a-place"),
        pytest.param("The clerks' lawyer said he had paid $500.", id="of-several"),
        pytest.param("The lawyer said he had paid $500.", id="of-nobody"),
        pytest.param("Head of the Elm Rights Board Ben Roe said he had paid $500.", id="the-role"),
    ],
)
def test_of_another_or_of_a_body_he_is_not(last, text):
    assert not may_be_whose(*last(text))
