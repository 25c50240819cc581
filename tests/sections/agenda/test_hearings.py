"""Hearings: what somebody is to be asked about."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.agenda import extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Mr Poe's ties with Norland will be the subject of the hearing.",
         ["Mr Poe's ties with Norland"]),
        ("Mr Poe is expected to be questioned about the fire in the harbour.",
         ["the fire in the harbour"]),
        ("The panel has asked Ms Roe to appear for an interview about the sale of the yard.",
         ["the sale of the yard"]),
        ("The council will hold a hearing on ferry fares.", ["ferry fares"]),
        ("Wool is expected to be the main topic of the summit.", ["Wool"]),
        ("Steel tariffs are the key issue at the talks, which start on Monday.",
         ["Steel tariffs"]),
        ("Wool will be the main topic when the foreign ministers meet on Sunday.", ["Wool"]),
        ("Ada Poe will testify on Monday about the fire.", ["the fire"]),
        ("The panel will question Ada Poe on 22 July about ferry fares.", ["ferry fares"]),
        ("Members of the panel will ask Ben Crow why the dam burst and how the firm plans to pay"
         " clerks.",
         ["why the dam burst", "how the firm plans to pay clerks"]),
        ("Toll roads will be the main point of the talks.", ["Toll roads"]),
        ("It will be the first time the two have met, and the price of wool is likely to be the"
         " chief topic.", ["the price of wool"]),
    ],
)  # fmt: skip
def test_what_somebody_is_to_be_asked_about_is_a_topic(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    "text",
    [
        "Pay was a concern, and proved to be the main topic of debate in the race.",
        "They would press the mayor over whether the goals could be met.",
        "The likely candidate Ben Crow has been pressed about the war.",
        "The boy will ask Ben Crow why the dam burst.",
        "The two have met, and the price of wool is likely to be the chief topic of her book.",
        "Mr Poe was questioned about the fire in the harbour.",
        "The clerk tried to question him about the fire.",
        "She appeared for an interview about her book.",
        "The fire was the subject of a hearing.",
        "Ada Poe testified on Monday about the fire.",
        "The fire will be the subject of a film.",
        "The weather was the main topic at the party.",
        "The main topic of her book is grief.",
        "The panel did not ask Ms Roe to appear for an interview about the sale.",
        "Clerks must convince voters that the levy is a top priority of Congress.",
    ],
)
def test_what_has_been_asked_is_none(reading, text):
    assert list(extract(reading(text), Facts())) == []
