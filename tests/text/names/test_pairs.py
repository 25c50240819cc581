"""Pairs: two names that the model takes for one body."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of
from explainer.text.names.entities import Draft
from explainer.text.names.pairs import parted, with_sides
from explainer.text.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Gulfo fell. Gulfo and Norco met.", "Gulfo and Norco", ["Gulfo", "Gulfo", "Norco"]),
        ("Marsh fell. Gulfo and Norco met.", "Gulfo and Norco", ["Marsh", "Gulfo and Norco"]),
        (
            "Gulfo fell. The Gulfo and Norco Council met.",
            "Gulfo and Norco Council",
            ["Gulfo", "Gulfo and Norco Council"],
        ),
        ("Gulfo fell. Gulfo & Norco met.", "Gulfo & Norco", ["Gulfo", "Gulfo & Norco"]),
    ],
    ids=["one is known", "none is known", "a council", "a firm"],
)
def test_a_pair_is_parted_where_one_half_is_named_alone(reading, text, name, expected):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    at = made.doc.text.index(name)
    span = made.doc.char_span(at, at + len(name))
    drafts = [
        Draft(start=0, end=1, label="organization"),
        Draft(start=span.start, end=span.end, label="organization"),
    ]
    found = parted(tokens, drafts, made.pack.names)
    assert [made.doc[d.start : d.end].text for d in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They left the schools Gulfo and Norco.", ["Gulfo", "Norco"]),
        ("They left the schools Gulfo and Norco and Velka.", ["Gulfo and Norco"]),
        ("They left the school Gulfo and Norco.", ["Gulfo and Norco"]),
    ],
    ids=["two schools", "a list that goes on", "one school"],
)
def test_a_plural_before_a_pair_says_that_it_is_of_two(reading, text, expected):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    draft = Draft(start=4, end=7, label="organization")
    found = parted(tokens, [draft], made.pack.names)
    assert [made.doc[d.start : d.end].text for d in found] == expected


def test_both_halves_of_a_firm_s_joint_must_be_known(reading):
    made = reading("SBN met DOW. The list of the SBN & DOW is long.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    ranges = [(0, 1), (2, 3), (8, 11)]
    assert [made.doc[a:b].text for a, b in ranges] == ["SBN", "DOW", "SBN & DOW"]
    drafts = [Draft(start=a, end=b, label="organization") for a, b in ranges]
    found = [made.doc[d.start : d.end].text for d in parted(tokens, drafts, made.pack.names)]
    assert found == ["SBN", "DOW", "SBN", "DOW"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Elm Scots captain Ann Roe fell. They beat Elm Scots.", ["Elm Scots", "Elm Scots"]),
        ("Elm Scots captain Ann Roe fell. They beat Elm.", ["Elm", "Scots", "Elm"]),
        ("Elm Scots teacher Ann Roe fell. They met Elm Scots.", ["Elm", "Scots"] * 2),
    ],
    ids=["a captain", "named once", "no player"],
)
def test_a_town_and_a_nation_that_have_a_player_are_one_club(reading, text, expected):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    kinds = {"Elm": "place", "Scots": "group"}
    drafts = [
        Draft(start=t.i, end=t.i + 1, label=kinds[t.text]) for t in made.doc if t.text in kinds
    ]
    found = with_sides(tokens, drafts, made.pack.names)
    assert [made.doc[d.start : d.end].text for d in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Elm v Dale Hull v Leigh.", ["Elm", "Dale", "Hull", "Leigh"]),
        ("Elm met Dale Hull in Leigh.", ["Elm", "Dale Hull", "Leigh"]),
    ],
    ids=["a list of matches", "no match"],
)
def test_the_sides_of_two_matches_are_two(reading, text, expected):
    made = reading(f"Dale fell. Hull won. {text}")
    tokens = Tokens.of(made.doc, made.pack.labels)
    spans = [
        made.doc.char_span(made.doc.text.rindex(n), made.doc.text.rindex(n) + len(n))
        for n in ("Elm", "Dale Hull", "Leigh")
    ]
    known = [Draft(start=at, end=at + 1, label="place") for at in (0, 3)]
    drafts = [*known, *(Draft(start=s.start, end=s.end, label="place") for s in spans)]
    found = [made.doc[d.start : d.end].text for d in parted(tokens, drafts, made.pack.names)]
    assert found == ["Dale", "Hull", *expected]


def test_a_firm_of_one_family_is_not_parted(reading):
    text = "Ada Crow left. Crow is an heir to the Crow & Crow fortune."
    assert "Crow & Crow" in [n.words for n in names_of(reading(text))]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [("counties", ["Gulfo", "Norco"]), ("shares", ["Gulfo and Norco"])],
)
def test_a_plural_behind_parts_two_places(reading, behind, expected):
    made = reading(f"They saw Gulfo and Norco {behind}.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    drafts = [Draft(start=2, end=5, label="organization")]
    found = parted(tokens, drafts, made.pack.names)
    assert [made.doc[d.start : d.end].text for d in found] == expected


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("He led the Zenda Salt Trust Moss had named. Paul Moss led the Zenda Salt Trust.", False),
        ("He led the Zenda Salt Trust Moss. Paul Moss led the Zenda Salt Trust.", True),
    ],
    ids=["does something", "no verb"],
)
def test_a_surname_behind_a_body_is_somebody(reading, text, whole):
    found = [n.words for n in names_of(reading(text))]
    assert ("Zenda Salt Trust Moss" in found) <= whole
    assert whole or found.count("Zenda Salt Trust") == 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "She met the Salt Conduct Authority and Dale Transport Board.",
            ["Salt Conduct Authority", "Dale Transport Board"],
        ),
        ("She met the Salt and Dale Transport Board.", ["Salt and Dale Transport Board"]),
        (
            "She met the US Securities and Exchange Commission.",
            ["US Securities and Exchange Commission"],
        ),
    ],
    ids=["two", "one", "one behind a land"],
)
def test_two_that_both_end_as_bodies_are_two(reading, text, found):
    assert [n.words for n in names_of(reading(text)) if n.kind == "organization"] == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The chief of the carmaker ZMW Karl Bright has left.", ["ZMW", "Karl Bright"]),
        ("The head of the bank ABZ Piet Groot said so.", ["ABZ", "Piet Groot"]),
        ("They met at the ZASA Karl Bright Centre.", ["ZASA Karl Bright Centre"]),
    ],
    ids=["carmaker", "bank", "a building"],
)
def test_somebody_right_behind_the_letters_of_a_body_is_another(reading, text, expected):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    at = made.doc.text.index(expected[0])
    span = made.doc.char_span(at, at + len(" ".join(expected)))
    draft = Draft(start=span.start, end=span.end, label="organization")
    found = parted(tokens, [draft], made.pack.names)
    assert [made.doc[d.start : d.end].text for d in found] == expected


def test_a_surname_that_a_title_tells_elsewhere_ends_the_name_before_it(names):
    text = "The former prime minister Anselmo Tavares Rocha had 47%. Mr Rocha conceded and left."
    assert [words for words, _ in names(text)] == ["Anselmo Tavares Rocha", "Rocha"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ann Roe and Paul Moss", ["Ann Roe", "Paul Moss"]),
        ("Ann Roe & Paul Moss", ["Ann Roe & Paul Moss"]),
        ("Ann Roe and Paul Council", ["Ann Roe and Paul Council"]),
        ("Ann Roe and Zenda Moss", ["Ann Roe and Zenda Moss"]),
    ],
    ids=["people", "a firm", "a body", "no given name"],
)
def test_two_full_names_are_two_people(reading, name, expected):
    made = reading(f"They saw {name} on Monday.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    draft = Draft(start=2, end=2 + len(name.split()), label="organization")
    found = list(parted(tokens, [draft], made.pack.names))
    assert [made.doc[d.start : d.end].text for d in found] == expected
    assert {d.label for d in found} == {"person" if len(found) > 1 else "organization"}
