"""Clauses: heads, subjects, objects and spans."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.text import clauses


def word(doc, text):
    return next(t for t in doc if t.text == text)


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("The mayor signed the bill.", "signed", "mayor"),
        ("The mayor came and left.", "left", "mayor"),
        ("The mayor plans to leave.", "leave", "mayor"),
        ("The court ordered the firm to pay.", "pay", "firm"),
        ("Homes destroyed by fire were rebuilt.", "destroyed", "Homes"),
        ("With the minister suggesting cuts, markets rose.", "suggesting", "minister"),
        ("The storm hit the coast, destroying homes.", "destroying", "storm"),
        (
            "Ada Poe was its best actor for a role at the Elm Theatre and Ben Crow won the award.",
            "won",
            "Crow",
        ),
        (
            "After the work from Mr. Crow and his website, Infowars, was removed, he wept.",
            "removed",
            "work",
        ),
    ],
)
def test_the_subject_is_found(nlp, sentence, verb, subject):
    found = clauses.subject_of(word(nlp(sentence), verb))
    assert found is not None
    assert found.text == subject


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
    assert clauses.clause_span(word(nlp(sentence), verb)).text == span


def test_the_content_of_a_plan_is_the_infinitive(nlp):
    assert clauses.content_of(word(nlp("They are scheduled to meet."), "scheduled")).text == "meet"
    assert clauses.content_of(word(nlp("They are likely to meet."), "are")).text == "meet"


def test_a_word_belongs_to_the_nearest_verb_above(nlp):
    doc = nlp("Officials said the mayor signed the bill.")
    assert clauses.clause_of(word(doc, "bill")).text == "signed"
    assert clauses.clause_of(word(doc, "said")).text == "said"


def test_joined_verbs_share_a_subject(nlp):
    verb = word(nlp("The mayor came, voted and left."), "came")
    assert [t.text for t in clauses.conjuncts_of(verb)] == ["voted", "left"]


def test_who_did_it_in_a_passive(nlp):
    agent = clauses.agent_of(word(nlp("The bill was signed by the mayor."), "signed"))
    assert agent is not None
    assert agent.text == "mayor"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(max_size=80))
def test_any_text_has_clauses_without_crash(nlp, text):
    doc = nlp(text)
    for token in doc:
        span = clauses.clause_span(token)
        assert span.start <= token.i < span.end
        assert clauses.clause_of(token) in doc
        clauses.subject_of(token)
        clauses.content_of(token)
        clauses.governor_of(token)


@pytest.mark.parametrize(
    ("sentence", "clause", "state"),
    [
        ("Ada Poe is sure that the mill will close.", "close", "sure"),
        ("Ada Poe is unsure that the mill will close.", "close", "unsure"),
        ("Ada Poe is not convinced that the mill will close.", "close", "convinced"),
        ("Ada Poe said that the mill will close.", "close", None),
        ("Ada Poe was ill and said that the mill will close.", "close", None),
    ],
)
def test_the_adjective_that_holds_a_clause(nlp, sentence, clause, state):
    found = clauses.state_above(word(nlp(sentence), clause))
    assert (found.text if found is not None else None) == state


def test_a_clause_is_followed_up_to_what_holds_it(nlp):
    doc = nlp("Ada Poe denied that she had planned to sell the mill.")
    assert [t.text for t in clauses.with_above(word(doc, "sell"))] == ["sell", "planned", "denied"]


def test_the_main_subject_is_that_of_the_main_clause(nlp):
    doc = nlp("Ada Poe said the mill would close.")
    assert [t.text for t in doc if clauses.is_main_subject(t)] == ["Poe"]
