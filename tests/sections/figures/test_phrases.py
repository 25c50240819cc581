"""Phrases: how token ranges become words."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from explainer.sections.figures.phrases import composed, cut_at_stop, is_inside_cluster
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


@pytest.mark.parametrize(
    "text",
    ["👨\u200d👩\u200d👧", "👍🏽", "🇳🇴", "e\u0301"],
    ids=["c14-joined", "c14-tone", "c14-flag", "c15-accent"],
)
def test_no_cut_parts_one_character(nlp, text):
    doc = Doc(nlp.vocab, words=["a", *text, "b"], spaces=[True, *[False] * len(text), True])
    inner = [at for at in range(2, len(text) + 1) if is_inside_cluster(doc, at)]
    assert inner == list(range(2, len(text) + 1))
    assert not is_inside_cluster(doc, 1)


def test_a_label_holds_emoji_whole(reading):
    made = reading("The 👨\u200d👩\u200d👧 campaign raised $5 million for the wind farms.")
    (found,) = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
    for end in range(1, len(found.doc)):
        label = composed(found, made.pack.amounts, "test", [(0, end)])
        assert label is None or label.text.count("\u200d") in (0, 2)
