"""Clipping: what hangs loose at the ends of a finished label."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Elm won the south and hence the number of its seats rose from 9 to 11.",
            "the number of its seats",
        ),
        (
            "Yesterday, day three of the Elm Cup, Roe Rovers defeated Poe United 2 - 0.",
            "Roe Rovers defeated Poe United 2 - 0",
        ),
    ],
    ids=["link", "time"],
)
def test_what_hangs_loose_at_the_start_is_left_out(reading, text, label):
    assert label in [f.label for f in extract(reading(text), Facts())]


def test_a_new_subject_is_no_end_of_a_label(reading):
    text = "Crews from many towns were placed in groups of four, and groups raced in pairs."
    assert all(not f.label.endswith("and groups") for f in extract(reading(text), Facts()))
