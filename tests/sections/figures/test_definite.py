"""Definite: which few things have been told before."""

from __future__ import annotations

import pytest

from explainer.sections.figures.definite import is_definite
from explainer.sections.figures.spots import spots_in
from explainer.text.amounts import amounts


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("The eight mills were sold.", True),
        ("Her ten shops were sold.", True),
        ("Eight mills were sold.", False),
        ("The 11 towns with a port are rich.", False),
        ("The four remaining mills will be sold.", False),
        ("Ada Poe belongs to none of the three ruling parties.", False),
        ("The two ruling parties met.", True),
        ("All of Norland's 12 mayors came.", False),
        ("Norland's two mayors came.", True),
        ("The pilot made a brave ten minute flight over Elm.", False),
    ],
)
def test_a_few_with_an_article_have_been_told(reading, text, known):
    made = reading(text)
    (spot,) = spots_in(made, 0, amounts(text, made.pack.amounts))
    assert is_definite(spot, made.pack.amounts) is known
