"""Tied: a side of a land, a day, a number and a cause inside the name of a body."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Mail on Sunday says it failed.", "Mail on Sunday"),
        ("Halden could join the West of Norland Port Authority in May.", "West of Norland Port"),
        ("They called the East of Elm Ambulance Service.", "East of Elm Ambulance Service"),
        ("It was heard on BBC Radio 5 Live from noon.", "BBC Radio 5 Live"),
        (
            '"It is odd," Center for Naval and Regional Studies analyst Bo Crow told them.',
            "Center for Naval and Regional Studies",
        ),
    ],
    ids=["day", "side of a land", "service", "number", "fields"],
)
def test_a_body_is_whole_with_what_is_tied_to_it(found, text, name):
    assert any(words.startswith(name) for words in found(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Herald on Sunday said that Ann Roe left.",
        "They live in the West of Norland and work.",
        "There was coverage on BBC Radio 5 from noon.",
    ],
    ids=["any paper", "side alone", "number alone"],
)
def test_nothing_else_is_tied_to_it(found, text):
    assert not any(words.endswith(("Sunday", "of Norland", "Live")) for words in found(text))


def test_a_university_behind_an_institute_is_another(names):
    text = "They came from the Dale Institute of Technology and Elm State University of Norland."
    assert {words for words, _ in names(text)} >= {"Dale Institute of Technology"}


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Elmers for Thrift, the group that Ann Roe runs, lost.", "Elmers for Thrift"),
        ("Ann Roe gave it to Millers for Thrift and to Bo Fox.", "Millers for Thrift"),
        ("Millers for Thrift sued Ann Roe.", "Millers for Thrift"),
        ("Ohio for Thrift, a group that wants cuts, sued.", "Ohio for Thrift"),
    ],
)
def test_for_tells_what_people_unite_for(found, text, whole):
    assert whole in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe left Ohio for Harvard.",
        "Ann Roe left Ohio for Thrift.",
        "Ann Roe left the Dale Giants for Norway.",
        "Republicans for Thrift sued.",
        "Millers for Ann Roe sued.",
    ],
    ids=["body", "place", "land", "party", "person"],
)
def test_for_parts_what_is_no_cause(found, text):
    assert not any(" for " in name for name in found(text))


def test_the_last_field_of_a_body_is_no_title(found):
    assert found("The National Center for Law and Justice sued.") == [
        "National Center for Law and Justice"
    ]


def test_and_before_another_body_parts_a_name_from_it(found):
    text = "Poe and Office of Salt director Ann Roe got a frosty welcome."
    assert found(text) == ["Poe", "Office of Salt", "Ann Roe"]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "It met the Organisation for Salt and Co-operation in Europe (OSCE) in May.",
            "Organisation for Salt and Co-operation in Europe",
        ),
        ("He left the Council of Zenda in Elm (CZR) last year.", "Council of Zenda"),
    ],
    ids=["its letters", "others"],
)
def test_letters_in_brackets_tell_where_a_name_ends(names, text, whole):
    assert whole in dict(names(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell in West and Central Asia.", ["West and Central Asia"]),
        ("East and Southern Africa are dry.", ["East and Southern Africa"]),
    ],
)
def test_two_sides_of_a_continent_are_one_place(found, text, expected):
    assert found(text)[-1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks between the president and Berit Solheim lasted hours.", "Berit Solheim"),
        ("He named Ilija Westin finance minister on Thursday.", "Ilija Westin"),
        ("Dirk van den Velk won the race.", "Dirk van den Velk"),
        ("The board chose Dirk van den Roek and Ann Roe.", "Dirk van den Roek"),
        ("Jan ten Hag won the race.", "Jan ten Hag"),
    ],
    ids=["two kinds", "before an office", "two particles", "in a row", "particle that is a number"],
)
def test_a_given_name_and_a_surname_are_one_person(names, text, expected):
    assert (expected, "person") in names(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met at a western Virginia Starbucks.", [("Virginia Starbucks", "place")]),
        ("The Museum van Velk hired staff.", [("Museum van Velk", "organization")]),
    ],
    ids=["part of a land", "museum"],
)
def test_what_only_looks_like_one_is_nobody(names, text, expected):
    assert names(text) == expected
