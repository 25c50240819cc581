"""Unclosed: a verb right behind a role that goes with the name before it."""

from __future__ import annotations

import pytest


@pytest.fixture
def who():
    return "Anna Berg"


@pytest.fixture
def berg(people, who):
    """The roles and the body of Anna Berg in a text."""
    return lambda text: people(text)[who]


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        (
            "“We are glad,” Anna Berg, a Zenda Bank spokeswoman said.",
            "Zenda Bank spokeswoman",
            True,
        ),
        ("Anna Berg, a Zenda Bank director said on Friday.", "Zenda Bank director", True),
    ],
)
def test_a_role_without_a_second_comma_is_the_speakers(berg, text, role, body):
    assert berg(text) == ((role,), "Zenda Bank" if body else None)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, the judge said, was late.",
        "The winner was Anna Berg, a judge said.",
        "Police arrested Anna Berg, a Zenda Bank spokesman said on Monday.",
    ],
)
def test_another_may_say_so(berg, text):
    assert berg(text) == ((), None)
