"""Who says an event: what is new in a claim is claimed, what is known is the article's."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "words", "said_by"),
    [
        (
            "The suit claims that Poe made statements that damaged Elm's port.",
            "damaged",
            "the suit",
        ),
        ("Ann Roe said she feared the fire that damaged the port in May.", "damaged", None),
        ("Ann Roe said she opposed the tolls, which come into force on 9 July.", "come", None),
        (
            "Elm Radio urged clerks in Oak to take cover as the storm passed at noon.",
            "passed",
            None,
        ),
        (
            "Norland rebels have sent out a film allegedly depicting the capture of "
            "Elmish clerk Jon Roe, who has been missing in Salt since 2012.",
            "missing",
            None,
        ),
        (
            "The rebel group threatens to kill one more clerk, Ben Poe, a clerk who has written "
            "for Elm News and has been missing since 2013.",
            "missing",
            None,
        ),
    ],
    ids=["new", "known", "aside", "when", "depicting", "threatens"],
)
def test_what_is_known_is_told_by_the_article(events, text, words, said_by):
    told = [event.said_by for event in events(text) if words in event.text]
    assert told == [said_by]


def test_people_of_a_sort_who_open_a_sentence_have_no_capital_inside_one(events):
    told = events("The flat was empty. Neighbours said a man had broken the door on Friday.")
    assert [event.said_by for event in told if event.said_by] == ["neighbours"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Poe stole the bell in May 2022, the court heard.",
            ["Poe stole the bell in May 2022, the court heard"],
        ),
        (
            "Jurors heard that Poe had stolen the bell in May 2022.",
            ["Jurors heard that Poe had stolen the bell in May 2022"],
        ),
        (
            "The trial heard how Poe had sold 40 bells in 2021.",
            ["The trial heard how Poe had sold 40 bells in 2021"],
        ),
    ],
    ids=["behind", "before", "how"],
)
def test_what_a_court_hears_is_told_with_that(events, text, told):
    assert [event.text for event in events(text)] == told


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        ("Officials said Acme had hired two clerks, who forged 40 cards in May.", "officials"),
        ("According to police, the men stole the boat, which then sank in May.", "police"),
        ("Officials said Acme had hired Ann Roe, who won the race in May.", None),
        ("Officials said Acme had sold the boat, which sank in May.", None),
    ],
    ids=["new", "then", "named", "known"],
)
def test_who_tells_of_somebody_new_tells_what_they_did(events, text, teller):
    told = events(f"The harbour is old. The pier is long. {text}")
    assert [e.said_by for e in told if e.when] == [teller]


def test_who_sees_what_was_done_tells_nothing(events):
    text = "The pier is old. After seeing two goals ruled out, Roe left the field in May."
    words = "After seeing two goals ruled out, Roe left the field in May"
    assert [(e.text, e.said_by) for e in events(text)] == [(words, None)]


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        ("Ann Roe urged clerks to go to the vote scheduled for December 19.", None),
        ("“I fear the vote scheduled for December 19,” Ann Roe said.", "Ann Roe"),
    ],
)
def test_what_is_arranged_is_told_by_the_article(events_behind_lead, text, teller):
    (event,) = (e for e in events_behind_lead(text) if e.when and e.when.edtf)
    assert event.said_by == teller


def test_who_finishes_a_race_says_nothing(events_with_actors):
    lead = '"It was fun," Ann Roe said. The port is old. '
    text = "The sailor from Elm missed out on a medal as she came home sixth in Halden."
    (event,) = (e for e in events_with_actors(lead + text) if "medal" in e.text)
    assert event.said_by is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Roe urged the clerks to say the guild will meet on Tuesday.", []),
        ("Ann Roe asked neighbours to come by and see where the clerks stand on Tuesday.", []),
        ("The clerks say the guild will meet on Tuesday.", ["the clerks"]),
    ],
)
def test_what_somebody_is_only_urged_to_say_is_not_said(events_behind_lead, text, told):
    found = [e for e in events_behind_lead(text) if e.when and e.when.edtf]
    assert [e.said_by for e in found] == told


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        (
            "Ann Poe, a police spokeswoman, spoke in Elm. Dan Crow, 38, was arrested on Monday on "
            "charges of theft after a smith said he overheard Crow talking about a fire, she said.",
            "Ann Poe",
        ),
        (
            "“The lead of Ms. Crow has dropped,” said Dan A. Poe, assistant director of the Elm "
            "Survey.\n\nThe former minister of salt, mayor of Dale and harbour master, "
            "has said she'll decide before Christmas if she'll sell the mill.",
            "the former minister of salt",
        ),
    ],
    ids=["one in the words", "a row of offices"],
)
def test_nobody_else_is_taken_to_tell_it(events_with_actors, text, teller):
    found = [e for e in events_with_actors(text) if e.when and e.when.edtf]
    assert [e.said_by for e in found] == [teller]
