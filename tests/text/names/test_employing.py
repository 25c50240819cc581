"""Employing: whether somebody works for what is named."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of


@pytest.fixture
def kinds(reading):
    """The kind of each name of a text, by the name."""
    return lambda text: {name.words: name.kind for name in names_of(reading(text))}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ben Crow, a spokesman for Aquanor, said no.", "Aquanor"),
        ("Ada Poe is the founder of GulfoSalt and a donor.", "GulfoSalt"),
        ("She told SaltDaily founder Ben Crow that she would run.", "SaltDaily"),
        ("Analysts at Pelt Harkness were wrong.", "Pelt Harkness"),
        ("Jim Poe, head of search at Pelt Harkness, said no.", "Pelt Harkness"),
        ("Clegg left early and works for Aquanor.", "Aquanor"),
        ("Jim Poe, co-founder of Bright Larkin, said no.", "Bright Larkin"),
        (
            "Elm Area Lab (Zalco) president Jim Poe lost. He is in the Zalco case.",
            "Zalco",
        ),
    ],
    ids=[
        "speaks for it",
        "founder of",
        "founder behind",
        "at",
        "a field",
        "works for",
        "founded",
        "brackets",
    ],
)
def test_who_works_for_it_makes_a_body(kinds, text, name):
    assert kinds(text).get(name) == "organization"


def test_the_police_of_a_town_do_not_make_it_a_body(kinds):
    found = kinds("They met in Zandar, Norway. Zandar police officer Ben Crow held the gun.")
    assert found.get("Zandar") == "place"


def test_one_may_create_a_person(kinds):
    assert kinds("Jim Poe, creator of Bright Larkin, said no.").get("Bright Larkin") == "person"


def test_one_may_work_for_a_person(kinds):
    assert kinds("He worked for Ann Roe. She works for Roe too.").get("Roe") == "person"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Sinn Féin's Mairead Duffy said the house had been asleep.", "Mairead Duffy", "person"),
        ("Labour's Velmira Zalco said so, and Elm voted.", "Velmira Zalco", "person"),
        ("Labour's Ruling Council said so.", "Ruling Council", "organization"),
    ],
    ids=["two words", "one word", "a board"],
)
def test_who_speaks_and_is_of_a_party_is_a_person(kinds, text, name, kind):
    assert kinds(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Fed Governor Ada Poe said the Fed would act, and the Fed met.", "Fed", "organization"),
        ("The Fed met. London's FTSE 100 slipped 0.3%.", "FTSE", "thing"),
    ],
    ids=["has governors", "an index"],
)
def test_a_central_bank_is_no_town_and_an_index_is_nobody(kinds, text, name, kind):
    assert kinds(text).get(name) == kind


def test_who_is_only_named_before_a_spokeswoman_may_be_a_firm_and_is_no_person(kinds):
    assert "Jane Morton" not in kinds(
        "A Jane Morton spokeswoman said the shop had shut. It rained."
    )
    told = kinds("A Jane Morton spokeswoman said no. Jane Morton wept, and her aides left.")
    assert told.get("Jane Morton") == "person"


def test_a_price_in_a_currency_of_one_letter_is_nobody(kinds):
    assert set(kinds("The bank lent Ada Poe R900m and R2.6bn.")) == {"Ada Poe"}
