"""Affixes: words that a hyphen joins to an affix stay whole, with the lemma of the deed."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.parsing.affixes import is_affixed

WORDS = LANGUAGES["en"].verbs


@pytest.mark.parametrize(
    ("word", "whole"),
    [
        ("re-elected", True),
        ("Re-opening", True),
        ("re-election", True),
        ("co-wrote", True),
        ("pre-booked", True),
        ("co-owner", False),
        ("re-2020", False),
        ("pro-Norland", False),
        ("fire-bombed", False),
        ("reopened", False),
    ],
)
def test_a_deed_with_an_affix_is_one_word(word, whole):
    assert is_affixed(word, WORDS) is whole


def test_what_is_done_again_is_read_as_what_is_done(reading):
    doc = reading("Two judges were re-appointed on Monday.\n\nAnn Roe co-founded Acme.").doc
    told = {t.text: (t.tag_, t.lemma_) for t in doc if "-" in t.text}
    assert told == {"re-appointed": ("VBN", "appoint"), "co-founded": ("VBD", "found")}
