"""Offices: what the roles of somebody say, and what stands with a noun."""

from __future__ import annotations

import pytest

from explainer.language.en import ENGLISH
from explainer.model import Actor
from explainer.text.coreference.offices import offices_of, telling_behind


@pytest.mark.parametrize(
    ("role", "heads", "titles"),
    [
        ("deputy mayor of Elm", ["mayor"], ["deputy mayor"]),
        ("writer and broadcaster", ["writer", "broadcaster"], ["writer", "writer and broadcaster"]),
        ("mayor and former clerk", ["mayor", "clerk"], ["mayor", "mayor and former clerk"]),
        ("Gov.", ["governor"], ["governor"]),
        ("under pressure", [], []),
    ],
    ids=["of a town", "two", "one of two is over", "in short", "none"],
)
def test_a_role_tells_what_somebody_is(role, heads, titles):
    actor = Actor(
        id="ada-poe", name="Ada Poe", kind="person", roles=(role,), evidence=(), rule="named"
    )
    found = [*offices_of(actor, ENGLISH)]
    assert [office.head for office in found] == heads
    assert [office.title for office in found] == [frozenset(t.split()) for t in titles]


@pytest.mark.parametrize(
    ("sentence", "behind"),
    [
        ("The mayor of Elm left.", ["of"]),
        ("The mayor, who was ill, left.", []),
        ("The mayor left.", []),
    ],
)
def test_what_tells_which_one_is_meant_stands_behind_a_noun(nlp, sentence, behind):
    noun = next(t for t in nlp(sentence) if t.text == "mayor")
    assert [t.text for t in telling_behind(noun)] == behind
