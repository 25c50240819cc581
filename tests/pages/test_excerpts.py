"""Excerpts: marks, shortening, words that are cut between characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.pages.excerpts import AROUND, LONGEST, cut, head, joined, shortened, tail

SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=6)


@given(st.text(min_size=60, max_size=80), SPANS)
def test_the_parts_of_a_sentence_are_the_sentence(text, spans):
    pairs = [(start, start + length) for start, length in spans]
    parts = cut(text, pairs)
    assert "".join(p.text for p in parts) == text
    marked = {i for a, b in joined(pairs) for i in range(a, b)}
    at = 0
    for part in parts:
        assert {i in marked for i in range(at, at + len(part.text))} == {part.marked}
        at += len(part.text)


def test_a_long_mark_is_cut_in_its_middle():
    text = "first word " + "and so on " * 60 + "last words"
    (part,) = shortened(cut(text, [(0, len(text))]), 45, 150)
    assert (part.text.startswith("first word"), part.text.endswith("last words")) == (True, True)
    assert part.marked
    assert len(part.text) < 160


def test_what_lies_far_from_a_mark_is_left_out():
    text = "word " * 60 + "MARK" + " word" * 60
    parts = shortened(cut(text, [(300, 304)]))
    assert [p.text for p in parts if p.marked] == ["MARK"]
    assert parts[0].text.startswith("…word")
    assert len("".join(p.text for p in parts)) <= 2 * AROUND + 8


def test_a_long_mark_is_cut_too():
    parts = shortened(cut("word " * 200, [(0, 1000)]))
    assert len(parts[0].text) <= LONGEST + 1


@given(st.text(max_size=60), st.integers(1, 30))
def test_a_cut_text_is_a_piece_of_the_text(text, length):
    assert text.startswith(head(text, length)) or not head(text, length)
    assert text.endswith(tail(text, length))


@pytest.mark.parametrize(
    "text", ["习" * 40, "e\u0301" * 40, "a" * 40], ids=["cjk", "marks", "long"]
)
def test_a_text_without_spaces_is_cut_between_characters(text):
    assert not head(text, 21).endswith("e") or len(text) <= 21
    assert len(head(text, 21)) in {20, 21}
