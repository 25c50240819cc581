"""Unnamed: the body of an office where the article names none."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The national flood agency is late. Its director, Ada Poe, said so.",
            "national flood agency",
        ),
        ("The local salt firm moved to Norway. Its prime minister, Ada Poe, left.", "Norway"),
        ("The port authority shut a pier. Its spokeswoman, Ada Poe, left.", "port authority"),
        ("The teachers' union voted. Its general secretary, Ada Poe, left.", "teachers' union"),
        ("Norway's weather service is late. Its head, Ada Poe, left.", "Norway's weather service"),
        (
            "The hospital trust shut a ward. The trust's medical director, Ada Poe, left.",
            "hospital trust",
        ),
        (
            "The vote is late, the electoral commission said. Commission chairman Ada Poe left.",
            "electoral commission",
        ),
    ],
)
def test_an_office_is_of_the_body_that_is_only_described(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "The company cut jobs. Its founder, Ada Poe, left.",
        "A plan by the rail operator was dropped. Its author, Ada Poe, left.",
        "Another agency is late. Its director, Ada Poe, said so.",
        "The hospital trust sued the water trust. The trust's director, Ada Poe, left.",
        "The hospital trust shut a ward. The French trust's director, Ada Poe, left.",
        "A private water company bought the town. Its mayor, Ada Poe, wept.",
        "A foreign drug company left the country. Its president, Ada Poe, left.",
        "A foreign drug company left the country. Its chairman, Ada Poe, left.",
    ],
    ids=["alone", "no body", "another", "two", "a third", "mayor", "president", "land"],
)
def test_what_does_not_tell_which_body_it_is_ties_nobody(body, text):
    assert body(text) is None


def test_the_ministry_of_a_state_is_the_states(body):
    assert body("Norway's foreign ministry is late. Its spokesman, Ada Poe, left.") == "Norway"


@pytest.mark.parametrize("name", ["Stamp", "Crump"])
def test_whose_name_the_model_missed_before_a_role_is_no_body(actors, name):
    text = (
        f"President {name} on Saturday said he is glad that the court has ruled. The clerk said "
        f"that {name} had told him to lie. {name} lawyer Dan Poe praised the court on Friday."
    )
    found = actors(text)
    assert [actor.kind for actor in found if actor.name == name] == ["person"]
    assert [actor.affiliation for actor in found if actor.name == "Dan Poe"] == [name]
