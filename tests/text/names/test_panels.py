"""Panels: bodies whose names say what they deal with."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Senate salt committee met on Friday.", "Senate salt committee"),
        ("She chairs the Commons salt, media and sport committee.", None),
        ("The House committee met on Friday.", "House"),
        ("The House Harbour Affairs committee met.", "House Harbour Affairs committee"),
        ("The Senate passed the salt bill of the committee.", "Senate"),
        ("They joined the Rail, Port and Dock Workers Union.", "Rail, Port and Dock Workers Union"),
        ("The Norwegian Salt and Dock Association won.", "Norwegian Salt and Dock Association"),
        ("Action on Salt and Health said the law was late.", "Action on Salt and Health"),
        ("The Public and Port Services Union won.", "Public and Port Services Union"),
        ("Norway's Foreign, Dock and Port Office said so.", "Foreign, Dock and Port Office"),
    ],
    ids=[
        *("small words", "list of small words", "no field", "capitals before", "far away"),
        "list of capitals",
        *("list of capitals behind a nation", "campaign", "list that an adjective opens"),
        "list that a state has",
    ],
)
def test_a_committee_is_named_with_what_it_deals_with(reading, text, name):
    found = [n.words for n in names_of(reading(text)) if n.kind == "organization"]
    assert (name or "Commons salt, media and sport committee") in found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Norwegian parliament voted.", ["Norwegian parliament"]),
        ("Sales fell, according to the Danish fisheries ministry.", ["Danish fisheries ministry"]),
        ("The Ohio legislature met.", ["Ohio legislature"]),
        ("The Norwegian military said so.", ["Norwegian military"]),
        ("The US military said so.", ["US military"]),
        ("Norway's central bank said so.", ["Norway's central bank"]),
        ("Norway's supreme court has ruled.", ["Norway's supreme court"]),
        ("Norway's finest parliament met.", []),
        ("The Energy department said so.", ["Energy department"]),
        ("The Interior ministry spokesman said so.", ["Interior ministry"]),
        ("An Energy department report said so.", []),
        ("The Norwegian military base burned.", []),
        ("The Norwegian parliament building burned.", []),
        ("A Norwegian ministry met.", []),
        ("The Norwegian salt industry grew.", []),
    ],
    ids=[
        *("parliament", "what it is for", "province", "military", "letters", "owned", "court"),
        *(
            "finest",
            "department",
            "ministry",
            "report",
            "base",
            "part of another noun",
            "one of many",
            "sort",
        ),
    ],
)
def test_what_a_land_has_one_of_is_a_body(reading, text, found):
    assert [n.words for n in names_of(reading(text)) if n.kind == "organization"] == found


@pytest.mark.parametrize("text", ["Report on Salt said so.", "Talks on Halden failed."])
def test_what_is_told_of_something_is_no_campaign(reading, text):
    assert not [n.words for n in names_of(reading(text)) if " on " in n.words]


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("They asked the departments of Salt, Interior, Labor and Energy.", True),
        ("They asked the ministries of Labor and Energy, and the Salt Bank.", True),
        ("They asked the Department of Energy.", False),
        ("They asked the offices of Labor, Energy and the Salt Bank.", False),
    ],
    ids=["departments", "ministries", "one", "offices"],
)
def test_what_several_departments_are_for_names_none_of_them(reading, text, gone):
    found = [n.words for n in names_of(reading(text)) if n.kind == "organization"]
    assert any("Energy" in words for words in found) != gone
    assert ("Salt Bank" in text) == ("Salt Bank" in found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The Norlandic Federation of Rail, Port and Harbour Workers struck.",
            ["Norlandic Federation of Rail, Port and Harbour Workers"],
        ),
        ("The Federation of Bakers, Acme and Elm Motors struck.", "Federation of Bakers"),
    ],
    ids=["whom it unites", "others"],
)
def test_a_union_is_named_with_all_whom_it_unites(reading, text, found):
    names = [n.words for n in names_of(reading(text)) if n.kind == "organization"]
    assert names == found if isinstance(found, list) else found in names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Elm County sheriff's office said so.", ["Elm County sheriff's office"]),
        ("A clerk of the London fire department said so.", ["London fire department"]),
        ("The Elm County sheriff's deputies said so.", []),
        ("Homeland Security said the ban stays.", ["Homeland Security"]),
        ("She is the minister for Homeland Security.", []),
        ("The U.N. and Salt Council said so.", ["U.N.", "Salt Council"]),
    ],
    ids=["sheriff", "fire", "deputies", "field that speaks", "field", "two of which one has stops"],
)
def test_bodies_of_towns_and_fields_that_speak_are_named(reading, text, found):
    assert [n.words for n in names_of(reading(text)) if n.kind == "organization"] == found


def test_what_tells_that_people_unite_goes_on_in_small_letters(names):
    text = "The Associated weaver union said no. The Allied dock workers federation agreed."
    assert [words for words, _ in names(text)] == [
        "Associated weaver union",
        "Allied dock workers federation",
    ]
