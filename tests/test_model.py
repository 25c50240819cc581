"""The types that the stages hand on."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.model import Facts
from explainer.sections import SECTIONS
from explainer.sections.actors import ACTORS
from explainer.sections.quotes import QUOTES
from factories import facts, story


def test_facts_are_asked_for_by_their_section():
    assert [actor.name for actor in facts().of(ACTORS)] == ["Ada Poe"]
    assert Facts().of(ACTORS) == ()
    assert story().of(QUOTES) == facts().of(QUOTES)


def test_a_list_is_replaced_and_the_others_stay():
    made = facts().having(ACTORS, [])
    assert made.of(ACTORS) == ()
    assert made.of(QUOTES) == facts().of(QUOTES)


@pytest.mark.parametrize("section", SECTIONS, ids=lambda s: s.name)
def test_facts_cannot_be_changed(section):
    for fact in facts().of(section):
        with pytest.raises(dataclasses.FrozenInstanceError):
            fact.id = "other"


def test_section_names_and_folders_are_unique():
    assert len({s.name for s in SECTIONS}) == len(SECTIONS)
    paths = [s.path for s in SECTIONS if s.path]
    assert len(set(paths)) == len(paths)
    assert all(set(s.needs) <= {other.name for other in SECTIONS} for s in SECTIONS)
