"""Successors: of two who are called the head of one state, who has the office no more."""

from __future__ import annotations

import pytest

LEAD = "President Ada Poe wants a deal. Congress met Poe. The White House said so. "


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (LEAD + "President Bo Fox began it in 2009.", ()),
        (LEAD + "President Bo Fox of Norway began it.", ("President",)),
        (LEAD + "Norwegian President Bo Fox began it.", ("Norwegian President",)),
        (LEAD + "The Oslo plan is Norway's. President Bo Fox and Sweden agreed.", ("President",)),
        (LEAD + "President Bo Fox began it. Fox left. Fox was late. Fox wept.", ("President",)),
        (LEAD + "Salt Union President Bo Fox began it.", ("Salt Union President",)),
        ("Poe met Fox. President Ada Poe left. President Bo Fox left.", ("President",)),
    ],
    ids=["before", "of a state", "of another", "near", "named more", "of a union", "as often"],
)
def test_an_office_that_one_alone_has_is_not_told_of_who_had_it_before(people, text, left):
    told = people(text)
    assert told["Bo Fox"][0] == left
    assert told["Ada Poe"][0] == ("President",)


def test_who_has_an_office_no_more_acts_for_no_state_by_it(people):
    assert people(LEAD + "President Bo Fox began it in 2009.")["Bo Fox"] == ((), None)


def test_the_head_of_another_state_keeps_the_office(people):
    text = "Norwegian President Ada Poe left. Poe wept. Poe slept. President Bo Fox agreed."
    assert people(text)["Bo Fox"][0] == ("President",)
