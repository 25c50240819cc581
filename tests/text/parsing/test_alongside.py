"""Alongside: who says what goes along with a deed, behind a name in commas."""

from __future__ import annotations

import pytest

from explainer.text.syntax.subjects import own_subject


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        (
            "Unions welcomed the ruling, with their leader, Ann Roe, saying it was fair.",
            "saying",
            "leader",
        ),
        (
            "The Elm Party hailed the vote, with its floor leader, Kim Poe, saying it was fair.",
            "saying",
            "leader",
        ),
        ("Unions welcomed the ruling, saying it was fair.", "saying", None),
        ("Ann Roe sided with the mayor, Dan Poe, arguing it was fair.", "arguing", None),
        ("Ann Roe sailed with her son, Ben Roe, insisting it was safe.", "insisting", None),
        ("Elm lost on Sunday, with its captain, Bo Poe, missing a shot.", "missing", None),
    ],
    ids=["name", "longer", "nobody", "sided with", "sailed with", "no saying"],
)
def test_who_stands_behind_with_says_it(reading, text, verb, who):
    found = own_subject(next(t for t in reading(text).doc if t.text == verb))
    assert (found.text if found is not None else None) == who


def test_who_does_it_at_a_time_stands_behind_with(reading):
    text = "Norland is ramping up its space plans, with the agency last month announcing its trip."
    doc = reading(text).doc
    verb = next(t for t in doc if t.text == "announcing")
    who = own_subject(verb)
    assert who is not None
    assert (who.text, next(t for t in doc if t.text == "month").head.text) == ("agency", verb.text)


@pytest.mark.parametrize(
    ("text", "word", "above"),
    [
        ("The launch was stopped with ten seconds left Wednesday.", "Wednesday", "stopped"),
        ("The match was stopped with two minutes left to play on Monday.", "on", "stopped"),
        ("The match was stopped with two minutes left after a fan fell.", "fell", "stopped"),
        ("She resigned with two years left on her contract.", "on", "left"),
    ],
    ids=["day", "below", "clause", "what is left"],
)
def test_a_day_behind_what_was_left_is_that_of_the_deed(reading, text, word, above):
    assert next(t.head.text for t in reading(text).doc if t.text == word) == above
