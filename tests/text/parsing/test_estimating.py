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
        (
            "Sales will rise by 5% this year, the Halden Institute forecasts.",
            "forecasts",
            "Institute",
            "rise",
        ),
        (
            "Costs could double by May, analysts at Elm Bank estimate.",
            "estimate",
            "analysts",
            "double",
        ),
    ],
    ids=["below", "beside", "inside", "last", "last-of-several"],
)
def test_who_stands_before_it_says_what_stands_behind(nlp, text, verb, who, said):
    says = next(t for t in nlp(text) if t.text == verb)
    assert says.pos_ == "VERB"
    assert says.lemma_ == verb.removesuffix("s")
    assert [t.text for t in says.children if t.dep_ == "nsubj"] == [who]
    assert [t.text for t in says.children if t.dep_ == "ccomp"] == [said]


def test_who_ends_a_sentence_with_a_past_said_it(nlp):
    says = next(
        t for t in nlp("Sales would be 4% lower in May, Mr Roe forecast.") if t.text == "forecast"
    )
    assert (says.tag_, says.dep_) == ("VBD", "ROOT")
    assert [t.text for t in says.children if t.dep_ in ("nsubj", "ccomp")] == ["be", "Roe"]


def test_a_headline_tells_who_estimates_a_number(nlp):
    says = next(
        t for t in nlp("Elm Model Estimates 41,200 Norland Boat Losses") if t.text == "Estimates"
    )
    assert (says.tag_, says.lemma_.lower()) == ("VBZ", "estimate")
    assert [t.text for t in says.children if t.dep_ in ("nsubj", "dobj")] == ["Model", "Losses"]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The bank's growth forecasts will be cut.", "forecasts"),
        ("The firm's estimates will be published.", "estimates"),
        ("The claim that sales will fall is old.", "claim"),
        ("Acme projects staff would like to see built were dropped.", "projects"),
        ("The firm lost $5m on cars, boats and insurance claims.", "claims"),
        ("The dam cost $40m, twice the original estimate.", "estimate"),
        ("The mayor quit after 40 years, a rare set of public reports.", "reports"),
    ],
)
def test_a_noun_that_says_nothing_stays_one(nlp, text, noun):
    assert next(t for t in nlp(text) if t.text == noun).pos_ == "NOUN"


@pytest.mark.parametrize(
    ("text", "verb", "who", "said"),
    [
        ("Roe, who police say stole 40 cars, was held.", "say", "police", "stole"),
        ("The man, who witnesses say shot 12 people, fled.", "say", "witnesses", "shot"),
        ("The fund, which critics say lost $4m, will shut.", "say", "critics", "lost"),
        ("Acme, which the guild said owed $4m, is to be sold.", "said", "guild", "owed"),
    ],
)
def test_who_stands_behind_who_says_what_that_did(nlp, text, verb, who, said):
    says = next(t for t in nlp(text) if t.text == verb)
    did = next(t for t in says.children if t.dep_ == "ccomp")
    assert (says.dep_, did.text) == ("relcl", said)
    assert [t.text for t in says.children if t.dep_ == "nsubj"] == [who]
    assert [t.tag_ for t in did.children if t.dep_ == "nsubj"] in (["WP"], ["WDT"])


def test_whom_somebody_hurt_is_not_who_was_held(nlp):
    doc = nlp("The men who police say killed 12 people were held.")
    assert next(t for t in doc if t.text == "people").head.text == "killed"
