"""The lexer: numbers, words and marks with their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.text.amounts.lexer import pieces


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        ("US$5.2bn", ["us", "$", "5.2", "bn"]),
        ("1 000 000 people", ["1 000 000", "people"]),
        ("12 300 000", ["12 300 000"]),
        ("in 2014 300 came", ["in", "2014", "300", "came"]),
        ("1\u2009000", ["1\u2009000"]),
        ("3½", ["3", "½"]),
        ("the U.S. team", ["the", "u.s", ".", "team"]),
    ],
)
def test_a_text_is_cut_at_its_kinds_of_characters(text, lows):
    assert [piece.low for piece in pieces(text)] == lows


def test_glued_pieces_have_no_space_before_them():
    assert [piece.glued for piece in pieces("5% up")] == [False, True, False]


@given(st.text())
def test_nothing_but_white_space_lies_between_pieces(text):
    last = 0
    for piece in pieces(text):
        assert not text[last : piece.start].strip()
        assert piece.low == text[piece.start : piece.end].lower()
        last = piece.end
    assert not text[last:].strip()
