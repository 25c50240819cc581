"""Deeds: who plays a part, and who is only named in passing."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS, join


@pytest.fixture
def acting(actors):
    """Whether each actor of a text acts, by its name."""
    return lambda text: {a.name: a.acts for a in actors(text)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Halden Motors sacked 40 people on Monday.", "Halden Motors"),
        ("The bridge was sold by Halden Motors on Monday.", "Halden Motors"),
        ("The town sued Halden Motors over the bridge.", "Halden Motors"),
        ("Halden Motors's shares fell by a fifth on Monday.", "Halden Motors"),
        ("Sales fell last year, according to Halden Motors.", "Halden Motors"),
        ("The vote was void, according to Ohio News Now, which saw it.", "Ohio News Now"),
        ("A spokesman for Halden Motors denied the report.", "Halden Motors"),
        ("Halden Motors officials denied the report.", "Halden Motors"),
        ("Firms such as Halden Motors pay no tax there.", "Halden Motors"),
        ("A firm called Halden Motors bought the bridge.", "Halden Motors"),
        ("The town signed a deal with Halden Motors.", "Halden Motors"),
        ("The firm is up against Halden Motors.", "Halden Motors"),
        ("Police questioned Ada Poe over the murder of Ben Crow.", "Ben Crow"),
        ("The jury asked Ada Poe about Ben Crow's death.", "Ben Crow"),
        ("The cup was given to Ben Crow.", "Ben Crow"),
        ("Ada Poe lives in Norway. Norwegian officials left the talks.", "Norway"),
    ],
    ids=[
        "subject",
        "agent",
        "object",
        "owner of a subject",
        "source",
        "source that an adverb closes",
        "by a spokesman",
        "by its people",
        "example",
        "called",
        "with",
        "against",
        "murder of",
        "death",
        "given to",
        "land by its people",
    ],
)
def test_who_does_or_undergoes_something_acts(acting, text, name):
    assert acting(text)[name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ben Crow told the Senate that he was ill. The Senate floor was cold.", "Senate"),
        ("Ada Poe, a former director of the Senate Trust, won.", "Senate Trust"),
        ("Halden Motors chairman Ben Crow won the race.", "Halden Motors"),
        ("Ada Poe left Halden Motors in May.", "Halden Motors"),
        ("The hall smells like Halden Motors on a Monday.", "Halden Motors"),
        ("The book is about life at Halden Motors.", "Halden Motors"),
        ("Ada Poe, a former Halden Motors adviser, won the race.", "Halden Motors"),
        ("The Halden Motors boss, Ada Poe, won the race.", "Halden Motors"),
        ("Ada Poe, Norland, won the race. He lives in Norland.", "Norland"),
        ("Ada Poe starred in the Salt Show with Ben Crow's songs.", "Ben Crow"),
        ("They worked with producer Ada Poe (Ben Crow, Lia Elm).", "Ben Crow"),
        ("They met in Bergen. Bergen's Salt Arena will host it. They left Bergen.", "Bergen"),
        ("Salt is found in towns bordering Norway.", "Norway"),
        ("The old GOP candidate left the race.", "GOP"),
    ],
    ids=[
        "told",
        "office",
        "before an office",
        "left",
        "compared",
        "where",
        "adviser",
        "boss",
        "land behind",
        "owner of a thing",
        "list in brackets",
        "town of a venue",
        "bordering",
        "candidate",
    ],
)
def test_who_is_only_named_does_not_act(acting, text, name):
    assert acting(text)[name] is False


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bergen is a dream. They met in Bergen.", "Bergen"),
        ("They met near Bergen. Bergen lies north of the port.", "Bergen"),
        ("The road linking the coast with Bergen was shut. They met in Bergen.", "Bergen"),
        ("Her seat, which included Essex and Kent, was lost. They met in Kent.", "Kent"),
        ("The van, heading for the old port, Bergen, was hit. They met in Bergen.", "Bergen"),
        ("A Bergen man was jailed. They met in Bergen.", "Bergen"),
        ("Residents in Bergen were told. They met in Bergen.", "Bergen"),
        ("The road ends at the border with Norway. They met in Norway.", "Norway"),
    ],
    ids=["is", "lies", "linking", "included", "told more of", "man", "residents", "border with"],
)
def test_a_place_that_is_only_described_does_not_act(acting, text, name):
    assert acting(text)[name] is False


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Bergen shut the port.",
        "Bergen officials shut the port. They met in Bergen.",
        "Soldiers captured Bergen on Monday. They met in Bergen.",
        "Bergen sued the state over the port.",
    ],
    ids=["mayor", "officials", "captured", "sued"],
)
def test_a_town_that_does_or_undergoes_something_acts(acting, text):
    assert acting(text)["Bergen"]


def test_a_river_does_nothing(acting):
    assert acting("A boat was found by the River Velk. The River Velk rose.") == {
        "River Velk": False
    }


def test_a_role_is_a_part(acting):
    assert acting("The hall was full of songs by the mayor, Ben Crow.")["Ben Crow"]


def test_a_body_that_is_named_often_in_its_own_right_acts(acting):
    text = "He has a stake in Halden Motors. Debts at Halden Motors grew. "
    assert not acting(text)["Halden Motors"]
    assert acting(text + "Life at Halden Motors is hard.")["Halden Motors"]


def test_who_acts_in_one_article_acts(reading):
    def actor(text):
        found = ACTORS.extract(reading(text), Facts())
        return next(a for a in found if a.name == "Halden Motors")

    passing = actor("The book is about life at Halden Motors.")
    doing = actor("Halden Motors sacked 40 people on Monday.")
    assert (passing.acts, doing.acts) == (False, True)
    assert join([passing, doing]).acts
