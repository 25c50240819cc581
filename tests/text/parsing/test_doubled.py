"""Doubled: one verb with two subjects, of which the first is a name set off."""

from __future__ import annotations

from explainer.text.syntax.subjects import own_subject

COACH = (
    "According to the guild's coach, Ada Poe, in their first round, the guild's robot, named "
    '"Best Hope of Elm," scored five points for the four-town league.'
)
SPEAKER = "ROE: Well, like all of Elm (inaudible) you know, Elm has been wet for nine months now."


def subject(doc, word):
    return own_subject(next(t for t in doc if t.text == word))


def test_who_is_named_behind_according_to_does_nothing(reading):
    assert subject(reading(COACH).doc, "scored").text == "robot"


def test_the_speaker_of_a_transcript_is_no_subject(reading):
    assert subject(reading(SPEAKER).doc, "been").text == "Elm"


def test_a_single_name_stays_the_subject(reading):
    text = "According to the guild, Ada Poe scored five points."
    assert subject(reading(text).doc, "scored").text == "Poe"
