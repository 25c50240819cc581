"""Definite: what "the" with a role says of whom an article is about."""

from __future__ import annotations

import pytest


@pytest.fixture
def who():
    return "Anna Berg"


@pytest.fixture
def roles(person):
    """The roles of Anna Berg in a text."""
    return lambda text: person(text).roles


MET = "Anna Berg has gone after banker Paul Moss over the port plan."
LATER = "Berg called him weak. Berg said so twice. He spoke of the harbour."


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Anna Berg says she is under attack. “It is true,” the Green presidential candidate"
            " told the Halden Post on Sunday.",
            "Green presidential candidate",
        ),
        (
            "Anna Berg has a word for Paul Moss's plan: no. The Green nominee mocked Moss's"
            " call on Friday.",
            "Green nominee",
        ),
        (
            "As the town waits for what Anna Berg called “the loudest vote of all,” the former"
            " port chief is glad to have a part in it.",
            "former port chief",
        ),
        (
            f"{MET} {LATER} The harbour was full of boats. The former mayor began her speech.",
            "former mayor",
        ),
        (
            f"{MET} {LATER} The harbour was full of boats. The president-elect laughed.",
            "president-elect",
        ),
    ],
    ids=["candidate behind a quotation", "owner beside", "past a quotation", "centre", "elect"],
)
def test_the_and_a_role_tell_of_whom_the_article_is_about(roles, text, role):
    assert roles(text) == (role,)


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} {LATER} The harbour was full of boats. The average voter began to laugh.",
        f"{MET} {LATER} The harbour was full of boats. The next mayor began a speech.",
        f"{MET} {LATER} The harbour was full of boats. The flight recorder began to hiss.",
        f"{MET} {LATER} The harbour was full of boats. The former mayor will begin to laugh.",
        f"{MET} {LATER} Cy Poe was full of anger. The former mayor began to laugh.",
        f"{MET} {LATER} The banker met Berg. Banker Paul Moss met Berg again. The ex-mayor sang.",
        "A card by Anna Berg is odd: the text is a defence of the Halden governor. Mary Hill is the"
        " first female governor of Halden.",
    ],
    ids=[
        "anybody",
        "to come",
        "a thing",
        "not yet",
        "another since",
        "about another",
        "governor of a place",
    ],
)
def test_who_may_be_another_has_no_such_role(roles, text):
    assert roles(text) == ()
