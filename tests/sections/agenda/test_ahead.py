"""Ahead: what is still to be dealt with, and which occasions are to come."""

from __future__ import annotations

import pytest

from explainer.sections.agenda.ahead import is_ahead, is_coming


@pytest.mark.parametrize(
    "text",
    [
        "Ministers will discuss fishing quotas.",
        "Ministers meet on Monday to discuss fishing quotas.",
        "Norland has invited the envoys to Elm to discuss fishing quotas.",
        "The owners are calling a meeting to discuss fishing quotas.",
        "Norland called for an emergency conference to discuss fishing quotas.",
        "Norland appealed for an emergency conference to discuss fishing quotas.",
        "Crews have called for the firm to hold a meeting to discuss fishing quotas.",
        "A meeting of the members is due to be held next week to discuss fishing quotas.",
        "Ms Poe spoke ahead of a meeting in Elm to discuss fishing quotas.",
        "Poe plans to visit Norland, most likely to discuss fishing quotas.",
        "The mayor expects the conference to discuss fishing quotas.",
    ],
)
def test_what_is_still_to_be_dealt_with(reading, text):
    read = reading(text)
    (verb,) = (t for t in read.doc if t.text == "discuss")
    assert is_ahead(verb, read.pack)


@pytest.mark.parametrize(
    "text",
    [
        "Ministers met on Monday to discuss fishing quotas.",
        "Poe was singing as ministers were preparing to discuss fishing quotas.",
        "Ministers should discuss fishing quotas.",
        "He would not support a session to discuss fishing quotas.",
        "They left after a meeting to discuss fishing quotas.",
        "Ministers may discuss fishing quotas.",
        "Poe invited the envoys to Elm in 1998 to discuss fishing quotas.",
    ],
)
def test_what_is_over_denied_or_only_right_is_not_ahead(reading, text):
    read = reading(text)
    (verb,) = (t for t in read.doc if t.text == "discuss")
    assert not is_ahead(verb, read.pack)


def test_what_is_said_to_have_been_discussed_is_over(reading):
    read = reading("She is said to have discussed the quotas.")
    (verb,) = (t for t in read.doc if t.text == "discussed")
    assert not is_ahead(verb, read.pack)


@pytest.mark.parametrize(
    ("text", "coming"),
    [
        ("Ada Poe flew home ahead of the summit.", True),
        ("They froze her accounts prior to a summit.", True),
        ("They are gathering in Elm for a summit.", True),
        ("The mayor will face a summit.", True),
        ("They had gathered in Elm for a summit.", False),
        ("Ada Poe flew home after the summit.", False),
    ],
)
def test_an_occasion_that_is_to_come(reading, text, coming):
    read = reading(text)
    (noun,) = (t for t in read.doc if t.text == "summit")
    assert is_coming(noun, read.pack) is coming
