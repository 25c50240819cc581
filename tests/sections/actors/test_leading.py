"""Leading: a second role, an age or an owner between an announced role and its name."""

from __future__ import annotations

import pytest


@pytest.fixture
def told(person):
    """The roles and the body of Ada Poe in a text."""

    def find(text):
        found = person(text)
        return set(found.roles), found.affiliation

    return find


@pytest.mark.parametrize(
    ("text", "roles", "body"),
    [
        (
            "She left the Salt Society, accusing its chairman, the poet Ada Poe, of greed.",
            {"poet", "chairman"},
            "Salt Society",
        ),
        (
            "The Salt Trust grew. Its founder, former judge Ada Poe, was glad.",
            {"former judge", "founder"},
            "Salt Trust",
        ),
        ("The victim, 23-year-old Ada Poe, was found in Elm.", {"victim"}, None),
        ("The suspect, 41-year-old plumber Ada Poe, was held.", {"suspect", "plumber"}, None),
        ("The local MP, Labour's Ada Poe, was there.", {"local MP"}, "Labour"),
        (
            "Oakham Town lost 3-1. Their coach, New Zealander Ada Poe, wept.",
            {"coach"},
            "Oakham Town",
        ),
    ],
    ids=["the", "no article", "age", "age and trade", "party", "nation"],
)
def test_the_role_before_what_else_tells_of_somebody_is_hers(told, text, roles, body):
    assert told(text) == (roles, body)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("He met his brother, the actor Ada Poe and the singer Cy Lund.", {"actor"}),
        ("He thanked the mayor, the judge Ada Poe, and others.", {"judge"}),
        ("He met the mayor, police chief Ada Poe and the judge Bo Fox.", {"police chief"}),
    ],
    ids=["two", "others", "three"],
)
def test_a_list_gives_nobody_the_role_before(told, text, roles):
    assert told(text)[0] == roles


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Her coach, the Italian Anna Berg, said that she was glad.", ("coach",)),
        ("They met the coach, the Italian Anna Berg and the Dane Ann Poe.", ()),
    ],
    ids=["one", "a list"],
)
def test_of_which_land_somebody_is_may_stand_before_the_name(roles, text, role):
    assert roles(text)["Anna Berg"] == role
