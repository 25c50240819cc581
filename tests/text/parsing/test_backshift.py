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
    ("text", "above"),
    [
        ("Roe claims her boat was taken away from her and she was made to work there.", "taken"),
        ("Roe claims her boat was taken away from her, and she was made to work there.", "claims"),
    ],
    ids=["no-comma", "comma"],
)
def test_what_somebody_claims_goes_on_as_far_as_no_comma_parts_it(reading, text, above):
    verb = next(t for t in reading(text).doc if t.text == "made")
    assert verb.head.text == above
