"""Where the noun phrase starts that a relative clause tells of."""

from __future__ import annotations

import pytest

from explainer.sections.figures.relatives import (
    described_noun,
    start_for,
    start_of_either,
    taken_start,
    told_start,
)


def word(made, text):
    return next(t for t in made.doc if t.text == text)


@pytest.mark.parametrize(
    ("text", "noun", "start"),
    [
        ("Ada Poe is the mayor who won $5 million.", "mayor", "Ada"),
        ("Elm is one of the towns that lost $5 million.", "towns", "Elm"),
        ("She met the mayor who won $5 million.", "mayor", "the"),
    ],
)
def test_a_noun_opens_with_whom_it_is_said_to_be(reading, text, noun, start):
    made = reading(text)
    found = word(made, noun)
    assert made.doc[told_start(found, found.left_edge.i)].text == start


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("The board met the mayor and the bank, which own the yard.", "own", "mayor"),
        ("The board met the mayor and the bank, which owns the yard.", "owns", "bank"),
    ],
)
def test_several_own_what_the_last_of_them_does_not_alone(reading, text, verb, noun):
    made = reading(text)
    assert described_noun(word(made, "bank"), word(made, verb)).text == noun


def test_of_two_nouns_that_may_be_meant_the_first_opens(reading):
    made = reading("They saw the plume from the pole of Elma, which is fed by 40 springs.")
    start = start_of_either(word(made, "Elma"), word(made, "which"), word(made, "fed"))
    assert start is not None
    assert made.doc[start].text == "the"


def test_what_somebody_took_opens_the_clause_that_tells_so(reading):
    made = reading("Harrow closed the line, which it bought for $5 million.")
    start = taken_start(word(made, "bought"), word(made, "it"))
    assert start is not None
    assert made.doc[start : start + 2].text == "the line"


@pytest.mark.parametrize(
    ("text", "noun", "verb", "start"),
    [
        ("It hurt sales of the mill, which fell to $5 million.", "mill", "fell", "sales"),
        ("The firm signed a deal with Halden that costs $5 million.", "Halden", "costs", "a"),
        ("The firm praised the mill in Halden that costs $5 million.", "mill", "costs", "the"),
        ("The firm praised sales of the mill that costs $5 million.", "mill", "costs", "the"),
    ],
)
def test_a_name_alone_is_not_what_that_tells_of(reading, text, noun, verb, start):
    made = reading(text)
    assert made.doc[start_for(word(made, noun), word(made, verb))].text == start


def test_a_noun_that_only_leads_on_opens_nothing(reading):
    made = reading("The mill shut in connection with the fire, which killed at least six people.")
    start = start_of_either(word(made, "fire"), word(made, "which"), word(made, "killed"))
    assert start is None
