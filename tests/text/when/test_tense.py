"""Past or to come."""

from __future__ import annotations

import datetime

import pytest

from explainer.language.en.time import TIME
from explainer.text.when import mentions
from explainer.text.when.tense import Clause, stops
from explainer.text.when.tokens import tokens

CLAUSES = [
    ("They met HERE", -1),
    ("They will meet HERE", 1),
    ("HERE they met", -1),
    ("They said that HERE they will meet", 1),
    ("They said HERE they will meet", -1),
    ("It must be filed HERE", 0),
    ("It will be filed HERE", 1),
    ("They left. HERE", 0),
    ("Mr. Poe left HERE", -1),
    ("It is HERE", 1),
    ("It had been due HERE", -1),
    ("It was forecast to reach the mill HERE", 1),
    ("It would have opened HERE", -1),
    ("It opens if he won HERE", 1),
    ("The vote since the storm in HERE", -1),
    ("The vote before the storm in HERE", 1),
    ("It was put off until HERE", 1),
    ("It lasted until HERE", -1),
    ("Elm canceled all trains through HERE", 1),
    ("They worked through HERE", -1),
    ("They left, starting on HERE", -1),
    ("They will cut rates HERE", 1),
    ("They plan to cut rates HERE", 1),
    ("By HERE the town and the fields had sunk", -1),
]


@pytest.mark.parametrize(("text", "direction"), CLAUSES, ids=[row[0] for row in CLAUSES])
def test_the_nearest_verb_of_the_clause_gives_the_direction(text: str, direction: int) -> None:
    row = tokens(text, TIME)
    at = next(i for i, token in enumerate(row) if token.lower == "here")
    assert Clause(row, TIME, at, at + 1).direction() == direction


@pytest.mark.parametrize(
    ("text", "ends"), [("So.", True), ("Mr.", False), ("So?", True), ("So,", False)]
)
def test_a_full_stop_ends_a_sentence_but_not_after_a_title(text: str, ends: bool) -> None:
    row = tokens(text, TIME)
    assert stops(row, len(row) - 1, TIME) is ends


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("The judge set a hearing for Monday", 1),
        ("They called an election for 8 June", 1),
        ("They had set a hearing for Monday", -1),
        ("They set a record for June", -1),
        ("She said the case was listed for October", 1),
        ("A trial was set for October", 1),
    ],
)
def test_a_day_for_which_something_is_arranged_lies_ahead(text: str, direction: int) -> None:
    row = tokens(text, TIME)
    at = next(i for i, token in enumerate(row) if token.lower == "for") + 1
    assert Clause(row, TIME, at, len(row)).direction() == direction


@pytest.mark.parametrize(
    ("text", "befell"),
    [
        ("They left after the attack on the port on HERE", True),
        ("Friends of those hurt in the HERE attack plan a fair", True),
        ("Friends of those hurt in the HERE quakes plan a fair", True),
        ("The fires on HERE are the worst in years", True),
        ("The man accused of the attack goes on trial on HERE", False),
        ("She will be tried over the shooting on HERE", False),
        ("She will be tried over the shooting on HERE of two clerks", True),
        ("The HERE death of a clerk will be told", True),
        ("The HERE death toll will rise", False),
        ("The planned HERE outage lasts two hours", False),
        ("The HERE outage will last two hours", False),
        ("On HERE fire crews hold a drill", False),
        ("The fire crews march on HERE", False),
    ],
)
def test_nobody_announces_the_day_of_an_attack(text: str, befell: bool) -> None:
    row = tokens(text, TIME)
    at = next(i for i, token in enumerate(row) if token.lower == "here")
    assert Clause(row, TIME, at, at + 1).befell() is befell


def test_an_attack_is_over_however_near_the_day_is_to_come() -> None:
    found = mentions("They left after the attack on 17 June.", datetime.date(2025, 6, 6))
    assert [m.edtf for m in found] == ["2024-06-17"]


@pytest.mark.parametrize(
    "text",
    [
        "She will sing on the weekend leading to the fair.",
        "She will sing on the weekend of the fair.",
    ],
)
def test_a_weekend_of_another_event_is_not_dated(text: str) -> None:
    assert [m.edtf for m in mentions(text, datetime.date(2025, 6, 6)) if m.edtf] == []


@pytest.mark.parametrize(
    ("day", "edtf"),
    [("8 October", "2024-10-08"), ("7 October", "2023-10-07"), ("6 January", "2021-01-06")],
    ids=["a day", "a day of history", "another"],
)
def test_hours_are_not_those_of_an_attack_long_ago(day: str, edtf: str) -> None:
    text = f"They met over the {day} attack. Two clerks fell ill at 02:00 GMT."
    found = mentions(text, datetime.date(2025, 6, 6))
    assert [m.edtf for m in found] == [edtf, None]


def test_the_year_since_whose_start_something_goes_on_is_this_one() -> None:
    text = "The mill was hit in 2017. It has been hit 64 times since the start of the year."
    found = mentions(text, datetime.date(2025, 6, 6))
    assert [m.edtf for m in found] == ["2017", "2025/.."]


def test_what_is_to_start_on_a_weekday_lies_ahead() -> None:
    for text, direction in (
        ("They imposed a curfew starting on Sunday", 1),
        ("Strikes starting on Sunday shut the mill", -1),
    ):
        row = tokens(text, TIME)
        at = next(i for i, token in enumerate(row) if token.lower == "sunday")
        assert Clause(row, TIME, at, at + 1).direction() == direction


def test_a_bound_behind_what_is_so_lies_ahead() -> None:
    for text, direction in (
        ("We are sold out through October", 1),
        ("It is based on notes made through October", -1),
    ):
        row = tokens(text, TIME)
        at = next(i for i, token in enumerate(row) if token.lower == "october")
        assert Clause(row, TIME, at, at + 1).direction() == direction
