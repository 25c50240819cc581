"""Weighing: what one mention of a name tells."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of
from explainer.text.names.draft import Draft
from explainer.text.names.signs import Signs
from explainer.text.names.weighing import weigh
from explainer.text.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("They asked the mayor Zenda for help.", "role"),
        ("They sued the oil giant Zenda in May.", "unit"),
        ("They met in Zenda in May.", "located"),
        ("They closed the city of Zenda in May.", "settled"),
        ("They met Zenda, a former teacher, in May.", "role"),
        ("They sang at the Zenda ceremony in May.", "honoured"),
        ("They bought Zenda, which grew.", "neuter"),
        ("They saw Zenda, 24, there.", "role"),
        ("They joined ZENDA in May.", "acronym"),
        ("According to Zenda it fell.", "says"),
        ("They asked a spokesman at analyst Zenda.", "members"),
    ],
    ids=[
        *("role before", "oil giant", "in", "city of", "role behind", "ceremony", "which", "age"),
        *("capitals", "according to", "at"),
    ],
)
def test_a_mention_tells(signs, text, sign):
    assert getattr(signs(text), sign)


def test_a_mention_beside_plain_words_tells_little(signs):
    found = signs("They saw Zenda there.")
    assert found.mentions == 1
    assert found.role + found.titled + found.unit + found.located == 0


def test_a_person_in_a_row_behind_devices_is_none(reading):
    text = "They worked with their own cameras: Ann Roe, Paul Moss and Mary Fox."
    assert [n.kind for n in names_of(reading(text))] == ["person"] * 3


@pytest.mark.parametrize(("label", "unit"), [("organization", 1), ("person", 0)])
def test_an_investor_is_a_body_where_the_model_says_so(reading, label, unit):
    made = reading("They got it from investor Zenda in May.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    found = Signs(parts=("zenda",))
    weigh(found, made, tokens, Draft(start=5, end=6, label=label), made.pack.names)
    assert found.unit == unit


@pytest.mark.parametrize(
    ("text", "settled"),
    [("They sold the port of Zenda’s game.", 0), ("They closed the port of Zenda.", 1)],
    ids=["owner", "town"],
)
def test_the_port_of_an_owner_is_no_town(reading, text, settled):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    found = Signs(parts=("zenda",))
    at = tokens.low.index("zenda")
    draft = Draft(start=at, end=at + 1, label="organization")
    weigh(found, made, tokens, draft, made.pack.names)
    assert found.settled == settled


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("They fell in cities such as Zenda and Elm.", "settled"),
        ("They closed four casinos — Zenda, Elm and Dale.", "unit"),
        ("They met Ann Roe, 31, of Zenda, in May.", "settled"),
        ("Zenda is a reporter for the paper.", "role"),
        ("The old space station Zenda fell in May.", "craft"),
        ("They sold a pair of smart glasses called Zenda.", "craft"),
    ],
    ids=["example", "row", "behind an age", "is somebody", "two words", "called"],
)
def test_more_words_tell_something(signs, text, sign):
    assert getattr(signs(text), sign)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("A giant Zenda company said so in May.", "unit"),
        ("They met Ann Roe, 31, of the Zenda Bank, in May.", "settled"),
        ("Zenda is a sponsor of the match.", "role"),
        ("Panthers 2, Zenda 1: Ann Roe and Bo Fox scored.", "craft"),
        ("They asked the market leader Zenda in May.", "titled"),
    ],
    ids=["adjective", "of a body", "shared role", "teams", "pair"],
)
def test_what_looks_like_such_words_tells_nothing(signs, text, sign):
    assert not getattr(signs(text), sign)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("She was married to producer Qorin Vesk, who died.", "person"),
        ("They sued the salt producer Qorin Foods, which grew.", None),
    ],
    ids=["somebody", "firm"],
)
def test_a_producer_is_a_person_or_a_firm(reading, text, kind):
    assert {n.words: n.kind for n in names_of(reading(text))}.get("Qorin Vesk") == kind


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Players like Zendor Woods left.", "Zendor Woods", "person"),
        ("The Norland film The Salt Rooms of Velka is good.", "Salt Rooms of Velka", "thing"),
        ("Zander won with a Roe, 22, and Halden, 24.", "Halden", "person"),
    ],
    ids=["example of people", "film with an article", "age"],
)
def test_what_a_noun_or_an_age_beside_a_name_tells(reading, text, name, kind):
    assert {n.words: n.kind for n in names_of(reading(text))}.get(name) == kind


def test_whom_a_verb_is_aimed_at_is_no_employer(reading):
    text = "The crowd shouted at moderator Nora Flint, who was late."
    assert [(n.words, n.kind) for n in names_of(reading(text))] == [("Nora Flint", "person")]


def test_initials_without_stops_are_a_persons_in_a_row_of_people(names):
    text = "The actors DB Zendall and Ann Roe own it. DB Zendall left."
    assert ("DB Zendall", "person") in names(text)


def test_an_adverb_closes_the_name_of_a_source(names):
    text = "He lost, according to Ohio News Now, which saw the vote."
    assert names(text) == [("Ohio News Now", "organization")]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Investor Zenda Capital, which owns salt, left.", "Zenda Capital", "organization"),
        ("The firm left. Its parent, Zenda Mobility, spoke.", "Zenda Mobility", "organization"),
        ("Brokerage Zenda Stone cut its view.", "Zenda Stone", "organization"),
        ("Ships met near the Zenda Shoal on Monday.", "Zenda Shoal", "place"),
        ("Ada Poe, 52, of Zenda Terrace, was charged.", "Zenda Terrace", "place"),
        ("Her parent, Ada Poe, spoke.", "Ada Poe", "person"),
        ("Investor Ada Poe, who owns salt, left.", "Ada Poe", "person"),
    ],
    ids=["investor", "parent", "brokerage", "shoal", "street", "somebody's parent", "who invests"],
)
def test_what_a_name_is_told_to_own_and_be_tells_its_kind(reading, text, name, kind):
    assert {n.words: n.kind for n in names_of(reading(text))}.get(name) == kind


def test_a_college_named_as_a_state_is_nobody(reading):
    found = names_of(reading("Ada Poe, a rookie out of Zenda State, won."))
    assert ("Zenda State", "person") not in {(name.words, name.kind) for name in found}


def test_an_agency_that_opens_a_line_is_no_place(names):
    text = "ABZ — Clerks have left, the guild said on Monday.\nThe talks failed, Ann Roe told ABZ."
    assert ("ABZ", "place") not in names(text)


def test_what_is_nearby_is_a_place(names):
    assert ("Norton", "place") in names("In nearby Norton, a new board began to hear the case.")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They met the 20-year-old Zenda striker Ann Moss.", 0),
        ("They met 20-year-old Zenda at the mill.", 2),
        ("Acme and its Norwegian partner Zenda left.", 0),
        ("Acme beat sister Zenda on Monday.", 2),
    ],
    ids=["a club", "somebody", "a body", "kin"],
)
def test_an_age_and_a_word_for_kin_tell_of_whom_they_stand_before(signs, text, role):
    assert signs(text).role == role


def test_champions_before_one_name_are_a_side(names):
    text = "Their rivals, champions Zenda Velka, met. They beat title contenders Zenda Velka."
    assert {kind for name, kind in names(text) if name == "Zenda Velka"} == {"organization"}
