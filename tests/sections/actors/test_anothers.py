"""Words right before a name that are another's role, or only part of one."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The board heard Bo Fox, the port lawyer Anna Berg chose to lead it.", ()),
        ("They wrote to the judge Anna Berg had named in May.", ()),
        ("The clerk Anna Berg named to the post has left.", ()),
        (
            "It was told that the man or woman Governor Berg picks for the pier is late.",
            ("Governor",),
        ),
        ("Bo Fox, the port lawyer, met the judge Anna Berg on Monday.", ("judge",)),
        ("The plan, the editor Anna Berg said, was late.", ("editor",)),
    ],
    ids=["of another", "with a helper", "participle", "man or woman", "a role", "who speaks"],
)
def test_a_noun_that_a_clause_tells_of_is_no_role_of_who_opens_it(roles, text, told):
    found = roles(text)
    assert next(found[name] for name in found if name.endswith("Berg")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "He has friends there, such as special assistant to the president Anna Berg.",
            ("special assistant to the president",),
        ),
        (
            "It was late, counselor to the president Anna Berg said.",
            ("counselor to the president",),
        ),
        ("They met an adviser to the president Anna Berg.", ()),
        ("They met fans of the president Anna Berg.", ("president",)),
    ],
    ids=["assistant", "counselor", "whose name it is", "fans"],
)
def test_who_serves_a_president_is_none(roles, text, told):
    assert roles(text)["Anna Berg"] == told


def test_which_of_a_surname_somebody_would_be_is_no_role(roles):
    found = roles("Anna Berg spoke. She may become the second President Berg of the land.")
    assert found["Anna Berg"] == ()


def test_a_relative_with_whose_death_a_sentence_opens_is_not_who_acts(roles):
    lead = "Ann Fox won the vote. Following the sudden death of her mother in May 1955, Poe,"
    found = roles(f"{lead} then a clerk, left. Ada Poe sells salt.")
    assert "mother" not in str(found["Ada Poe"])


def test_what_several_are_whom_somebody_has_is_no_role_of_that_one(roles):
    text = "It tells the number of old friends {} has, such as Bo Fox."
    assert roles(text.format("Anna Berg"))["Anna Berg"] == ()


def test_an_official_of_a_body_is_no_part_of_the_title_behind(roles):
    text = (
        "Bo Fox, the Office of Mills and Salt official President Anna Berg named to lead it, left."
    )
    assert roles(text)["Anna Berg"] == ("President",)


def test_an_expert_with_a_rank_has_two_roles(roles):
    text = "It is late, said Ohio Highway Patrol drug expert Sgt. Anna Berg."
    assert roles(text)["Anna Berg"] == ("Ohio Highway Patrol drug expert", "Sgt.")


def test_one_plain_word_before_a_rank_is_no_role_of_its_own(roles):
    assert roles("They asked freshman Sen. Anna Berg.")["Anna Berg"] == ("Sen.",)
