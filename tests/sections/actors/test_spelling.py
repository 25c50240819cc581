"""Spelling: a name with a slip of the pen is that of nobody else."""

from __future__ import annotations

import pytest

from explainer.sections.actors.spelling import slip


@pytest.fixture
def names(actors):
    """The actors of a text, with their other names."""
    return lambda text: {a.name: set(a.aliases) for a in actors(text)}


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("Ada Harrelson, a lawyer, spoke. Then Ada Harelson left.", "Ada Harrelson", None),
        (
            "The Norland Salt Council met. The Norland Salt Council voted. "
            "The Norland Salt Cuoncil left.",
            "Norland Salt Council",
            "Norland Salt Cuoncil",
        ),
        ("Bo Micheal Roe fell. Bo Michael Roe left.", "Bo Micheal Roe", "Bo Michael Roe"),
    ],
    ids=["person", "body", "given name"],
)
def test_a_name_with_a_slip_is_the_same(names, text, name, other):
    found = names(text)
    assert len(found) == 1
    assert found[name] == ({other} if other else {"Ada Harelson"})


def test_a_surname_alone_may_have_a_slip(names):
    found = names("President Viktor Selenskiy spoke. He asked for help. President Selensky agreed.")
    assert found == {"Viktor Selenskiy": {"Selensky"}}


@pytest.mark.parametrize("other", ["Brener", "Brenners"])
def test_who_is_nowhere_named_in_full_is_whose_name_is_like_it(names, other):
    found = names(f"Clerk Ann Brenner spoke of the mill. Ms {other} said that the port was shut.")
    assert found == {"Ann Brenner": {other}}


@pytest.mark.parametrize(
    "text",
    [
        "Carla Poe met Carlo Poe.",
        "Kristen Crow met Kristin Crow.",
        "The Bank of Ireland met. The Bank of Iceland met. The Bank of Ireland left.",
        "Ada Petersen met Ada Peterson.",
        "Ada Harrelsen spoke. Ben Harrelson left.",
        "Halden United beat Holden United. Halden United won.",
    ],
    ids=[
        "ends",
        "two given names",
        "two lands",
        "two in a sentence",
        "two people",
        "two bodies in one",
    ],
)
def test_names_that_are_nearly_alike_are_two(names, text):
    assert len(names(text)) == 2


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (("dale", "colledge"), ("dale", "college"), True),
        (("ada", "corbyn"), ("ada", "crobyn"), True),
        (("al-zaeda",), ("al-zaida",), True),
        (("dale", "college"), ("dale", "colleges"), False),
        (("dale", "marsh"), ("dale", "harsh"), False),
        (("dale", "act"), ("dale", "ant"), False),
        (("elm",), ("elms",), False),
        (("dale", "north"), ("dale", "nort", "bank"), False),
    ],
    ids=["more", "turned", "hyphen", "plural", "first letter", "short", "alone", "longer"],
)
def test_a_slip_is_one_letter_inside_a_word(one, other, found):
    assert bool(slip(one, other)) is found


def test_a_surname_of_the_article_is_no_given_name(names):
    found = names("Minister Bo Carter wrote. There were letters between Carter and Eric Poe.")
    assert found == {"Bo Carter": {"Carter"}, "Eric Poe": set()}


def test_two_marks_for_an_apostrophe_make_one_name(names):
    found = names("Mayor Ann O’Quill left at noon. “It was late,” O'Quill said.")
    assert found == {"Ann O’Quill": {"O'Quill"}}


@pytest.mark.parametrize(
    ("rival", "joined"),
    [("Ben Lund", True), ("Ben Harelsson", False)],
    ids=["one", "two"],
)
def test_a_surname_with_a_slip_is_no_body(names, rival, joined):
    text = f"Tara Harrelson beat {rival}. Harelson said it was hard. Harrelson left. Harrelson won."
    found = names(text)
    assert found["Tara Harrelson"] == ({"Harrelson", "Harelson"} if joined else {"Harrelson"})
    assert ("Harelson" in found) is not joined


def test_initials_with_stops_and_without_are_of_one_person(names):
    found = names("Sen. JD Poe spoke. J.D. Poe is a senator. Poe left.")
    assert found == {"JD Poe": {"J.D. Poe", "Poe"}}


def test_a_name_without_its_accents_is_the_same(actors):
    text = "Rep. Luis Peñar left Elm. “No,” Luis V. Penar wrote. Peñar wept."
    assert [len(a.evidence) for a in actors(text) if a.kind == "person"] == [3]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Elm-on-Sea North MP Ada Poe said no.", "Elm-on-Sea North MP"),
        ("Stoke-on-Trent North MP Ada Poe said no.", "Stoke-on-Trent North MP"),
    ],
    ids=["place", "word"],
)
def test_a_seat_with_hyphens_is_no_person(roles, text, role):
    assert roles(text) == {"Ada Poe": (role,)}
