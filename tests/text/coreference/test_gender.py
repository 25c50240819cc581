"""Gender: told by titles, roles and given names, the surest first."""

from __future__ import annotations

import pytest

from explainer.language.en.names import NAMES
from explainer.model import Actor
from explainer.text.coreference.gender import gender_of


def person(name: str, *roles: str, aliases: tuple[str, ...] = ()) -> Actor:
    return Actor(id="x", evidence=(), name=name, kind="person", roles=roles, aliases=aliases)


@pytest.mark.parametrize(
    ("actor", "before", "gender"),
    [
        pytest.param(person("Ann Roe"), (), "f", id="given-name"),
        pytest.param(person("Kim Roe", "spokeswoman"), (), "f", id="role"),
        pytest.param(person("Roe"), ("Mr.",), "m", id="title-before"),
        pytest.param(person("Ann Roe"), ("Mr.",), "m", id="a-title-decides"),
        pytest.param(person("Roe", aliases=("Mrs. Roe",)), (), "f", id="title-in-a-name"),
        pytest.param(person("Roe", aliases=("Peter Roe",)), (), "m", id="fuller-form"),
        pytest.param(person("Ann Roe", "chairman"), (), "f", id="a-name-goes-before-a-role"),
        pytest.param(person("Ann Roe"), ("Mr.", "Mrs."), "f", id="titles-that-disagree"),
        pytest.param(person("Robin Roe", "engineer"), (), None, id="told-by-nothing"),
        pytest.param(person("James"), (), None, id="one-word-may-be-a-surname"),
    ],
)
def test_the_gender_that_is_told(actor, before, gender):
    assert gender_of(actor, NAMES, before) == gender


@pytest.mark.parametrize("name", ["Dale Roe", "Alex Roe", "Leigh Roe"])
def test_a_name_that_women_and_men_bear_tells_no_gender(name):
    assert gender_of(person(name), NAMES) is None
