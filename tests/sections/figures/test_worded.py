"""Worded: labels with the "I" or "we" of who says so."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("We lost 300 boats in the storm.", "We lost 300 boats in the storm"),
        ("I have sold 900 oars this year.", "I have sold 900 oars this year"),
        ("We’ve really lost 300 boats in the storm.", "We’ve really lost 300 boats in the storm"),
    ],
)
def test_what_somebody_known_says_of_themselves_keeps_its_subject(reading, said, label):
    read = reading(f"“{said}” said Ada Poe, the mayor of Elm.".replace(".”", ",”"))
    found = extract(read, Facts().having(ACTORS, tuple(ACTORS.extract(read, Facts()))))
    assert [(f.label, f.said_by) for f in found] == [(label, "Ada Poe")]
