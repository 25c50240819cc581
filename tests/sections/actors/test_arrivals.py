"""Arrivals: the body that somebody has come to, and the one that is somebody's."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe has joined Elm United from Dale Rovers on a three-year deal.",
        "Ada Poe, who joined Elm United in May, was late.",
        "Defender Ada Poe has signed for Elm United from Dale Rovers.",
        "Elm United have signed Ada Poe from Dale Rovers for £4m.",
        "Ada Poe has joined the board of Elm United.",
        "Ada Poe joined Elm United for a fee of £4m.",
        "Elm United hired Ada Poe from Dale Rovers to run its shop.",
        "Ada Poe's Elm United lost on Sunday.",
        "The prize went to Ada Poe's Elm United.",
    ],
    ids=[
        *("joined", "who joined", "signed for", "was signed", "board", "for a fee"),
        *("hired from", "whose it is", "to hers"),
    ],
)
def test_who_came_to_a_body_is_of_it(body, text):
    assert body(text) == "Elm United"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe joined Elm United in 2001 before moving to Dale Rovers.",
        "Ada Poe joined Elm United in May. Poe left Elm United in June.",
        "Ada Poe joined Elm United in calling for a vote.",
        "Ada Poe had joined Elm United in 2001.",
        "Ada Poe may join Elm United.",
        "Ada Poe joined Elm United for an interview.",
        "Ada Poe joined Elm United in 2001 but was fired in 2020.",
        "Ada Poe joined the Salt Navy in 1990.",
        "Elm United hired lawyer Ada Poe to defend it.",
        "Ada Poe's Justice Department sued the town.",
        "Ada Poe's Elm United shares rose.",
    ],
    ids=[
        *("moved on", "left", "in calling", "had", "may", "an interview", "fired", "navy"),
        *("a lawyer", "of a state", "a sort"),
    ],
)
def test_who_only_came_near_a_body_is_not_of_it(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe joined the Acme Corp board in May.",
        "The clerk, Ada Poe, joined Acme Corp in May.",
    ],
    ids=["board", "told before"],
)
def test_who_joins_the_board_or_is_told_before_is_of_the_body(body, text):
    assert body(text) == "Acme Corp"


def test_what_somebody_made_is_no_body_of_theirs(body):
    text = "He was famed for starring in Ada Poe's Republic Of The Wind. Republic Of The Wind won."
    assert body(text) is None


def test_who_is_moved_somewhere_is_not_of_those_who_move_them(body):
    assert body("Elm Coast Guard transferred Ada Poe and her son to the camp.") is None
    assert body("The Elm Coast Guard signed Ada Poe.") == "Elm Coast Guard"
