"""Inventory: what an article names, and the nouns it calls that by."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.inventory import inventory_of


@pytest.fixture
def inventory(reading):
    def find(text):
        read = reading(text)
        return inventory_of(read, Cast.of(read, ACTORS.extract(read, Facts())))

    return find


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Halden Bank cut 40 jobs.", "bank"),
        ("The Bank of Halden cut 40 jobs.", "bank"),
        ("The carrier Elmair cut 40 jobs.", "carrier"),
        ("Elmair, a carrier, cut 40 jobs.", "carrier"),
        ("The Labour Party lost 40 seats.", "party"),
    ],
    ids=["end", "of", "beside", "apposition", "party"],
)
def test_a_name_is_called_by_what_says_its_sort(inventory, text, noun):
    (named,) = inventory(text).named.values()
    assert noun in named.called


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("The Halden Mail reported it. Halden Mail readers knew.", {"mail"}),
        ("Halden Mail cut 40 jobs. Halden Mail said so.", set()),
    ],
    ids=["paper", "carrier"],
)
def test_a_paper_has_the_before_its_name(inventory, text, called):
    (named,) = inventory(text).named.values()
    assert named.called == called


def test_what_something_has_is_no_name_for_it(inventory):
    (named,) = inventory("The board of Elmacorp met. Elmacorp said so.").named.values()
    assert named.called == frozenset()


def test_members_are_not_called_by_what_they_sit_in(inventory):
    (named,) = inventory("A spokesman for committee Democrats said so.").named.values()
    assert "committee" not in named.called


def test_a_state_is_named_by_its_adjective(inventory):
    found = inventory("France sued in May. French trade fell.")
    assert found.counts == {"france": 2}


def test_a_name_without_such_a_word_is_called_nothing(inventory):
    (named,) = inventory("Elmacorp cut 40 jobs. Elmacorp said so.").named.values()
    assert named.called == frozenset()


def test_who_is_only_told_something_is_not_named(inventory):
    found = inventory("Mayor Ada Poe told Halden Bank that Elm Bank had lied. Elm Bank sued.")
    assert {named.actor.name for named in found.at.values()} == {"Elm Bank"}


def test_a_noun_that_brings_in_one_without_a_name_is_kept(inventory):
    found = inventory("Halden Bank sued a bank. Elm Bank, a bank in Elm, lost.")
    assert [len(places) for places in found.fresh.values()] == [1]


def test_one_that_only_a_place_tells_has_no_name(inventory):
    found = inventory("A bank in Elm shut. Poe left a unit of Elm Bank.")
    assert {noun: len(places) for noun, places in found.fresh.items()} == {"bank": 1, "unit": 1}


def test_an_article_taken_for_a_name_names_nothing(reading):
    read = reading("They praised the hall.")
    read.doc[2].pos_ = "PROPN"
    read.doc[2].ent_type_ = "ORG"
    assert not inventory_of(read, Cast.of(read, ACTORS.extract(read, Facts()))).named
