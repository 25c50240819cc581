"""The Figure type: its public names are those of story.json."""

from __future__ import annotations

import dataclasses

from explainer.sections.figures import Change, Figure, Range


def test_a_change_calls_its_start_from_in_public():
    names = {f.name: f.metadata.get("name") for f in dataclasses.fields(Change)}
    assert names == {"start": "from", "to": None, "by": None}


def test_a_figure_is_exact_and_told_by_the_article_unless_it_says_otherwise():
    figure = Figure(id="x", evidence=(), text="5", value=5, unit="people", label="people")
    assert (figure.bound, figure.range, figure.said_by) == (None, None, None)
    assert (figure.status, figure.sourcing) == ("happened", "article")
    assert dataclasses.replace(figure, range=Range(low=3, high=5)).range == Range(low=3, high=5)
