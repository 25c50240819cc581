"""Naming: which nouns name an event by themselves."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It could end after Monday's bail hearing.", ["Monday's bail hearing"]),
        ("Roe has named two clerks for the May 3 vote in Elm.", ["the May 3 vote in Elm"]),
        ("Roe has named two clerks for a May 3 vote in Elm.", []),
        ("Roe has named two clerks for May 3 talks in Elm.", []),
        ("It shut despite reports of the May 3 raid in Elm.", []),
    ],
    ids=["whose", "the", "one of several", "bare", "only reported"],
)
def test_a_noun_with_a_day_names_an_event_that_readers_may_know(events, text, words):
    found = events(f"The pier is old. {text}")
    assert [event.text for event in found if event.rule == "dated-noun"] == words
