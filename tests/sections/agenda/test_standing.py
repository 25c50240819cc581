"""Standing: a deal or bill named before is told with the clause that says what it waits for."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.agenda import extract


@pytest.mark.parametrize(
    "title",
    [
        "The transaction needs the approval of holders of 75% of the shares",
        "The deal is subject to approval by regulators",
        "The deal requires shareholder approval",
        "The Elm council is due to discuss the agreement",
        "Lawmakers are expected to vote on the measure",
        "The bill now goes to the Senate",
        "The plan will be put to a vote of members",
        "The bill is due to be considered",
        "The plan will be voted on by the council",
        "The Elm court is due to hear the appeal",
    ],
)
def test_what_it_waits_for_is_the_heading(reading, title):
    made = reading(f"{title} in early July.")
    assert [topic.title for topic in extract(made, Facts())] == [title]


@pytest.mark.parametrize(
    "text",
    [
        "The deal needs more work.",
        "The bill goes to the printer.",
        "The plan will be considered.",
        "The proposal was discussed on Monday.",
        "The deal got the approval of the council in May.",
        "They are expected to vote on the measure on Thursday.",
        "The council, which is due to discuss the deal, met at noon.",
    ],
)
def test_what_waits_for_nothing(reading, text):
    assert list(extract(reading(text), Facts())) == []


def test_it_is_told_beside_what_others_demand(reading):
    text = "The deal needs the approval of regulators. The union is seeking a meeting with Acme."
    titles = [topic.title for topic in extract(reading(text), Facts())]
    assert titles == [
        "The deal needs the approval of regulators",
        "a meeting with Acme",
    ]


def test_it_is_told_where_no_other_topic_is(reading):
    text = "The council will vote on a ban on barges. Lawmakers are expected to vote on the deal."
    assert [topic.title for topic in extract(reading(text), Facts())] == ["a ban on barges"]
