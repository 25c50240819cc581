"""Raised: verbs in a tense that parsers join to a clause below the one they go on with."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "verb", "role", "above"),
    [
        (
            "The plan, which calls for towns that Elm said it would leave and demands aid, is new.",
            "demands",
            "conj",
            "calls",
        ),
        ("The guild said it would strike and demands a meeting.", "demands", "conj", "said"),
        ("The guild said it would strike and then meet him.", "meet", "conj", "strike"),
        (
            "Acme cut 40 jobs, as sales of boats in Elm offset a fall in salt, and raised fares.",
            "raised",
            "conj",
            "cut",
        ),
        (
            "Ann Roe won as clerks sang in the hall and raised a flag.",
            "raised",
            "conj",
            "sang",
        ),
        (
            "The boat was crossing the bay when the race began on Monday and reached Elm at noon.",
            "reached",
            "dep",
            "crossing",
        ),
        (
            "Ann Roe was speaking when the fire began on Monday and spread to the roof.",
            "spread",
            "conj",
            "began",
        ),
        (
            "Ann Roe was sleeping when the thief reached the door and fled with the lamp.",
            "fled",
            "conj",
            "reached",
        ),
        (
            "Elm have won three times since Ann Roe replaced Bo Fox in June and sit third.",
            "sit",
            "conj",
            "won",
        ),
        (
            "Elm have won three times since Ann Roe replaced Bo Fox in June and cut its costs.",
            "cut",
            "conj",
            "replaced",
        ),
    ],
    ids=[
        "above",
        "said",
        "shared",
        "aside",
        "no aside",
        "move",
        "spread",
        "thief",
        "several",
        "a past",
    ],
)
def test_a_verb_goes_on_with_a_clause_that_it_fits(reading, text, verb, role, above):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert (found.dep_, found.head.text) == (role, above)


def test_whom_she_thinks_of_has_not_lost_faith_in_himself(reading):
    doc = reading("The mayor said she believed Bo Fox was honest but had lost faith in him.").doc
    assert next(t for t in doc if t.text == "lost").head.text == "believed"
    doc = reading("The mayor said she believed Bo Fox was honest but had lost faith in her.").doc
    assert next(t for t in doc if t.text == "lost").head.text == "was"


def test_what_one_thing_has_done_is_not_told_of_several(reading):
    text = "Clerks fought 11 fires, the largest of which has a front of 14 km and has burned Elm."
    assert next(t for t in reading(text).doc if t.text == "burned").head.lemma_ == "have"
