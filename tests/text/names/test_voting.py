"""Voting: the kind that the labels of the model name."""

from __future__ import annotations

from collections import Counter

import pytest

from explainer.language.en import ENGLISH
from explainer.text.names import names_of
from explainer.text.names.signs import Signs
from explainer.text.names.voting import is_slight, voted


@pytest.mark.parametrize(
    ("labels", "more", "kind"),
    [
        ({"organization": 2}, {"bound": 1}, "organization"),
        ({"organization": 1}, {}, None),
        ({"organization": 2}, {"mapped": 1, "acts": 1}, "place"),
        ({"organization": 2}, {"mapped": 1, "says": 1}, "organization"),
        ({"place": 2}, {"says": 2}, "organization"),
        ({"place": 2}, {"located": 1}, "place"),
        ({}, {"unit": 1}, "organization"),
        ({}, {}, None),
        ({"person": 2}, {"acts": 1, "says": 1, "addressed": 1, "reports": 1}, "organization"),
        ({"person": 2}, {"acts": 1, "says": 1, "addressed": 1}, "person"),
        ({"organization": 1}, {"bound": 1, "plural": 1, "counted": 1, "addressed": 1}, None),
        ({"organization": 1}, {"bound": 1, "plural": 1, "addressed": 1}, "organization"),
    ],
    ids=[
        *("two labels", "one label alone", "near", "near, and says"),
        *("says", "in", "without a label", "nothing"),
        *("told and reports", "told and says", "counted", "a plural"),
    ],
)
def test_labels_tell_a_kind_where_grammar_is_not_against_it(labels, more, kind):
    signs = Signs(parts=("zenda",), labels=Counter(labels), mentions=max(1, sum(labels.values())))
    for name, count in more.items():
        setattr(signs, name, count)
    signs.single = True
    assert voted(signs, ENGLISH.names) == kind


@pytest.mark.parametrize(
    ("signs", "kind"),
    [
        (Signs(parts=("qorin", "vesk"), labels=Counter(person=2), mentions=2), "person"),
        (Signs(parts=("qorin",), labels=Counter(person=1), mentions=1), None),
        (Signs(parts=("qorins",), labels=Counter(organization=1), mentions=1, letters=True), None),
        (Signs(parts=("qorin",), mentions=1), None),
        (Signs(parts=("qorin",), labels=Counter(person=2), mentions=3, located=2, acts=1), "place"),
        (
            Signs(parts=("qorin",), labels=Counter(person=2), mentions=3, located=2, acts=2),
            "person",
        ),
    ],
    ids=["two labels", "one word once", "plural of letters", "no label", "in it", "acts more"],
)
def test_labels_are_counted_where_words_say_nothing(signs, kind):
    assert voted(signs, ENGLISH.names) == kind


@pytest.mark.parametrize(("plural", "kind"), [(2, "organization"), (0, "thing")])
def test_a_plural_with_the_is_rather_a_team_than_a_thing(plural, kind):
    labels = Counter(thing=2, organization=1)
    signs = Signs(parts=("zendas",), labels=labels, mentions=2, article=2, single=True)
    signs.plural = plural
    assert voted(signs, ENGLISH.names) == kind


@pytest.mark.parametrize(
    ("parts", "more", "slight"),
    [
        (("zenda", "guy"), {}, True),
        (("zenda", "vale"), {"idle": 1}, True),
        (("zenda", "vale"), {}, False),
        (("zenda", "vale"), {"had": 1}, True),
        (("zenda", "guy"), {"acts": 1}, False),
        (("zenda", "guy"), {"described": 1}, False),
        (("zenda", "guy"), {"mentions": 2}, False),
        (("ada", "guy"), {}, False),
        (("leung", "guy"), {}, False),
        (("guy",), {}, False),
    ],
    ids=[
        *("noun", "stray", "surname", "had", "does", "described", "twice", "given name"),
        *("surname first", "one word"),
    ],
)
def test_one_label_makes_no_person_of_a_sort(parts, more, slight):
    signs = Signs(parts=parts, labels=Counter(person=1), **{"mentions": 1, **more})
    assert is_slight(signs, ENGLISH.names) is slight


def test_a_place_of_which_there_are_versions_is_none():
    signs = Signs(parts=("zenda", "xp"), labels=Counter(place=2), mentions=2, placed=1, used=1)
    assert voted(signs, ENGLISH.names) is None


@pytest.mark.parametrize(
    ("parts", "located", "kind"),
    [
        (("zenda", "uk"), 0, "organization"),
        (("zenda", "uk"), 1, "place"),
        (("upper", "norway"), 0, "place"),
    ],
    ids=["branch", "in it", "no letters"],
)
def test_the_letters_of_a_state_close_the_name_of_a_branch(parts, located, kind):
    signs = Signs(
        parts=parts, labels=Counter(place=1), mentions=1, acts=2, located=located, bound=1
    )
    assert voted(signs, ENGLISH.names) == kind


@pytest.mark.parametrize(
    ("labels", "more", "kind"),
    [
        ({"place": 2}, {"acts": 2, "addressed": 1}, "organization"),
        ({"place": 2}, {"acts": 2, "addressed": 1, "placed": 1}, "place"),
        ({"organization": 2}, {"located": 2, "placed": 2}, "place"),
        ({"organization": 2}, {"located": 1, "placed": 1}, "organization"),
        ({"organization": 2}, {"located": 2, "placed": 2, "acts": 1}, "organization"),
    ],
    ids=["sued", "sued there", "always in it", "once in it", "in it and acts"],
)
def test_what_is_sued_is_a_body_and_what_all_is_in_a_place(labels, more, kind):
    signs = Signs(parts=("zenda",), labels=Counter(labels), mentions=2, bound=1, single=True)
    for name, count in more.items():
        setattr(signs, name, count)
    assert voted(signs, ENGLISH.names) == kind


def test_one_label_makes_no_person_of_a_plural():
    signs = Signs(parts=("salt", "trains"), labels=Counter(person=1), mentions=1, plural=1)
    assert is_slight(signs, ENGLISH.names)


def test_one_word_that_something_is_according_to_is_a_body_and_no_people():
    signs = Signs(parts=("zenda",), labels=Counter(group=1), mentions=1, single=True)
    assert voted(signs, ENGLISH.names) == "group"
    signs.says = signs.bound = 1
    assert voted(signs, ENGLISH.names) == "organization"


def test_what_a_noun_for_a_ground_calls_is_a_place():
    signs = Signs(parts=("old", "zenda"), labels=Counter(organization=2), mentions=2, housed=2)
    assert voted(signs, ENGLISH.names) == "place"
    signs.speaks = 1
    assert voted(signs, ENGLISH.names) == "organization"


def test_a_hospital_is_a_body_and_a_ground_a_place(names):
    text = "He was taken to Halden Lutheran {0}. She was at Halden Lutheran {0} in May."
    kinds = {noun: dict(names(text.format(noun))) for noun in ("hospital", "ground")}
    told = [kinds[noun].get("Halden Lutheran") for noun in kinds]
    assert told == ["organization", "place"]


def test_who_ground_out_has_no_ground(names):
    text = "Crow came in as Michael Zorba ground out to start the feast."
    assert ("Michael Zorba", "person") in names(text)


def test_a_competitor_may_be_a_thing(names):
    text = "The rocket is bigger than the next competitor, the Zenda IV Heavy, but it costs less."
    assert ("Zenda IV Heavy", "person") not in names(text)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("She beat Spain's Bea Poe.", "Bea Poe", "person"),
        ("Ann Roe beat Spain's Bea Poe in the final.", "Bea Poe", "person"),
        ("Korea's Zenda Velka lost to Acme.", "Zenda Velka", "organization"),
        ("Bo Fox beat Spain's Real Madrid in May.", "Real Madrid", "organization"),
    ],
    ids=["pronoun", "person", "firms", "club"],
)
def test_a_lands_own_whom_a_person_beats_is_a_person(names, text, name, kind):
    assert (name, kind) in names(text)


def test_who_speaks_by_a_given_name_is_a_person_whatever_a_label_says():
    more = {"labels": Counter(organization=1), "mentions": 1, "acts": 1, "speaks": 1}
    assert voted(Signs(parts=("daryna",), **more), ENGLISH.names) == "person"
    for body in ({"article": 1}, {"unit": 1}, {"acronym": True}):
        assert voted(Signs(parts=("daryna",), **more, **body), ENGLISH.names) == "organization"


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        *(({"placed": 1}, "place"), ({"acts": 2, "owning": 2}, "place")),
        *(({"says": 1}, "organization"), ({"contests": 1}, "organization")),
        *(({"acts": 1}, "organization"), ({"members": 1}, "place")),
    ],
    ids=["from", "has", "says", "plays", "does", "of"],
)
def test_a_known_town_is_a_place_unless_it_says_or_plays_something(more, kind):
    more = {"labels": Counter(organization=2), "mentions": 2, "bound": 2, **more}
    assert voted(Signs(parts=("mariupol",), **more), ENGLISH.names) == kind


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({"labels": Counter(person=2)}, "place"),
        ({"labels": Counter(organization=1, place=1)}, "place"),
        ({"labels": Counter(organization=2)}, "organization"),
        ({"labels": Counter(organization=2), "peers": [4]}, "place"),
    ],
    ids=["a person's", "labels differ", "may be a club", "in a row"],
)
def test_a_known_town_that_may_be_no_club_may_do_one_thing(more, kind):
    signs = Signs(parts=("mariupol",), mentions=2, bound=2, acts=1, **more)
    assert voted(signs, ENGLISH.names) == kind


@pytest.mark.parametrize(
    ("more", "kind"),
    [({"staffed": 1}, "organization"), ({"staffed": 1, "described": 1}, "person"), ({}, "person")],
    ids=["has a spokeswoman", "a person with one", "no staff"],
)
def test_of_two_minds_a_name_with_a_spokeswoman_is_a_bodys(more, kind):
    labels = Counter(person=3, organization=2)
    signs = Signs(parts=("zenda",), labels=labels, mentions=5, acts=2, **more)
    assert voted(signs, ENGLISH.names) == kind


@pytest.mark.parametrize(("more", "kind"), [({"says": 1}, "organization"), ({}, None)])
def test_a_number_inside_a_name_that_speaks_is_a_bodys(more, kind):
    signs = Signs(parts=("zenda", "9", "foods"), labels=Counter(person=1), mentions=1, **more)
    assert voted(signs, ENGLISH.names) == kind


def test_what_a_clause_tells_more_of_is_a_body_though_it_is_named_once():
    signs = Signs(
        parts=("zenda",), labels=Counter(organization=1), mentions=1, bound=1, single=True
    )
    assert voted(signs, ENGLISH.names) is None
    signs.neuter = 1
    assert voted(signs, ENGLISH.names) == "organization"


def test_what_a_technology_is_dubbed_is_nobodys(reading):
    text = "The site has a technology dubbed Zenvox, which takes words and says them."
    assert not [n for n in names_of(reading(text)) if n.kind != "thing"]


def test_a_road_that_does_nothing_is_a_place():
    signs = Signs(parts=("zenda", "terrace"), labels=Counter(organization=2), mentions=2)
    assert voted(signs, ENGLISH.names) == "place"
    signs.says = 2
    assert voted(signs, ENGLISH.names) == "organization"


def test_a_known_town_before_a_building_is_a_place(reading):
    found = names_of(reading("Outbreak at Bristol hospital linked to three deaths."))
    assert [(name.words, name.kind) for name in found] == [("Bristol", "place")]


@pytest.mark.parametrize(
    ("parts", "more", "kind"),
    [
        (("qorin", "vesk", "zul"), {"described": 1}, "person"),
        (("qorin", "vesk", "zul"), {"described": 1, "article": 1}, "organization"),
        (("qorin", "vesk", "zul"), {"bound": 1, "addressed": 1}, "organization"),
        (("western", "vesk", "zul"), {"speaks": 1}, "organization"),
    ],
    ids=["described", "behind an article", "told something", "of a quarter"],
)
def test_two_surnames_behind_a_word_are_a_persons_who_speaks_or_is_described(parts, more, kind):
    signs = Signs(parts=parts, labels=Counter(organization=2), mentions=2, double=True)
    for name, count in more.items():
        setattr(signs, name, count)
    assert voted(signs, ENGLISH.names) == kind


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("ZenDesco leads with 63%.", "ZenDesco", "organization"),
        ("All died when the Airbus A320 crashed. The A320 sank.", "A320", "thing"),
        (
            "Elmers for Strong Leadership, the pro-Roe super PAC, is spending $1.2m.",
            "Elmers for Strong Leadership",
            "organization",
        ),
    ],
    ids=["two words in one", "aircraft", "far"],
)
def test_how_a_name_is_written_tells_its_kind(names, text, name, kind):
    assert dict(names(text)).get(name) == kind
