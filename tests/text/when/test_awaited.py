"""Whether a time is that of what somebody gets ready for."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.when.awaited import is_of_awaited


@pytest.mark.parametrize(
    ("sentence", "awaited"),
    [
        ("Fox is calling for a delay before the vote on Thursday.", True),
        ("The bank is cutting jobs amid the talks in Elm on Thursday.", True),
        ("Fox is meeting Roe on Thursday ahead of the vote.", False),
        ("Fox is leaving on Thursday.", False),
        ("Fox called for a delay before the vote on Thursday.", False),
        ("On Thursday Fox is calling for a delay.", False),
    ],
    ids=["before", "amid", "object", "own", "past", "fronted"],
)
def test_what_goes_on_already_waits_for_no_day(nlp, sentence, awaited):
    doc = nlp(sentence)
    day = next(t for t in doc if t.text == "Thursday")
    verb = next(t for t in doc if t.tag_ in {"VBG", "VBD"})
    assert is_of_awaited(day.i, verb, LANGUAGES["en"]) is awaited
