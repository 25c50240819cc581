"""Dropped: numbers of plans of which nothing came."""

from __future__ import annotations

from explainer.model import Facts
from explainer.sections.figures import extract


def test_a_plan_that_came_to_nothing_is_told_with_that(reading):
    text = "A plan to close 12 schools was rejected by Elm. Halden dropped a plan to cut 40 jobs."
    assert [(f.label, f.status) for f in extract(reading(text), Facts())] == [
        ("A plan to close 12 schools was rejected by Elm", "happened"),
        ("Halden dropped a plan to cut 40 jobs", "happened"),
    ]
