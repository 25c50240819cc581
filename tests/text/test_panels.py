"""Panels: bodies whose names say what they deal with."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Senate salt committee met on Friday.", "Senate salt committee"),
        ("She chairs the Commons salt, media and sport committee.", None),
        ("The House committee met on Friday.", "House"),
        ("The Senate passed the salt bill of the committee.", "Senate"),
        ("They joined the Rail, Port and Dock Workers Union.", "Rail, Port and Dock Workers Union"),
    ],
    ids=["small words", "list of small words", "no field", "far away", "list of capitals"],
)
def test_a_committee_is_named_with_what_it_deals_with(reading, text, name):
    found = [n.words for n in names_of(reading(text)) if n.kind == "organization"]
    assert (name or "Commons salt, media and sport committee") in found
