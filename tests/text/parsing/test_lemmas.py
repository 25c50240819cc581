"""Lemmas: verbs with a silent letter, which lemmatizers take for others."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "verb", "lemma"),
    [
        ("The court fined Acme in May.", "fined", "fine"),
        ("The fair is slated to open in May.", "slated", "slate"),
        ("Ann Roe hopes to stay.", "hopes", "hope"),
        ("The club staged a fair in May.", "staged", "stage"),
        ("Ann Roe planned to stay.", "planned", "plan"),
        ("The frogs hopped into the pond.", "hopped", "hop"),
    ],
)
def test_a_verb_keeps_its_silent_letter(reading, text, verb, lemma):
    assert next(t.lemma_ for t in reading(text).doc if t.text == verb) == lemma


@pytest.mark.parametrize(("text", "many"), [("The MPs will choose.", True), ("Gas rose.", False)])
def test_letters_with_an_s_are_several(reading, text, many):
    noun = next(t for t in reading(text).doc if t.text in {"MPs", "Gas"})
    assert (noun.tag_ == "NNS" and noun.lemma_ == "mp") is many
