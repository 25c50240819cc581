"""Fore: a time that opens a sentence is no part of who acts."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("In 1988 detectives arrested her friend, Bo Fox, who spent a year in jail.", "arrested"),
        ("In 2019 firefighters saved the mill.", "saved"),
        ("In 2019 voters rejected the plan.", "rejected"),
    ],
)
def test_a_year_that_opens_a_sentence_counts_nobody(reading, text, verb):
    doc = reading(text).doc
    assert (doc[1].dep_, doc[1].head.text) == ("pobj", "In")
    assert (doc[2].dep_, doc[2].head.text, doc[3].dep_) == ("nsubj", verb, "ROOT")


def test_a_number_that_opens_a_sentence_may_count(reading):
    assert reading("In 1200 towns they won.").doc[2].dep_ == "pobj"
