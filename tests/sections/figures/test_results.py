"""Results: those who came to harm in a deed that a label would not tell."""

from __future__ import annotations

from explainer.model import Facts
from explainer.sections.figures import extract

ASKED = (
    "Engineers want to know what made the roof of the hall give way on Sunday, killing the six "
    "singers and two ushers below."
)
EITHER = (
    "Engineers said Friday that wet snow or old beams had caused the roof of the hall to give way, "
    "killing six singers."
)


def test_who_asks_what_killed_people_has_killed_nobody(reading):
    told = {(f.label, f.status) for f in extract(reading(ASKED), Facts())}
    assert told == {("six singers and two ushers below killed", "happened")}


def test_one_of_two_causes_has_not_killed_people_alone(reading):
    told = [(f.label, f.status) for f in extract(reading(EITHER), Facts())]
    assert told == [("six singers killed", "happened")]


def test_a_deed_that_is_told_whole_needs_no_other_label(reading):
    text = "A storm caused a wall to fall on a school, killing 12 people."
    assert [f.rule for f in extract(reading(text), Facts())] == ["clause"]


def test_a_result_that_is_only_feared_is_not_told_as_done(reading):
    text = (
        "Engineers warn that wet snow or a storm could cause the roof of the old hall to give way, "
        "killing 30 people."
    )
    assert all(f.status != "happened" for f in extract(reading(text), Facts()))
