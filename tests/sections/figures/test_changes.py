"""Changes: from where to where an amount moved. A distance alone is the amount itself."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import Change, extract


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The council cut the fare from 9% to 5%.", Change(start=9, to=5)),
        ("The index fell to 94.2 in early May from 95.5 in April.", Change(start=95.5, to=94.2)),
        ("The number of pupils in Elm grew from 1,200 to 1,500.", Change(start=1200, to=1500)),
        ("Sales fell to 40,000 boats from 45,000 in May.", Change(start=45000, to=40000)),
        ("Output rose to 20,000 barrels a day from 18,000.", Change(start=18000, to=20000)),
        ("The wait dropped to 18 days in May, from 25 days in March.", Change(start=25, to=18)),
        ("Turnout was 61%, compared with 54% a year earlier.", Change(start=54, to=61)),
        ("Just 58% of towns have two ferries, down from 74% in May.", Change(start=74, to=58)),
    ],
)
def test_what_moved_says_from_where(reading, text, change):
    figures = [f for f in extract(reading(text), Facts()) if f.change is not None]
    assert [f.change for f in figures] == [change]


@pytest.mark.parametrize(
    "text",
    [
        "Retail sales in Norland rose by 0.3%.",
        "The rate rose by 0.3 percentage points to 2.4%.",
        "Halden Bank reported a 40% drop in profits.",
        "The price index of Norland fell to 48.3.",
        "Ada Poe lost the vote by 13 points.",
        "The line cut 400 jobs in the harbour.",
        "The firm cut 5% of its staff.",
        "The bank lost $5 million on the yard.",
        "The campaign raised $26 million in May.",
        "The walls rise 30 feet above the harbour.",
        "Turnout in Norland was 61.3%.",
        "Ada Poe is up 15.6 points in Elm.",
        "Growth in Norland was 30% lower than in Sudria.",
    ],
)
def test_what_stands_still_or_is_done_is_no_change(reading, text):
    figures = list(extract(reading(text), Facts()))
    assert figures
    assert all(figure.change is None for figure in figures)


def test_what_is_somebodys_is_told_with_who_moved_it(reading):
    text = "Harrow lowered its growth forecast to 1.5 percent from 2 percent."
    (figure,) = extract(reading(text), Facts())
    assert figure.label == "Harrow lowered its growth forecast to 1.5 percent from 2 percent"


def test_a_count_with_its_noun_before_what_it_was_is_one(reading):
    (told,) = extract(
        reading("The firm sold 81,000 cars, down from 92,000 a year earlier."), Facts()
    )
    assert (told.value, told.unit) == (81000, "cars")
    assert (told.change.start, told.change.to) == (92000, 81000)


def test_a_thing_that_changed_keeps_what_limits_it(reading):
    text = "Elm College has seen a fall in the share of clerks without work from 21% to 12%."
    (figure,) = extract(reading(text), Facts())
    assert figure.label == "a fall in the share of clerks without work"


def test_of_two_years_the_first_is_what_was_before(reading):
    text = (
        "Elm had 58 clerks in 2013, against 35 in 2012. Halden had 40 in 2012, against 50 in 2013."
    )
    changes = [figure.change for figure in extract(reading(text), Facts())]
    assert [c for c in changes if c is not None] == [Change(start=35, to=58)]


def test_a_measure_glued_to_its_number_is_no_verb(reading):
    text = (
        "The speed limit dropped from 70km/h to 20km/h. Elm earned more, up from ₹79.8m to ₹91.4m."
    )
    changes = [figure.change for figure in extract(reading(text), Facts())]
    assert Change(start=70, to=20) in changes
