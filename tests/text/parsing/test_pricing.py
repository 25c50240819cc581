"""Pricing: "costs" before a number is a verb where a sentence has no other."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A pint costs 95p, against 70p last year.", "pint"),
        ("A single fare costs 62p, from 23p a year ago.", "fare"),
        ("A loaf of bread costs 56p, compared with 37p a year ago.", "loaf"),
    ],
)
def test_a_thing_has_its_price(nlp, text, who):
    verb = next(t for t in nlp(text) if t.text == "costs")
    assert (verb.dep_, verb.tag_) == ("ROOT", "VBZ")
    assert [t.text for t in verb.children if t.dep_ == "nsubj"] == [who]


def test_costs_beside_another_verb_stay_a_noun(nlp):
    assert next(t for t in nlp("Court costs of $400 were high.") if t.i == 1).tag_ == "NNS"
