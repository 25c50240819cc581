"""Outlook: what is allowed, cannot be, nobody said, or lost its condition is no prospect."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.outlook import extract


@pytest.fixture
def texts(prospects):
    return lambda made: [p.text for p in prospects(made)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The court has ruled that clerks may now swim in the lake.",
        "For the raft to float, every chart in Elm would have to be wrong.",
        "Everyone appears to believe that the mill is going to close.",
        "Dowsing is a form of healing which treats wells with rods of metals that, if given to a "
        "healthy well, would cause it to dry.",
        "Poe called the clerks and asked them to tell Crow that the guild would object.",
        "What nobody knows, outside of Acme, is how much the top watch will sell for.",
        "Clerks had a hard time finding a man who could make deals and guarantee the whole guild "
        "will observe them.",
    ],
)
def test_what_is_allowed_cannot_be_or_nobody_said_is_no_prospect(texts, reading, sentence):
    assert texts(reading(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("The court said that clerks may swim in the lake.", "clerks may swim in the lake"),
        (
            "For the bridge to open, the clerks would have to finish the deck.",
            "For the bridge to open, the clerks would have to finish the deck",
        ),
        ("The letter was aimed at Poe, warning that the mill could close.", "the mill could close"),
        ("Poe told Crow that the guild would object.", "the guild would object"),
        (
            "The council approved the bill, which would ban salt on roads.",
            "The council approved the bill, which would ban salt on roads",
        ),
    ],
)
def test_what_is_near_to_it_is_one(texts, reading, sentence, text):
    assert texts(reading(sentence)) == [text]


def test_what_a_thing_is_aimed_at_saying_is_not_said_by_it(reading):
    told = reading("The march was aimed at warning clerks that the mill could close.")
    assert [p.said_by for p in extract(told, Facts())] == [None]


def test_a_clause_whose_condition_stands_with_another_is_not_told_alone(texts, reading):
    told = texts(
        reading(
            "If Roe wins on Monday, she will raise the levy, and the union that built the two "
            "bridges in the last ten years will sue the town for all of its losses, Poe said."
        )
    )
    assert not any(text.startswith("the union") for text in told)


def test_words_that_quoted_words_quote_are_no_prospect_of_who_speaks(texts, reading):
    nested = reading('"It is all this ‘if they win it will be a mess’ talk," Ann Roe said.')
    own = reading('"They call it a ‘fair plan’ and the town will sell the mill," Ben Poe said.')

    assert texts(nested) == []
    assert len(texts(own)) == 1


def test_what_is_told_somebody_says_nothing_of_who_hears_it(texts, reading):
    made = reading("The mill will be shut, a clerk told Acme, which is likely to please the town.")

    assert texts(made) == ["The mill will be shut"]
