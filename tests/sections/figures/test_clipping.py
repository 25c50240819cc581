"""Clipping: a link to what was told before, at the start of a finished label."""

from __future__ import annotations

from explainer.model import Facts
from explainer.sections.figures import extract


def test_a_link_to_what_was_told_is_left_out(reading):
    text = "Two mills shut and hence the number of their clerks fell from 90 to 40."
    assert "the number of their clerks" in [f.label for f in extract(reading(text), Facts())]
