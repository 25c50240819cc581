"""Voices: who says a figure."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("The rebels said Ada Poe must free the 40 people whom the army took.", "the rebels"),
        ("Ada Poe said she would not leave the 12-nation salt pact.", None),
        ("The mill cost $5 million, the bank said.", "the bank"),
        ("The mill cost $5 million.", None),
    ],
)
def test_who_says_a_number(reading, text, voice):
    (figure,) = extract(reading(text), Facts())
    assert figure.said_by == voice


def test_what_somebody_unknown_says_is_no_figure(reading):
    assert list(extract(reading("The mill cost $5 million, they claim."), Facts())) == []


def test_what_shows_a_number_is_a_paper_or_nobody(reading):
    text = "The {} of the fire came out on Monday. It shows that 75 women were hurt."
    told = [list(extract(reading(text.format(n)), Facts()))[-1] for n in ("report", "extent")]
    assert [f.said_by for f in told] == ["The report of the fire", None]
