"""Nouns: the noun phrase of an amount."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.nouns import is_pivot


def test_a_share_that_something_goes_along_with_is_told_whole(reading):
    text = "With 53% of Norland homes now with access to gas, the board wants a tax."
    (figure,) = extract(reading(text), Facts())
    assert figure.label == "of Norland homes now with access to gas"


@pytest.mark.parametrize(
    ("text", "noun", "pivot"),
    [
        ("The suit was filed on behalf of 40 women.", "behalf", True),
        ("The aid comes on top of a $3 million package.", "top", True),
        ("They met at the top of a hill.", "top", False),
    ],
)
def test_a_noun_of_a_preposition_has_no_words_of_its_own(reading, text, noun, pivot):
    made = reading(text)
    token = next(t for t in made.doc if t.text == noun)
    assert is_pivot(token, made.pack.amounts) is pivot


def test_a_share_of_a_bare_noun_says_nothing(reading):
    text = "Fewer than half of the clerks asked in a new poll released Monday support Poe."
    assert all("support" in figure.label for figure in extract(reading(text), Facts()))
    text = "The panels are dear and the price was $10 per unit, nearly a third of the cost."
    assert all(figure.label != "of the cost" for figure in extract(reading(text), Facts()))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "On the 40-hectare (99-acre) site of a mill, new firms plan to set up shop.",
            "the 40-hectare (99-acre) site of a mill",
        ),
        ("Halden Bank lost a $5 million (£4 million) deal.", "a $5 million (£4 million) deal"),
    ],
)
def test_a_noun_behind_a_bracket_is_told_with_it(reading, text, label):
    (figure,) = extract(reading(text), Facts())
    assert figure.label.endswith(label)
