"""Results: those who came to harm in a deed that a label would not tell."""

from __future__ import annotations

from explainer.model import Facts
from explainer.sections.figures import extract

ASKED = (
    "Elm inspectors are looking into what made a ferry sink off the coast soon after dawn, "
    "killing the 14 clerks and three pilots on board."
)
EITHER = (
    "Elm inspectors said Monday that high waves or engine trouble most likely caused a ferry to "
    "sink in the bay, killing 14 clerks."
)


def test_who_asks_what_killed_people_has_killed_nobody(reading):
    told = [(f.label, f.status) for f in extract(reading(ASKED), Facts())]
    assert told == [
        ("14 clerks and three pilots on board killed", "happened"),
        ("14 clerks and three pilots on board killed", "happened"),
    ]


def test_one_of_two_causes_has_not_killed_people_alone(reading):
    told = [(f.label, f.status) for f in extract(reading(EITHER), Facts())]
    assert told == [("14 clerks killed", "happened")]


def test_a_deed_that_is_told_whole_needs_no_other_label(reading):
    text = "A storm caused a wall to fall on a school, killing 12 people."
    assert [f.rule for f in extract(reading(text), Facts())] == ["clause"]


def test_a_result_that_is_only_feared_is_not_told_as_done(reading):
    text = (
        "Elm officials warn that a bomb or a fire in the old engine room of the night ferry could "
        "sink it in the bay, killing 40 people."
    )
    assert all(f.status != "happened" for f in extract(reading(text), Facts()))
