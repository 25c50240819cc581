"""Private matters: whose talk is no agenda."""

from __future__ import annotations

import pytest

from explainer.sections.agenda.private import is_private, is_talk_of_one


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Ann Roe will discuss ferry fares.", True),
        ("You will discuss ferry fares.", True),
        ("Ann Roe will discuss ferry fares with the unions.", False),
        ("Ann Roe and Ada Poe will discuss ferry fares.", False),
        ("The council will discuss ferry fares.", False),
        ("They will discuss ferry fares.", False),
    ],
)
def test_one_person_alone_only_talks(reading, text, alone):
    read = reading(text)
    verb = next(t for t in read.doc if t.text == "discuss")
    assert is_talk_of_one(verb, read.pack) is alone


@pytest.mark.parametrize(
    ("text", "word", "private"),
    [
        ("They will consider their options.", "options", True),
        ("They will consider the mayor.", "mayor", True),
        ("They will consider the fares.", "fares", False),
        ("They will consider their plan for the port.", "plan", False),
    ],
)
def test_what_somebody_has_is_private(reading, text, word, private):
    read = reading(text)
    thing = next(t for t in read.doc if t.text == word)
    assert is_private(thing, read.pack) is private
