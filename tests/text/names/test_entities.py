"""Entities: where one name ends and the next begins."""

from __future__ import annotations

import pytest
from spacy.tokens import Span

from explainer.language.en import ENGLISH
from explainer.text.names import names_of
from explainer.text.names.entities import drafts_of
from explainer.text.tokens import Tokens
from parses import tagged


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They asked the Ministry of Public Works.", ["Ministry of Public Works"]),
        ("They drove home along Route 9.", ["Route 9"]),
        ("The Elm Salt Commission for Europe met.", ["Elm Salt Commission for Europe"]),
        ("They flew to Umm el Sheikh.", ["Umm el Sheikh"]),
        ("Director of Salt Research Arthur Moss left.", ["Salt Research", "Arthur Moss"]),
        ("The Young Salt Men's Support Group met.", ["Young Salt Men's Support Group"]),
        ("The Nordic Children's Salt Trust met.", ["Nordic Children's Salt Trust"]),
        ("They sold a 3G phone.", []),
        ("They told NBX South Florida.", ["NBX South Florida"]),
        ("Donors gave to Keep the Harvest PAC, which agreed.", ["Keep the Harvest PAC"]),
        ("The store Pier 4 Imports agreed.", ["Pier 4 Imports"]),
        ("They sold 3 Elms Group in May.", ["3 Elms Group"]),
        ("They met on May 3. Elm Council was late.", ["Elm Council"]),
        ("They sold 30 Elm Council boats.", ["Elm Council"]),
        ("They sold the 2012 Elm Council.", ["Elm Council"]),
    ],
    ids=[
        *("of", "field", "number of a road", "particle", "behind a post", "men's", "children's"),
        *("3G", "direction and land behind letters"),
        *("what is to be done", "number inside"),
        *("number before", "a day", "counted", "year"),
    ],
)
def test_a_name_ends_where_the_next_begins(found, text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An Elm Post-Halden News poll found it.", ["Elm Post", "Halden News"]),
        ("The NHK-GfK survey found it.", ["NHK", "GfK"]),
        ("A Dale Times-Herald poll found it.", ["Dale Times-Herald"]),
        ("A Halden-Roe Salt study found it.", ["Halden-Roe Salt"]),
        ("They read the Elm Post-Halden News.", ["Elm Post-Halden News"]),
    ],
    ids=["two papers", "letters", "one paper", "one firm", "no poll"],
)
def test_two_who_made_a_poll_are_two(found, text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoy to Norway Kurt Berg left.", ["Norway", "Kurt Berg"]),
        ("The U.S. ambassador to France Ann Moor left.", ["U.S.", "France", "Ann Moor"]),
        (
            "A new envoy to the European Union Gordon Berg spoke.",
            ["European Union", "Gordon Berg"],
        ),
        ("The Chad Moor Fund paid.", ["Chad Moor Fund"]),
    ],
    ids=["one entity", "none", "union", "given name"],
)
def test_a_land_where_somebody_is_sent_is_no_part_of_the_name(found, text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They fined Rovers DL Marvin Berg today.", "Marvin Berg"),
        ("They danced against singer Ally Berg today.", "Ally Berg"),
        ("They met the captain of it, Dean Berg.", "Dean Berg"),
    ],
    ids=["letters of a position", "given name like a role", "given name like a title"],
)
def test_a_role_is_no_part_of_a_name_and_a_given_name_no_role(found, text, name):
    assert name in found(text)


def test_the_office_of_an_attorney_is_one_body(found):
    text = "They asked the U.S. Attorney’s Office for the Eastern District of Ohio."
    assert found(text) == ["U.S. Attorney’s Office for the Eastern District of Ohio"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "A dean at the University of Ohio at Halden left on Friday.",
            "University of Ohio at Halden",
        ),
        ("She spoke at the University of Ohio at Christmas.", "University of Ohio"),
    ],
    ids=["campus", "feast"],
)
def test_the_town_of_a_university_of_several_is_in_its_name(reading, text, name):
    assert name in [n.words for n in names_of(reading(text))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "She spoke at the University of California, Berkeley on Monday.",
            "University of California, Berkeley",
        ),
        ("At the University of California, Berkeley fans cheered.", "University of California"),
        ("She knows the University of California, Stanford and Yale.", "University of California"),
        (
            "They ran for Chair of the Harbour Lands Committee.",
            "Harbour Lands Committee",
        ),
        ("Clark County Sheriff Joe Roe spoke.", "Clark County"),
        ("Mr Roe met D. John Sewell, the solicitor general, on Monday.", "D. John Sewell"),
        ("He had read law at the University of Ohio, Ann Roe said.", "University of Ohio"),
    ],
    ids=["campus", "opening", "list", "chair", "county", "an initial", "campus or person"],
)
def test_a_name_is_whole_and_holds_no_office(reading, text, name):
    assert name in [n.words for n in names_of(reading(text))]


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("In Reversal, Norwegian President Rejects Loss And Calls For New Vote", []),
        ("In Reversal, Norwegian President Qorin Vesk Rejects Loss And Leaves", ["Qorin Vesk"]),
    ],
    ids=["verb", "name"],
)
def test_what_only_a_title_in_capitals_names_is_nobody_without_a_given_name(reading, title, named):
    found = names_of(reading("Qorin Vesk left on Monday.", title=title))
    assert [n.words for n in found if n.kind == "person"] == [*named, "Qorin Vesk"]


def test_a_party_before_a_town_in_an_office_is_no_part_of_it(reading):
    found = [n.words for n in names_of(reading("Socialist Madrid Mayor Anne Roe said no."))]
    assert "Socialist Madrid" not in found
    assert "Madrid" in found


def test_no_name_ends_with_a_joint(reading):
    found = [n.words for n in names_of(reading("They had a note from the King and Queen."))]
    assert not any(name.endswith("and") for name in found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Father-of-two Bo Fox said it was late.", ("Bo Fox", "person")),
        ("They saw it at Elm's Regal Cinema.", ("Regal Cinema", "place")),
    ],
    ids=["children", "cinema"],
)
def test_somebody_is_named_whole_and_a_cinema_is_nobody(names, text, name):
    assert name in names(text)


@pytest.mark.parametrize(
    ("first", "found"),
    [("Ruri", [("Ruri Zenda", "person")]), ("Norwegian", [("Zenda", "person")])],
    ids=["given name", "nation"],
)
def test_a_given_name_that_the_model_takes_for_a_people_is_part_of_the_name(first, found):
    doc = tagged(f"{first} NNP compound 1", "Zenda NNP nsubj 2", "left VBD ROOT 2")
    doc.set_ents([Span(doc, 0, 1, label="NORP"), Span(doc, 1, 2, label="PERSON")])
    drafts = drafts_of(Tokens.of(doc, ENGLISH.labels), 0, 3, ENGLISH.names)
    told = [(doc[d.start : d.end].text, d.label) for d in drafts if d.label == "person"]
    assert told == found


def test_where_somebody_lives_is_a_place(names):
    found = names("A Corham man was found. They met a boy from Corham.")
    assert {kind for words, kind in found if words == "Corham"} <= {"place"}


def test_a_given_name_that_the_model_takes_for_a_place_is_part_of_the_name(names):
    text = "Yulianna Skorun moved to Rugby before her course."
    assert ("Yulianna Skorun", "person") in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "He quotes the charity Salt Advice and Care Trust, which agrees.",
            "Salt Advice and Care Trust",
        ),
        (
            "It is run by charity Elm Crafts and Youth Support Team (EYST).",
            "Elm Crafts and Youth Support Team",
        ),
    ],
    ids=["noun", "letters"],
)
def test_and_stands_inside_the_name_of_one_body(reading, text, name):
    assert name in [n.words for n in names_of(reading(text))]


@pytest.mark.parametrize(
    "text",
    ["The charity Elm Aid and Dale Council met.", "The firm Elm Hall and Dale Trust were sued."],
)
def test_two_bodies_behind_a_noun_stay_two(reading, text):
    assert not any(" and " in n.words for n in names_of(reading(text)))


def test_a_service_is_a_body_though_its_noun_is_a_role(names):
    assert ("National Guard", "organization") in names("The National Guard was sent to the port.")


@pytest.mark.parametrize(
    ("text", "name"),
    [("A Hong Kong-listed firm fell.", "Hong Kong"), ("They met Park Zo-young.", "Park Zo-young")],
    ids=["a land", "a given name"],
)
def test_what_a_hyphen_ties_to_a_land_is_no_syllable(found, text, name):
    assert found(text) == [name]
