"""Surnames: what full names tell of those that share their words."""

from __future__ import annotations

from collections import Counter

import pytest

from explainer.language.en import ENGLISH
from explainer.text.names import names_of
from explainer.text.names.signs import Signs
from explainer.text.names.surnames import of_people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Qorin Velk-Moss left. Then Velk-Moss called the police.", "Velk-Moss"),
        ("They met Anna Berg there. What befell General Berg was bad.", "Berg"),
        ("They met fashion designer Zandrel, a former resident of Oslo.", "Zandrel"),
        ("“No,” said Tad Devane.\n\nPoe told Devane not to. Devane conceded defeat.", "Devane"),
    ],
    ids=["double surname", "title before a known surname", "two roles", "who says something"],
)
def test_names_of_people_are_known_by_the_rest(names, text, name):
    assert (name, "person") in names(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("For Zorvex Hill, the cup was late. Hill has sold the boat.", "person"),
        ("Zorvex Woods left the port on Monday. Zorvex Woods' agent wept.", "person"),
        ("They walked in Zorvex Woods on Monday. The Woods closed. Zorvex Woods opened.", "place"),
    ],
    ids=["the last word acts", "acts each time", "a wood"],
)
def test_who_is_named_like_a_hill_does_something(reading, text, kind):
    found = {n.words: n.kind for n in names_of(reading(text))}
    assert {kind} == {found[name] for name in found if " " in name}


def test_two_letters_are_a_given_name(names):
    assert ("BJ Vrast", "person") in names("BJ Vrast made 205 runs.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The toymaker Zorvex has closed. Its founder, Ute Zorvex, left.", "organization"),
        ("Retailer Zorvex has closed. Its founder, Ute Zorvex, left.", "organization"),
        ("Ute Zorvex, the founder, left. The toymaker Zorvex has closed.", "person"),
        ("Rival Zorvex said no. Ute Zorvex, the mayor, left.", "person"),
        ("Shares in Zorvex rose 9%. Zorvex was founded in 1958 by Ute Zorvex.", "organization"),
        ("It will pay Zorvex investors $2. Ute Zorvex founded it in 1958.", "organization"),
        ("Zorvex's stake grew 9%. Ute Zorvex, the founder, said he would sell.", "person"),
    ],
    ids=["toymaker", "retailer", "named in full before", "rival", "shares", "investors", "owner"],
)
def test_a_firm_may_bear_the_name_of_its_founder(reading, text, kind):
    found = {n.words: n.kind for n in names_of(reading(text))}
    assert (found["Zorvex"], found["Ute Zorvex"]) == (kind, "person")


def test_whom_a_noun_tells_which_is_called_nothing_by_it(signs):
    assert not signs("She spoke to the group Zenda addressed in May.").unit
    assert signs("She spoke to the group Zenda in May.").unit


def test_a_surname_is_no_place_by_half_of_its_labels():
    labels = Counter(place=1, organization=1)
    found = {
        ("ann", "zenda"): Signs(parts=("ann", "zenda"), titled=1, mentions=1),
        ("zenda",): Signs(parts=("zenda",), labels=labels, acts=1, located=1, mentions=2),
    }
    kinds = {("ann", "zenda"): "person", ("zenda",): "place"}
    of_people(kinds, found, ENGLISH.names)
    assert kinds["zenda",] == "person"


def test_a_tournament_is_no_body(names):
    found = names("They played the final at the Salt Indoor Tournament in Oslo.")
    assert "organization" not in [kind for _, kind in found]


def test_who_only_speaks_bears_the_surname_of_somebody_named_in_full(names):
    text = (
        "“We are ready,” the head of the guild, Omri Zendavi, told clerks. It is late, Zendavi "
        "said. It is dark, Zendavi said. It is cold, Zendavi said."
    )
    assert ("Zendavi", "organization") not in names(text)


def test_a_name_of_three_words_is_a_person_by_the_surname_behind_a_title():
    found = {
        ("zu", "lin", "zenda"): Signs(
            parts=("zu", "lin", "zenda"), labels=Counter(organization=1), mentions=1
        ),
        ("zenda",): Signs(parts=("zenda",), titled=1, labels=Counter(person=1), mentions=1),
    }
    kinds = {("zu", "lin", "zenda"): "organization", ("zenda",): "person"}
    of_people(kinds, found, ENGLISH.names)
    assert kinds["zu", "lin", "zenda"] == "person"


def test_half_of_two_surnames_is_no_person_where_a_firm_is_called_so(names):
    text = (
        "Brouwer Salt NV sold its mill. A spokesman for the fund, Joost Brouwer-Linden, left."
        " Brouwer raised its outlook."
    )
    assert ("Brouwer", "person") not in names(text)
    assert ("Joost Brouwer-Linden", "person") in names(text)
