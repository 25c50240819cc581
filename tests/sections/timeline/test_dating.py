"""Which verb or event noun a time expression dates, and how close it stands to it."""

from __future__ import annotations

import pytest

from explainer.sections.timeline.times import Times


@pytest.mark.parametrize(
    ("text", "word", "closeness"),
    [
        ("Ann Roe left Elm on Monday.", "left", "own"),
        ("The vote on Monday split the guild.", "vote", "own"),
        ("Ann Roe in July said it was over.", "said", "own"),
        ("Ann Roe won it for a third time this year.", "won", "own"),
    ],
    ids=["verb", "noun", "subject", "how often"],
)
def test_a_time_dates_what_it_stands_with(reading, text, word, closeness):
    read = reading(text)
    found = [
        (read.doc[i].text, t.closeness) for i, all_ in Times(read).by_word.items() for t in all_
    ]
    assert found == [(word, closeness)]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe called Christmas a sham.",
        "The anniversary of 9/11 was quiet.",
        "Ann Roe rows on a Friday night.",
    ],
    ids=["feast", "remembered", "any day"],
)
def test_a_time_that_is_no_moment_dates_nothing(reading, text):
    assert not Times(reading(text)).by_word
