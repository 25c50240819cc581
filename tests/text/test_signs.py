"""Signs: what the words around the mentions of a name tell."""

from __future__ import annotations

import pytest

from explainer.text.signs import rules_itself
from explainer.text.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They saw Ostria’s army.", True),
        ("They saw Ostria’s new trade minister.", True),
        ("They saw Ostria’s museum.", False),
        ("They met envoys from Ostria.", True),
        ("They met envoys from Norway and Ostria.", True),
        ("They met tourists from Ostria.", False),
    ],
    ids=["army", "minister", "museum", "envoys", "the second of two", "tourists"],
)
def test_only_a_state_has_what_states_have(reading, text, expected):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    at = tokens.text.index("Ostria")
    assert rules_itself(tokens, at, at + 1, made.pack.names) is expected
