"""Roles: which words at the ends of a run of capitals tell what somebody is."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of
from explainer.text.names.ends import trimmed
from explainer.text.tokens import Tokens


def test_a_rank_before_what_an_office_is_for_is_no_body(reading):
    found = names_of(reading("They asked the Chief Cabinet Secretary to meet Ann Poe."))
    assert [n.words for n in found] == ["Ann Poe"]


def test_a_state_and_a_short_title_in_brackets_are_no_person(reading):
    found = {
        n.words: n.kind for n in names_of(reading("“Both scare me, (Texas Sen.) Paul Moss too.”"))
    }
    assert found.get("Paul Moss") == "person"
    assert "Texas Sen." not in found


def test_a_post_before_a_company_is_no_part_of_its_name(reading):
    made = reading("They met the Founder of Zenda Robotics Inc. there.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    at = tokens.low.index("founder")
    draft = trimmed(tokens, at, tokens.low.index("inc") + 1, "organization", made.pack.names)
    assert made.doc[draft.start : draft.end].text == "Zenda Robotics Inc."


def test_a_role_behind_a_hyphen_is_half_of_a_surname(reading):
    found = names_of(reading("The clerk Magnus Zorvex-King left."))
    assert [n.words for n in found] == ["Magnus Zorvex-King"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Carmakers Velmora and Hayabashi said sales fell.", "Velmora"),
        ("Insurers Helvaria and Norvik merged in May.", "Helvaria"),
        ("Developer Hartwell Homes says work will begin.", "Hartwell Homes"),
        ("Sponsor Delta Foods left in May.", "Delta Foods"),
        ("A survey by the pollster Datavox found 62% were against.", "Datavox"),
        ("Broadcaster Sky Nordic has bought the rights.", "Sky Nordic"),
        ("Operator Southway Trains apologised in May.", "Southway Trains"),
    ],
    ids=["carmakers", "insurers", "developer", "sponsor", "pollster", "broadcaster", "operator"],
)
def test_what_a_firm_is_stands_before_its_name(reading, text, body):
    assert {n.words: n.kind for n in names_of(reading(text))}[body] == "organization"


def test_each_of_a_row_of_firms_is_one(reading):
    found = {n.words: n.kind for n in names_of(reading("Banks Credisur and Montalto merged."))}
    assert found == {"Credisur": "organization", "Montalto": "organization"}


@pytest.mark.parametrize(
    "text",
    ["Rivals Streamcast and Pelora cut prices.", "Developers Barratt Lowe will build it."],
    ids=["rivals", "developers"],
)
def test_what_several_are_is_no_part_of_a_name(reading, text):
    assert not any(n.words.startswith(text.split()[0]) for n in names_of(reading(text)))


def test_people_behind_a_plural_are_people(reading):
    found = names_of(reading("Economists Ann Roe and Tom Reed said rates would rise."))
    assert [(n.words, n.kind) for n in found] == [("Ann Roe", "person"), ("Tom Reed", "person")]


def test_officers_close_the_name_of_their_association(reading):
    found = names_of(reading("The National Association of Harbour Officers said no."))
    assert [n.words for n in found] == ["National Association of Harbour Officers"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Roe told the Port Checks and Review Commissioner.",
            "Port Checks and Review Commissioner",
        ),
        ("The Ports and Docks Ombudsman said no.", "Ports and Docks Ombudsman"),
    ],
)
def test_who_watches_may_end_the_name_of_a_body(names, text, expected):
    assert (expected, "organization") in names(text)
