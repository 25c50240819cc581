"""Lengths: which lengths of time are a figure, and with what."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    "text",
    [
        "The mill was shut for six weeks.",
        "The leak went unnoticed for six weeks.",
        "The dam took 15 years.",
        "The loaf is about 9,200 years old.",
        "More than 1,200 clerks were held for up to four years without trial.",
        "Ada Poe left after 37 years in power.",
        "The law requires guests to leave Norland within 28 days.",
        "The vote began after a 40-minute delay in Elm.",
        "The rule requires 70 days before a vote can be held.",
        "Ada Poe won in just 56 minutes.",
        "The clerks had only one day to test the bridge.",
        "The council spoke for nearly two hours.",
        "Norland has not launched a ferry in 56 days.",
        "The strike went on for at least four days.",
        "Ada Poe spoke to the clerks for seven minutes.",
        "Storms closed the bridge for six hours.",
        "The mill must be sold within two weeks.",
        "Ada Poe went on a two-day tour of Norland.",
        "Ada Poe rowed for 10 minutes and 35 seconds.",
        "Roe closed the six-week strike.",
        "The show capped three days of talks.",
        "The mill is open seven days a week.",
        "Sales in May hit a six-month low.",
        "Ada Poe held a three-hour meeting on the budget.",
        "The mill sold 20,000 tickets in 24 hours.",
        "The clerks made four searches during a 40-minute period.",
        "The van takes guests from zero to 60 mph in 5.8 seconds.",
        "The barge was mended over the past 16 days with tools from Ben Crow.",
    ],
)
def test_a_length_of_time_that_is_the_point_is_a_figure(reading, text):
    assert text.rstrip(".") in [f.label for f in extract(reading(text), Facts())]


@pytest.mark.parametrize(
    "text",
    [
        "The sky is grey.\nThree-month copper on the Elm market was sold at once.",
        "Sales of boats grew strongly in the first 10 months of the year.",
        "The van takes them home in 5.8 years.",
        'Ada Poe said: "I begged for five weeks to row."',
        "The mill was shut for a week.",
        "Sales of boats grew strongly over the past 12 months.",
        "The pilot made a brave 10-minute test flight in Elm.",
        "The mill is only about a 20 minute walk from Elm.",
        "Ada Poe sold a mill in a 10-year period.",
        "The mill was shut two weeks ago.",
        "The notice was put up just over 24 hours ago.",
        "The mill burnt down just two days later.",
        "Ada Poe left two years after she won.",
        "Ada Poe has promised to publish all letters of the bank within 100 days.",
        "The board met over two years since the fire.",
        "Ada Poe is 92 years old.",
        "The choir of Elm broke up just five weeks after the abbot had founded it.",
        "Swans came back 12 days before the regatta in Elm.",
    ],
)
def test_a_length_of_time_in_passing_is_none(reading, text):
    assert [f.label for f in extract(reading(text), Facts())] == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Ada Poe called Crow two hours after the vote in Elm.",
            "Ada Poe called Crow two hours after the vote in Elm",
        ),
        (
            "It is over two weeks since the mill was painted.",
            "It is over two weeks since the mill was painted",
        ),
    ],
)
def test_a_distance_in_time_is_told_with_what_it_is_counted_from(reading, text, label):
    assert [f.label for f in extract(reading(text), Facts())] == [label]


def test_what_is_told_after_a_clause_is_not_told_of_it(reading):
    text = "The yard will be sold at least 10 days before Ada Poe leaves Elm."
    (figure,) = extract(reading(text), Facts())
    assert figure.status == "expected"


def test_a_span_over_which_something_is_so_is_no_length_to_quote(reading):
    made = extract(reading("The union is demanding a 9 percent rise over two years."), Facts())
    assert [figure.text for figure in made] == ["9 percent"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The car went by in 5.0 seconds.", ["seconds"]),
        ("The car went by in 5 seconds.", []),
    ],
)
def test_a_time_that_was_measured_is_told(reading, text, units):
    assert [f.unit for f in extract(reading(text), Facts())] == units


@pytest.mark.parametrize("time", ["2 hours 11 minutes", "26 minutes 9.8 seconds"])
def test_a_time_that_was_measured_is_one_figure(reading, time):
    (figure,) = extract(reading(f"Bo Quill won the race in {time}."), Facts())
    assert (figure.text, figure.label) == (time, f"Bo Quill won the race in {time}")


def test_a_time_of_a_race_is_a_figure(reading):
    (figure,) = extract(reading("Bo Quill won gold in a time of 9.79 seconds."), Facts())
    assert figure.text == "9.79 seconds"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Over 14 months, 112 of those who took the drug fell ill.", [112]),
        ("The mill stood empty for over 14 months.", [14]),
        ("The mill shrank by 4% over 48 weeks.", [4]),
    ],
    ids=["during", "more", "behind a number"],
)
def test_over_tells_how_long_and_not_how_much_more(reading, text, values):
    assert [figure.value for figure in extract(reading(text), Facts())] == values


def test_what_a_court_hands_out_is_quoted(reading):
    text = "Ada Poe was handed 15 years for fraud. Ben Crow was given two days off."
    assert [f.text for f in extract(reading(text), Facts())] == ["15 years"]


def test_by_how_long_something_was_put_off_is_told(reading):
    text = "Buses were delayed by six hours. The index lost 2.9 per cent to 6,690."
    assert [f.value for f in extract(reading(text), Facts())] == [6, 2.9, 6690]
