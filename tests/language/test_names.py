"""The English words of naming."""

from __future__ import annotations

from collections import Counter

import pytest
from unidecode import unidecode

from explainer.language import LANGUAGES
from explainer.language.en import given
from explainer.language.en.given_men import MEN
from explainer.language.en.given_women import WOMEN

NAMES = LANGUAGES["en"].names


def test_no_name_stands_for_two_states():
    seen = {}
    for state in NAMES.states:
        for name in (state.name, *state.others, *state.adjectives, *state.capitals):
            assert seen.setdefault(name, state.name) == state.name


def test_every_state_of_the_united_nations_is_there():
    assert len(NAMES.states) >= 193


@pytest.mark.parametrize(
    "table",
    ["titles", "role_heads", "body_heads", "place_heads", "never", "regions", "state_words"],
)
def test_words_are_in_lower_case(table):
    words = getattr(NAMES, table)
    assert all(word == word.lower() and word.strip() == word and word for word in words)


def test_a_given_name_that_both_bear_tells_no_gender():
    assert NAMES.given["leslie"] is None
    assert NAMES.given["anna"] == "f"
    assert NAMES.given["peter"] == "m"


@pytest.mark.parametrize(
    ("name", "gender"), [("keir", "m"), ("oksana", "f"), ("thabo", "m"), ("chimamanda", "f")]
)
def test_given_names_of_all_lands_are_there(name, gender):
    assert NAMES.given[name] == gender


def test_a_given_name_with_marks_stands_without_them_too():
    assert (NAMES.given["lars-åke"], NAMES.given["lars-ake"]) == ("m", "m")
    assert (NAMES.given["žofie"], NAMES.given["zofie"]) == ("f", "f")


def test_no_given_name_is_another_word_without_its_marks():
    tables = (given._MEN, MEN, given._WOMEN, WOMEN, given._EITHER)
    written = {name for table in tables for name in table.split()}
    plain = {unidecode(name) for name in written} - written
    known = set().union(NAMES.nations, NAMES.never, NAMES.state_words, NAMES.capitals)
    known = known.union(NAMES.regions, NAMES.towns, NAMES.role_heads, NAMES.body_heads, {"come"})
    assert plain & known
    assert not (plain & known & NAMES.given.keys())


def test_no_given_name_is_written_twice():
    tables = (given._MEN, MEN, given._WOMEN, WOMEN, given._EITHER)
    written = Counter(name for table in tables for name in table.split())
    assert [name for name, count in written.items() if count > 1] == []


@pytest.mark.parametrize("table", ["state_words", "regions", "capitals", "towns", "body_heads"])
def test_no_further_given_name_is_a_place_or_a_body(table):
    assert not (set((MEN + WOMEN).split()) & set(getattr(NAMES, table)))


@pytest.mark.parametrize("table", ["state_words", "regions", "capitals", "body_heads"])
def test_no_town_is_in_a_table_that_is_asked_before(table):
    assert not NAMES.towns & set(getattr(NAMES, table))


@pytest.mark.parametrize("noun", ["carmaker", "agency", "airline", "actor"])
def test_the_singular_of_a_plural_is_the_noun(noun):
    assert NAMES.singular_of(NAMES.plural_of(noun)) == NAMES.singular_of(noun) == noun
