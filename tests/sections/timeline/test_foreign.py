"""Time expressions in a clause that are those of something else that it tells of."""

from __future__ import annotations

import pytest

from explainer.sections.timeline.foreign import counts_to, is_foreseen, is_of_thing
from explainer.sections.timeline.times import Times
from explainer.sections.timeline.verbs import Verbs

LEAD = "The harbour is old. The pier is long. "
"""Two sentences that tell no event, so that what comes behind them is not the lead."""


@pytest.mark.parametrize(
    ("text", "verb", "foreign"),
    [
        ("The council moved the vote to 2 June.", "moved", True),
        ("The council announced a rise from May.", "announced", True),
        ("Ada Poe recalled the flood in 1988.", "recalled", True),
        ("Ada Poe called the raid a reply to strikes in Elm this week.", "called", True),
        ("Ada Poe called the raid a crime this week.", "called", False),
        ("Police were reviewing deaths in Elm between 1983 and 1995.", "reviewing", True),
        ("The panel reviewed the deaths on 2 June.", "reviewed", False),
        ("The council held the vote on 2 June.", "held", False),
        ("Ada Poe was cited for the fire in 1988.", "cited", False),
    ],
    ids=[
        *("moved", "from", "recalled", "named", "called"),
        *("reviewing", "reviewed", "held", "cited"),
    ],
)
def test_a_time_may_be_that_of_the_thing(reading, text, verb, foreign):
    read = reading(text)
    (timed,) = (t for found in Times(read).by_word.values() for t in found)
    word = next(t for t in read.doc if t.text == verb)
    assert is_of_thing(timed, word, Verbs(read.pack, frozenset())) is foreign


@pytest.mark.parametrize(
    ("text", "foreseen"),
    [("It will sell the boats built this year.", True), ("It sold the boats built in May.", False)],
    ids=["ahead", "over"],
)
def test_what_a_forecast_is_about_is_only_foreseen(reading, text, foreseen):
    read = reading(text)
    times, verb = Times(read), next(t for t in read.doc if t.text == "built")
    assert is_foreseen(verb, times.of([verb]), times) is foreseen


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        ("Ada Poe sold it two days before she died.", "died", True),
        ("Ada Poe sold it on Monday before she died.", "died", False),
    ],
    ids=["length", "day"],
)
def test_a_length_counts_to_the_clause_above(reading, text, verb, above):
    read = reading(text)
    word = next(t for t in read.doc if t.text == verb)
    (timed,) = (t for found in Times(read).by_word.values() for t in found)
    assert counts_to(timed, word) is above


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe recalled the flood in 1988.",
        "Ada Poe invoked the early deficit of the port in 1980 to ask for more.",
        "Ben Crow's Low Tide - a 1999 tune sung for a wager - was the first number one.",
    ],
)
def test_the_year_of_what_is_spoken_of_or_described_is_not_that_of_the_verb(events, text):
    assert all(event.when is None or event.when.edtf is None for event in events(LEAD + text))


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe toured the port in 1988.",
        "Ada Poe was cited for the fire in 1988.",
    ],
)
def test_what_was_done_in_a_year_keeps_it(events, text):
    assert [e.when.edtf for e in events(LEAD + text)] == ["1988"]


@pytest.mark.parametrize(
    "text",
    [
        "The council moved the vote from 9 June to 2 June 2025.",
        "The council postponed the vote from 2 June to 9 June.",
        "The lease was extended to May 2026.",
    ],
    ids=["earlier", "later", "extended"],
)
def test_the_new_time_of_a_thing_is_not_when_it_was_moved(events, text):
    assert [event.when for event in events(LEAD + text)] == [None]
