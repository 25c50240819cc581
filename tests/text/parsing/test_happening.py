"""Happening: what went on, where parsers let the place or the person do it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("The launch was put off by a strike at the port that ended in April.", "ended", "strike"),
        ("Ten people died in a fire at the mill that broke out on Monday.", "broke", "fire"),
        ("Two died in an explosion at a plant that injured 14 others.", "injured", "explosion"),
        ("He died in a fire at the mill that burned down in May.", "burned", "mill"),
        ("A crash near the dam that begins its work in July killed two.", "begins", "dam"),
        ("Norland will punish the raid on Elm, which killed 40 people.", "killed", "raid"),
        ("They left after a strike on Elm, which destroyed two mills.", "destroyed", "strike"),
        ("They fear an attack on the Red Army, which killed 40 people.", "killed", "Army"),
        ("They saw a strike on a mill in the west of Paris, which killed 2.", "killed", "strike"),
        ("They fear a march into northern Norway, which began in May.", "began", "march"),
        ("A meeting at the hotel that opened in May was called off.", "opened", "hotel"),
        ("Elm mourned a raid on the former mayor that took place in May.", "took", "raid"),
        (
            "They fear the murder attempt on Ann Roe that happened here.",
            "happened",
            "attempt",
        ),
        ("They praised a protest against the minister that took the town.", "took", "minister"),
        ("The war between the mill and the Salt Army, which began in May, is on.", "began", "war"),
        ("The war between Elm and the Salt Army, which began its work, is on.", "began", "Elm"),
    ],
    ids=[
        "strike",
        "fire",
        "harm",
        "place",
        "its own work",
        "on",
        "destroys",
        "who kills",
        "in a place",
        "into",
        "opened",
        "takes place",
        "happens",
        "takes",
        "between two",
        "work of one of two",
    ],
)
def test_an_event_goes_on_and_no_place(told_of, text, verb, noun):
    assert told_of(text, verb) == noun


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("A new law in Oregon, which took effect in 2022, added a fee.", "took", "law"),
        ("A plant in Ohio, which opened in 1999, made salt.", "opened", "plant"),
        ("A dam in Ohio, which was built in 1930, broke.", "built", "dam"),
        ("A mill in Ohio, which was hit by a storm in 1930, broke.", "hit", "Ohio"),
    ],
    ids=["valid", "opens", "done", "suffered by a place"],
)
def test_what_no_land_does_is_told_of_the_thing_in_it(told_of, text, verb, noun):
    assert told_of(text, verb) == noun
