"""Complements: what a clause is the content of, and which verb says what happens."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.syntax import complements


def word(doc, text):
    return next(t for t in doc if t.text == text)


def test_the_content_of_a_plan_is_the_infinitive(nlp):
    assert (
        complements.content_of(word(nlp("They are scheduled to meet."), "scheduled")).text == "meet"
    )
    assert complements.content_of(word(nlp("They are likely to meet."), "are")).text == "meet"


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
    found = complements.state_above(word(nlp(sentence), clause))
    assert (found.text if found is not None else None) == state


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("They will decide soon if the ferry can sail.", True),
        ("They will rest in Elm if the ferry can sail.", False),
        ("They will consider the fare if the ferry can sail.", False),
        ("If the ferry can sail, they will decide.", False),
    ],
)
def test_an_if_behind_a_verb_of_deciding_asks(nlp, sentence, asks):
    clause = word(nlp(sentence), "sail")
    found = complements.asks_whether(clause, LANGUAGES["en"].certainty)
    assert (found and clause.dep_ == "advcl") is asks


def test_a_clause_is_followed_up_to_what_holds_it(nlp):
    doc = nlp("Ada Poe denied that she had planned to sell the mill.")
    assert [t.text for t in complements.with_above(word(doc, "sell"))] == [
        "sell",
        "planned",
        "denied",
    ]


@pytest.mark.parametrize(
    ("sentence", "verb", "above"),
    [
        ("They have plans to meet in Elm.", "meet", "plans"),
        ("They accused Poe of hiding it.", "hiding", "accused"),
        ("They met in Elm.", "met", None),
    ],
)
def test_the_word_whose_complement_a_clause_is(nlp, sentence, verb, above):
    found = complements.governor_of(word(nlp(sentence), verb))
    assert (None if found is None else found.text) == above


def test_the_words_from_the_tense_to_what_happens(nlp):
    doc = nlp("They plan to try to sell it.")
    plan = word(doc, "plan")
    chain = complements.chain_of(plan, complements.content_of(plan))
    assert [t.text for t in chain] == ["sell", "try", "plan"]


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("Ann Roe said that the doors were not.", True),
        ("The council says they will be, in August.", True),
        ("The company says it will, in June.", True),
        ("She said the vote was, in effect, a defeat.", False),
        ("The mayor is, on Monday, to open the bridge.", False),
        ("Nobody knows how safe it will be.", False),
    ],
)
def test_a_clause_that_breaks_off_behind_its_helper_tells_nothing(nlp, text, broken):
    assert any(complements.leaves_out(t) for t in nlp(text)) == broken
