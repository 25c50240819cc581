"""Tokens: what the rules of naming read of a Doc."""

from __future__ import annotations

import pytest

from explainer.text.tokens import Tokens, bare, is_hull


@pytest.mark.parametrize(
    ("word", "plain"), [("Sen.", "sen"), ("U.S.", "u.s."), ("Oslo", "oslo"), (".", "")]
)
def test_one_full_stop_at_the_end_falls_away(word, plain):
    assert bare(word) == plain


def test_the_tokens_of_an_entity_share_its_number_and_kind(reading):
    made = reading("Anna Berg met Peter Falk in London.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    assert tokens.ent[0] == tokens.ent[1] != 0
    assert tokens.kind[:3] == ["person", "person", ""]


def test_marks_are_no_words(reading):
    made = reading("Jean-Luc Berg left.")
    assert Tokens.of(made.doc, made.pack.labels).words(0, 4) == ("jean", "luc", "berg")


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("The MS Dorana sank.", "MS", True),
        ("The HMS Dorana sank.", "HMS", True),
        ("Ms Dorana left.", "Ms", False),
        ("MS DORANA LEFT.", "MS", False),
    ],
)
def test_the_letters_before_a_ships_name_are_no_title(reading, text, word, wanted):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    assert is_hull(tokens, tokens.text.index(word), made.pack.names) is wanted
