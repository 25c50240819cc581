"""Broken: words that end too soon to be those of an event."""

from __future__ import annotations

import pytest

from explainer.sections.timeline.broken import is_broken


@pytest.mark.parametrize(
    ("text", "told", "broken"),
    [
        ("Mara Quill entered the salt races in Elm.", "Mara Quill entered the salt", True),
        ("Mara Quill entered the races in Elm.", "Mara Quill entered the races", False),
        ("Quill warned of the risk of “a war”.", "Quill warned of the risk", True),
        ("Quill warned of the risk of a war.", "Quill warned of the risk", False),
        ("Quill urged the clerk to “read it”.", "Quill urged the clerk", True),
        ("Quill sold the mill to read it.", "Quill sold the mill", False),
    ],
    ids=["noun", "whole", "of", "no marks", "urged", "purpose"],
)
def test_words_that_end_inside_a_phrase_are_broken(reading, text, told, broken):
    doc = reading(text).doc
    end = next(t.i for t in doc if doc[: t.i].text == told)
    assert is_broken(doc, [(0, end)]) == broken
