"""Phrases: how token ranges become words."""

from __future__ import annotations

import pytest

from explainer.sections.figures.phrases import composed, cut_at_stop
from explainer.sections.figures.spots import spots_in
from explainer.text.amounts import amounts


@pytest.fixture
def spot(reading):
    made = reading("The old firm could invest $5 million in the wind farms, it said.")
    (found,) = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
    return found, made.pack.amounts


def test_the_amount_is_cut_out_and_loose_words_go(spot):
    found, words = spot
    label = composed(found, words, "test", [(0, 13)])
    assert label is not None
    assert label.text == "old firm could invest in the wind farms"
    assert label.named


def test_a_range_of_loose_words_is_no_label(spot):
    found, words = spot
    assert composed(found, words, "test", [(0, 1)]) is None


def test_a_phrase_ends_at_its_first_comma(spot):
    found, _ = spot
    at = cut_at_stop(found.doc, 8, len(found.doc))
    assert found.doc[at].text == ","
