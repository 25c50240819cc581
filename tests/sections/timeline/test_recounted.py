"""Recounted: which moments only tell a number that a later article has moved on."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.model import Evidence
from explainer.sections.timeline import TIMELINE
from grown import LABEL, arrested, merged, numbers

KEY = ("hurt", "^people", "fire", "people")


def story(*tellings, later: tuple[str, ...] = KEY, events: int = 9, **changes):
    """Articles that tell a number, and a moment in the same words."""
    read = numbers(*tellings)
    for at, (source, facts) in enumerate(read[:events]):
        (figure,) = facts.lists[-1][1]
        event = arrested(
            source,
            9,
            id=f"e{at}",
            when=None,
            key=later if at else KEY,
            evidence=figure.evidence,
        )
        read[at] = (source, facts.having(TIMELINE, [dataclasses.replace(event, **changes)]))
    return [event.id for event in merged(read).of(TIMELINE)]


def test_the_moment_with_the_newest_number_stays():
    assert story((1, 3), (2, 5), (9, 6)) == ["e2"]


@pytest.mark.parametrize(
    ("tellings", "given"),
    [
        (((2, 3), (2, 5)), {}),
        (((1, 3), (2, 3)), {}),
        (((1, 3), (2, 5)), {"later": ("rescue", "people")}),
    ],
    ids=["two that differ", "the same number", "another deed"],
)
def test_what_was_not_moved_on_stays(tellings, given):
    assert story(*tellings, **given) == ["e0", "e1"]


def test_a_number_that_the_timeline_has_not_moves_nothing():
    assert story((1, 3), (2, 5), events=1) == ["e0"]


def test_a_moment_that_says_more_stays():
    wider = Evidence(sentence="a1-s1", start=0, end=len(f"3 {LABEL}."), text=f"3 {LABEL}.")
    assert story((1, 3), (2, 5), evidence=(wider,)) == ["e0", "e1"]
