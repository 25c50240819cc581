"""Marks: sets of punctuation that hold each other."""

from __future__ import annotations

from explainer.text.marks import DASHES, HYPHENS, PLAIN_HYPHENS, SINGLE_DASHES, STROKES


def test_what_joins_two_names_joins_the_parts_of_a_word_too():
    assert PLAIN_HYPHENS < HYPHENS


def test_strokes_are_all_that_is_typed_for_a_dash():
    assert STROKES == DASHES | SINGLE_DASHES
    assert all(len(mark) == 1 for mark in SINGLE_DASHES)


def test_long_dashes_join_nothing():
    assert not HYPHENS & {"—", "--"}
