"""Titles: where the name of a holder begins."""

from __future__ import annotations

import pytest
from spacy.tokens import Span

from explainer.language.en import ENGLISH
from explainer.text.names import names_of
from explainer.text.names.titles import last_role
from explainer.text.tokens import Tokens
from parses import tagged


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Rabbi Paul Moss.", ["Paul Moss"]),
        ("They met Norway Trade Minister Anna Berg.", ["Norway", "Anna Berg"]),
        ("They met Mrs. Berg.", ["Berg"]),
        ("The chief of the Harbour Council Anna Berg left.", ["Harbour Council", "Anna Berg"]),
        ("They met Sen. Anna Berg.", ["Anna Berg"]),
        ("They met President-elect Anna Berg.", ["Anna Berg"]),
        ("They met the council's Chief of Staff Anna Berg.", ["Anna Berg"]),
        ("The leader of the Opposition Anna Berg spoke.", ["Anna Berg"]),
        ("Superintendent of Police Anna Berg spoke.", ["Anna Berg"]),
        (
            "The Minister for Schools and Families Anna Berg left.",
            ["Schools", "Families", "Anna Berg"],
        ),
        ("They met MEP Anna Berg.", ["Anna Berg"]),
        ("They met Elm QB Anna Berg.", ["Elm", "Anna Berg"]),
        ("They met Elm QX Anna Berg.", ["Elm QX Anna Berg"]),
        ("They met Judge D. Anna Berg.", ["D. Anna Berg"]),
        ("They met Foreign Minister Jan-Paul Berg.", ["Jan-Paul Berg"]),
        ("The Director of Salt Research Ada Poe left.", ["Salt Research", "Ada Poe"]),
        ("Friends of John Paul Poe left.", ["John Paul Poe"]),
        ("Chancellor of the Exchequer Ada Poe left.", ["Exchequer", "Ada Poe"]),
        ("They met Pentagon Press Secretary Rear Adm. Paul Moss.", ["Pentagon", "Paul Moss"]),
        ("They met navy spokesman Rear Adm. Paul Moss.", ["Paul Moss"]),
        ("They met Joint Chiefs Chairman Gen. Paul Moss.", ["Joint Chiefs", "Paul Moss"]),
    ],
    ids=[
        "title",
        "state and title",
        "courtesy",
        "body and title",
        "short title",
        "not yet in office",
        "chief of staff",
        *("leader of the opposition", "superintendent of police"),
        "portfolio",
        "letters",
        *("position", "no position", "an initial"),
        "double name",
        "what an office is of",
        "two given names",
        "what an office is of, with an article",
        *("rank of two words behind a role", "rank of two words", "chiefs"),
    ],
)
def test_titles_are_no_part_of_a_name(found, text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met in King Paul Square.", ["King Paul Square"]),
        ("They met on Lord Moss Island.", ["Lord Moss Island"]),
        ("They met Mr Paul Island.", ["Paul Island"]),
        ("They met Lord Island.", ["Island"]),
    ],
)
def test_a_place_called_after_somebody_with_a_title_is_nobody(reading, text, expected):
    assert [name.words for name in names_of(reading(text))] == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met Lord Carpenter in May.", True),
        ("They met Mr Baker in May.", True),
        ("They met the Lord Carpenter in May.", False),
        ("They met Mr Chairman in May.", False),
        ("They met Miss Winner in May.", False),
    ],
    ids=["lord", "mister", "with the article", "office", "vague"],
)
def test_a_trade_behind_a_title_of_politeness_is_a_surname(reading, text, name):
    assert any(n.kind == "person" for n in names_of(reading(text))) == name


@pytest.mark.parametrize(
    ("opener", "at"), [("Frenchman", 0), ("Harbour", None)], ids=["people", "other"]
)
def test_who_is_of_a_people_stands_before_a_name(opener, at):
    doc = tagged(f"{opener} NNP dep 0", "Paul NNP dep 0", "Moss NNP dep 0", pos=["PROPN"] * 3)
    doc.set_ents([Span(doc, 0, 3, label="ORG")])
    assert last_role(Tokens.of(doc, ENGLISH.labels), 0, 3, ENGLISH.names) == at


def test_who_comes_on_for_another_is_told_before_the_name(names):
    assert names("Understudy Peter Zenda sang it well.") == [("Peter Zenda", "person")]


def test_letters_of_a_land_are_no_title(names):
    found = names("They met in DR Congo. DR Congo is a land. Dr Poe left.")
    assert ("Congo", "person") not in found
    assert ("Poe", "person") in found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Ann Roe MS, leader of the Welsh Greens, said: "It is bad."', "Ann Roe"),
        ("He killed Fusilier Lee Poe, the Elm soldier.", "Lee Poe"),
    ],
    ids=["Senedd", "rank"],
)
def test_an_office_behind_and_a_rank_before_are_no_part_of_the_name(names, text, name):
    assert (name, "person") in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("League One Marden have signed Ann Roe.", "Marden"),
        ("They were held by National League South Hale.", "South Hale"),
        ("They won the Premier League Cup.", "Premier League Cup"),
    ],
    ids=["league and club", "club of two words", "cup"],
)
def test_what_a_club_plays_in_is_no_part_of_its_name(reading, text, name):
    found = [n.words for n in names_of(reading(text))]
    assert name in found or (name.endswith("Cup") and not found)


def test_a_guard_of_ireland_is_titled(reading):
    found = names_of(reading("Detective Garda Ann Roe told the court so."))
    assert [n.words for n in found] == ["Ann Roe"]


@pytest.mark.parametrize(
    "office",
    ["Civil Aviation Minister", "Data Protection Commissioner", "Emergency Services Chief"],
)
def test_what_an_office_is_for_is_no_body(reading, office):
    names = names_of(reading(f"{office} Ann Roe said so."))
    assert [n.words for n in names if n.kind != "thing"] == ["Ann Roe"]


def test_the_police_of_a_land_are_no_title(names):
    assert ("Police Scotland", "organization") in names("He met the chief of Police Scotland.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister of State Zendacha Prendewell said so.", "Zendacha Prendewell"),
        ("Secretary of State Zendacha Prendewell said so.", "Zendacha Prendewell"),
        ("In a letter, Gulfo Chairman and CEO Marcus T. Poe said so.", "Marcus T. Poe"),
        ("Ann Roe said so. Cr Roe left.", "Roe"),
        ("Smt. Ann Roe and Shri Ben Poe said so.", "Ben Poe"),
    ],
    ids=["of state", "secretary", "two posts", "councillor", "courtesy"],
)
def test_who_stands_behind_an_office_is_one_person(names, text, name):
    assert [n for n, kind in names(text) if kind == "person"][-1] == name
