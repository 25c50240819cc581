"""Fulfilled: which prospects of an older article have come about in a later one."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.model import Evidence
from explainer.sections.outlook import OUTLOOK, Prospect
from explainer.sections.timeline import TIMELINE
from grown import days, merged


def story(*tellings, cut: int = 0, extra: str = ""):
    """Articles that tell when Bo Fox is arrested; the first has a prospect in the same words."""
    read = days(*tellings)
    source, facts = read[0]
    (piece,) = facts.of(TIMELINE)[0].evidence
    piece = dataclasses.replace(piece, start=cut, text=piece.text[cut:])
    more = (Evidence(sentence="a1-s2", start=0, end=len(extra), text=extra),) if extra else ()
    found = Prospect(id="x", text=piece.text, status="possible", evidence=(piece, *more))
    read[0] = (source, facts.having(OUTLOOK, [found]))
    return merged(read)


@pytest.mark.parametrize(
    ("tellings", "left"),
    [
        (((1, 9, "possible"), (10, 9, "happened")), 0),
        (((1, 9, "possible"), (9, 9, "ongoing")), 0),
        (((1, 9, "possible"), (4, 9, "scheduled")), 1),
        (((1, 9, "possible"),), 1),
        (((1, 9, "possible"), (4, 8, "happened")), 0),
        (((9, 9, "possible"), (10, 8, "happened")), 1),
    ],
    ids=["happened", "begun", "still to come", "one article", "put forward", "something else"],
)
def test_what_has_come_about_is_no_prospect(tellings, left):
    assert len(story(*tellings).of(OUTLOOK)) == left


def test_a_part_of_what_was_told_has_come_about_as_well():
    assert story((1, 9, "possible"), (10, 9, "happened"), cut=3).of(OUTLOOK) == ()


def test_what_says_more_than_has_come_about_stays():
    made = story((1, 9, "possible"), (10, 9, "happened"), extra="He may be held for a year.")
    assert len(made.of(OUTLOOK)) == 1
