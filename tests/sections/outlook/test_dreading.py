"""Outlook: what somebody dreads, doubts, makes plain or has before him; how long it may take."""

from __future__ import annotations

import pytest


@pytest.fixture
def ruled(prospects):
    return lambda made: [(p.status, p.text) for p in prospects(made)]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The guild worried that the raids would harden the sailors.", "possible"),
        ("Ada Poe worries that the weir would poison the lake.", "possible"),
        ("Ada Poe doubts that the mill will reopen by May.", "unlikely"),
        ("Ada Poe doubted that the row over the weir would hurt the guild.", "unlikely"),
        ("Ada Poe doubts the ferry could carry the lorries.", "unlikely"),
    ],
)
def test_what_somebody_dreads_or_doubts_is_told_with_him(ruled, reading, sentence, status):
    assert ruled(reading(sentence)) == [(status, sentence[:-1])]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Poe does not doubt that the mill would reopen by May.",
        "Ada Poe doubts that she can swim across the lake.",
        "Ada Poe doubted whether the mill would reopen by May.",
    ],
)
def test_a_doubt_of_what_is_or_of_which_is_no_prospect(ruled, reading, sentence):
    assert ruled(reading(sentence)) == []


@pytest.mark.parametrize(
    "says", ["made clear that", "made it clear that", "has made it plain that"]
)
def test_what_somebody_makes_plain_is_said(ruled, reading, says):
    ((status, text),) = ruled(reading(f"The guild {says} sailors would lose their boats."))
    assert status == "expected"
    assert text.endswith("sailors would lose their boats")


def test_what_became_plain_then_is_no_prospect(ruled, reading):
    text = "The crowd booed as it became clear that the guild would not back the sailors."
    assert ruled(reading(text)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ben Crow faces trial over the spill.",
        "Ben Crow faces a mandatory life sentence if he is convicted.",
        "The two sailors face extradition to Norland.",
    ],
)
def test_a_penalty_that_somebody_faces_may_come(ruled, reading, sentence):
    assert ruled(reading(sentence)) == [("possible", sentence[:-1])]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Poe faces charges over the spill.",
        "Sailors face a fine if they land at the hall.",
        "Ada Poe faced trial over the spill.",
        "Ada Poe faces a crowd of sailors in the hall.",
        "The hall faces the trial grounds of the guild.",
    ],
)
def test_what_somebody_faces_now_or_faced_is_no_prospect(ruled, reading, sentence):
    assert ruled(reading(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Another defeat for the crew looks inevitable.", "expected"),
        ("A new law on the weir is in the pipeline.", "possible"),
        ("The guild is in danger of losing its boats.", "possible"),
        ("The guild is in no danger of losing its boats.", "unlikely"),
    ],
)
def test_what_is_near_or_cannot_be_helped_is_ahead(ruled, reading, sentence, status):
    assert ruled(reading(sentence)) == [(status, sentence[:-1])]


@pytest.mark.parametrize(
    "sentence",
    [
        "It may be weeks until the ferry is back.",
        "It might be years before the weir is repaired.",
    ],
)
def test_how_long_it_may_be_is_told_without_what_stands_before(ruled, reading, sentence):
    assert ruled(reading(f"The storm hit Elm. {sentence}")) == [("possible", sentence[:-1])]


def test_how_long_something_may_have_been_there_is_no_prospect(ruled, reading):
    assert ruled(reading("The storm hit Elm. It may be weeks old.")) == []
