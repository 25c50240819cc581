"""Certain: figures that are so, although the words around them look ahead."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Acme sold a player which can hold 6GB.", "ongoing"),
        ("The new ferry can carry 300 cars.", "ongoing"),
        ("The new ferry could carry 300 cars.", "possible"),
        ("The new drone can fly 60 miles.", "ongoing"),
        ("Acme built a drone that can fly 60 miles.", "ongoing"),
        ("The clerks can row 60 miles.", "possible"),
        ("If it is charged, the new drone can fly 60 miles.", "possible"),
        ("The old drone can fly 300 miles.", "ongoing"),
        ("The box can stop and rewind a show for up to 90 hours.", "ongoing"),
        ("The council can fine owners up to $500.", "possible"),
        ("With five candidates all winning seats, it will be tough for Roe to win.", "ongoing"),
        ("Roe ended her 13-hour filibuster on Tuesday.", "happened"),
        ("Roe began her seven-year term in May.", "ongoing"),
    ],
)
def test_what_a_thing_takes_and_what_goes_along_is_so(reading, text, status):
    (figure,) = extract(reading(text), Facts())
    assert figure.status == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("With 300 clerks expected to lose their jobs, the guild called a strike.", "expected"),
        ("With more than 60% of farms expected to own a drone, Acme said it was glad.", "expected"),
        ("With 40 ships due to sail, the port hired cooks.", "scheduled"),
        ("Ann Roe met 300 clerks expected to lose their jobs.", "happened"),
        ("Acme acted after four clerks tried to place bets.", "happened"),
        ("Acme tried to hire 40 clerks.", "possible"),
        ("The council may raise the tax from its current 5%.", "ongoing"),
        ("With 40 boats designed to sink, Acme won.", "happened"),
        ("The council will sell the old mill, worth $3m, to Acme.", "ongoing"),
        ("The council will sign a contract, worth $3m, with Acme.", "expected"),
        ("The guild will own Greenland, a land of about 57,000 people.", "ongoing"),
    ],
)
def test_what_is_awaited_or_what_a_thing_is_worth_is_as_its_label_tells(reading, text, status):
    (figure,) = extract(reading(text), Facts())
    assert figure.status == status


def test_what_a_share_of_people_say_is_so(reading):
    text = "Most clerks in Norland predict they will win. One in five say that won't come true."
    figures = extract(reading(text), Facts())
    assert [figure.status for figure in figures] == ["ongoing"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The survey found that 62% wanted a new pier.", "happened"),
        ("The poll found that 40% planned to leave Elm.", "happened"),
        ("About 20% of the mills want to hire cooks.", "ongoing"),
        ("About 20% of the mills would want to hire cooks.", "possible"),
        ("Norland plans to hire 40 cooks.", "scheduled"),
    ],
    ids=["wanted", "planned", "want", "would want", "number"],
)
def test_what_a_share_of_people_want_they_do_want(reading, text, status):
    (figure,) = extract(reading(text), Facts())
    assert figure.status == status


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It will not hold the £8 billion of cuts which experts say are fair.", []),
        ("It will hold the £8 billion of cuts which experts say are fair.", ["expected"]),
    ],
    ids=["denied", "not-denied"],
)
def test_a_denial_is_not_laid_on_a_clause_beside_it(reading, text, told):
    figures = extract(reading(f"Ann Roe wrote of the law on Monday. {text}"), Facts())
    assert [figure.status for figure in figures] == told


def test_what_is_only_named_is_not_told_to_be_unlikely(reading):
    text = (
        '"I give you this word - with us, Norland will never go back to the errors of Elm and 9%'
        ' debt, 14% loan rates, £2bn in lost fees and two million out of work," the mayor said.'
    )
    told = {f.text: f.status for f in extract(reading(text), Facts())}
    assert "£2bn" not in told
    assert told["9%"] == "unlikely"


def test_what_only_a_rumour_of_nobody_tells_is_no_figure(reading):
    text = "Bo Fox is the subject of tales, with the last rumour that he had died in {}."
    told = text.format("his flat on Friday just six months after the last tale")
    assert not list(extract(reading(told), Facts()))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param(
            "The plan would cut the number of clerks based in Elm by 30% in May.",
            "possible",
            id="hung-on-a-participle",
        ),
        pytest.param(
            "Roe showed plans on Wednesday for a law that would cut the whole number of "
            "clerks admitted to Elm by half and favour those who can speak.",
            "possible",
            id="a-modal-right-above",
        ),
        pytest.param(
            "The plan has cut the number of clerks based in Elm by 30%.", "happened", id="was-done"
        ),
    ],
)
def test_what_would_be_cut_has_not_happened(reading, text, status):
    (figure,) = extract(reading(text), Facts())
    assert figure.status == status


@pytest.mark.parametrize(
    ("text", "units"),
    [
        pytest.param(
            "Last year 56 town, county and port officers were shot on duty.",
            ["officers"],
            id="a-row-of-kinds",
        ),
        pytest.param(
            "This month two Des Moines, Norland-area police officers were shot.",
            ["officers"],
            id="a-place-with-a-hyphen",
        ),
        pytest.param("Mixing salt and rail is to double-down on rail.", [], id="double-down"),
        pytest.param(
            "Papers say she and her husband, the mayor, earned over $8 million that year.",
            [],
            id="she-and-another",
        ),
    ],
)
def test_what_stands_behind_a_number_tells_its_unit(reading, text, units):
    assert [figure.unit for figure in extract(reading(text), Facts())] == units


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        pytest.param(
            "If clerks stay out of the plan, they may claim up to $140 for the cost.",
            ["If clerks stay out of the plan … clerks may claim up to $140 for the cost"],
            id="they-of-the-clause-before",
        ),
        pytest.param(
            "The mill did not detect the leak for more than six weeks.",
            ["The mill did not detect the leak for more than six weeks"],
            id="how-long-not",
        ),
    ],
)
def test_who_may_get_it_and_how_long_nothing_came_are_told(reading, text, labels):
    assert [figure.label for figure in extract(reading(text), Facts())] == labels
