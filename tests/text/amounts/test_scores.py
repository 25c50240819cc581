"""Scores: two numbers that are the result of a match, and what only looks like one."""

from __future__ import annotations

import re

import pytest

from explainer.language import LANGUAGES
from explainer.text.amounts import amounts

WORDS = LANGUAGES["en"].amounts


@pytest.mark.parametrize(
    ("text", "score", "unit"),
    [
        ("Elm beat Roe Rovers 3-1 in the final", "3-1", "score"),
        ("after a 31-15 hammering in May", "31-15", "points"),
        ("Halden went through with a 2-1 cup win over Elm", "2-1", "score"),
        ("Elm were thrashed 45-6 by Halden", "45-6", "points"),
        ("Elm sacked the coach after a 5-11 season", "5-11", "wins"),
        ("Elm and Halden drew 0-0", "0-0", "score"),
        ("Elm defeated Halden 1 – 0", "1 – 0", "score"),
    ],
)
def test_what_a_match_ended_with_is_one_amount(text, score, unit):
    (found,) = amounts(text, WORDS)
    first = float(re.split(r"\D+", score)[0])
    assert (text[found.start : found.end], found.unit, found.value) == (score, unit, first)


@pytest.mark.parametrize(
    "text",
    [
        "Roe beat Poe 6-3 6-4 in the final",
        "Roe beat Poe 6-3, 6-4",
        "Roe beat Poe 6-7 (5), 7-6 (9), 7-5",
        "Roe won the first set 6-1",
        "Elm were 2-1 down when Roe won the ball",
        "Elm won the right to play, and a 3-1 run",
        "Elm earned a 2-1 first-leg lead",
        "Elm won in 2015-16",
    ],
)
def test_sets_and_what_is_no_result_yet_are_none(text):
    assert [a for a in amounts(text, WORDS) if a.kind == "score"] == []


def test_a_vote_stays_a_vote():
    (found,) = amounts("The council rejected it in a 5-4 vote", WORDS)
    assert found.unit == "votes"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The Rams beat the Bears, 9-4, on Sunday.", "score"),
        ("The Rams lost to the Bears, 42-10.", "points"),
        ("The Rams tied the Bears, 1-1.", "score"),
    ],
)
def test_a_comma_may_stand_before_a_score(text, unit):
    (amount,) = amounts(text, LANGUAGES["en"].amounts)
    assert amount.unit == unit


def test_sets_behind_a_comma_are_no_score():
    assert not amounts("Mia Cole beat Rita Fox, 6-3, 6-4.", LANGUAGES["en"].amounts)


@pytest.mark.parametrize(
    "text",
    [
        "Roe is leading Poe 51-43 among those likely to vote",
        "Poe carried the town of Elm 57-40 last time",
        "Roe lost young voters 71-26 to Poe",
        "Roe trailed Poe by 36-59 among nurses",
    ],
)
def test_two_numbers_of_a_poll_are_shares_of_the_side_named_first(text):
    (found,) = amounts(text, WORDS, polled=True)
    assert (found.unit, str(found.value)) == ("percent", re.findall(r"\d+", text)[0])


@pytest.mark.parametrize(
    "text",
    [
        "The chamber carried the motion 57-40 on Monday",
        "Elm Rovers led 51-43 at the end of the third quarter",
        "Roe won confirmation 57-40",
        "Roe led her class aged 18-34",
    ],
)
def test_a_vote_on_something_and_a_match_are_no_poll(text):
    assert all(found.unit != "percent" for found in amounts(text, WORDS, polled=True))
