"""The verb above the one that a parser hangs a time on, where it dates that one."""

from __future__ import annotations

import pytest

from explainer.sections.timeline.lifting import is_verb, verb_telling_when


@pytest.mark.parametrize(
    ("text", "hung", "teller"),
    [
        ("Ann Roe sold it on Thursday.", "sold", "sold"),
        ("They argued over how to paint it on Thursday.", "paint", "argued"),
        ("Ann Roe met the firms involved in it on Monday.", "involved", "met"),
    ],
    ids=["its own", "how to", "involved in"],
)
def test_a_time_is_that_of_the_verb_that_tells_when(reading, text, hung, teller):
    read = reading(text)
    words = {t.text: t for t in read.doc}
    assert verb_telling_when(words[hung], words["on"], read.pack).text == teller


def test_an_auxiliary_is_no_verb_of_a_clause(reading):
    words = {t.text: t for t in reading("The mill was shut by the guild.").doc}
    assert is_verb(words["shut"])
    assert not is_verb(words["was"])
