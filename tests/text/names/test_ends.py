"""Ends: what of a run of capitals is no part of the name."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of
from explainer.text.names.ends import trimmed
from explainer.text.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "expected", "kind"),
    [
        ("The Elm, Ark.-based Zenda Works closed.", "Zenda Works", "organization"),
        ("They met A. Berry Roe of Elm.", "A. Berry Roe", "person"),
        ("They cheered New Zealander Ben Crow.", "Ben Crow", "person"),
        ("A new president, Min Aung Roe, was sworn in.", "Min Aung Roe", "person"),
        ("Ships lay in Port Velka, health officials said.", "Port Velka", "place"),
        ("Finn Mikko Salonen won in Elm.", "Mikko Salonen", "person"),
        ("The win of American Abigail Crow was her first.", "Abigail Crow", "person"),
        ("He backed fellow Kentuckian Ben Crow on Monday.", "Ben Crow", "person"),
        ("The super PAC Salt Majority PAC spent it.", "Salt Majority PAC", "organization"),
        ("The Republican Congress produced partisan bills.", "Congress", "organization"),
        ("They asked the US Trade Representative.", "US", "place"),
        (
            "They asked the Office of the Norwegian President.",
            "Office of the Norwegian President",
            "organization",
        ),
        ("They met President Moon Jae-in of Elm.", "Moon Jae-in", "person"),
        ("Follow Velka News investigative reporter Lee Poe.", "Velka News", "organization"),
        ("Swing Senate races are close.", "Senate", "organization"),
        ("The Norwegian Senate races are close.", "Norwegian Senate", "organization"),
        (
            "They asked the Society of Salt and Museum of Elm.",
            "Society of Salt",
            "organization",
        ),
        (
            "They asked the National Committee to Protect River Swans.",
            "National Committee to Protect River Swans",
            "organization",
        ),
        ("Then Ann d'Orey left the hall.", "Ann d'Orey", "person"),
        ("The baker, Loïs d’Orey, won.", "Loïs d’Orey", "person"),
        ("They met Max dell'Orto in May.", "Max dell'Orto", "person"),
        ("Ships lay off Côte d'Ivoire on Monday.", "Côte d'Ivoire", "place"),
        ("Then Mr van der Velk left the hall.", "van der Velk", "person"),
        ("They met President de Velk in May.", "de Velk", "person"),
        ("They met Mayor de Velk. Later, de Velk and Bo Crow left.", "de Velk", "person"),
    ],
    ids=[
        "based in",
        "initial",
        *(
            "nation of two words",
            "three names behind a comma",
            "port",
            "nation that is a given name",
        ),
        "nation",
        *("of a province", "super PAC", "any congress", "state and field"),
        "office of",
        *("given name that ends in a small word", "order", "any senate", "senate of a nation"),
        *("two bodies with of", "what a committee is to do"),
        *(
            "elided particle",
            "elided particle, curly",
            "of three letters",
            "land with an elided particle",
        ),
        *("particles behind a courtesy", "particle behind an office", "particle again"),
    ],
)
def test_a_name_opens_and_ends_where_its_own_words_do(reading, text, expected, kind):
    assert (expected, kind) in [(n.words, n.kind) for n in names_of(reading(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They asked the London Salt Exchange CMAL3 in May.", ["London Salt Exchange"]),
        ("They saw Ann Roe GBP= there.", ["Ann Roe"]),
        ("They met Mr Lee Wei-ting in May.", ["Lee Wei-ting"]),
        ("Elms: F Ann Berg missed a game.", ["Ann Berg"]),
        ("They met F Ann Berg there.", ["F Ann Berg"]),
    ],
    ids=["code of a metal", "code of a currency", "given name", "position", "initial"],
)
def test_codes_and_positions_are_no_part_of_a_name(reading, text, expected):
    found = [n.words for n in names_of(reading(text))]
    assert [name for name in found if name != "Elms"] == expected


def test_a_participle_behind_a_hyphen_is_no_part_of_a_name(reading):
    made = reading("They met the SPL-leading Lake Elms there.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    at = tokens.low.index("spl")
    draft = trimmed(tokens, at, at + 5, "organization", made.pack.names)
    assert made.doc[draft.start : draft.end].text == "Lake Elms"


def test_a_syllable_that_is_an_adjective_elsewhere_closes_a_given_name(names):
    assert ("Park Zo-young", "person") in names("The clerk Park Zo-young left the hall.")


@pytest.mark.parametrize(
    "text",
    [
        "The Palais d'Elmes was closed in May.",
        "The Porte d'Orey was shut in May.",
        "She sang Chanson d'Elmes in May.",
    ],
    ids=["house", "gate", "song"],
)
def test_a_place_or_a_work_with_an_elided_particle_is_nobody(names, text):
    assert [kind for _, kind in names(text)] == ["thing"]


def test_a_ship_with_a_title_is_nobody(names):
    assert names("The trawler Lady Zenda sank.") == []


def test_the_party_before_a_full_name_is_no_part_of_it(names):
    assert ("Robert Zenda", "person") in names("They voted for Libertarian Robert Zenda in May.")


@pytest.mark.parametrize(
    "text",
    ["He met fellow Zendas Peter Crowe and Ann Roe.", "They won, as Brit Peter Crowe led them."],
    ids=["fellow", "native"],
)
def test_what_somebody_is_stands_before_the_name(names, text):
    assert ("Peter Crowe", "person") in names(text)


def test_a_short_title_that_closes_a_sentence_is_a_surname(reading):
    made = reading("They asked whether Hun Sen.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    at = tokens.low.index("hun")
    assert trimmed(tokens, at, at + 2, "person", made.pack.names) is None
    made = reading("They asked whether Ohio Sen. Ann Roe left.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    at = tokens.low.index("ohio")
    draft = trimmed(tokens, at, at + 2, "person", made.pack.names)
    assert made.doc[draft.start : draft.end].text == "Ohio"


def test_a_word_for_a_parent_is_no_part_of_a_name(names):
    assert ("Liao Mingzhen", "person") in names("Mum Liao Mingzhen said the boy was hurt.")


@pytest.mark.parametrize(
    "text", ["Seven Republicans left.", "Key Senate Republicans left.", "Most Democrats left."]
)
def test_how_many_of_a_party_is_no_part_of_its_name(found, text):
    assert found(text)[0].split()[-1] in ("Republicans", "Democrats")
    assert not found(text)[0].startswith(text.split()[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sporting director Ann Roe said that Dale would sell.", "Ann Roe"),
        ("Sporting won in Dale, said Ann Roe.", "Sporting"),
    ],
)
def test_what_opens_a_post_is_no_club(found, text, expected):
    assert found(text)[0] == expected


def test_what_stands_behind_a_year_names_nobody(found):
    assert found("It dates the grave to around 1950 BC. That is old.") == []


def test_letters_behind_a_name_are_no_part_of_it_where_a_role_opens_it(reading):
    found = names_of(reading("Defence counsel Fiachra Mac Velk SC said so."))
    assert [(n.words, n.kind) for n in found] == [("Fiachra Mac Velk", "person")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The race was won by Eritrean Yonas Habte. Habte said he was glad.", "Yonas Habte"),
        (
            "They bought British American Tobacco. It sells cheap tobacco.",
            "British American Tobacco",
        ),
    ],
)
def test_a_nation_is_no_part_of_who_acts_by_a_surname(reading, text, expected):
    assert names_of(reading(text))[0].words == expected


def test_a_part_of_a_year_in_accounts_is_no_part_of_a_name(names):
    text = "Zenda Lamps Corp grew. Zenda said it won. Shares in Zenda rose. Zenda Q1 profit is up."
    assert {words for words, _ in names(text)} == {"Zenda Lamps Corp", "Zenda"}
