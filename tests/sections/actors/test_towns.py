"""The province of an office that is told by "the state's" or "state", and of a governor."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("Ohio voted. Ada Poe, the state's salt commissioner, said so.", "Ohio"),
        ("Iowa slept. It rained. Ohio won. Ada Poe, the state's auditor, said so.", "Ohio"),
        ("Ohio slept. It rained. State Sen. Ada Poe left.", "Ohio"),
        ("Ohio and Iowa slept. It rained. State Sen. Ada Poe left.", None),
        ("Ohio and Iowa slept. It rained. Ada Poe, the state's auditor, said so.", None),
        ("Norway slept. State Sen. Ada Poe left.", None),
        ("Ohio slept. Secretary of State Ada Poe left.", None),
    ],
    ids=["only one", "the one before", "senator", "two", "two of one", "no province", "of State"],
)
def test_an_office_of_the_state_is_of_the_province_that_is_meant(body, text, tied):
    assert body(text) == tied


@pytest.mark.parametrize(
    ("more", "tied"), [("Ohio won.", "Ohio"), ("Iowa won. Iowa lost.", None)], ids=["most", "both"]
)
def test_a_governor_is_of_the_province_that_opens_and_is_told_of_most(body, more, tied):
    text = f"Ohio passed a law. Ohio slept, and so did Iowa. {more}"
    assert body(f"{text} It rained. Gov. Ada Poe signed it.") == tied


def test_a_governor_is_of_the_province_where_a_clause_tells_of_her(body):
    text = "Ohio and Texas slept. They met in Iowa, where Governor Ada Poe has set a plan."
    assert body(text) == "Iowa"


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("OSLO - It rained. They met the mayor of Bergen. The mayor, Ada Poe, left.", "Bergen"),
        (
            "OSLO - It rained. The mayor of Bergen met the mayor of Elm. The mayor, Ada Poe, left.",
            None,
        ),
    ],
    ids=["told before", "two"],
)
def test_the_mayor_is_of_the_town_of_whose_mayor_was_told(body, text, tied):
    assert body(text) == tied
