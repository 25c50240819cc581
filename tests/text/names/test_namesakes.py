"""Namesakes: what a longer name tells of a shorter one."""

from __future__ import annotations

from collections import Counter

import pytest

from explainer.language.en import ENGLISH
from explainer.text.names import names_of
from explainer.text.names.namesakes import of_bodies, of_initials, of_seats
from explainer.text.names.signs import Kinds, Signs


def test_a_longer_name_tells_the_kind_of_its_opening(names):
    found = names("They sued Harkness Semiconductor Ltd. Harkness denies it. Harkness may pay.")
    assert {kind for words, kind in found if words == "Harkness"} == {"organization"}


def test_a_newspaper_is_called_again_by_its_last_word(names):
    found = names("The Halden Post said no. Ada Poe unloaded on the Post on Friday.")
    assert found.count(("Post", "organization")) == 1


def test_a_kind_of_body_is_none_where_two_are_of_that_kind(names):
    found = names("The Halden Post and the Elm Post said no. She unloaded on the Post on Friday.")
    assert ("Post", "organization") not in found


def test_a_letter_that_ends_a_sentence_opens_no_name(names):
    text = "They sell the iPhone X. Velka's latest is here. Velka said so. Shares in Velka fell."
    assert {kind for words, kind in names(text) if "Velka" in words} == {"organization"}


def test_a_team_is_called_by_its_last_word(names):
    found = names("They sued the Houston Zorvers on Friday. The Zorvers denied it.")
    assert ("Zorvers", "organization") in found


def test_what_an_adviser_is_for_is_no_council(names):
    found = dict(
        names("The National Security Council met. They asked National Security Adviser Bo Fox.")
    )
    assert found.get("National Security") != "organization"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Bergs had two sons. Paul Berg left.", "Bergs", "thing"),
        ("The Bergs beat the Elms 3-1. Paul Berg left.", "Bergs", "organization"),
        ("Paul Moss and Mary Berg ran. Voters liked the Moss-Berg ticket.", "Moss-Berg", "thing"),
        ("Paul Moss and Mary Berg met Mary Moss-Berg.", "Mary Moss-Berg", "person"),
        ("The Webb Space Telescope was lost. They found Webb, which fell.", "Webb", "thing"),
        ("Mary Webb saw the Webb Space Telescope. Webb said so.", "Webb", "person"),
        ("The Orlov Space Telescope was lost. Orlov's detection of it is new.", "Orlov", "thing"),
        ("Winds hit the coast in Co Kerry. Ms Moss will visit Kerry.", "Kerry", "place"),
    ],
    ids=[
        *("family", "team", "ticket", "double name", "craft", "namesake", "craft once"),
        "county",
    ],
)
def test_what_a_longer_name_tells_of_a_shorter_one(reading, text, name, kind):
    found = {n.kind for n in names_of(reading(text)) if n.words == name}
    assert (found or {"thing"}) == {kind}


def test_a_town_opens_the_names_of_several_bodies():
    town, bodies = ("zenda",), (("zenda", "salt", "hospital"), ("zenda", "health", "trust"))
    found = {p: Signs(parts=p, mentions=1) for p in (town, *bodies)}
    kinds = {**dict.fromkeys(bodies, "organization"), town: "person"}
    of_seats(kinds, found, ENGLISH.names)
    assert kinds[town] == "place"
    spoken = {**found, town: Signs(parts=town, mentions=1, says=1)}
    kinds[town] = "person"
    of_seats(kinds, spoken, ENGLISH.names)
    assert kinds[town] == "person"


def test_what_has_an_article_is_no_short_name_of_what_has_none():
    whole, short = ("zenda", "express"), ("zenda",)
    firm = Signs(parts=whole, mentions=1, labels=Counter(organization=1))
    found = {
        whole: firm,
        short: Signs(parts=short, mentions=1, article=1, labels=Counter(person=1)),
    }
    kinds = {whole: "organization"}
    of_bodies(kinds, found, frozenset(), ENGLISH.names)
    assert short not in kinds
    found[short] = Signs(parts=short, mentions=1, labels=Counter(person=1))
    of_bodies(kinds, found, frozenset(), ENGLISH.names)
    assert kinds[short] == "organization"


@pytest.mark.parametrize(
    ("labels", "located", "kind"),
    [
        ({"place": 5, "person": 1}, 2, "place"),
        ({"place": 5, "person": 1}, 0, "organization"),
        ({"place": 1, "person": 2}, 2, "organization"),
    ],
    ids=["in it", "nowhere", "few"],
)
def test_a_town_stays_one_beside_a_body_that_it_opens(labels, located, kind):
    town, body = ("zorla",), ("zorla", "salt", "center")
    signs = Signs(parts=town, mentions=6, single=True, located=located, labels=Counter(labels))
    kinds = {town: "place", body: "organization"}
    of_bodies(kinds, {town: signs, body: Signs(parts=body, mentions=1)}, frozenset(), ENGLISH.names)
    assert kinds[town] == kind


@pytest.mark.parametrize(("more", "kind"), [({"located": 1}, "place"), ({}, "organization")])
def test_a_town_stays_one_beside_its_university(more, kind):
    town, school = ("elm", "vale"), ("elm", "vale", "university")
    kinds = {town: "place", school: "organization"}
    found = {town: Signs(parts=town, mentions=2, labels=Counter(place=2), **more)}
    of_bodies(kinds, found | {school: Signs(parts=school, mentions=1)}, frozenset(), ENGLISH.names)
    assert kinds[town] == kind


@pytest.mark.parametrize(("presides", "kind"), [(1, "person"), (0, "organization")])
def test_who_has_an_administration_is_no_body_beside_its_council(presides, kind):
    council, roe = ("roe", "security", "council"), ("roe",)
    kinds = {council: "organization", roe: "person"}
    signs = Signs(parts=roe, mentions=3, labels=Counter(person=3), presides=presides)
    found = {council: Signs(parts=council, mentions=1), roe: signs}
    of_bodies(kinds, found, frozenset(), ENGLISH.names)
    assert kinds[roe] == kind


def test_whose_initial_is_told_elsewhere_is_a_person():
    found = {
        ("j", "zenda"): Signs(parts=("j", "zenda"), mentions=1),
        ("jory", "zenda"): Signs(parts=("jory", "zenda"), mentions=1),
        ("kory", "zenda"): Signs(parts=("kory", "zenda"), mentions=1),
    }
    kinds = {
        ("j", "zenda"): "person",
        ("jory", "zenda"): "organization",
        ("kory", "zenda"): "organization",
    }
    of_initials(kinds, found)
    assert [kinds["jory", "zenda"], kinds["kory", "zenda"]] == ["person", "organization"]


def test_a_town_is_not_its_shipyard(reading):
    text = "Elm Shipyard cut 40 jobs on Monday. Elm has lost three mills, the mayor of Elm said."
    found = {n.words: n.kind for n in names_of(reading(text))}
    assert (found["Elm"], found["Elm Shipyard"]) == ("place", "organization")


def test_a_town_is_not_the_paper_that_has_its_name(reading):
    text = "The Hall, Leeds's old theatre, has shut. The Leeds Evening News said so."
    found = {n.words: n.kind for n in names_of(reading(text))}
    assert found["Leeds"] == "place"


@pytest.mark.parametrize(
    ("more", "small", "kind"),
    [({}, (), "organization"), ({}, ("salt",), None), ({"located": 1}, (), None)],
    ids=["own word", "common word", "town"],
)
def test_a_word_without_a_label_is_a_body_only_where_it_is_no_other_word(more, small, kind):
    whole, short = ("salt", "council", "trust"), ("salt",)
    kinds = {whole: "organization"}
    found = {whole: Signs(parts=whole, mentions=1), short: Signs(parts=short, mentions=1, **more)}
    of_bodies(kinds, found, frozenset(small), ENGLISH.names)
    assert kinds.get(short) == kind


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The EU and the US met. An EU-US deal is far off. The EU said so.", False),
        ("The EU and the US met. The mill Elm-Dale said so.", True),
    ],
    ids=["both known", "a name of its own"],
)
def test_two_known_bodies_with_a_hyphen_are_no_third(names, text, pair):
    assert any("-" in words for words, kind in names(text)) == pair


def test_somebody_whose_train_is_named_is_somebody(names):
    text = "They saw the Velka Train leave. Velka, 40, a former clerk, won. Velka said no."
    assert {kind for words, kind in names(text) if words == "Velka"} == {"person"}


@pytest.mark.parametrize(
    ("signs", "kind"),
    [
        ({"acts": 2}, "organization"),
        ({"acts": 2, "located": 1}, "place"),
        ({"acts": 0}, "place"),
    ],
    ids=["acts", "in it", "does nothing"],
)
def test_a_word_that_is_hardly_taken_for_a_place_is_the_body_it_opens(signs, kind):
    whole, short = ("zenda", "labs"), ("zenda",)
    found = {
        whole: Signs(parts=whole, labels=Counter({"organization": 1}), mentions=1),
        short: Signs(parts=short, labels=Counter({"place": 1}), single=True, mentions=3, **signs),
    }
    kinds = {whole: "organization", short: "place"}
    of_bodies(kinds, found, set(), ENGLISH.names)
    assert kinds[short] == kind


@pytest.mark.parametrize(
    ("signs", "known"),
    [({"located": 1}, False), ({"located": 1, "acts": 1}, True), ({}, True)],
    ids=["in it", "acts", "nothing"],
)
def test_a_word_in_which_something_is_found_is_no_museum(signs, known):
    whole, short = ("zenda", "salt", "museum"), ("zenda",)
    found = {
        whole: Signs(parts=whole, labels=Counter({"organization": 1}), mentions=1),
        short: Signs(parts=short, labels=Counter({"person": 1}), single=True, mentions=2, **signs),
    }
    kinds = {whole: "organization"}
    of_bodies(kinds, found, set(), ENGLISH.names)
    assert (short in kinds) is known


def test_a_region_that_opens_the_name_of_a_group_is_none(names):
    text = "Sudan's Darfur region is poor. Ada Poe, of the Darfur Salt Action Group, said so."
    assert ("Darfur", "organization") not in names(text)


def test_a_town_is_not_its_city_council():
    zenda, council = ("zenda",), ("zenda", "city", "council")
    labels = Counter(place=1, organization=1, person=1)
    found = {
        zenda: Signs(parts=zenda, labels=labels, mentions=3, located=1, acts=1, owning=1),
        council: Signs(parts=council, labels=Counter(organization=1), mentions=1),
    }
    kinds: Kinds = {zenda: "place", council: "organization"}
    of_bodies(kinds, found, set(), ENGLISH.names)
    assert kinds[zenda] == "place"
