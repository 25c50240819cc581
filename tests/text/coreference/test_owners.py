"""Owners: whose "his" and "her" tell a thing to be."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.owners import owner_by_clause


@pytest.fixture
def owner(reading):
    """Whose something is, by the last "his" or "her" of a text: a name, or None."""

    def find(text):
        read = reading(text)
        cast = Cast.of(read, ACTORS.extract(read, Facts()))
        word = next(t for t in reversed(read.doc) if t.lower_ in ("his", "her"))
        actor = owner_by_clause(word, read, cast)
        return None if actor is None else actor.name

    return find


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ben Crow met Tom Reed. In May, Ben Crow sold his mill in Elm.", "Ben Crow"),
        ("Ann Poe met Eve Roe. In May, Ann Poe said the port backs her plan.", "Ann Poe"),
        ("Ann Poe met Ben Crow. As Ann Poe wrote in her letter, trade fell.", "Ann Poe"),
        ("Ann Poe left on Monday. In May, she sold her mill in Elm.", "Ann Poe"),
        ("Ben Crow left on Monday. Ann Poe said the fire had hit her house.", "Ann Poe"),
    ],
    ids=["does it", "says it", "beside", "she", "says of it"],
)
def test_it_is_whose_clause_tells_of_it(owner, text, name):
    assert owner(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Tom Reed said that Ben Crow sold his mill in Elm.",
        "The mayor sold his mill. Ben Crow wept.",
        "Ann Poe sold his mill in Elm.",
        "Ben Crow and Tom Reed sold his mill in Elm.",
        "In his mill, Ben Crow wept.",
        "Ben Crow sold the mill. A clerk left his post.",
        "Eve Roe died on Monday. Ann Poe said the show would go on in her memory.",
    ],
    ids=["one of two", "unnamed", "other gender", "joined", "comes", "another", "memory"],
)
def test_where_another_may_be_meant_it_is_nobodys(owner, text):
    assert owner(text) is None
