"""Backshift: what somebody said would be is part of what was said."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("Acme said the mill had power again, but crews would not return until Monday.", "had"),
        ("Acme shut the mill, but crews would return in May.", "shut"),
    ],
    ids=["said", "told"],
)
def test_what_would_be_is_joined_to_what_was_said(reading, text, above):
    verb = next(t for t in reading(text).doc if t.text == "return")
    assert verb.head.text == above


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        (
            "Roe also claims that her pay was kept from her and she was made to sleep there.",
            "made",
            "kept",
        ),
        ("The clerk said he was at sea and he heard a bell.", "heard", "was"),
        ("The clerk said the boat sank and she accused Dan Poe of theft.", "accused", "said"),
        ("The clerk said he was at sea, and he heard a bell.", "heard", "said"),
    ],
    ids=["claims", "said", "accuses", "comma"],
)
def test_what_a_pronoun_goes_on_with_was_said(reading, text, verb, above):
    word = next(t for t in reading(text).doc if t.text == verb)
    assert word.head.text == above
