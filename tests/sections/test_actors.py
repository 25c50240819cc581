"""Who's who: names, joining, roles, affiliation and sides."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS


@pytest.fixture
def actors(reading):
    """The actors of a text, by name."""

    def find(text, **more):
        return {a.name: a for a in ACTORS.extract(reading(text, **more), Facts())}

    return find


def test_a_surname_alone_joins_the_full_name(actors):
    found = actors("Minister Anna Berg spoke on Monday. Berg left early.")
    assert found["Anna Berg"].aliases == ("Berg",)
    assert [e.text for e in found["Anna Berg"].evidence] == ["Anna Berg", "Berg"]


def test_a_role_before_the_name_keeps_its_words(actors):
    found = actors("On Monday Finance Minister Anna Berg spoke.")
    assert found["Anna Berg"].roles == ("Finance Minister",)
