"""Pieces of a text and their classes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.language.en.time import TIME
from explainer.text.when.grammar import grammar_of
from explainer.text.when.tokens import tokens

NUMBERS = [
    ("twenty-one", 21),
    ("forty", 40),
    ("two hundred", 200),
    ("nineteen ninety-six", 1996),
    ("two thousand", 2000),
    ("1,500", 1500),
    ("007", 7),
]


@pytest.mark.parametrize(("words", "number"), NUMBERS, ids=[row[0] for row in NUMBERS])
def test_a_number_is_one_piece(words: str, number: int) -> None:
    (token,) = tokens(words, TIME)
    assert token.values["NUM"] == number


@pytest.mark.parametrize(
    ("words", "kind", "value"),
    [
        ("21st", "ORD", 21),
        ("twenty-first", "ORD", 21),
        ("1990s", "DECADE", 1990),
        ("'90s", "DECADE", 90),
        ("'98", "YY", 98),
        ("Sept.", "MONTH", 9),
        ("9/11", "NAMEDDAY", "2001-09-11"),
        ("new year's day", "NUM", None),
    ],
)
def test_endings_and_fixed_phrases_belong_to_one_piece(
    words: str, kind: str, value: int | str | None
) -> None:
    (token, *rest) = tokens(words, TIME)
    assert token.values.get(kind) == value
    assert not rest


def test_a_number_too_long_for_a_calendar_is_no_number() -> None:
    assert [dict(token.values) for token in tokens("9" * 10_000, TIME)] == [{}]


def test_sentences_are_kept_apart_where_the_caller_knows_them() -> None:
    text = "Snow in May 10 people came"
    row = [token.lower for token in tokens(text, TIME, starts=(0, 12))]
    assert row == ["snow", "in", "may", "\n", "10", "people", "came"]


@given(st.text(), st.lists(st.integers(0, 50)))
def test_pieces_are_in_order_and_do_not_overlap(text: str, starts: list[int]) -> None:
    before = 0
    for token in tokens(text, TIME, starts):
        assert before <= token.start <= token.end <= len(text)
        before = token.end


@given(st.lists(st.sampled_from([*"0123456789'’-–/.:,() \n", "s", "th", "pm", "May", "one"])))
def test_every_set_of_classes_has_its_letter(pieces: list[str]) -> None:
    letters = grammar_of(TIME).letters
    for token in tokens("".join(pieces), TIME):
        assert not token.values or frozenset(token.values) in letters
