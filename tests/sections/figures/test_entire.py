"""Entire: all of a short sentence in place of a label with words left out of its middle."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.fixture(autouse=True)
def cut() -> None:
    """Labels of sentences as long as they are."""


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The campaign, which takes in posters and films, cost the town $4m.",
            "The campaign, which takes in posters and films, cost the town $4m",
        ),
        ("Acme made 30 boats, and Roe sold two.", "Acme made 30 boats"),
        (
            "The campaign of the old guild, which takes in posters, films, songs, lamps, flags, "
            "maps and coats for all of the clerks of the harbour, cost the town $4m.",
            "The campaign of the old guild … cost the town $4m",
        ),
    ],
    ids=["short", "whole", "long"],
)
def test_a_label_leaves_nothing_out_of_a_short_sentence(reading, text, label):
    first, *_ = extract(reading(text), Facts())
    assert first.label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "In the older towns, 60% want a pier while 45% fear the noise.",
            "In the older towns, 60% want a pier while 45% fear the noise",
        ),
        ("In Elm 45% fear the noise.", "In Elm … fear the noise"),
        ("They left, and 45% of men fear the noise.", "of men fear the noise"),
    ],
    ids=["nobody", "place", "whose"],
)
def test_a_share_of_people_whom_its_label_does_not_name_is_told_with_its_sentence(
    reading, text, label
):
    figures = [f for f in extract(reading(text), Facts()) if f.text == "45%"]
    assert [f.label for f in figures] == [label]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "Night ferries, carrying coal from the north, have slowed by 40%.",
            ["Night ferries, carrying coal from the north, have slowed by 40%"],
        ),
        ("“They sell more boats than Norland and have built 14 million in all,” the official said.",
         ["have built 14 million in all"]),
        ("The mill was shut. That took the total of shut mills to 2.2 million.",
         ["took the total of shut mills to 2.2 million"]),
        ("Raised the fare to $5 million.", ["Raised the fare to $5 million"]),
    ],
    ids=["sentence", "voiced", "pointed-at", "line"],
)  # fmt: skip
def test_nobody_wonders_of_whom_a_label_tells(reading, text, labels):
    assert [f.label for f in extract(reading(text), Facts())] == labels


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("In Elm the mood turned. 35% said the town was better off than it had been.", "low"),
        (
            "In Elm the mood turned. 35% of clerks said the town was better off than it had been.",
            "high",
        ),
    ],
    ids=["nobody", "whose"],
)
def test_a_share_of_nobody_is_not_sure(reading, text, sure):
    (figure,) = extract(reading(text), Facts())
    assert figure.confidence == sure
