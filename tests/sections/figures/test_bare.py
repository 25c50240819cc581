"""Bare: what a number counts that stands before no noun."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The plan fell short of the 67 needed to pass it.", ["67"]),
        ("Elm revised the count of boats to 139,000 instead of 96,000.", ["139,000", "96,000"]),
        ("The fair in Elm raised 12,000.", []),
        ("Act 4,600 allows Elm to sell the pier.", []),
        ("Elm sold the pier for less than Halden's 40,000.", []),
    ],
)
def test_a_number_that_is_large_or_needed_is_told_with_its_clause(reading, text, found):
    assert [figure.text for figure in extract(reading(text), Facts())] == found
