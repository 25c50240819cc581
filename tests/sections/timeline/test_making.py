"""A found event gets its words, evidence, time, voice, actors and place in the order."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("On Monday Ann Roe left Elm.", "On Monday Ann Roe left Elm"),
        ("On Monday, as the rain fell on the hills of Elm, Ann Roe left.", "Ann Roe left"),
    ],
    ids=["near", "far"],
)
def test_evidence_opens_with_the_time_right_before_the_words(events, text, evidence):
    assert any(e.evidence[0].text.endswith(evidence) for e in events(text))


def test_an_event_says_by_which_rule_when_and_in_which_place_it_stands(events):
    (event,) = events("Ann Roe left Elm on Monday.")
    assert (event.rule, event.confidence) == ("dated-clause", "high")
    assert (event.when.edtf, event.status, event.ordered) == ("2025-06-02", "happened", True)
    assert event.position.startswith("2025-06-02")
    assert (event.said_by, event.sourcing) == (None, "article")


def test_what_somebody_says_is_theirs(events):
    found = events("“The mill closed on Monday,” said Ann Roe, a clerk.")
    assert ("Ann Roe", "The mill closed on Monday") in [(e.said_by, e.text) for e in found]


def test_a_moment_in_somebodys_own_words_is_known_as_such(events):
    text = "“We opened the mill on Monday,” Ada Poe said. Ben Crow sold the pier on Tuesday."
    found = {event.text: event.quoted for event in events(text)}
    assert found == {
        "We opened the mill on Monday": True,
        "Ben Crow sold the pier on Tuesday": False,
    }


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
        ("The crew is set to sail on 21 July, and reach Elm in August.", None),
        ("The plans were on track and funded until May.", None),
        (
            "Ada Poe will miss the race after breaking an oar on Monday.",
            "Ada Poe … breaking an oar on Monday",
        ),
    ],
    ids=["aside", "long-aside", "gerund", "joined", "relative", "infinitive", "helper", "prospect"],
)
def test_few_words_between_a_subject_and_its_verb_are_told(events, text, words):
    assert (words or text.removesuffix(".")) in [e.text for e in events(f"The pier is old. {text}")]
