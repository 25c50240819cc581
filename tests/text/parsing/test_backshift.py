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
