"""Clauses: heads, subjects and objects."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.text.syntax import clauses, complements, subjects


def word(doc, text):
    return next(t for t in doc if t.text == text)


def test_a_word_belongs_to_the_nearest_verb_above(nlp):
    doc = nlp("Officials said the mayor signed the bill.")
    assert clauses.clause_of(word(doc, "bill")).text == "signed"
    assert clauses.clause_of(word(doc, "said")).text == "said"


def test_a_verb_begins_with_its_helpers(nlp):
    doc = nlp("The mill of Elm had never been sold.")
    assert clauses.group_start(word(doc, "sold")) == word(doc, "had").i


def test_a_row_starts_with_its_first_word(nlp):
    doc = nlp("Ann, Bo and Roe left the mill.")
    firsts = {t.text: clauses.first_of_row(t).text for t in doc if t.pos_ == "PROPN"}
    assert firsts == {"Ann": "Ann", "Bo": "Ann", "Roe": "Ann"}
    assert clauses.first_of_row(word(doc, "mill")).text == "mill"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(max_size=80))
def test_any_text_has_clauses_without_crash(nlp, text):
    doc = nlp(text)
    for token in doc:
        assert clauses.clause_of(token) in doc
        subjects.subject_of(token)
        complements.content_of(token)
        complements.governor_of(token)
