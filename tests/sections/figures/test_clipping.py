"""Clipping: what hangs loose at the ends of a finished label."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Two mills shut and hence the number of their clerks fell from 90 to 40.",
            "the number of their clerks",
        ),
        (
            "Today, day two of the strike, porters shut 12 gates.",
            "porters shut 12 gates",
        ),
    ],
    ids=["link", "time"],
)
def test_what_hangs_loose_at_the_start_is_left_out(reading, text, label):
    assert label in [f.label for f in extract(reading(text), Facts())]


def test_a_new_subject_is_no_end_of_a_label(reading):
    text = "Dancers were put into rows of six, and rows changed sides in turn."
    assert all(not f.label.endswith("and rows") for f in extract(reading(text), Facts()))
