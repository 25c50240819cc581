"""Doubled: one verb with two subjects, of which the first only tells who speaks."""

from __future__ import annotations

import pytest

from explainer.text.syntax.subjects import own_subject


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("ROE: Well, as we all know (laughs) here, Elm has been dry all year.", "been", "Elm"),
        ("According to the guild's rower, Ada Poe, in May the crew won a cup.", "won", "crew"),
        ("According to the guild, Ada Poe won a cup.", "won", "Poe"),
    ],
    ids=["speaker", "source", "who acts"],
)
def test_who_only_tells_does_nothing(reading, text, verb, subject):
    (acts,) = [own_subject(t) for t in reading(text).doc if t.text == verb]
    assert acts.text == subject
