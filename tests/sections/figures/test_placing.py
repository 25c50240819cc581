"""Placing: an amount's verb, and what of its clause is kept."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.placing import verb_of
from explainer.sections.figures.spots import spots_in
from explainer.text.amounts import amounts


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The firm has agreed to pay $5 million.", "pay"),
        ("The budget of $5 million was cut.", "cut"),
        ("A budget of $5 million for the harbour", None),
    ],
)
def test_the_verb_of_an_amount_is_the_nearest(reading, text, verb):
    made = reading(text)
    (spot,) = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
    found = verb_of(spot)
    assert (found.text if found is not None else None) == verb


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "It raised its growth forecast by 0.2 percentage points.",
            "raised its growth forecast by 0.2 percentage points",
        ),
        (
            "The fair, with stalls from 12 towns in the valley, earned $5 million.",
            "The fair … earned $5 million",
        ),
        (
            "His three main promises, to be paid for with a 1% tax rise for those who earn over"
            " £100,000 a year, were new.",
            "His three main promises, to be paid … with a 1% tax rise for those who earn over"
            " £100,000 a year",
        ),
        ("Shares in Halden were 29% lower in May.", "Shares in Halden were 29% lower in May"),
    ],
)
def test_the_clause_is_kept_with_its_number(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]
