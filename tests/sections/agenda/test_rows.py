"""Rows: topics that a comma and a conjunction join, whatever the tree says."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.agenda import extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "On the agenda are fishing quotas, a new port, and the price of salt.",
            ["fishing quotas", "a new port", "the price of salt"],
        ),
        (
            "The council is to vote on a bridge, higher parking fees, and the sale of the mill.",
            ["a bridge", "higher parking fees", "the sale of the mill"],
        ),
        (
            "The envoys are expected to discuss a ceasefire, the release of prisoners and aid.",
            ["a ceasefire", "the release of prisoners", "aid"],
        ),
        (
            "The two leaders will meet on Monday to discuss trade, and a treaty on fish.",
            ["trade", "a treaty on fish"],
        ),
        (
            "The council will debate fares, the sale of halls and a plan to publish its books.",
            ["fares", "the sale of halls", "a plan to publish its books"],
        ),
        (
            "The council will debate bus fares, a ban on scooters and, time permitting, a hall.",
            ["bus fares", "a ban on scooters", "a hall"],
        ),
        (
            "Ministers will discuss wool, the price of gas and, if time allows, a new bridge.",
            ["wool", "the price of gas", "a new bridge"],
        ),
        (
            "Delegates will discuss trade, and the mayor will open a bridge.",
            ["trade"],
        ),
    ],
)
def test_each_phrase_of_a_row_is_a_topic(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles
