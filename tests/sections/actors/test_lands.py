"""Lands: one entry for all the ways to write the name of a place."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS


@pytest.fixture
def places(actors):
    """The places of a text, with their other names."""

    def find(text):
        return {a.name: set(a.aliases) for a in actors(text) if a.kind == "place"}

    return find


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They sued the State of Texas. Officials in Texas won.", {"Texas": {"State of Texas"}}),
        (
            "The oldest laws of the State of Israel were read. Israel won.",
            {"Israel": {"State of Israel"}},
        ),
        ("Ada Poe leads in N.H. and has won New Hampshire.", {"New Hampshire": {"N.H."}}),
        (
            "They sued the Democratic People's Republic of Korea. The DPRK won.",
            {"Democratic People's Republic of Korea": {"DPRK"}},
        ),
        (
            "Republic of Ireland manager Ada Poe left. Ireland lost.",
            {"Republic of Ireland": {"Ireland"}},
        ),
        ("She left Mount Elbrus. They met in Elbrus.", {"Mount Elbrus": {"Elbrus"}}),
        ("They left the Gaza Strip. It is Gaza.", {"Gaza Strip": {"Gaza"}}),
        ("They met in Mexico. They left Mexico City.", {"Mexico": set(), "Mexico City": set()}),
        ("They saw Mount Kenya. Kenya won.", {"Mount Kenya": set(), "Kenya": set()}),
        ("Talks in The Hague failed. The Hague court met.", {"The Hague": {"Hague"}}),
        ("She lives in The Bronx. He left the Bronx.", {"Bronx": set()}),
    ],
    ids=[
        *("province", "state", "letters", "possessive inside", "in full"),
        *("mount", "strip", "town", "hill of a state"),
        *("article with a capital", "article without"),
    ],
)
def test_longer_and_shorter_names_of_a_place_are_one(places, text, found):
    assert places(text) == found


@pytest.mark.parametrize("mark", ["'", "’"])
def test_a_state_is_not_found_in_the_longer_name_of_another(places, mark):
    text = f"I speak for the People{mark}s Republic of China. Taiwan said no. China won."
    assert places(text)["Taiwan"] == set()


def test_a_state_by_its_full_name_alone_is_found_with_either_apostrophe(places):
    text = "They sued the Democratic People’s Republic of Korea. The DPRK won. North Korea met."
    assert len(places(text)) == 1
    found = places("I speak for the People’s Republic of China (PRC). The PRC won. China won.")
    assert found == {"People’s Republic of China": {"PRC", "China"}}


def test_a_mayor_is_of_the_town_though_it_is_the_state_elsewhere(places):
    found = places("Norway voted. Oslo vowed to stay. Oslo's mayor wept. Oslo's airport is shut.")
    assert found == {"Norway": {"Oslo"}, "Oslo": set()}


def test_a_part_of_a_town_in_small_letters_makes_a_place_of_what_lies_there(places):
    assert "New Halden" in places("The father, from New Halden, south east London, said so.")


def test_a_county_is_not_the_town_of_its_name(places):
    assert set(places("Chicago sued the county. Chicago County paid Chicago.")) >= {"Chicago"}


@pytest.mark.parametrize(
    "text",
    [
        "Norway voted. The plan drew criticism from Oslo and from Rome.",
        "Norway voted. They took a tough stance toward Oslo.",
        "Norway voted. They sent an envoy to Oslo.",
    ],
    ids=["from", "toward", "envoy"],
)
def test_a_capital_that_is_dealt_with_is_its_state(places, text):
    found = places(text)
    assert found["Norway"] == {"Oslo"}
    assert "Oslo" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Norway voted. Ann Roe blamed Oslo for the shelling.",
        "Norway voted. Sudria will not negotiate with Oslo.",
        "Norway voted. The curfew was imposed by Oslo.",
        "Norway voted. The curfew is seen by Oslo as a need.",
        "Norway voted. A rift between Oslo and Sudria has grown.",
        "Norway voted. Sudria feared a conflict with Oslo.",
    ],
    ids=["blamed", "negotiate with", "by", "seen by", "between", "conflict with"],
)
def test_a_capital_that_decides_is_its_state(places, text):
    found = places(text)
    assert found["Norway"] == {"Oslo"}
    assert "Oslo" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Norway voted. Oslo annexed the island.",
        "Norway voted. Oslo has ramped up its offensive.",
        "Norway voted. Oslo sees the island as its own.",
        "Norway voted. The town fell to Oslo's troops.",
        "Norway voted. Oslo's full-scale invasion failed.",
    ],
    ids=["annexed", "offensive", "sees as", "troops", "invasion"],
)
def test_a_capital_with_what_no_town_has_or_does_is_its_state(places, text):
    assert places(text)["Norway"] == {"Oslo"}


@pytest.mark.parametrize(
    "text",
    [
        "Norway voted. Trains from Oslo were late, and Oslo was full.",
        "Norway voted. They went to Oslo. Oslo hosts the fair.",
        "Norway voted. Oslo welcomed 4,000 runners. Demand from Oslo for salt rose.",
        "Norway voted. Oslo launched a trial bus route. A flight between Oslo and Elm was late.",
        "Norway voted. Oslo's mayor and Oslo's airport were praised. A storm hit Oslo.",
        "Norway voted. The road was closed by Oslo. She saw Oslo as a child.",
        "Norway voted. The fair is sponsored by Oslo. Oslo prohibits cars in its centre.",
    ],
    ids=["from", "hosts", "welcomed", "launched", "airport", "closed", "sponsored"],
)
def test_a_capital_that_is_a_place_is_not_its_state(places, text):
    assert places(text)["Norway"] == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway met. The Oslo government failed to agree.", {"Norway": {"Oslo"}}),
        ("Norway met. Oslo had been unable to verify the report.", {"Norway": {"Oslo"}}),
        ("Norway met. Oslo snubs such moves.", {"Norway": {"Oslo"}}),
        ("Norway met. They enjoyed a high degree of autonomy from Oslo.", {"Norway": {"Oslo"}}),
        ("Norway met. Oslo and the Salt Front held talks in May.", {"Norway": {"Oslo"}}),
        ("Norway met. Oslo held talks in May.", {"Norway": set(), "Oslo": set()}),
        ("Norway met. Oslo's state media had enough of it.", {"Norway": {"Oslo"}}),
        ("Norway met. The Oslo marathon failed.", {"Norway": set()}),
        ("Norway met. They flew over Northeast Norway.", {"Norway": {"Northeast Norway"}}),
    ],
    ids=[
        *("government", "unable", "snub", "autonomy", "talks", "no talks"),
        *("state media", "marathon"),
        "northeast",
    ],
)
def test_a_capital_is_its_state_where_the_government_is_meant(places, text, found):
    assert places(text) == found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met in the US. They fear a hostile Washington. The US warned Washington's army.", 1),
        ("They met in the US. They left for Washington.", 2),
    ],
    ids=["hostile", "where"],
)
def test_a_capital_with_an_adjective_is_its_government(reading, text, names):
    found = ACTORS.extract(reading(text), Facts())
    assert len([a for a in found if a.kind == "place"]) <= names


def test_letters_of_a_place_are_the_place(reading):
    text = "She left the International Salt Station in May. The ISS is old. They met in the ISS."
    found = {a.name: a.aliases for a in ACTORS.extract(reading(text), Facts())}
    assert found.get("International Salt Station", ("ISS",)) == ("ISS",)
    assert "ISS" not in found


def test_a_state_has_the_name_that_is_used_most(reading):
    text = "The People's Republic of China met. China won. China left."
    (found,) = ACTORS.extract(reading(text), Facts())
    assert (found.name, found.aliases) == ("China", ("People's Republic of China",))


@pytest.mark.parametrize(
    ("short", "name"),
    [("DPRK", "Democratic People’s Republic of Korea"), ("North Korea", "North Korea")],
)
def test_a_state_is_one_whatever_its_apostrophe(reading, short, name):
    whole = "Democratic People’s Republic of Korea"
    text = (
        f"The {whole} tested a rocket on Monday."
        f" A spokesman for {short} said that it has tested six this year."
    )
    found = {a.name: a.aliases for a in ACTORS.extract(reading(text), Facts())}
    assert [(n, forms) for n, forms in found.items() if n in (whole, short)] == [
        (name, (short if name == whole else whole,))
    ]
