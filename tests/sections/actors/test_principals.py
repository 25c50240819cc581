"""The people for whom others work, by whose team they are on, and by who was told before."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("team", ["team", "legal team", "staff"])
def test_who_is_on_a_persons_team_is_theirs(body, team):
    assert body(f"Ada Poe is the only lawyer on Bo Fox's {team}.") == "Bo Fox"


def test_who_is_on_something_else_of_a_person_is_not_theirs(body):
    assert body("Ada Poe is an adviser on Bo Fox's plan.") is None


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("Bo Fox's campaign manager wept. It rained. Campaign manager Ada Poe left.", "Bo Fox"),
        (
            "Bo Fox's campaign manager met Ann Roe's campaign manager. It rained. Then campaign"
            " manager Ada Poe left.",
            None,
        ),
        ("Bo Fox met a campaign manager. It rained. Campaign manager Ada Poe left.", None),
    ],
    ids=["one", "of two", "of nobody"],
)
def test_a_post_that_one_person_alone_gives_is_theirs(body, text, tied):
    assert body(text) == tied


@pytest.mark.parametrize(
    ("told", "name"), [("the mayor", "Bo Fox"), ("it", "Elm Council"), ("a mayor", "Elm Council")]
)
def test_a_spokeswoman_is_of_the_mayor_of_whom_she_speaks(body, told, name):
    text = "The Elm Council may override Mayor Bo Fox. A spokeswoman, Ada Poe, said {} had left."
    assert body(text.format(told)) == name


@pytest.mark.parametrize("post", ["lawyer", "national security adviser"])
def test_who_serves_somebody_with_a_title_is_theirs(body, post):
    assert body(f"Bo Fox fell. Ada Poe, President Fox's {post}, left.") == "Bo Fox"
