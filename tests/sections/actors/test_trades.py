"""Trades: what an article calls a body beside its name."""

from __future__ import annotations

import pytest


@pytest.fixture
def roles(actors):
    """The roles of a body of a text."""
    return lambda text, name: {a.name: a for a in actors(text)}[name].roles


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kelmo, a software firm in Boston, left.", "software firm in Boston"),
        ("Boston-based network company Kelmo left.", "Boston-based network company"),
        ("Clerks of the Dutch bank Kelmo left.", "Dutch bank"),
        ("Kelmo, Italy's biggest broadcaster, left.", "Italy's biggest broadcaster"),
        ("Bo ran the town's oldest bank, Kelmo.", "town's oldest bank"),
        ("Files were found by Kelmo, a security firm hired by Acme.", "security firm"),
        ("He met the rival Oslo bank Kelmo.", "Oslo bank"),
        ("Last month Oslo bank Kelmo left.", "Oslo bank"),
    ],
    ids=["behind", "before", "article", "owner", "ahead", "clause", "weight", "time"],
)
def test_a_body_is_what_stands_beside_its_name(roles, text, words):
    assert roles(f"{text} Kelmo shares fell.", "Kelmo") == (words,)


@pytest.mark.parametrize(
    "text",
    [
        "Kelmo, the company, left Oslo.",
        "The company Kelmo left Oslo.",
        "The same channel, Kelmo, said so.",
        "Bo Fox met Kelmo, its biggest bank.",
        "Bo Fox said: “The Oslo bank Kelmo left.”",
        "Bo Fox left Kelmo, a quiet day, for Oslo.",
        "Kelmo, an Oslo bank and Bergen clubs have given it.",
    ],
    ids=["plain", "plain before", "same", "whose", "quoted", "no body", "list"],
)
def test_words_that_tell_nothing_of_it_are_left(roles, text):
    found = roles(f"{text} Kelmo shares fell.", "Kelmo")
    assert found == ()
