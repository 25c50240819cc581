"""The words in which a found event is told, fitted to the sentence that tells it."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.usefixtures("cut")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("PARIS (AFP) — Ann Roe left the mill on Monday.", "Ann Roe left the mill on Monday"),
        ("The ship left Elm on Monday, the Post reports.", "The ship left Elm on Monday"),
    ],
    ids=["dateline", "teller"],
)
def test_a_dateline_and_who_tells_it_are_none_of_the_words(events, text, words):
    assert words in [event.text for event in events(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ann Roe beat Ned Crow in all towns on Monday, except those in the hills.",
            "Ann Roe beat Ned Crow in all towns on Monday, except those in the hills",
        ),
        (
            "By selling the mill, Acme could raise $3m in August.",
            "By selling the mill, Acme could raise $3m in August",
        ),
    ],
    ids=["exception", "means"],
)
def test_what_limits_a_moment_is_told_with_it(events, text, words):
    assert [event.text for event in events(text)] == [words]


@pytest.mark.parametrize(
    "told",
    [
        "Until then, only 20 of the guild's clerks had joined a choir",
        "Initially, only 20 of the guild's clerks had joined a choir",
    ],
)
def test_what_held_for_a_while_is_told_with_how_long(events, told):
    assert told in {event.text for event in events(f"The pier is long. {told}.")}


def test_the_while_since_is_told_behind_a_turn(events):
    told = "in the month since, the two older mills have taken on a total of only 18"
    text = f"It hired 30 clerks in the month before he left, but {told}."
    assert told in {event.text for event in events(text)}


def test_a_word_with_a_hyphen_opens_with_what_stands_before_it(events):
    text = (
        "A Norlandic vice-president who was freed in 2014, Ada Poe, asked for new and larger boats."
    )
    assert not any(event.text.startswith("vice-") for event in events(text))


def test_a_limit_that_a_clause_tells_more_of_stays(events):
    text = (
        "In three valleys of Chad, where most of those who own a mill or a boat are old and few of"
        " them read, sales fell on Tuesday."
    )
    (event, *_) = events(text)
    assert event.text == "In three valleys of Chad … sales fell on Tuesday"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "In a separate case in 2001, a judge held Poe until charges against Crow were dropped.",
            "In a separate case in 2001 … charges against Crow were dropped",
        ),
        (
            "In a similar case last year, a court in Sudria jailed Ben Crow for theft.",
            "In a similar case last year, a court in Sudria jailed Ben Crow for theft",
        ),
        (
            "Ben Lee, whose daughter Ada was killed by Poe in 2019, wept.",
            "Ben Lee, whose daughter Ada was killed by Poe in 2019",
        ),
        (
            "The authorities in Elm and elsewhere warned on Monday of storms.",
            "The authorities in Elm and elsewhere warned on Monday of storms",
        ),
        (
            'The "Elm Star" was built in 1995 and was wholly renewed in 2007.',
            'The "Elm Star" … was wholly renewed in 2007',
        ),
        (
            "The ruling on Monday boosted “owners’ hopes for a payment.”",
            "The ruling on Monday boosted “owners’ hopes for a payment.”",
        ),
        (
            "The firm will not pay, as in Sudria, where clean air laws were breached in May.",
            "Sudria, where clean air laws were breached in May",
        ),
    ],
    ids=["separate", "similar", "whose", "elsewhere", "marks", "possessive", "where"],
)
def test_words_keep_the_other_case_and_whose_it_is(events, text, words):
    assert words in [e.text for e in events(f"The harbour is old. {text}")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Elms 4, Oaks 1: Ann Roe and Tom Poe scored two goals apiece on Monday.",
            "Ann Roe and Tom Poe scored two goals apiece on Monday",
        ),
        (
            "Elms: Ann Roe missed her third game on Monday.",
            "Ann Roe missed her third game on Monday",
        ),
        ("(CNB) Ann Roe left the mill on Monday.", "Ann Roe left the mill on Monday"),
    ],
    ids=["result", "label", "agency"],
)
def test_what_stands_before_a_text_is_none_of_its_words(events, text, words):
    assert [e.text for e in events(text)] == [words]


def test_a_gerund_in_a_clause_about_a_noun_is_no_event_of_its_own(events):
    text = "Ann Roe, who has lived in Elm since selling her firm in 2018, was fined on Monday."
    assert [e.when.edtf for e in events(text) if e.when] == ["2025-06-02"]
