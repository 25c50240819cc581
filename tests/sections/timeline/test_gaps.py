"""Gaps: the words between the subject of a moment and its verb."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Poe, a clerk from Elm, won the race on Sunday.", None),
        (
            "Ada Poe, a clerk from Elm who had sailed for ten years and knew each of the rocks of"
            " the bay by its name as well as the crews of the fleet did, won the race on Sunday.",
            "Ada Poe … won the race on Sunday",
        ),
        ("Acme was the big loser of the quarter, shedding half of its staff on Friday.", None),
        ("Poe is no clerk, but was told on Monday to leave.", None),
        ("Ada Poe, who won the race on Sunday, is a clerk.", "Ada Poe … won the race on Sunday"),
        ("The crew is set to sail on 9 July, and reach Elm in August.", None),
        ("The boats were in port and watched until May.", None),
        (
            "Ada Poe will miss the race after breaking an oar on Monday.",
            "Ada Poe … breaking an oar on Monday",
        ),
    ],
    ids=["aside", "long-aside", "gerund", "joined", "relative", "infinitive", "helper", "prospect"],
)
def test_few_words_between_a_subject_and_its_verb_are_told(events, text, words):
    assert (words or text.removesuffix(".")) in [e.text for e in events(f"The pier is old. {text}")]


def test_having_is_left_out_behind_its_subject(events):
    text = "The pier is old. With Ann Roe having set up a fund in May, Elm received the award."
    assert "Ann Roe … set up a fund in May" in [e.text for e in events(text)]


def test_a_verb_that_goes_on_is_told_without_the_one_before_it(events):
    text = "The pier is old. The Wren left Elm at 11:20 p.m. on Friday and lost power at 1 a.m."
    assert "The Wren … lost power at 1 a.m." in [e.text for e in events(text)]
