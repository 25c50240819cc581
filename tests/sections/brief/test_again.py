"""Two sentences of a brief do not tell the same."""

from __future__ import annotations

from explainer.model import Facts
from explainer.sections.brief import extract

TEXT = """
The old singer Bo Fox died in Elm on Tuesday after an illness.
The Elm Courier reported that the singer — born Robert Fox in Oak — died in Elm on Tuesday{}.
Roe closed the harbour for a day.
The council of Elm will meet on Friday to vote on a statue.
"""


def test_what_a_sentence_told_is_not_told_again(reading):
    told = [s.text for s in extract(reading(TEXT.format(" after an illness")), Facts())]
    assert not any("Courier" in text for text in told)
    told = [s.text for s in extract(reading(TEXT.format(", and left a yard to clerks")), Facts())]
    assert len(told) > 2
