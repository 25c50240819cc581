"""Estimating: who says a clause with a verb that is a noun, too."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "verb", "who", "said"),
    [
        (
            "Analysts at Elm Bank estimate annual sales could reach $4m.",
            "estimate",
            "Analysts",
            "reach",
        ),
        ("The bank forecasts growth will slow to 2 percent.", "forecasts", "bank", "slow"),
        (
            "Elm wants a bridge that the port office estimates will cost $5m.",
            "estimates",
            "office",
            "cost",
        ),
    ],
    ids=["below", "beside", "inside"],
)
def test_who_stands_before_it_says_what_stands_behind(nlp, text, verb, who, said):
    says = next(t for t in nlp(text) if t.text == verb)
    assert says.pos_ == "VERB"
    assert says.lemma_ == verb.removesuffix("s")
    assert [t.text for t in says.children if t.dep_ == "nsubj"] == [who]
    assert [t.text for t in says.children if t.dep_ == "ccomp"] == [said]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The bank's growth forecasts will be cut.", "forecasts"),
        ("The firm's estimates will be published.", "estimates"),
        ("The claim that sales will fall is old.", "claim"),
        ("Acme projects staff would like to see built were dropped.", "projects"),
    ],
)
def test_a_noun_that_says_nothing_stays_one(nlp, text, noun):
    assert next(t for t in nlp(text) if t.text == noun).pos_ == "NOUN"
