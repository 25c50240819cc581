"""Described: who does what follows is only described by the participle before."""

from __future__ import annotations

import pytest


@pytest.fixture
def read(reading):
    """What a verb of a text hangs on, and who does it or undergoes it."""

    def look(text, verb):
        found = next(t for t in reading(text).doc if t.text == verb)
        who = [t.text for t in found.children if t.dep_ in {"nsubj", "nsubjpass"}]
        return found.dep_, who

    return look


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("Riders booked on the night trains will be offered a refund.", "offered", "Riders"),
        ("Staff hired after May could lose their jobs.", "lose", "Staff"),
        ("Riders booked on other trains will be offered a seat, Acme said.", "offered", "Riders"),
    ],
    ids=["main", "after", "said"],
)
def test_who_is_described_does_what_the_second_verb_tells(read, text, verb, who):
    assert read(text, verb)[1] == [who]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The port closed on Monday and will open again on Friday.", "closed"),
        ("Ann Roe booked the hall in May, and she will open it.", "booked"),
        ("The mill closed after the bank said it would go.", "closed"),
        ("The firm booked a profit which will be paid out.", "booked"),
        ("Elm and Oak posted online to explain their match would not be played.", "posted"),
    ],
    ids=["joined", "another", "clause", "object", "said"],
)
def test_who_did_something_is_not_only_described(read, text, first):
    assert read(text, first)[0] == "ROOT"


def test_what_is_described_is_no_event(reading):
    doc = reading("Staff hired after May could lose their jobs.").doc
    assert (doc[1].tag_, doc[1].dep_, doc[1].head.text) == ("VBN", "acl", "Staff")


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        (
            "Two shops will open, but the plant, put up for sale in May, will be shut.",
            "shut",
            "plant",
        ),
        (
            "The new salaries will start on July 1, and the arrears, put at 40 million cedis, "
            "will be paid in three parts.",
            "paid",
            "arrears",
        ),
    ],
)
def test_so_does_who_is_described_in_commas(read, text, verb, who):
    assert read(text, verb)[1] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Roe fell, Fox, Poe and Hill moved to Elm, lived there and have died.",
        "The firm grew, and the clerk, it said, moved to Elm, wept and has died.",
    ],
)
def test_a_row_of_deeds_is_no_description(read, text):
    assert read(text, "moved")[0] != "acl"


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        (
            "Two divers trapped 20 metres underground for six hours walked out on Sunday.",
            "walked",
            ["divers"],
        ),
        (
            "Families forced from their homes by the fire returned on Sunday.",
            "returned",
            ["Families"],
        ),
        ("The port closed on Monday as a strike by crews entered a new week.", "closed", ["port"]),
    ],
    ids=["joined", "completing", "clause"],
)
def test_of_two_pasts_that_nothing_joins_the_first_only_describes(read, text, verb, who):
    assert read(text, verb) == ("ROOT", who)


def test_what_goes_on_with_a_past_is_no_participle(reading):
    doc = reading("The Wren left Elm at 11:20 p.m. on Friday and lost power at 1 a.m. off Oak.").doc
    assert next(t.tag_ for t in doc if t.text == "lost") == "VBD"
