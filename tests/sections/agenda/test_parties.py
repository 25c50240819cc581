"""Parties: who makes a demand together with others, and who alone."""

from __future__ import annotations

import pytest

from explainer.sections.agenda.parties import demander_of, is_party


@pytest.mark.parametrize(
    ("text", "word", "party"),
    [
        ("The union left.", "union", True),
        ("Ministers left.", "Ministers", True),
        ("The minister left.", "minister", True),
        ("A minister left.", "minister", False),
        ("The member left.", "member", False),
        ("Dozens of clerks left.", "Dozens", False),
        ("Dozens of officials left.", "Dozens", True),
        ("The aid group Alba left.", "Alba", True),
        ("The petition grew.", "petition", True),
        ("The letter grew.", "letter", False),
        ("The letter from two unions grew.", "letter", True),
        ("A number of judges left.", "number", True),
        ("It left.", "It", True),
        ("He left.", "He", True),
        ("I left.", "I", False),
        ("A spokesman for the union left.", "spokesman", True),
        ("A spokesman left.", "spokesman", False),
        ("Ann Roe's lawyer left.", "lawyer", True),
        ("The lawyer left.", "lawyer", False),
        ("No union left.", "union", False),
    ],
)
def test_who_may_demand(reading, text, word, party):
    read = reading(text)
    assert is_party(next(t for t in read.doc if t.text == word), read.pack) is party


def test_who_sends_a_letter_demands_what_stands_in_it(reading):
    read = reading("Two unions published a letter urging the senate to adopt a bill.")
    who = demander_of(next(t for t in read.doc if t.text == "urging"), read.pack)
    assert who is not None
    assert who.text == "unions"
