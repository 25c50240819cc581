"""Nouns: the noun phrase of an amount."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.nouns import is_pivot


def test_a_share_that_something_goes_along_with_is_told_whole(reading):
    text = "With 53% of Norland homes now with access to gas, the board wants a tax."
    (figure,) = extract(reading(text), Facts())
    assert figure.label == "of Norland homes now with access to gas"


@pytest.mark.parametrize(
    ("text", "noun", "pivot"),
    [
        ("The suit was filed on behalf of 40 women.", "behalf", True),
        ("The toll falls due on top of a $4 million loan.", "top", True),
        ("They met at the top of a hill.", "top", False),
    ],
)
def test_a_noun_of_a_preposition_has_no_words_of_its_own(reading, text, noun, pivot):
    made = reading(text)
    token = next(t for t in made.doc if t.text == noun)
    assert is_pivot(token, made.pack.amounts) is pivot


def test_a_share_of_a_bare_noun_says_nothing(reading):
    text = "Fewer than half of the rowers named in a long song written Tuesday trust Poe."
    assert all("trust" in figure.label for figure in extract(reading(text), Facts()))
    text = "The oars are long and the rent was $8 per boat, almost a quarter of the bill."
    assert all(figure.label != "of the bill" for figure in extract(reading(text), Facts()))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Beside a 15-metre (49-foot) tower of a church, old guilds plan to sell bread.",
            "a 15-metre (49-foot) tower of a church",
        ),
        ("Halden Bank lost a $5 million (£4 million) deal.", "a $5 million (£4 million) deal"),
    ],
)
def test_a_noun_behind_a_bracket_is_told_with_it(reading, text, label):
    figures = [*extract(reading(text), Facts())]
    assert figures
    assert all(figure.label.endswith(label) for figure in figures)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "“It is so because this town, which is the seat of about half the state trade, remains"
            " dear to us,” said Ada Poe.",
            [],
        ),
        ("Ada Poe met about half the clerks who had left.", ["the clerks who had left"]),
    ],
)
def test_a_share_of_something_alone_tells_nothing(reading, text, labels):
    assert [f.label[-len(labels[0]) :] for f in extract(reading(text), Facts())] == labels


def test_what_a_bounded_amount_is_of_is_no_rate(reading):
    text = "The salt in the lake is within 30mg of the new limit."
    assert [figure.text for figure in extract(reading(text), Facts())] == ["within 30mg"]


def test_a_change_before_what_lies_ahead_has_happened(reading):
    *_, figure = extract(reading("Fares will rise 5% after an increase of 3% in May."), Facts())
    assert (figure.label, figure.status) == (
        "Fares … after an increase of 3% in May",
        "happened",
    )


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Ada Poe was found dead in Halden, a city of around 310,000 people in the state of"
            " Sudria.",
            "Halden, a city of around 310,000 people in the state of Sudria",
        ),
        (
            "Halden, a city with a population of nearly a million people, was hit.",
            "Halden, a city with a population of nearly a million people",
        ),
        (
            "In all 3,406 clerks were sent home in 2021 - an increase of 25% on the year before.",
            "In all 3,406 clerks were sent home in 2021 - an increase of 25% on the year before",
        ),
    ],
    ids=["city", "population", "increase"],
)
def test_what_stands_beside_is_told_with_what_it_is_of(reading, text, label):
    *_, figure = extract(reading(text), Facts())
    assert figure.label == label


def test_a_rise_of_nothing_told_is_none(reading):
    text = "This is a rise of 130% from January to June 2022."
    assert list(extract(reading(text), Facts())) == []
