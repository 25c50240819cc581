"""Verdicts: the kind of a name from its own signs."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from explainer.language.en import ENGLISH
from explainer.text.names import names_of
from explainer.text.names.signs import Signs
from explainer.text.names.verdicts import is_nobody, told


@pytest.mark.parametrize(
    ("signs", "kind"),
    [
        (Signs(parts=("harbour", "council"), mentions=1), "organization"),
        (Signs(parts=("ann", "berg"), labels=Counter(person=1), mentions=1), "person"),
        (Signs(parts=("ann", "holdings"), labels=Counter(person=1), mentions=1), "organization"),
        (Signs(parts=("vidda", "bay"), mentions=1), "place"),
        (Signs(parts=("treaty", "on", "salt"), mentions=1), "thing"),
        (Signs(parts=("vidda",), settled=1, mentions=1), "place"),
        (Signs(parts=("vidda",), labels=Counter(person=1), titled=1, mentions=1), "person"),
        (Signs(parts=("vidda",), labels=Counter(person=1), mentions=1), None),
        (Signs(parts=("st", "ann", "'s", "college", "vidda"), mentions=1), "organization"),
        (Signs(parts=("tropical", "storm", "vidda"), mentions=1), "thing"),
    ],
    ids=[
        *("body", "given name", "company", "bay", "treaty", "town of", "title", "label alone"),
        *("college of a saint", "storm"),
    ],
)
def test_words_tell_a_kind_before_labels_do(signs, kind):
    assert told(signs, ENGLISH.names) == kind


@pytest.mark.parametrize(
    ("parts", "more", "kind"),
    [
        (("group", "d"), {}, "thing"),
        (("game", "7"), {}, "thing"),
        (("phase", "ii"), {}, "thing"),
        (("group", "four"), {}, None),
        (("central", "division"), {}, "thing"),
        (("vidda", "division"), {}, "organization"),
        (("salt", "division"), {}, "organization"),
        (("ev",), {"acronym": True}, "thing"),
        (("ev",), {}, None),
        (("national", "survey", "on", "salt"), {}, "thing"),
        (("survey", "of", "salt", "workers"), {}, "thing"),
        (("vidda", "geological", "survey"), {}, "organization"),
        (("vidda", "globe", "poll"), {}, "thing"),
        (("vidda", "convertible"), {}, "thing"),
        (("vidda", "productions"), {}, "organization"),
        (("army",), {"article": 1}, "organization"),
        (("army",), {}, None),
        (("uk", "tories"), {}, "organization"),
        (("air", "vidda"), {"labels": Counter(place=1)}, "organization"),
        (("air", "vidda"), {}, None),
        (("vidda", "center"), {"placed": 1}, "place"),
        (("vidda", "center"), {"placed": 1, "employs": 1}, "organization"),
        (("vidda", "health", "center"), {"placed": 1}, "organization"),
        (("vidda", "berg", "center"), {"sited": 1, "article": 1}, "place"),
        (("vidda", "berg", "center"), {"sited": 1, "article": 1, "says": 1}, "organization"),
        (("national", "security"), {}, "thing"),
        (("national", "treasury"), {}, "organization"),
        (("ann", "vidda"), {"housed": 1}, None),
        (("ann", "vidda"), {"housed": 1, "says": 1}, "person"),
        (("vidda", "electronics"), {}, "organization"),
        (("vidda", "roe"), {"firm": 1, "labels": Counter(person=2)}, None),
    ],
)
def test_labels_surveys_and_services_are_told_by_their_words(parts, more, kind):
    assert told(Signs(parts=parts, mentions=1, **more), ENGLISH.names) == kind


def test_one_town_of_among_many_mentions_makes_no_place_of_a_body():
    labels: Counter[str] = Counter(organization=9)
    signs = Signs(parts=("vidda",), labels=labels, settled=1, mentions=9)
    assert told(signs, ENGLISH.names) is None


def test_a_letter_and_two_names_are_nobody():
    words = ENGLISH.names
    assert is_nobody(Signs(parts=("q",)), words)
    assert is_nobody(Signs(parts=("berg", "and", "moss")), words)
    assert not is_nobody(Signs(parts=("ann", "berg")), words)


def test_a_letter_behind_a_room_makes_nobody():
    from explainer.text.names.verdicts import is_nobody

    assert is_nobody(Signs(parts=("zenda", "ballroom", "d"), mentions=1), ENGLISH.names)
    assert not is_nobody(Signs(parts=("ann", "ballroom", "d"), mentions=1), ENGLISH.names)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They sang at the Zenda Events Center on Monday.", "Zenda Events Center", "place"),
        ("They danced in the Halden Theatre on Monday.", "Halden Theatre", "place"),
        ("They asked the Zenda Events Center.", "Zenda Events Center", "organization"),
        ("It was Anna Berg's government that fell.", "Anna Berg", "person"),
        ("They sued the firm Anna Berg Golf, which owns boats.", "Anna Berg Golf", "organization"),
        ("They sued a firm Anna Berg founded.", "Anna Berg", "person"),
        (
            "A minority government of Reform is near. The Reform party, led by Ann Roe, left. It "
            "was Reform who left, they said.",
            "Reform",
            "organization",
        ),
    ],
    ids=[
        *("venue", "theatre", "asked", "government of somebody", "firm", "founded by"),
        "a government of parties",
    ],
)
def test_what_stands_around_a_name_tells_its_kind(reading, text, name, kind):
    assert {n.words: n.kind for n in names_of(reading(text))}[name] == kind


@pytest.mark.parametrize(
    ("parts", "more", "kind"),
    [
        (("ann", "award"), {"labels": Counter(person=1)}, "thing"),
        (("zenda", "channel"), {"labels": Counter(organization=1)}, "organization"),
        (("zenda", "channel"), {"labels": Counter(place=1)}, "place"),
        (("bank", "of", "zenda", "stadium"), {}, "place"),
        (("bank", "of", "zenda"), {}, "organization"),
        (("zenda",), {"role": 1, "acts": 3, "firm": 2, "labels": Counter(organization=3)}, None),
        (("zenda",), {"role": 1, "acts": 3, "labels": Counter(organization=3)}, None),
        (("zenda",), {"role": 3, "acts": 3, "labels": Counter(organization=3)}, "person"),
        (("economy",), {"employs": 1}, None),
        (("zenda",), {"employs": 1}, "organization"),
    ],
    ids=[
        *("prize", "channel", "strait", "stadium of a bank", "bank"),
        *("role of a firm", "role once", "role", "field", "employer"),
    ],
)
def test_what_bears_a_name_of_two_minds(parts, more, kind):
    mentions = more.get("acts", 1)
    assert told(Signs(parts=parts, mentions=mentions, **more), ENGLISH.names) == kind


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({"craft": 2}, "thing"),
        ({"craft": 1}, None),
        ({"craft": 2, "firm": 1, "located": 9}, None),
    ],
    ids=["twice", "once", "has shares"],
)
def test_what_is_called_a_work_twice_is_one_whatever_the_labels(more, kind):
    signs = Signs(parts=("vidda",), labels=Counter(organization=9), mentions=9, **more)
    assert told(signs, ENGLISH.names) == kind


def test_who_makes_things_of_a_sort_is_no_thing():
    more = {"labels": Counter(group=1, thing=1), "mentions": 2, "unit": 1}
    assert told(Signs(parts=("zenda",), craft=1, traded=1, **more), ENGLISH.names) is None
    assert told(Signs(parts=("zenda",), craft=1, **more), ENGLISH.names) == "thing"


def test_what_is_told_something_and_reports_it_is_no_person():
    more = {"labels": Counter(organization=2), "mentions": 2, "acts": 1, "role": 1}
    assert told(Signs(parts=("zenda",), addressed=1, reports=1, **more), ENGLISH.names) is None
    assert told(Signs(parts=("zenda",), addressed=1, **more), ENGLISH.names) == "person"


def test_a_given_name_makes_no_person_of_what_does_things_and_is_a_which():
    signs = Signs(parts=("crystal", "voyages"), acts=1, neuter=1, mentions=1)
    assert told(signs, ENGLISH.names) is None
    assert told(replace(signs, neuter=0), ENGLISH.names) == "person"


def test_a_leader_who_says_so_is_a_person_though_taken_once_for_a_body():
    whole = ("zora", "velka", "poe")
    signs = Signs(parts=whole, titled=1, says=1, mentions=1, labels=Counter(organization=1))
    assert told(signs, ENGLISH.names) == "person"


def test_a_plural_of_several_words_that_the_model_takes_for_a_body_is_no_person():
    parts = ("ann", "pitch", "owners")
    body = Signs(parts=parts, labels=Counter(organization=1), mentions=1, plural=1)
    person = Signs(parts=parts, labels=Counter(organization=1), mentions=1, plural=1, acts=1)
    assert told(body, ENGLISH.names) is None
    assert told(person, ENGLISH.names) == "person"


@pytest.mark.parametrize(
    ("whole", "kind"),
    [
        (("baroness", "velka"), "person"),
        (("minister", "of", "salt", "and", "rail"), "thing"),
        (("ministry", "of", "salt"), "organization"),
    ],
)
def test_a_title_tells_a_person_and_an_office_nobody(whole, kind):
    signs = Signs(parts=whole, mentions=1, acts=1, labels=Counter(organization=1))
    assert told(signs, ENGLISH.names) == kind


@pytest.mark.parametrize(("speaks", "kind"), [(0, "place"), (1, None)])
def test_a_quarter_of_a_land_that_speaks_is_no_place(speaks, kind):
    parts = ("velmar", "north", "west")
    signs = Signs(parts=parts, labels=Counter(organization=1), mentions=1, speaks=speaks)
    assert told(signs, ENGLISH.names) == kind


@pytest.mark.parametrize(
    "parts",
    [
        ("halden", "cup", "finals"),
        ("halden", "masters"),
        ("council", "presidency"),
        ("salt", "resolutions"),
        ("gross", "violations", "of", "salt", "rights"),
        ("elm", "working", "definition"),
        ("elm", "dynasty"),
        ("salt", "mass", "ejections"),
        ("saltvirus",),
        ("paralympic",),
    ],
    ids=" ".join,
)
def test_events_rules_wrongs_and_ages_are_nobody(parts):
    signs = Signs(parts=parts, labels=Counter(organization=1), mentions=1)
    assert told(signs, ENGLISH.names) == "thing"


def test_a_presidency_that_speaks_is_a_body():
    signs = Signs(parts=("norland", "presidency"), labels=Counter(organization=1), mentions=1)
    assert told(replace(signs, speaks=1, acts=1), ENGLISH.names) == "organization"


@pytest.mark.parametrize(
    ("text", "name", "kinds"),
    [
        ("Elm spokesman Navy Capt. Jeff Poe said no.", "Navy", set()),
        ("The Navy said no. Elm spokesman Navy Capt. Jeff Poe left.", "Navy", {"organization"}),
        ("The loss of Navy SEAL Charles Roe hurt many.", "Charles Roe", {"person"}),
    ],
    ids=["before a rank", "elsewhere, too", "in capitals"],
)
def test_a_service_is_nobody_before_a_rank(reading, text, name, kinds):
    found = {n.kind for n in names_of(reading(text)) if n.words == name}
    assert found - {"thing"} == kinds


@pytest.mark.parametrize(
    ("labels", "kind"),
    [({"person": 1, "organization": 3}, "person"), ({"organization": 3}, None)],
    ids=["agreed", "no label"],
)
def test_whose_presidency_is_told_is_somebody_where_a_label_agrees(labels, kind):
    signs = Signs(parts=("zenda",), labels=Counter(labels), mentions=4, presides=1, employs=0)
    assert told(signs, ENGLISH.names) == kind


def test_a_giant_is_no_thing_because_an_affair_has_its_name(reading):
    text = "Shares of oil giant Zendak fell. The Zendak affair goes on."
    assert {n.kind for n in names_of(reading(text)) if n.words == "Zendak"} == {"organization"}


@pytest.mark.parametrize(
    "text", ["The firm held its AGM.", "They like FDI.", "'I am O.K.,' she said."]
)
def test_letters_for_common_words_are_nobodys(reading, text):
    assert not [n for n in names_of(reading(text)) if n.kind != "thing"]


def test_two_who_are_against_each_other_are_no_person(names):
    found = names("One of the cars of Zenda Vs. Velka was stolen. Ann V. Roe left.")
    assert [words for words, kind in found if kind == "person"] == ["Ann V. Roe"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("There was a bid for Celtic's Zuaridh MacAskill in May.", "Zuaridh MacAskill", "person"),
        (
            "Running back Chuba Hubb called, and running back Zoba Zenda left.",
            "Zoba Zenda",
            "person",
        ),
        (
            "Elmers for Strong Leadership, the super PAC, is spending $1.2m.",
            "Elmers for Strong Leadership",
            "organization",
        ),
        ("He wrote How the Left Wants to Silence Us in May.", "Us", None),
        ("Canada's Golden Boy left.", "Golden", None),
    ],
    ids=["clan", "on the field", "cause", "little word", "with a capital"],
)
def test_what_surnames_posts_causes_and_little_words_tell(names, text, name, kind):
    assert dict(names(text)).get(name) == kind


def test_two_syllables_behind_a_surname_are_a_given_name(names):
    text = "The clerk told the court that Sun Meilan bought the boat."
    assert names(text) == [("Sun Meilan", "person")]


@pytest.mark.parametrize("last", ["line", "german", "konger"])
def test_other_words_behind_such_a_surname_are_none(last):
    signs = Signs(parts=("hong", last), labels=Counter(organization=1), mentions=1)
    assert told(signs, ENGLISH.names) is None


@pytest.mark.parametrize(
    ("first", "article", "kind"),
    [("zenda", 0, "person"), ("zenda", 1, None), ("museum", 0, None)],
    ids=["somebody", "the", "museum"],
)
def test_a_particle_of_surnames_tells_somebody(first, article, kind):
    parts = (first, "van", "der", "velk")
    signs = Signs(parts=parts, labels=Counter(organization=1), article=article, mentions=1)
    assert told(signs, ENGLISH.names) == kind


@pytest.mark.parametrize(("more", "kind"), [({"presented": 1}, "person"), ({}, None)])
def test_who_is_presented_is_a_person_whatever_the_model_says(more, kind):
    signs = Signs(parts=("zenda",), labels=Counter(organization=5), acts=3, role=1, mentions=5)
    assert told(replace(signs, **more), ENGLISH.names) == kind
