"""Deeds: what talks are for, and the words of what is demanded."""

from __future__ import annotations

import pytest

from explainer.extract import extract as extract_all
from explainer.model import Facts
from explainer.sections.agenda import AGENDA, extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Acme is in talks to sell its paper mills.", ["sell its paper mills"]),
        ("Rovers are in talks to sign striker Ben Crow.", ["sign striker Ben Crow"]),
        ("Acme said it had begun talks to acquire Borel.", ["acquire Borel"]),
        ("The two parties have opened negotiations to form a coalition.", ["form a coalition"]),
        ("Norland is holding talks with Sudria to open a second crossing.",
         ["open a second crossing"]),
        ("The bank said it was in talks with regulators to settle claims over hidden fees.",
         ["settle claims over hidden fees"]),
        ("Talks to end the rail strike will continue on Friday.", ["end the rail strike"]),
        ("Norland will resume talks next week aimed at ending the fishing dispute.",
         ["ending the fishing dispute"]),
        ("The lower house will hold a vote to remove the speaker on Friday.",
         ["remove the speaker"]),
    ],
)  # fmt: skip
def test_what_talks_are_for(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    "text",
    [
        "Acme was in talks to buy Borel in 2019.",
        "Talks to end the strike collapsed on Monday.",
        "The club is in talks to sign him.",
        "Talks to find a solution will resume on Monday.",
        "The mayor will hold a party to mark the day of the lake.",
        "Acme has not begun talks to buy Borel.",
    ],
)
def test_what_talks_are_for_no_more_or_for_nothing_told(reading, text):
    assert list(extract(reading(text), Facts())) == []


def test_half_of_a_second_demand_is_left_off(reading):
    text = (
        "Elm mayor Ann Roe is joining senator Ben Crow in calling for a judge to look into the"
        " raid and for the Elm Fund to be closed after the fire."
    )
    (topic,) = extract_all(reading(text)).of(AGENDA)
    assert topic.title == "a judge to look into the raid"
