"""Names in capitals that look like small words."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "IS fighters seized the town of Elm in May.",
        "The mayor said IS militants had left.",
        "She was held by IS in Elm.",
        "Clerks said that IS had left Elm.",
        "WHO said on Monday that it had sent doctors to Elm.",
        "He was held at OR Poe International Airport in May.",
    ],
)
def test_a_name_in_capitals_is_no_small_word(reading, text):
    (name,) = (t for t in reading(text).doc if t.text in {"IS", "WHO", "OR"})
    assert name.pos_ in {"PROPN", "NOUN"}
    assert name.dep_ in {"compound", "nsubj", "pobj"}


@pytest.mark.parametrize(
    "text",
    [
        "It IS true that the ferry left.",
        "What IS sure is that the ferry left.",
        "The man WHO left Elm is a clerk.",
        "THE FERRY IS LATE.",
    ],
)
def test_a_small_word_that_is_stressed_is_no_name(reading, text):
    found = next(t for t in reading(text).doc if t.text in {"IS", "WHO"})
    assert found.pos_ not in {"PROPN", "NOUN"}
