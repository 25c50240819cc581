"""The verb of the clause that an amount stands in."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.spots import spots_in
from explainer.sections.figures.verbs import verb_of
from explainer.text.amounts import amounts


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The firm has agreed to pay $5 million.", "pay"),
        ("The budget of $5 million was cut.", "cut"),
        ("A budget of $5 million for the harbour", None),
        ("Sales grew, the bank said - more than the $3 million now hoped for.", None),
        ("In Elm, sales were rising - to more than $3 million now.", "rising"),
    ],
)
def test_the_verb_of_an_amount_is_the_nearest(reading, text, verb):
    made = reading(text)
    (spot,) = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
    found = verb_of(spot, made.pack.amounts)
    assert (found.text if found is not None else None) == verb


def test_down_goes_with_the_change_before_it(reading):
    made = reading("She had a plan aimed at doubling trade, which fell to $9 in May, down $2.")
    *_, spot = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
    found = verb_of(spot, made.pack.amounts)
    assert found is not None
    assert found.text == "fell"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The guild has acted on a ring run from Sudria, including 1,000 pages of poems.",
            "The guild has acted on a ring run from Sudria, including 1,000 pages of poems",
        ),
        (
            "Ann Roe was fined, including $40 for parking.",
            "Ann Roe was fined, including $40 for parking",
        ),
    ],
)
def test_what_is_included_has_the_verb_of_the_clause(reading, text, label):
    (figure,) = extract(reading(text), Facts())
    assert figure.label == label
