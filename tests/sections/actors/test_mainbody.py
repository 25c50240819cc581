"""Main body: the body that an article is about has its bare offices."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS

FIRM = "Zenda Bank rose. Zenda Bank paid. Zenda Bank lost."
CHIEF = "Chief executive Ada Poe left."


@pytest.fixture
def body(reading):
    """Whom Ada Poe acts for in a text."""

    def find(text):
        found = {a.name: a for a in ACTORS.extract(reading(text), Facts())}
        return found["Ada Poe"].affiliation

    return find


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{FIRM}\nThe sea was calm. The company cut jobs. It was late. {CHIEF}", "Zenda Bank"),
        (f"{FIRM}\nThe sea was calm. The sky was grey. It was late. {CHIEF}", None),
        (f"{FIRM}\nAcme Corp was late. The company cut jobs. It fell. {CHIEF}", None),
        (
            f"{FIRM}\nThe sea was calm. It was grey. Acme Corp said it was hacked. {CHIEF}",
            "Acme Corp",
        ),
    ],
    ids=["told of", "not told of", "another since", "another speaks"],
)
def test_a_bare_office_is_of_the_body_that_is_told_of(body, text, name):
    assert body(text) == name
