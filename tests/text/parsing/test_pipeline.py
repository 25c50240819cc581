"""Pipeline: what spaCy finds is taken over and mended, text by text."""

from __future__ import annotations

import pytest
import spacy

from explainer.text.parsing.pipeline import Pipeline

TEXTS = ["Ann Roe re-wrote the plan.", "", "She swam to the island, and the MPs left."]


def test_each_text_is_told_in_order(nlp):
    assert [doc.text for doc in nlp.pipe(TEXTS)] == TEXTS
    assert nlp(TEXTS[0]).text == TEXTS[0]


@pytest.mark.parametrize(
    ("word", "told"),
    [("re-wrote", ("VBD", "write")), ("swam", ("VBD", "swim")), ("MPs", ("NNS", "mp"))],
    ids=["an affix behind lemmas", "a tag before them", "a plural of letters behind them"],
)
def test_a_word_is_mended_before_or_behind_its_lemma(nlp, word, told):
    found = (t for doc in nlp.pipe(TEXTS) for t in doc if t.text == word)
    assert [(t.tag_, t.lemma_) for t in found] == [told]


def test_what_is_found_in_another_language_stays_as_it_is():
    strange = spacy.blank("nb")
    strange.add_pipe("lemmatizer", config={"mode": "lookup"})
    strange.add_pipe("sentencizer")
    strange.disable_pipe("lemmatizer")
    doc = Pipeline(strange)("Ada dro. Bo kom.")
    assert [s.text for s in doc.sents] == ["Ada dro.", "Bo kom."]
