"""Hearsay: a figure that somebody is only told of keeps the words that say so."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Jurors heard that Poe had stolen $4m in May 2022.",
            "Jurors heard that Poe had stolen $4m in May 2022",
        ),
        (
            "Poe stole $4m in May 2022, the court heard.",
            "Poe stole $4m in May 2022, the court heard",
        ),
        ("It was alleged that Poe had stolen $4m.", "It was alleged that Poe had stolen $4m"),
        ("Jurors were told that Poe hid 14 boats.", "Jurors were told that Poe hid 14 boats"),
        ("Poe hid 14 boats.", "Poe hid 14 boats"),
        ("Ann Roe told the court that Poe hid 14 boats.", "Poe hid 14 boats"),
    ],
    ids=["heard", "behind", "alleged", "told", "fact", "voiced"],
)
def test_what_is_only_told_says_so(reading, text, label):
    assert [figure.label for figure in extract(reading(text), Facts())] == [label]
