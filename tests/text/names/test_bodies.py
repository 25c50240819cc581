"""Bodies: whether the signs of a name say that it is a body's."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from explainer.language.en import ENGLISH
from explainer.text.names import names_of
from explainer.text.names.bodies import is_common, is_team, is_told_as_body
from explainer.text.names.signs import Signs
from explainer.text.names.verdicts import told


@pytest.mark.parametrize(
    ("more", "team"),
    [
        ({"plays": 1, "article": 1}, True),
        ({"plays": 1, "plural": 1}, True),
        ({"plays": 1}, False),
        ({"opposes": 1, "article": 1}, False),
        ({"plays": 1, "article": 1, "labels": Counter(group=1)}, False),
        ({"plays": 1, "plural": 1, "parts": ("ann", "zendas")}, False),
        ({"plays": 1, "plural": 1, "parts": ("ann", "falcons")}, True),
    ],
    ids=["the", "plural", "neither", "no plural", "a people", "somebody", "a team"],
)
def test_what_plays_with_the_is_a_team(more, team):
    signs = Signs(**{"parts": ("zendas",), "mentions": 1, **more})
    assert is_team(signs, ENGLISH.names) == team


def test_an_adjective_and_a_kind_of_body_are_common():
    words = ENGLISH.names
    assert is_common(Signs(parts=("norwegian",)), words)
    assert not is_common(Signs(parts=("vesk",)), words)


def test_a_kind_of_school_makes_a_name_a_body():
    labels: Counter[str] = Counter(person=1)
    signs = Signs(parts=("zenda", "park", "elementary"), labels=labels, mentions=1)
    assert told(signs, ENGLISH.names) == "organization"


def test_a_short_name_that_ends_as_an_airline_does_is_a_body(reading):
    air = Signs(parts=("zandar", "air"), mentions=1)
    assert told(air, ENGLISH.names) == "organization"
    assert told(replace(air, article=1), ENGLISH.names) is None
    found = names_of(reading("It was flown by Envoy Air, a firm."))
    assert [name.words for name in found] == ["Envoy Air"]


def test_a_body_of_two_words_with_militants_is_no_people():
    signs = Signs(parts=("zenda", "state"), labels=Counter(group=1), mentions=1, fights=1)
    assert is_told_as_body(signs, ENGLISH.names)
    signs.parts = ("zenda",)
    assert not is_told_as_body(signs, ENGLISH.names)


def test_a_hospital_for_children_and_one_in_commas_are_no_people(names):
    text = "Zenda Hey children's hospital sent him to Velka Gesù, a paediatric hospital in Elm."
    assert "person" not in [kind for _, kind in names(text)]


def test_a_name_that_ends_in_reports_is_a_body(names):
    text = "It comes from Ramsey Reports — the automated phone pollster — which gives six points."
    assert ("Ramsey Reports", "organization") in names(text)


def test_a_hyphened_name_that_several_bear_is_a_firms(reading):
    text = "In a note sent by his lawyers, Carter-Rock, he said that he had sold no oil."
    assert {n.words: n.kind for n in names_of(reading(text))}["Carter-Rock"] == "organization"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Almanar Terminals would run the berths.", "Almanar Terminals", "organization"),
        ("Mersey Reds thought they had their man.", "Mersey Reds", "organization"),
        ("Danish shipping line Nordhavn said so.", "Nordhavn", "organization"),
        ("A contractor at IT supplier Corvane Systems left.", "IT", "thing"),
    ],
    ids=["terminals", "nickname", "shipping line", "field"],
)
def test_what_a_firm_a_team_and_a_field_are_called(names, text, name, kind):
    assert dict(names(text)).get(name) == kind


def test_armed_groups_orders_and_zoos_are_bodies(names):
    text = "Boko Haram rejected it. Opus Dei said so. A tiger died at Halden Zoo on Friday."
    assert {kind for _, kind in names(text)} == {"organization"}
