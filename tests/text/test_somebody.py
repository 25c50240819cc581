"""Somebody: one noun, and whether it stands for a person, who acts, or who speaks."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.somebody import is_person, may_act, may_speak

ENGLISH = LANGUAGES["en"]


@pytest.mark.parametrize(
    ("noun", "told"),
    [
        ("mayor", {is_person, may_act, may_speak}),
        ("hostess", {is_person, may_act, may_speak}),
        ("godmother", {may_act, may_speak}),
        ("ferrykeeper", {may_act, may_speak}),
        ("crew", {may_act, may_speak}),
        ("bank", {may_act, may_speak}),
        ("report", {may_speak}),
        ("source", {may_speak}),
        ("bridge", set()),
    ],
)
def test_a_noun_stands_for_somebody_who_acts_or_speaks(nlp, noun, told):
    token = next(t for t in nlp(f"The {noun} was late.") if t.text == noun)
    asked = (is_person, may_act, may_speak)
    assert {ask for ask in asked if ask(token, ENGLISH)} == told


@pytest.mark.parametrize(
    ("text", "word", "person"),
    [
        ("A signalman left.", "signalman", True),
        ("The trawlerman said so.", "trawlerman", True),
        ("A caiman fled.", "caiman", False),
    ],
)
def test_what_ends_like_a_man_is_one(reading, text, word, person):
    read = reading(text)
    assert is_person(next(t for t in read.doc if t.text == word), read.pack) is person
