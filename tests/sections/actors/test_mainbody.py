"""Main body: the body that an article is about has its bare offices."""

from __future__ import annotations

import pytest

FIRM = "Zenda Bank rose. Zenda Bank paid. Zenda Bank lost."
CHIEF = "Chief executive Ada Poe left."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{FIRM}\nThe sea was calm. The company cut jobs. It was late. {CHIEF}", "Zenda Bank"),
        (f"{FIRM}\nThe sea was calm. The sky was grey. It was late. {CHIEF}", "Zenda Bank"),
        (f"{FIRM}\nAcme Corp was late. The sky was grey. It fell. {CHIEF}", None),
        (f"{FIRM}\nAcme Corp was late. The company cut jobs. It fell. {CHIEF}", None),
        (
            f"{FIRM}\nThe sea was calm. It was grey. Acme Corp said it was hacked. {CHIEF}",
            "Acme Corp",
        ),
    ],
    ids=["told of", "no other", "another named", "another since", "another speaks"],
)
def test_a_bare_office_is_of_the_body_that_is_told_of(body, text, name):
    assert body(text) == name
