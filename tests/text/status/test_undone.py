"""Undone: what was planned for a day and does not come then."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.status import status_of

ENGLISH = LANGUAGES["en"]


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The talks, due to begin on Monday, have been postponed.", "begin"),
        ("The talks, due to start next week, were called off.", "start"),
        ("The strike, due to start on Monday, has been called off.", "start"),
        ("The show, which was to open on June 14, has been cancelled.", "open"),
        ("A strike set for Monday was called off.", "set"),
        ("A judge pushed back a hearing which was due to take place on Thursday.", "take"),
        ("Ann Fox was due to retire on the day she was killed.", "retire"),
    ],
)
def test_what_was_put_off_does_not_come(nlp, sentence, word):
    (token,) = (t for t in nlp(sentence) if t.text == word)
    assert status_of(token, ENGLISH) is None


def test_what_is_due_and_goes_on_comes(nlp):
    sentence = "The talks, due to start in July, will decide who runs the port."
    (token,) = (t for t in nlp(sentence) if t.text == "start")
    assert status_of(token, ENGLISH) == "expected"
