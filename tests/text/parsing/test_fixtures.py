"""Fixtures: what a side does with another is a verb, though its form is that of a noun."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "verb", "who", "whom"),
    [
        ("Elm Town host Oak United on Saturday.", "host", "Town", "United"),
        ("Wanderers host bottom club Albion on Tuesday.", "host", "Wanderers", "Albion"),
        ("The Harriers host Norland on Tuesday.", "host", "Harriers", "Norland"),
        ("Elm face Oak in the final on Saturday.", "face", "Elm", "Oak"),
        ("England host Wales at Elm Park on Saturday.", "host", "England", "Wales"),
        ("Elm Town travel to Oak United on Saturday.", "travel", "Town", None),
    ],
)
def test_a_side_meets_another(nlp, text, verb, who, whom):
    found = next(t for t in nlp(text) if t.text == verb)
    assert (found.dep_, found.tag_) == ("ROOT", "VBP")
    assert [t.text for t in found.children if t.dep_ == "nsubj"] == [who]
    assert [t.text for t in found.children if t.dep_ == "dobj"] == ([whom] if whom else [])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Elm travel agents met on Monday.", "travel"),
        ("Norland face masks were sold.", "face"),
        ("The radio host Ann Roe left on Monday.", "host"),
        ("Elm Town visit cancelled", "visit"),
        ("Elm Town visit.", "visit"),
        ("Elm travel firm Acme in May.", "travel"),
        ("Ann Roe face to face with Dan Poe.", "face"),
    ],
)
def test_a_noun_beside_another_verb_or_in_a_headline_stays_one(nlp, text, word):
    assert next(t for t in nlp(text) if t.text == word).tag_ == "NN"
