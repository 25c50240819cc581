"""Counting: lengths of time that something else makes a number to quote."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    "text",
    [
        "Elm saw the worst frost for 40 years.",
        "Halden held its first fair in 12 years.",
        "The jobless rate in Norland fell to its lowest level in six years.",
        "The bakers have 15 days to appeal.",
        "The treaty ended five years of war and 12 years of drought.",
        "Ada Poe bought a boat with 18 hours of fuel.",
        "The train stopped two hours into a nine-hour trip to Halden.",
    ],
)
def test_a_length_that_ranks_or_waits_or_is_filled_is_a_figure(reading, text):
    assert text.rstrip(".") in [f.label for f in extract(reading(text), Facts())]


@pytest.mark.parametrize(
    "text",
    [
        "The first three weeks of the fair are dry.",
        "The clerks drank tea after two hours of talks.",
        "The clerks met after three days of rain.",
        "Ben Crow scored the first goal in nine minutes.",
        "Ada Poe came back after two years.",
        "I had 15 days to appeal.",
        "Ada Poe left after eight years as mayor.",
        "Acme sought help for the second time in three years.",
        "The deal runs beyond the opening of the new hall in two years.",
        "The town wants new clerks after nine years of neglect.",
        "Catches rose in May, with three months of net fishing making up most of the rise.",
        "Clerks get a tenth of their highest wage in the final three years.",
        "That may be the first time in 30 years.",
        "The mill is safe, said Ada Poe, who has been friends with Ben Crow for 40 years.",
    ],
)
def test_a_length_that_is_told_in_passing_is_none(reading, text):
    assert not [f for f in extract(reading(text), Facts()) if f.unit in "days hours years weeks"]


def test_what_filled_a_time_is_no_label_alone(reading):
    text = "He helped Elm and in doing so is ending, she said, 78 years of harsh rule."
    assert not [f for f in extract(reading(text), Facts()) if f.unit == "years"]
    text = (
        "“Whatever they say of her, she has 30 years of practice in the salt trade,” Ben Crow said."
    )
    assert not [f for f in extract(reading(text), Facts()) if f.unit == "years"]
