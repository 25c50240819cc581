"""Passing: which few things are counted in passing."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


def told(reading, text):
    """The numbers found behind two sentences, where nothing is news for its place alone."""
    found = extract(reading(f"The town is old.\nThe sky is grey.\n{text}"), Facts())
    return [figure.text for figure in found]


@pytest.mark.parametrize(
    "text",
    [
        "The yard kept its salt in two old barns.",
        "Ada Poe left after two short terms.",
        "The guild lost Elm and Roe, two old towns.",
        "Ada Poe is one of two clerks who row.",
        "The clerks rowed in groups of three.",
    ],
)
def test_a_few_that_only_tell_which_or_how_are_none(reading, text):
    assert told(reading, text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The four remaining mills will be sold.", ["four"]),
        ("The rule helps people in three towns.", ["three"]),
        ("Elm's three biggest mills were sold.", ["three"]),
        ("The guild lost nine of its mills.", ["nine"]),
        ("The guild bid for an additional eight lines.", ["eight"]),
        ("The storm hurt three clerks in two towns.", ["three"]),
        ("Ada Poe faces nine counts of theft, six counts of fraud and a fine.", ["nine", "six"]),
        ("The four clerks killed in May were rowers.", ["four"]),
        ("The fire killed 17 people, including five clerks.", ["17", "five"]),
        ("The fire taught 17 people, including two clerks.", ["17"]),
        ("The yard runs 15 lines in 12 towns.", ["15", "12"]),
    ],
)
def test_a_few_that_are_the_point_are_told(reading, text, found):
    assert told(reading, text) == found


def test_counts_of_which_somebody_is_convicted_are_told(reading):
    text = (
        "The trial ended in Elm. Halden was shut. Ada Poe was convicted on eight counts of theft."
    )
    assert [f.unit for f in extract(reading(text), Facts())] == ["counts"]
