"""Surnames: what full names tell of those that share their words."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Qorin Velk-Moss left. Then Velk-Moss called the police.", "Velk-Moss"),
        ("They met Anna Berg there. What befell General Berg was bad.", "Berg"),
        ("They met fashion designer Zandrel, a former resident of Oslo.", "Zandrel"),
    ],
    ids=["double surname", "title before a known surname", "two roles"],
)
def test_names_of_people_are_known_by_the_rest(names, text, name):
    assert (name, "person") in names(text)


def test_two_letters_are_a_given_name(names):
    assert ("BJ Vrast", "person") in names("BJ Vrast made 205 runs.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The toymaker Zorvex has closed. Its founder, Ute Zorvex, left.", "organization"),
        ("Retailer Zorvex has closed. Its founder, Ute Zorvex, left.", "organization"),
        ("Ute Zorvex, the founder, left. The toymaker Zorvex has closed.", "person"),
        ("Rival Zorvex said no. Ute Zorvex, the mayor, left.", "person"),
    ],
    ids=["toymaker", "retailer", "named in full before", "rival"],
)
def test_a_firm_may_bear_the_name_of_its_founder(reading, text, kind):
    found = {n.words: n.kind for n in names_of(reading(text))}
    assert (found["Zorvex"], found["Ute Zorvex"]) == (kind, "person")
