"""Artworks: what stands beside the name of a work and of nothing else."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of


@pytest.fixture
def kinds(reading):
    """The kind of each name of a text, by the name; a work is a thing."""
    return lambda text: {name.words: name.kind for name in names_of(reading(text))}


@pytest.mark.parametrize(
    "text",
    [
        "Nora Flint, a drama about a nurse, opened in cinemas on Friday.",
        "Nora Flint, Ada Poe's tale about a 1950s miner, opened on Friday.",
        "It is based on his own play, Nora Flint.",
        "Nora Flint, starring Ada Poe, won three prizes. Critics praised Nora Flint.",
        "Ada Poe stars in Nora Flint, about a nurse. He felt that Nora Flint was entitled to win.",
        "The firm sells a game called Nora Flint. Nora Flint sold well.",
    ],
    ids=["a drama", "whose tale", "his play", "starring", "stars in", "called"],
)
def test_a_name_that_is_told_as_a_work_is_nobody(kinds, text):
    assert kinds(text)["Nora Flint"] == "thing"


@pytest.mark.parametrize(
    "text",
    [
        "Nora Flint, a drama teacher, won on Friday.",
        "The play, Nora Flint said, was dull.",
        "Ada Poe played a part in Nora Flint's campaign. Nora Flint won.",
        "Nora Flint: 'It is a fair game.' Nora Flint said so on Friday.",
        "Nora Flint starred in Halden on Friday. The film's star, Nora Flint, left.",
    ],
    ids=["teacher", "says", "owner", "headline", "who stars"],
)
def test_who_has_to_do_with_a_work_is_a_person(kinds, text):
    assert kinds(text)["Nora Flint"] == "person"


@pytest.mark.parametrize(
    "text",
    [
        "They also made the gadget series Flint Nora and the car show Nora Flint for Elm TV.",
        "Ada Poe won a prize for her role as Nora Flint in May.",
        "Ada Poe plays a nurse beside the character Nora Flint in May.",
        "Ada Poe, who portrays Nora Flint, left in May.",
    ],
    ids=["show", "role as", "character", "portrays"],
)
def test_a_show_and_a_part_in_one_are_nobody(kinds, text):
    assert kinds(text)["Nora Flint"] == "thing"


@pytest.mark.parametrize(
    "text",
    [
        "In the one-day series Nora Flint won, she scored twice. Nora Flint said so.",
        "The radio show Nora Flint made was sold. Nora Flint said so.",
        "They praised her role as Nora Flint's lawyer. Nora Flint said so.",
        "A poster portrays Nora Flint as a thief. Nora Flint said so.",
    ],
    ids=["series won", "game made", "of whom", "as what"],
)
def test_who_stands_behind_a_show_or_a_role_is_somebody(kinds, text):
    assert kinds(text)["Nora Flint"] == "person"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Ada Poe plays Ruth, a nurse who kills. Ruth is sad.", "Ruth", "thing"),
        ("It tells of a nurse and of Jack (Tom Hollis), a thief.", "Jack", "thing"),
        ("Nora Flint, played by Ada Poe, is a nurse.", "Nora Flint", "thing"),
        ("Ada Poe plays Ruth Flint on Monday. Ruth Flint said so.", "Ruth Flint", "person"),
        ("They met Jack (left) and Tom Hollis there. Jack said so.", "Jack", "person"),
    ],
    ids=["plays", "cast", "played by", "whom she meets", "left"],
)
def test_a_part_in_a_film_is_nobody(kinds, text, name, kind):
    assert kinds(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He lost his boat, the Nora Flint, in a storm.", "thing"),
        ("He lost his boat to the captain, Nora Flint, in May.", "person"),
    ],
    ids=["boat", "captain"],
)
def test_a_boat_is_nobody(kinds, text, kind):
    assert kinds(text).get("Nora Flint", "thing") == kind


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "The cast of Salt Hill met. Salt Hill actress Nora Flint left on Friday.",
            "Salt Hill",
            "thing",
        ),
        ("VRZ actress Nora Flint left on Friday. VRZ fined her.", "VRZ", "organization"),
        ("Other films include Salt & Silver, about a baker.", "Salt & Silver", "thing"),
        ("The brewer Salt & Silver cut jobs on Friday.", "Salt & Silver", "organization"),
    ],
    ids=["actress of a show", "of a station", "listed film", "brewer"],
)
def test_what_actors_play_in_is_a_work(kinds, text, name, kind):
    assert kinds(text)[name] == kind


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Elm said that Dale's boxing show The Next Great Zorven had been made in a hurry.", set()),
        ("Ann Roe's Spilled Zorven, about a girl, was top.", set()),
        ("Dale Hill's Velko Zorven, 20, scored. Zorven said he was glad.", {"person"}),
        ("They liked the film Dale Hill and The Motor Zorven.", set()),
        ("They liked Dale Hill and The Motor Zorven said so.", {"organization"}),
        ("The clerk, Oscar nominee Ann Poe, left.", set()),
        ('She was a clerk in "The Zorven House" (1962). "The Zorven House" made $2m.', set()),
    ],
    ids=["show", "of somebody", "of a club", "in a row", "no work", "prize", "year"],
)
def test_titles_of_shows_and_books_are_nobody(reading, text, kinds):
    found = {n.kind for n in names_of(reading(text)) if "Zorven" in n.words or n.words == "Oscar"}
    assert found - {"thing"} == kinds


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Roe, whose second feature, The Salt Ledger, took the prize, left.", "Salt Ledger"),
        ("Her first feature, Low Water, was seen by few.", "Low Water"),
        ("It recalled 23 batches of Cardovan, sold in packs.", "Cardovan"),
        ("Tests found the impurity NDMA in May.", "NDMA"),
    ],
    ids=["feature", "behind its noun", "batches", "substance"],
)
def test_a_feature_and_a_drug_are_no_bodies(names, text, name):
    found = dict(names(text))
    assert found.get(name) in {None, "thing"}
    assert found.get("Ann Roe") in {None, "person"}
