"""Formerly: "then" before somebody's role of the time."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        ("Jon Elm did not believe then mayor Ann Roe knew of the debt.", "knew", "believe"),
        ("Jon Elm did not believe then mayor Ann Roe knew", "knew", "believe"),
        ("Jon Elm said then mayor Dan Poe lied to him in 2021.", "lied", "said"),
    ],
)
def test_what_a_verb_tells_of_who_was_somebody_then_hangs_on_it(nlp, text, verb, above):
    doc = nlp(text)
    found = next(t for t in doc if t.text == verb)
    then = next(t for t in doc if t.text == "then")
    assert (found.dep_, found.head.text) == ("ccomp", above)
    assert found.head.dep_ == "ROOT"
    assert (then.dep_, then.head.ent_type_) == ("amod", "PERSON")


def test_whom_somebody_met_is_an_object(nlp):
    poe = next(t for t in nlp("Jon Elm met then minister Dan Poe in May 2020.") if t.text == "Poe")
    assert (poe.dep_, poe.head.text) == ("dobj", "met")


def test_then_before_no_role_stays_with_its_verb(nlp):
    then = next(t for t in nlp("Jon Elm left then and Ann Roe stayed.") if t.text == "then")
    assert then.head.text == "left"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("In a note on Salto, formerly Pepo, Elm's envoy to the UN said it was late.", "envoy"),
        ("In a note on Salto, previously Pepo, the Elm mayor's office said it was late.", "office"),
        ("Acme, formerly Gulfo, said it was late.", "Acme"),
        ("In a note put on X, formerly Gulfo, on Monday, as it began, he said so.", "he"),
    ],
)
def test_what_something_was_called_before_says_nothing(nlp, text, who):
    says = next(t for t in nlp(text) if t.text == "said")
    assert [t.text for t in says.lefts if t.dep_ == "nsubj"] == [who]


def test_what_stands_before_what_was_called_otherwise_is_none_of_the_name(nlp):
    doc = nlp("In a note on Salto, previously Pepo Bank, said it was late.")
    assert [t.text for t in doc if t.dep_ == "ROOT"] == ["said"]
    assert doc[0].head.text == "said"
    assert next(t.head.text for t in doc if t.text == "Bank") == "Salto"


def test_what_is_written_on_what_was_called_otherwise_is_written(nlp):
    was = next(
        t
        for t in nlp("Ann Roe wrote on Salto, formerly Pepo, that it was late.")
        if t.text == "was"
    )
    assert (was.dep_, was.head.text) == ("ccomp", "wrote")
