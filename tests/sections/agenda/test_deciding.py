"""Deciding: what is brought before those who decide, and what needs their approval."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.agenda import extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The club has applied for permission to build a stand in Elm.", ["build a stand in Elm"]),
        ("Ann Roe has applied for permission to marry in Elm.", []),
        ("The club has applied for a loan.", []),
    ],
)
def test_what_a_body_applies_for(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The company will seek shareholder approval for a share sale in May.", ["a share sale"]),
        ("Acme is seeking approval from regulators for its proposed purchase of Borel.",
         ["its proposed purchase of Borel"]),
        ("Acme had called a special meeting to seek approval for the sale of its mills.",
         ["the sale of its mills"]),
        ("The proposal to split the company in two requires the approval of shareholders.",
         ["The proposal to split the company in two"]),
        ("The plan to close the mine will be put to shareholders in May.",
         ["The plan to close the mine"]),
        ("The mayor will put the tram plan to a referendum in June.", ["the tram plan"]),
        ("Plans for a new prison will go before the planning committee on Thursday.",
         ["Plans for a new prison"]),
        ("The rent cap is due to come before the council next week.", ["The rent cap"]),
        ("The government will seek union approval to distil old wine into fuel.",
         ["distil old wine into fuel"]),
        ("The opposition will table a motion of no confidence in the mayor.",
         ["a motion of no confidence in the mayor"]),
        ("Ann Roe has introduced a bill to ban eel farms.", ["a bill to ban eel farms"]),
        ("The plan to ban eel farms will go to a vote on Monday.", ["The plan to ban eel farms"]),
        ("The board will put a two-for-one share split to shareholders in May.",
         ["a two-for-one share split"]),
        ("The report on the dikes is scheduled for debate on Thursday.",
         ["The report on the dikes"]),
        ("The plan to close the pier goes out to consultation next week.",
         ["The plan to close the pier"]),
        ("The owners hold a vote on Friday. The price of ice will come up as well.",
         ["The price of ice"]),
        ("A draft resolution on the raid is to be put to the vote on Monday.",
         ["A draft resolution on the raid"]),
    ],
)  # fmt: skip
def test_what_is_brought_before_those_who_decide(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    "text",
    [
        "Travellers need the permission of the ministry.",
        "Roe goes before the court on Monday.",
        "A goat comes before the council on Monday.",
        "Her wit will be vital to her friends up and down the ballot.",
        "The mayor is 90. The price of ice will come up as well.",
        "The party has not tabled a bill to ban cats.",
        "The money will be put to good use.",
        "Acme failed to seek approval for the sale of its mills.",
        "Acme sought approval for the sale of its mills in 2019.",
        "The plan to close the mine was put to shareholders in May.",
    ],
)
def test_what_is_brought_before_nobody(reading, text):
    assert list(extract(reading(text), Facts())) == []
