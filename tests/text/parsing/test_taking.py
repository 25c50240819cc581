"""Taking: what a clause before takes is no subject of the next."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "thing", "verb", "subject"),
    [
        (
            "Firefighters battling a bushfire that has destroyed at least 19 homes in Elm "
            "are bracing for a wind change.",
            "homes",
            "destroyed",
            ("Firefighters", "bracing"),
        ),
    ],
    ids=["two subjects"],
)
def test_the_object_of_a_relative_clause_acts_nowhere(reading, text, thing, verb, subject):
    made = {t.text: t for t in reading(text).doc}
    assert (made[thing].dep_, made[thing].head.text) == ("dobj", verb)
    assert (made[subject[0]].head.text, made[subject[1]].dep_) == (subject[1], "ROOT")


def test_who_is_seen_on_something_does_it(reading):
    made = reading("Ada Poe, 29, was last seen on CCTV leaving a petrol station in Elm.").doc
    leaving = next(t for t in made if t.text == "leaving")
    assert (leaving.dep_, leaving.head.text) == ("advcl", "seen")


def test_what_somebody_is_faced_with_happens(reading):
    made = reading("The firm was faced with sales falling in May.").doc
    falling = next(t for t in made if t.text == "falling")
    assert falling.head.text == "with"


def test_who_is_accused_of_doing_something_to_a_body_acts(reading):
    made = reading("After an Elm guild accused of robbing Acme asked for help, Poe left.").doc
    words = {t.text: t for t in made}
    assert (words["guild"].head.text, words["guild"].dep_) == ("asked", "nsubj")
    assert (words["Acme"].head.text, words["Acme"].dep_) == ("robbing", "dobj")


@pytest.mark.parametrize(
    "text",
    [
        "Sales fell on Saturday, as a storm that has killed at least 62 people across western Elm "
        "entered its second week.",
        "Trains in southern Elm stood still on Saturday, the first such day in the country, as a "
        "storm that has killed at least 62 people across western Elm entered its second week.",
    ],
)
def test_whom_a_storm_killed_does_not_act_behind_it(reading, text):
    found = {t.text: t for t in reading(text).doc}
    people, storm, link = found["people"], found["storm"], found["as"]
    assert (people.dep_, people.head.text) == ("dobj", "killed")
    assert (storm.dep_, storm.head.text, link.dep_) == ("nsubj", "entered", "mark")
