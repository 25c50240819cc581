"""Slugs: ids from content."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.text.slugs import LONGEST, slug_of


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("Linnea Chung", "linnea-chung"),
        ("Mayor O'Neill’s plan", "mayor-oneills-plan"),
        ("São Paulo", "sao-paulo"),
        ("Søren Ødegård", "soren-odegard"),
        ("Łódź, €5 and £2.5 billion", "lodz-5-and-2-5-billion"),
    ],
)
def test_a_slug_is_plain_and_lower_case(words, slug):
    assert slug_of(words) == slug


def test_words_without_a_letter_give_a_stable_hash():
    assert slug_of("--").startswith("x-")
    assert slug_of("--") == slug_of("--") != slug_of("…")


@given(st.text(max_size=200))
def test_any_words_give_a_slug_that_an_address_takes(words):
    slug = slug_of(words)
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug)
    assert len(slug) <= LONGEST
    assert slug == slug_of(words)
