"""Deeds: what an event did, in a row of verbs."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        (
            "Crews battled on Monday to save Elm from a fire that has killed four people, "
            "destroyed a mill and forced clerks to flee.",
            "destroyed",
            "killed",
        ),
        (
            "Crews searched Elm for victims of a flood that has killed four people, swept away "
            "two cars and cut power to the town.",
            "cut",
            "killed",
        ),
        (
            "Police held a man who had stolen a car, searched his home and found salt.",
            "searched",
            "held",
        ),
    ],
    ids=["fire", "bare form", "a man"],
)
def test_an_event_did_what_stands_in_a_row_with_its_first_deed(reading, text, verb, above):
    assert next(t.head.text for t in reading(text).doc if t.text == verb) == above
