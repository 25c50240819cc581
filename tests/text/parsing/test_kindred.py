"""Kindred: whose kin a clause with "whose" tells of."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Ann Roe, a nurse from the capital, Veligrad, whose son was hurt in 2012, wept.", "Roe"),
        ("A clerk at the Salt Bank, whose wife was hurt in 2012, wept.", "clerk"),
        ("It was built by the city of Elm, whose mills were hurt by the war.", "city"),
    ],
    ids=["place", "body", "mills"],
)
def test_no_place_and_no_body_has_kin(told_of, text, whose):
    assert told_of(text, "hurt") == whose
