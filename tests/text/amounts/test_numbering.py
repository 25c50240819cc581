"""Numbering: numbers that are no amounts."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.amounts import amounts
from explainer.text.amounts.lexer import pieces
from explainer.text.amounts.quantities import quantity_at

WORDS = LANGUAGES["en"].amounts


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("page 5 of it", "5"),
        ("the ages of 16 and 24", "16"),
        ("the B-52 flew", "52"),
        ("at 5 pm", "5"),
        ("a 5:3 score", "5"),
        ("many 911 calls", "911"),
    ],
)
def test_a_number_of_something_is_no_quantity(text, number):
    cut = pieces(text)
    at = next(i for i, piece in enumerate(cut) if piece.low == number)
    assert quantity_at(cut, at, WORDS) is None


def test_a_number_behind_other_words_is_one():
    assert quantity_at(pieces("the crew will number 90 rowers"), 4, WORDS) is not None
    assert quantity_at(pieces("they saw 5 ships"), 2, WORDS) is not None
    assert quantity_at(pieces("they saw 911 ships"), 2, WORDS) is not None
    assert quantity_at(pieces("they made 40 calls"), 2, WORDS) is not None


def test_the_lines_of_a_screen_are_no_pence():
    assert quantity_at(pieces("1080p video"), 0, WORDS) is None


def test_a_number_of_markup_is_none():
    cut = pieces('<a id="667777">')
    at = next(i for i, piece in enumerate(cut) if piece.kind == "number")
    assert quantity_at(cut, at, WORDS) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [("took time to high-five clerks", []), ("a five-to-six year term", [6]), ("55-five", [5])],
)
def test_a_number_word_that_hangs_on_a_word_is_none(text, found):
    assert [amount.value for amount in amounts(text, WORDS)] == found
