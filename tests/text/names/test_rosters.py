"""Rosters: paragraphs of nothing but full names, and scores behind names with a letter."""

from __future__ import annotations

import pytest

from explainer.text.names.rosters import roster_names, scored_names
from explainer.text.tokens import Tokens
from pace import is_linear


@pytest.fixture
def listed(reading):
    """The full names of a paragraph of nothing else."""

    def find(text):
        made = reading(text)
        tokens = Tokens.of(made.doc, made.pack.labels)
        names = roster_names(tokens, 0, len(tokens.text), made.pack.names)
        return [" ".join(tokens.text[start:end]) for start, end in names]

    return find


PAIR = ["Ann Roe", "Zorv Fexel"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Goalkeepers - Ann Roe (Halden), Zorv Fexel (Elm Town).", PAIR),
        ("Goalkeepers - Ann Roe (Halden) Zorv Fexel (Elm Town).", PAIR),
        ("Norway: Tries: Ann Roe (2), Zorv Fexel.", PAIR),
        ("Referees: Ann Roe and Zorv Fexel.", PAIR),
        ("Ann Roe, Zorv Fexel, Bo Hill.", [*PAIR, "Bo Hill"]),
        ("Scorers: Ann Roe 12, Zorv Fexel 30.", PAIR),
        ("Norway: Ann Roe, Zorv Fexel, Bo Hill.", [*PAIR, "Bo Hill"]),
        (
            "Norway - 1 - Zorv Fexel; 2 - Kyrva Ruh (14 - Moxe Vell 87th), 3 - Ann Roe (Poe, 9) "
            "4 - Bren Okta, 5 - Dax Umber.",
            ["Zorv Fexel", "Kyrva Ruh", "Moxe Vell", "Ann Roe", "Bren Okta", "Dax Umber"],
        ),
        (
            "1 Zorv Fexel, 2 Kyrva Ruh, 3 Ann Roe, 4 Bren Okta, 5 Elm Town.",
            ["Zorv Fexel", "Kyrva Ruh", "Ann Roe", "Bren Okta"],
        ),
    ],
    ids=["posts", "no comma", "tries", "and", "three", "scores", "a land", "numbers", "a town"],
)
def test_a_paragraph_of_full_names_names_people(listed, text, names):
    assert listed(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Goalkeepers - Ann Roe (Halden), Zorv Fexel left.",
        "Ann Roe, Zorv Fexel, Bo Hill won.",
        "Ann Roe, Zorv Fexel.",
        "Ann Roe, Zorv Fexel, Kyrva Ruh.",
        "Referees: Blue Salt, Green Tin, Ann Roe.",
        "Ann Roe, Bo Hill, Cy Salt Council.",
        "Ann Roe, Bo Hill, New Zealand.",
        "Ann Roe, Bo Hill, Salt Lane.",
        "Shares: Ann Roe, Bo Hill, Cy Poe.",
        "Photographs: Ann Roe, Bo Hill, Cy Poe.",
        "Philip Morris, Morgan Stanley, Charles Schwab.",
        "Referee: Ann Roe (Halden.",
        "Roe, Hill, Poe.",
    ],
    ids=[
        "a verb",
        "a sentence",
        "two",
        "one is known",
        "few are known",
        "a body",
        "a land",
        "a street",
        "another label",
        "a credit",
        "firms",
        "an open bracket",
        "surnames",
    ],
)
def test_what_may_be_another_list_names_nobody(listed, text):
    assert listed(text) == []


def test_a_letter_and_a_surname_before_a_score_are_somebody(reading):
    made = reading("Halden 210 (A. Roe 69, B. van Fox 12; C. Hill 4-37), at Elm S. Poe 3 left.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    found = scored_names(tokens, made.pack.names)
    names = [" ".join(tokens.text[start:end]) for start, end in found]
    assert names == ["A. Roe", "B. van Fox", "C. Hill"]


def test_who_is_listed_is_a_person(names):
    found = names("The mayor of Halden spoke.\nGoalkeepers - Ann Roe (Halden), Zorv Fexel (Elm).")
    assert ("Zorv Fexel", "person") in found


@pytest.mark.parametrize(
    "piece", ["Ann Roe 12, ", "Poe: ", "Ann Roe (Poe 4) ", "A. Roe ", "(Ann "], ids=repr
)
def test_time_grows_with_the_length(reading, piece):
    made = {times: reading(f"Scorers: {piece * times}Bo Fox.") for times in (100, 800)}

    def work(times):
        tokens = Tokens.of(made[times].doc, made[times].pack.labels)
        words = made[times].pack.names
        return roster_names(tokens, 0, len(tokens.text), words), [*scored_names(tokens, words)]

    assert is_linear(work, 100, 800)
