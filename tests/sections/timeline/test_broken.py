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


@pytest.mark.parametrize(
    ("text", "first", "broken"),
    [
        ("It came after Elm’s “Us” beat Halden’s “Them” in the final.", "beat", True),
        ("It came after Elm beat Halden in the final.", "Elm", False),
        ("3 May: beat Halden in the final.", "beat", False),
    ],
    ids=["no subject", "subject", "a line"],
)
def test_words_that_open_with_what_nobody_does_are_broken(reading, text, first, broken):
    doc = reading(text).doc
    start = next(t.i for t in doc if t.text == first)
    assert is_broken(doc, [(start, len(doc) - 1)]) == broken
