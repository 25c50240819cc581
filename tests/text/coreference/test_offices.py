"""Offices: what the roles of somebody say, and what stands with a noun."""

from __future__ import annotations

import pytest

from explainer.language.en import ENGLISH
from explainer.model import Actor
from explainer.text.coreference.offices import offices_of, telling_behind


@pytest.mark.parametrize(
    ("role", "heads", "title"),
    [
        ("deputy mayor of Elm", ["mayor"], {"deputy", "mayor"}),
        ("writer and broadcaster", ["writer", "broadcaster"], {"writer", "and", "broadcaster"}),
        ("Gov.", ["governor"], {"governor"}),
        ("under pressure", [], set()),
    ],
    ids=["of a town", "two", "in short", "none"],
)
def test_a_role_tells_what_somebody_is(role, heads, title):
    actor = Actor(
        id="ada-poe", name="Ada Poe", kind="person", roles=(role,), evidence=(), rule="named"
    )
    found = [*offices_of(actor, ENGLISH)]
    assert [office.head for office in found] == heads
    assert all(office.title == title for office in found)


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
