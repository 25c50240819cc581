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
            "The council will discuss better lighting, giving bins to shops, and mending roads.",
            ["better lighting", "giving bins to shops", "mending roads"],
        ),
        (
            "The council will discuss cutting fares, building a bridge and closing the mill on"
            " Monday.",
            ["cutting fares", "building a bridge", "closing the mill"],
        ),
        (
            "The union demands higher pay, an end to night shifts, and hiring more guards.",
            ["higher pay", "an end to night shifts", "hiring more guards"],
        ),
        (
            "Ministers will discuss trade, speaking at the port in Elm, and the mayor will listen.",
            ["trade"],
        ),
        (
            "Delegates will discuss trade, and the mayor will open a bridge.",
            ["trade"],
        ),
    ],
)
def test_each_phrase_of_a_row_is_a_topic(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles
