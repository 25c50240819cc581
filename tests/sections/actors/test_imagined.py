"""Imagined: titles before a name that tell of no office that its bearer has."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("They will live under either President Ada Poe or President Bo Fox.", ()),
        ("They met President Ada Poe and President Bo Fox.", ("President",)),
        ("They asked Judge Ada Poe or Judge Bo Fox.", ("Judge",)),
        ("They asked President Ada Poe or Mayor Bo Fox.", ("President",)),
    ],
    ids=["one of two", "both", "one of many", "another office"],
)
def test_an_office_of_which_one_is_only_thought_is_no_role(people, text, roles):
    assert people(text)["Ada Poe"][0] == roles


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Adviser to the Mayor Ada Poe left the hall.", "Adviser to the Mayor"),
        ("An aide to Mayor Ada Poe left the hall.", "Mayor"),
        ("Leader of the Opposition Ada Poe left the hall.", "Leader of the Opposition"),
    ],
)
def test_who_serves_in_an_office_does_not_hold_it(people, text, role):
    assert people(text)["Ada Poe"][0] == (role,)
