"""Levels: the noun whose level a bare number is."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.levels import level_of
from explainer.sections.figures.spots import spots_in
from explainer.text.amounts import amounts


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Claims rose to 150,000.", "Claims"),
        ("The number of claims is 1,200.", "claims"),
        ("The teams have reached 7,350 of them.", None),
        ("The council caused a fall in the price index to 48.3.", "index"),
        ("Poe took her tally past 150.", "tally"),
        ("The bank missed forecasts of 53.7.", "forecasts"),
        ("Her friends are a majority of the 90.", None),
        ("Shells hit post 542 and the harbour.", None),
        ("She gave the book to 40.", None),
        ("The number of clerks has increased to a record 12,800.", "clerks"),
        ("The firm increased the number of clerks based in Elm from 370 to 870.", "clerks"),
        ("A mob of some 100 broke down the gates.", "mob"),
        ("The index closed the day with a gain at 2,115.", None),
        ("The target volume was 90 million.", "volume"),
        ("Ada Poe was the oldest rower to reach the last 32 at Elm.", None),
        ("Norland Steel closed at 3,120.18.", "Steel"),
        ("Ada Poe rose to 12 in the world.", None),
        ("Passenger numbers fell to 1.9 million from 3.8 million in May.", "numbers"),
        ("Visitor numbers have recovered to 5.8 million.", "numbers"),
        ("The index of air quality in Elm now is 218.", "index"),
        ("Clever panels brought the coefficient of drag down to 0.24.", "coefficient"),
        ("She brought the book down to 40.", "book"),
        ("The crew of the tower is 218.", None),
        ("Ada Poe gave the book to 1,200.", None),
    ],
)
def test_a_bare_number_is_the_level_of_a_noun(reading, text, noun):
    made = reading(text)
    (spot,) = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
    found = level_of(spot, made.pack.amounts)
    assert (found.text if found is not None else None) == noun


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The Elm Composite added 20.7 points, or 0.2%, to 8,570.6 on Monday.", "points"),
        ("The price index fell to 48.3.", "index"),
        ("Norland Steel closed at 3,120.18.", ""),
        ("Elm's nurse numbers rose to 9,000.", "nurse numbers"),
        ("Nurse numbers in Elm rose to 9,000.", "nurse numbers"),
        ("The numbers rose to 9,000.", "numbers"),
        ("The number of Sudrians in work rose to 9,000.", "sudrians"),
        ("Stocks in Elm rose by 3 million barrels to 40 million.", "barrels"),
    ],
)
def test_a_level_is_told_in_its_points_or_by_its_noun(reading, text, unit):
    assert [f.unit for f in extract(reading(text), Facts())][-1] == unit


@pytest.mark.parametrize(
    ("text", "label", "status"),
    [
        ("The toll stood at 12. It could rise to 30.", "The toll … could rise to 30", "possible"),
        ("The number of fires rose to 61. That figure could hit 150 by June.",
         "The number of fires … could hit 150 by June", "possible"),
        ("The firm has 3,100 clerks. That number will fall to 2,400 by May.",
         "clerks … will fall to 2,400 by May", "expected"),
        ("Rents rose to $1,890 a month. This figure could reach $2,000.",
         "Rents … could reach $2,000", "possible"),
    ],
)  # fmt: skip
def test_a_second_level_is_told_of_what_had_the_first(reading, text, label, status):
    told = list(extract(reading(text), Facts()))[-1]
    assert (told.label, told.status, len(told.evidence)) == (label, status, 2)


@pytest.mark.parametrize(
    "text",
    [
        "The bank closed 40 mills. It may rise to 30.",
        "The toll stood at 12. They could rise to 30.",
        "The toll stood at 12. That crowd could rise to 30.",
        "The toll stood at 12. That number of mills could rise to 30.",
        "The toll stood at 12. The mayor spoke. It could rise to 30.",
        "Ada Poe scored 12 points. She could rise to 30.",
    ],
)
def test_where_another_may_be_meant_there_is_no_second_level(reading, text):
    assert [f.value for f in extract(reading(text), Facts())][1:] == []


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Cases climbed to 312 and deaths to 19.", {312: "cases", 19: "deaths"}),
        ("The number of cases rose to 312 and deaths to 19.", {312: "cases", 19: "deaths"}),
        ("Murders fell to 41 and robberies to 312.", {41: "murders", 312: "robberies"}),
    ],
)
def test_each_of_two_levels_is_of_its_own_noun(reading, text, units):
    assert {f.value: f.unit for f in extract(reading(text), Facts())} == units


@pytest.mark.parametrize(
    "text",
    ["The town of 3,200 has no doctor.", "Ada Poe is the first woman to lead the city of 3,200."],
)
def test_a_bare_number_of_a_town_counts_people(reading, text):
    assert [f.unit for f in extract(reading(text), Facts())] == ["people"]


def test_a_reading_by_its_letters_and_a_rate_stand_at_a_level(reading):
    text = (
        "The AQI in Elm hit 261. The murder rate is 12 per 100,000. Thefts tripled to 900 in May."
    )
    told = [f.value for f in extract(reading(text), Facts())]
    assert told == [261, 12, 3, 900]


def test_a_level_stands_before_a_time_or_behind_a_share(reading):
    text = (
        "The number of mills fell by 4,877 last year. The number of clerks dropped 41 per cent to"
        " 1,689 last year."
    )
    told = [(f.value, f.unit) for f in extract(reading(text), Facts())]
    assert told == [(4877, "mills"), (41, "percent"), (1689, "clerks")]


def test_a_quake_measures_its_magnitude(reading):
    text = (
        "The quake measured 6.3. A tremor measuring 5.1 struck off Elm. The final four were named."
    )
    told = [(f.value, f.unit) for f in extract(reading(text), Facts())]
    assert told == [(6.3, "magnitude"), (5.1, "magnitude")]
