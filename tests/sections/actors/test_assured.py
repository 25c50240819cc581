"""Assured: which word that opens a sentence names the body of a post behind it."""

from __future__ import annotations

import pytest


@pytest.fixture
def who():
    return "Ben Crow"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Herons captain Ben Crow said it was a good game.", "Herons"),
        ("Otters wing Ben Crow said it was a good game.", "Otters"),
        ("Haldenton striker Ben Crow was fined.", "Haldenton"),
        ("Zendaware's new finance chief Ben Crow was fined.", "Zendaware"),
    ],
)
def test_a_team_or_an_owner_opens_a_sentence(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Backs coach Ben Crow was fined.",
        "Sales manager Ben Crow was fined.",
        "Defenders coach Ben Crow was fined.",
        "Reserve goalkeeper Ben Crow was fined.",
    ],
)
def test_what_a_team_has_is_no_team(body, text):
    assert body(text) is None


def test_a_nickname_beside_two_teams_is_none(body):
    text = "Norway beat Sweden 2-0 in Oslo. Herons wing Ben Crow scored. Norway led."
    assert body(text) != "Herons"
