"""Again: the body that "the group" and "the company" tell again."""

from __future__ import annotations

import pytest

COUNCIL = "The Elm City Council voted on Monday."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            f"{COUNCIL} The Elm Landlord Association said it would sue. “The council was told so,” "
            "said Ada Poe, the group's director.",
            "Elm Landlord Association",
        ),
        (f"{COUNCIL} “We will sue,” said Ada Poe, the group's director.", None),
        ("The White House said so. “No,” said Ada Poe, the group's director.", None),
        (
            "Halden Steel Corp denied it. Its ex-director, Bo Fox, is on an Interpol list. "
            "A spokeswoman for the company, Ada Poe, said no.",
            "Halden Steel Corp",
        ),
        (
            "The Salt Research Organisation met. The boat sank. It will stay there, the agency's "
            "chairman, Ada Poe, said.",
            "Salt Research Organisation",
        ),
        (
            "Halden Steel Corp may buy Elm Steel Corp. The company's director, Ada Poe, left.",
            None,
        ),
    ],
    ids=[
        "not what is quoted",
        "no council",
        "no seat",
        "not on the way",
        "two sentences",
        "one of two",
    ],
)
def test_the_group_is_who_did_something_last_and_may_be_called_so(body, text, name):
    assert body(text) == name


def test_its_representative_is_of_the_body_that_did_something_before_and_alone(body):
    text = "The Salt Council, whose loan ended, sends {} abroad. Its representative, Ada Poe, left."
    assert body(text.format("a team")) == "Salt Council"
    assert body(text.format("Halden Steel Corp")) is None


@pytest.mark.parametrize(
    ("owner", "name"), [("African Union", "African Union"), ("Zenda Bank", None)]
)
def test_the_bloc_is_a_union_of_lands_and_no_firm(body, owner, name):
    assert body(f"The {owner} condemned it. The bloc's chairman, Ada Poe, left.") == name
