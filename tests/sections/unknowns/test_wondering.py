"""Wondering: who asks, waits to hear or does not answer."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.unknowns import extract


@pytest.mark.parametrize(
    "text",
    [
        "Investors have been waiting to hear whether Acme will sell the mill",
        "Families want to know why the alarm did not sound",
        "Ben Crow, who runs the mill, said people wanted to know how the money had gone",
        "Some experts ask whether a museum should be doing this at all",
        "Economists are divided over what comes next",
        "Analysts disagree on whether the bank will move in May",
        "Asked whether the tariffs could prompt a deeper cut, Poe declined to speculate",
        "Asked if the mill would shut, the firm did not answer",
        'Asked whether Poe would be on the ticket, Roe said that was "a question for another day"',
        "Several issues remain open, including who would lead the agency",
        "About 420 mail ballots remain to be counted",
        "Whether the mill can pay its way is another matter",
        "Whether the effect outlasts the trial is something nobody yet knows",
    ],
)
def test_what_is_asked(reading, text):
    assert [u.text for u in extract(reading(f"{text}."), Facts())] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Readers ask how to prune roses.",
        '"People ask if I cried," Ann Roe said.',
        "If you want to know how the bridge was built, ask the engineers.",
        "Ann Roe wanted to know how the dog was.",
        "Acme wanted to see if it was possible to sell the mill.",
        "Travellers are now asked where they have been.",
        "Commuters were waiting to board a train.",
        "The towns are divided by a river.",
        "Asked about fares, the mayor declined to comment.",
        "Asked whether it would shut, the firm said it would stay.",
        "Much remains to be done.",
        "When the mill shuts is a matter of time.",
    ],
)
def test_what_nobody_asks(reading, text):
    assert list(extract(reading(text), Facts())) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Whether the $5 million will be paid is not yet known: the rules say nothing of fees.",
            "Whether the $5 million will be paid is not yet known",
        ),
        (
            "The Elm police said they would not confirm the date and Norland clerks declined"
            " to comment.",
            "The Elm police said they would not confirm the date",
        ),
    ],
)
def test_an_open_question_ends_before_the_next_clause(reading, text, told):
    assert [u.text for u in extract(reading(text), Facts())] == [told]


def test_what_a_reader_is_to_ask_himself_is_not_open(reading):
    text = "The question is whether you want to live in Elm. The question is whether Elm will pay."
    assert [u.text for u in extract(reading(text), Facts())] == [
        "The question is whether Elm will pay"
    ]


def test_what_is_open_is_told_with_the_scope_before_it(reading):
    text = "Nationally, it is not clear whether thefts are rising."
    assert [u.text for u in extract(reading(text), Facts())] == [text[:-1]]
