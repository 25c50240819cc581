"""What a rule sees of the words around."""

from __future__ import annotations

import pytest

from explainer.language.en.time import TIME
from explainer.text.when.context import Context, Meaning, approximate, surnames_in
from explainer.text.when.tokens import tokens


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("They met HERE", -1),
        ("They will meet HERE", 1),
        ("HERE they met", -1),
        ("They said that HERE they will meet", 1),
        ("They said HERE they will meet", -1),
        ("It must be filed HERE", 0),
        ("They left. HERE", 0),
    ],
)
def test_the_nearest_verb_of_the_clause_gives_the_direction(text: str, direction: int) -> None:
    row = tokens(text, TIME)
    at = next(i for i, token in enumerate(row) if token.lower == "here")
    assert Context(row=row, words=TIME, published=None, at=at, end=at + 1).direction() == direction


def test_months_that_are_surnames_are_known_for_the_whole_text() -> None:
    row = tokens("Theresa May met Mr March in Orley in May and on Tuesday May 3.", TIME)
    assert surnames_in(row, TIME) == {"may", "march"}


def test_a_decade_is_vague_enough_without_a_mark() -> None:
    assert approximate("199X") == "199X"


def test_nothing_known_is_no_edtf() -> None:
    assert Meaning().written() is None
