"""Reach: from which word to which a clause goes."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.text.syntax.reach import clause_span


def word(doc, text):
    return next(t for t in doc if t.text == text)


@pytest.mark.parametrize(
    ("sentence", "verb", "span"),
    [
        ("But the mayor signed the bill.", "signed", "the mayor signed the bill"),
        ("The mayor signed the bill, officials said.", "signed", "The mayor signed the bill"),
        ("Officials said the mayor left.", "said", "Officials said"),
        ("After the vote the mayor left.", "left", "After the vote the mayor left"),
        ("The mayor left when the vote ended.", "left", "The mayor left"),
        ("The mayor came early and left late.", "left", "left late"),
    ],
)
def test_a_clause_ends_where_another_starts(nlp, sentence, verb, span):
    assert clause_span(word(nlp(sentence), verb)).text == span


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(max_size=80))
def test_any_text_has_spans_around_their_verbs(nlp, text):
    for token in nlp(text):
        span = clause_span(token)
        assert span.start <= token.i < span.end
