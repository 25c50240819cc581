"""Whether an undated clause tells somebody's deed, rather than how things stand."""

from __future__ import annotations

import pytest

LEAD = "The harbour is old. The pier is long. "
"""Two sentences in which nothing happens, so that what follows is no longer the lead."""


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe was steering a raft to Halden to see her mother.",
        "Ada Poe had been steering a raft to Halden.",
        "The council did lay out some rules for the market.",
    ],
)
def test_what_was_going_on_and_what_is_stressed_are_deeds(events_with_actors, text):
    assert [event.text for event in events_with_actors(LEAD + text)] == [text[:-1]]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe was leading by ten votes but the clerks were calm.",
        "Ada Poe was speaking at a fair in Elm.",
        "Sailors were steering a raft to Halden.",
        "Nor did the council lay out some rules for the market.",
    ],
    ids=["broken off", "heard there", "anybody", "denied"],
)
def test_what_only_went_on_around_it_is_none(events_with_actors, text):
    assert not events_with_actors(LEAD + text)
