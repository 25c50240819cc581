"""Tolls: bare numbers of people who came to harm."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The blast left 12 dead and 30 injured.",
            [(12, "The blast left 12 dead"), (30, "The blast left 12 dead and 30 injured")],
        ),
        ("Elm mill: 12 dead", [(12, "Elm mill: 12 dead")]),
        (
            "The blast killed 12 people and injured nearly 500.",
            [
                (12, "The blast killed 12 people"),
                (500, "The blast … injured nearly 500"),
            ],
        ),
    ],
)
def test_a_toll_needs_no_noun(reading, text, told):
    assert [(f.value, f.label) for f in extract(reading(text), Facts())] == told


def test_a_row_of_places_tells_its_dead(reading):
    text = "The storm killed 87 in Elm, 73 in Tarn and 21 in Halden."
    assert [(f.value, f.unit) for f in extract(reading(text), Facts())] == [
        (87, "people"),
        (73, "people"),
        (21, "people"),
    ]
