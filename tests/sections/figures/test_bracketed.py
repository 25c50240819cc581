"""Bracketed: shares in brackets, and what they are of."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "A lantern was the favourite gift of most clerks (75%).",
            "A lantern was the favourite gift of most clerks",
        ),
        ("The ferry took second place (67%).", "The ferry took second place"),
        ("The other owner is the old Halden Bank (30%).", "the old Halden Bank"),
        ("Growth was strongest in the east (4%) and the west (2%).", "the west"),
        ("A lantern is the must-have thing for most clerks (75%).", "most clerks"),
        (
            "Out of 93 letters that the Herald ran, 31 held false claims about salt fees (33%).",
            "31 held false claims about salt fees",
        ),
    ],
    ids=["clause", "object", "name", "row", "no verb", "count"],
)
def test_a_share_in_brackets_is_that_of_the_clause_before_them(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The poll shows that a vast majority (89%) of readers think the tale is old.",
            "a vast majority … of readers think the tale is old",
        ),
        ("Most of the towns (75%) in the north voted.", "Most of the towns … in the north voted"),
        ("Most of the clerks (75%) left early.", "Most of the clerks … left early"),
    ],
)
def test_a_share_of_some_tells_of_whom_and_what_they_do(reading, text, label):
    assert [figure.label for figure in extract(reading(text), Facts())] == [label]
