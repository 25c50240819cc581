"""Names: what they are, from all their mentions."""

from __future__ import annotations

from itertools import pairwise

import pytest

from explainer.text.names import names_of


@pytest.fixture
def names(reading):
    """The names of a text with their kinds."""

    def find(text, **more):
        return [(n.words, n.kind) for n in names_of(reading(text, **more))]

    return find


def test_a_possessive_ends_a_name(names):
    assert ("Anna Berg", "person") in names("They read Anna Berg's letter.")


def test_a_possessive_that_never_leaves_is_part_of_the_name(names):
    found = names("Harrold's Inc. said it knew. Later Harrold's Inc. closed.")
    assert [words for words, _ in found] == ["Harrold's Inc.", "Harrold's Inc."]


def test_a_credit_names_nobody(names):
    assert names("(Reporting by Anna Berg in Oslo; Editing by Peter Falk)") == []


def test_names_do_not_overlap(reading):
    made = reading("Director of the Harbour Council Anna Berg met Norway's Peter Falk in Oslo.")
    found = names_of(made)
    assert all(a.end <= b.start for a, b in pairwise(found))
