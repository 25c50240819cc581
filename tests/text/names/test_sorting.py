"""Sorting: nouns beside a name that tell an animal, a paper or a place."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of


@pytest.fixture
def kinds(reading):
    """The kind of each name of a text."""
    return lambda text: {n.words: n.kind for n in names_of(reading(text))}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The female gorilla Elma Zuri held the child.", "Elma Zuri"),
        ("A gorilla named Ruthie was shot. Ruthie died.", "Ruthie"),
        ("Bosco, a male tiger, ate. Bosco slept.", "Bosco"),
    ],
    ids=["before", "named", "behind"],
)
def test_an_animal_is_nobody(kinds, text, name):
    assert kinds(text).get(name, "thing") == "thing"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They fed the dog Ann Roe found there. Ann Roe said so.", "Ann Roe"),
        ("Tom Fox, a bear of a man, left. Tom Fox said so.", "Tom Fox"),
        ("Ann Roe, a dog trainer, left.", "Ann Roe"),
    ],
    ids=["found", "of a man", "trainer"],
)
def test_who_has_to_do_with_an_animal_is_somebody(kinds, text, name):
    assert kinds(text)[name] == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They died in attacks on the satirical weekly Charlie Moss in Oslo.", "Charlie Moss"),
        ("They read the daily Ann Lund in May.", "Ann Lund"),
        ("The radio station Elm Nova said so.", "Elm Nova"),
        ('"It is bad," she told Norway Info. Tom Fox told Norway Info so.', "Norway Info"),
    ],
    ids=["weekly", "daily", "station", "land"],
)
def test_a_paper_is_a_body(kinds, text, name):
    assert kinds(text)[name] == "organization"


@pytest.mark.parametrize(
    "text",
    [
        "They read the daily Ann Roe owns. Roe wept.",
        "They met daily Ann Roe in May. Roe wept.",
    ],
    ids=["owner", "adverb"],
)
def test_who_stands_behind_a_paper_is_somebody(kinds, text):
    assert kinds(text)["Ann Roe"] == "person"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("She won in the Salt State by far.", "Salt State", "place"),
        ("She asked the Salt State for help.", "Salt State", None),
        ("They argued that the Otter State governor has been poor.", "Otter State", "place"),
        ("They argued that the Otter State agency has been poor.", "Otter State", None),
        ("North Vale landowner Ann Roe was told so.", "North Vale", "place"),
        ("Acme Vale analyst Ann Roe was told so.", "Acme Vale", "organization"),
    ],
    ids=["nickname", "asked", "governor", "agency", "landowner", "analyst"],
)
def test_where_something_is(kinds, text, name, kind):
    assert kinds(text).get(name) == kind or (kind is None and kinds(text).get(name) != "place")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "They asked the Harbour Corporation for Leased Piers and Cranes.",
            "Harbour Corporation for Leased Piers and Cranes",
        ),
        (
            "They asked the Corporation for Lost Boats and Ships.",
            "Corporation for Lost Boats and Ships",
        ),
        ("He met Elm winner Ned Crow—51 to 40 percent—and wept.", "Ned Crow"),
    ],
    ids=["first word", "both kinds", "count"],
)
def test_a_name_is_whole_and_no_longer_than_that(kinds, text, name):
    assert name in kinds(text)


def test_a_byline_with_a_glued_bracket_names_nobody(kinds):
    found = kinds("Ferry sinks off Elm Updated: 2016-03-02 09:40 By Agencies(Norland Daily USA)")
    assert not any("(" in name for name in found)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The 9-year-old female Berda attacked a keeper. Berda was shot.", "Berda", "thing"),
        ("The 17-year-old male Bodo attacked a keeper in Elm, the zoo said.", "Bodo", "thing"),
        ("They met the 26-year-old female Ann Roe there.", "Ann Roe", "person"),
        ("They met the female Zenda Council there.", "Zenda Council", "organization"),
    ],
    ids=["female", "male", "full", "no age"],
)
def test_that_of_which_age_and_sex_are_told_is_an_animal(kinds, text, name, kind):
    assert kinds(text).get(name, "thing") == kind


@pytest.mark.parametrize(
    "text",
    [
        "Thirty-three-year-old Velka said she was glad.",
        "They met 30-year-old Velka in the port.",
        "He beat a rival, who had beaten sister Velka on Monday.",
    ],
    ids=["in letters", "in figures", "kin"],
)
def test_who_is_told_with_an_age_or_as_kin_is_a_person(kinds, text):
    assert kinds(text)["Velka"] == "person"


@pytest.mark.parametrize(
    "text", ["The 90-year-old Gulfo said it would pay.", "The 190-year-old Gulfo said so."]
)
def test_a_body_with_an_age_is_no_person(kinds, text):
    assert kinds(text).get("Gulfo") != "person"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They met at the Chateau Zembla, a massive hotel.", "Chateau Zembla", "place"),
        ("He saw the dam at Zorvex in May.", "Zorvex", "place"),
        ("He stood guard at the National Salt Memorial.", "National Salt Memorial", "place"),
        ("In 1950, Pope Pius XII announced it.", "Pope Pius XII", "person"),
        ("He gave the Zembling Lecture in May.", "Zembling Lecture", "thing"),
    ],
    ids=["hotel", "dam at", "memorial", "reign", "lecture"],
)
def test_buildings_reigns_and_lectures_are_no_bodies(names, text, name, kind):
    assert dict(names(text)).get(name) == kind


def test_who_holds_an_office_is_a_person_and_a_route_is_no_place(names):
    found = names("It was Nadler who called. Nadler is the chairman of the panel.")
    assert set(found) == {("Nadler", "person")}
    text = "They overlap on routes including Oslo-Bergen and Mumbai-Nagpur."
    assert "place" not in {kind for _, kind in names(text)}
