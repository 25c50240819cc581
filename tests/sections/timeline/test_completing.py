"""What a short clause may not lose, since its sense or its truth needs it."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.usefixtures("cut")


@pytest.mark.parametrize(
    "words",
    [
        "A quiz asked readers on Monday to guess whether the mayor had signed the bill",
        "The union called on Monday on the council to say that the fund is safe",
        "The court accused the firm on Monday of hiding, selling and burning its books",
        "The board rejected on Monday the claim that the firm had hidden its losses for years",
        "The agency issued a statement on Monday saying that the reservoir was safe",
        "The fire destroyed on Monday everything but the church",
        "Ada Poe joined clerks in writing a bill on Monday that cut fares and raised pay",
    ],
    ids=["xcomp", "infinitive", "joined gerunds", "content", "paper", "but", "relative"],
)
def test_what_completes_a_verb_or_a_word__stays(events, words):
    assert [event.text for event in events(f"{words}.")] == [words]


def test_a_short_condition_is_not_cut(events):
    text = "The minister warned on Monday that the mill will close unless it finds a buyer."
    assert events(text)[0].text == text.removesuffix(".")


@pytest.mark.parametrize(
    "words",
    [
        "The choir has written on Monday to six of the rowers asking them to sing at the pier",
        "The council of Elm issued an order on Monday calling on the mill to close",
        "The staff of Elm sued the port's chief, Ada Poe, in May",
        "The singers resigned not long after word spread of the theft in May",
        'The firm was fined in May over mails that a clerk sent under the name "Tom Holm"',
        "A sailor of Elm was caught on Monday with his boots off",
        "Norland defeated Sudria 3-0 on Monday",
        "The mayor told the clerks on Monday not to sail when it rains",
        "The firm carried salt on Monday from Dale, Ohio, and the hills to Elm",
    ],
    ids=[
        "telling",
        "calling on",
        "name",
        "not long after",
        "quoted",
        "off",
        "score",
        "when",
        "state",
    ],
)
def test_what_completes_the_last_words_stays(events, words):
    assert words in [event.text for event in events(f"{words}.")]


def test_a_clause_of_which_only_the_subject_fits_goes(events):
    text = (
        'On Monday the harbour of Elm issued a statement saying Poe "had been ill for a long time '
        "since he fell in the old hall of the town and broke a leg, an arm and two of his ribs, "
        'and that he had asked the council of the town for a longer leave."'
    )
    assert "the harbour of Elm issued a statement" in [event.text for event in events(text)]


@pytest.mark.parametrize(
    "words",
    [
        "Captain Ada Poe admitted her crew had rowed too late",
        "Oars were carved on Monday as a gift for the crews by two yards that soon merged with"
        " Harrow",
        "It became clear on Monday that few clerks would join the guild",
        "The firm did not warn the public until Monday that it had sold bad salt",
        "The finished play, Over the Pass, became a success in June 2004",
        "The mayor thanked her sons, her aides and her crew on Monday",
    ],
    ids=["zero that", "mis-hung relative", "extraposed", "behind a time", "name", "row"],
)
def test_a_statement_ends_where_its_sense_does(events, words):
    assert words in [event.text for event in events(f"{words}.")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Elm won despite a late goal, while Oak lost on Monday.", "Elm won despite a late goal"),
        (
            "The team looked at data on towns where salt had been banned by 2016.",
            "towns where salt had been banned by 2016",
        ),
        (
            "Roe made 31 saves, including 15 in the third period when the Elms were outshot 16-3.",
            "the third period when the Elms were outshot 16-3",
        ),
        (
            "Elm is back in a cup where it made the last round in 2016.",
            "Elm is back in a cup where it made the last round in 2016",
        ),
        (
            "Elm Gas was set to begin shutting off power Saturday to 375,000 people in 18 towns.",
            "Elm Gas was set to begin shutting off power Saturday to 375,000 people in 18 towns",
        ),
        (
            "In the most recent eye check -- conducted in June -- she came out at nine.",
            "the most recent eye check -- conducted in June",
        ),
        (
            "Elm keeps the tariffs on timber imposed in 2018.",
            "the tariffs on timber imposed in 2018",
        ),
        ("Roe has a copy of the letter sent in 2018.", "the letter sent in 2018"),
    ],
    ids=["alone", "where", "when", "indefinite", "set", "dashes", "bare", "definite"],
)
def test_what_says_which_one_is_meant_stays(events, text, words):
    assert words in [e.text for e in events(f"The mill closed. {text}")]


def test_the_first_of_its_sort_keeps_since_when(events):
    words = "Tom Reed became the first Norlander to win the cup since Ben Crow did"
    assert words in [e.text for e in events(f"The pier is old. {words}, and left.")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Elm and Oak, both of which trade in salt, met on Monday but did not want to sign it.",
            "Elm and Oak, both of which trade in salt, met on Monday but did not want to sign it",
        ),
        (
            "Roe told the guild on Monday that it was not just about fares, but it was about pay.",
            "Roe told the guild on Monday that it was not just about fares, but it was about pay",
        ),
        (
            "The guild, which has 40 clerks, met Roe on Monday, but told nobody of the plan.",
            "The guild, which has 40 clerks, met Roe on Monday",
        ),
    ],
    ids=["denied", "not just", "both"],
)
def test_what_a_text_turns_to_stays_where_it_is_half_of_it(events, text, words):
    assert words in [e.text for e in events(f"The mill closed. {text}")]
