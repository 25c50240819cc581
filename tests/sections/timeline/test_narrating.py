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


@pytest.mark.parametrize(
    "text",
    [
        "Although Ada Poe has sold the raft, the market is calm.",
        "The market is calm, though the council shut the mill.",
        "While Ada Poe met the clerks in Halden, the mill is shut.",
    ],
)
def test_what_is_only_granted_is_not_told(events_with_actors, text):
    assert not events_with_actors(LEAD + text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '"The captain shut the pier in Halden," the port authority said.',
            "The captain shut the pier in Halden",
        ),
        (
            '"The captain decided to sail back to Halden," the port authority said.',
            "The captain decided to sail back to Halden",
        ),
    ],
)
def test_a_body_tells_in_a_quotation_what_was_done(events_with_actors, text, told):
    events = events_with_actors(LEAD + text)
    assert [(event.text, event.said_by) for event in events] == [(told, "the port authority")]


@pytest.mark.parametrize(
    "text",
    [
        '"The captain shut the pier in Halden," Ada Poe said.',
        '"The captain has always shown great care," the port authority said.',
        '"The captain shut our pier in Halden," the port authority said.',
        '"The captain made it clear the pier was hers," the port authority said.',
        '"Ben Crow threw a stone at the pier in Halden," the port authority said.',
        '"The captain was mocked by Ben Crow in Halden," the port authority said.',
    ],
    ids=["a person", "a view", "their own", "words", "of somebody", "by somebody"],
)
def test_other_quotations_tell_no_deed(events_with_actors, text):
    assert not events_with_actors(LEAD + text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Divers found the body of a sailor in Halden.", True),
        ("Clashes have spread to Oak.", True),
        ("Boats have sailed to Oak.", False),
    ],
    ids=["found", "clashes", "boats"],
)
def test_what_is_found_and_what_breaks_out_is_told(events_with_actors, text, told):
    assert bool(events_with_actors(LEAD + text)) is told
