"""The timeline: which sentences tell one event, and which only seem to."""

from __future__ import annotations

import pytest


def test_signs_and_tags_are_words_like_others(events_with_actors):
    found = events_with_actors(
        "The bank cut the Zenda= on Monday.\nOn Monday, the bank cut = and ELM=.\n"
        "The bank cut #elm on Monday. The clerk cut @elm on Monday. The bank cut ~ on Monday."
    )
    assert any("cut" in event.text for event in found)


@pytest.mark.parametrize(
    "text",
    [
        "Sudria has just launched a boat.\nOn 29 March, Sudria launched a boat at Elm.",
        "The mill ground some 2 million sacks in its first week.\n"
        "By May the mill had ground some 3.5 million sacks.",
        "The police shot Mark Roe near Elm on Tuesday.\n"
        "The fires started in Elm just before 6 a.m. on Tuesday.",
        "Ada Poe said on Monday that Ben Crow lied to the board.\n"
        "Ben Crow said on Monday that Ada Poe had lied to the board.",
        "Norland has struck a tower in Halden, killing three people.\n"
        "Norland made another strike on the city on Monday.",
        "Zenda could open its mill in Halden in 2032.\n"
        "Norland Ferries said it might open a mill in Dale in 2032.",
    ],
    ids=["now", "numbers", "starts", "speakers", "another", "one year"],
)
def test_two_events_with_one_verb_stay_two(events_with_actors, text):
    found = events_with_actors(text)
    assert len(found) == 2
    assert all(len(event.evidence) == 1 for event in found)


def test_one_persons_event_is_not_another_ones(events_with_actors):
    found = events_with_actors(
        "Sudria tested the boats a week after Ada Poe's trip to Norland.\n"
        "Ben Crow travelled through Norland at the end of May."
    )
    assert all(len(event.evidence) == 1 for event in found)


@pytest.mark.parametrize(
    "text",
    [
        "Halden Bank has bought the mill in Elm.\nHalden Bank bought the mill on Monday for $5m.",
        "The council voted on Sunday for a new bridge in Elm.\n"
        "While some in Elm welcomed Sunday's vote, others left the town.",
    ],
    ids=["a-tense-of-now", "named-again"],
)
def test_one_event_that_is_told_twice_is_one(events_with_actors, text):
    (event, *rest) = [e for e in events_with_actors(text) if e.when and e.when.edtf]
    assert len(event.evidence) == 2
    assert not [e for e in rest if e.text == event.text]


def test_what_goes_along_lends_its_day(events_with_actors):
    (event,) = events_with_actors("Ada Poe ruled out making a bid this morning.")
    assert event.text == "Ada Poe ruled out making a bid this morning"
    assert event.when is not None


def test_two_who_were_hurt_are_two_events(events_with_actors):
    found = events_with_actors(
        "The attack in Elm on Wednesday injured Ada Poe.\nBen Crow was injured during the attack."
    )
    assert all(len(event.evidence) == 1 for event in found)


@pytest.mark.parametrize(
    "text",
    [
        "Sailor Ada Poe has been found dead at sea.\n"
        "On Friday Poe was found dead below her own boat.",
        "Norland ferryman Ben Crow was arrested after a brawl.\n"
        "Crow was arrested on the quay but freed without a fine.",
        "Sailor Ada Poe has died at the age of 84.\nPoe died in her sleep on Friday.",
    ],
    ids=["found", "arrested", "died"],
)
def test_what_befalls_somebody_once_is_one_event(events_with_actors, text):
    (event,) = events_with_actors(text)
    assert len(event.evidence) == 2


def test_what_befell_somebody_long_ago_is_another_event(events_with_actors):
    found = events_with_actors(
        "Ben Crow was arrested in Elm in 2003.\nCrow was arrested after a brawl."
    )
    assert all(len(event.evidence) == 1 for event in found)
    assert len(found) == 2


def test_what_befalls_two_is_two_events(events_with_actors):
    found = events_with_actors("Ben Crow was arrested in Elm.\nAda Poe was arrested in Dale.")
    assert all(len(event.evidence) == 1 for event in found)


@pytest.mark.parametrize("says", ["has said", "has confirmed"])
def test_who_says_what_has_a_date_is_told_with_it_alone(events_with_actors, says):
    (event,) = events_with_actors(
        f"The pier is long.\nHalden Bank {says} a court will hear the case of the mill on Thursday."
    )
    assert event.text == "a court will hear the case of the mill on Thursday"
    assert event.said_by == "Halden Bank"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe has claimed that the guild imprisoned her for a year in Elm",
        "The council struggled on Tuesday to explain why it had ignored the guild's demand",
    ],
    ids=["as-undated", "of-a-day"],
)
def test_a_clause_without_a_day_is_told_with_the_one_around_it(events_with_actors, text):
    assert [event.text for event in events_with_actors(f"The pier is long.\n{text}.")] == [text]


def test_a_clause_of_the_same_day_is_told_with_the_one_around_it(events_with_actors):
    told = "is set to meet bankers Monday when she arrives in Elm to visit the mill"
    (event,) = events_with_actors(f"The pier is long.\nMayor Ada Poe, the clerk, {told}.")
    assert event.text == f"Mayor Ada Poe, the clerk, {told}"
    assert event.when is not None


def test_a_ruling_is_an_event_beside_what_is_ruled(events_with_actors):
    found = events_with_actors("Judge Ada Poe ruled that the mill will be sold in May.")
    assert any(event.text.startswith("Judge Ada Poe ruled") for event in found)


@pytest.mark.parametrize("opens", ["The tug", "However, the tug"])
def test_an_event_that_another_one_opens_with_is_told_once(events_with_actors, opens):
    found = events_with_actors(f"{opens} was freed after a storm. It left Elm on Monday.")
    assert [len(event.evidence) for event in found] == [2]


def test_what_only_the_sentence_before_explains_is_no_other_event(events_with_actors):
    text = "Harrow has been fined for two thefts. They have been fined for letting in goats."
    found = events_with_actors(f"{text} Halden has been fined for one theft.")
    assert [event.text for event in found] == [text[:-1], "Halden has been fined for one theft"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Guild leader Ann Roe opened a school in the old mill in 1999, but the town council of"
            " Elm shut it down after a long and bitter fight.",
            {
                "Guild leader Ann Roe opened a school in the old mill in 1999, but the town council"
                " of Elm shut it down after a long and bitter fight": "1999"
            },
        ),
        (
            "Ten clerks jailed in Elm in May 2024 have been freed.",
            {
                "Ten clerks jailed in Elm in May 2024": "2024-05",
                "Ten clerks jailed in Elm in May 2024 have been freed": None,
            },
        ),
        (
            "Guild leader Ann Roe opened a school in the old mill in 1999, but the town council of"
            " Elm has shut it down after a long and bitter fight.",
            {
                "Guild leader Ann Roe opened a school in the old mill in 1999": "1999",
                "Guild leader Ann Roe opened a school in the old mill in 1999, but the town council"
                " of Elm has shut it down after a long and bitter fight": None,
            },
        ),
    ],
    ids=["clause", "part of a subject", "since then"],
)
def test_a_dated_clause_with_which_an_undated_event_opens_dates_it(events_with_actors, text, told):
    assert {e.text: e.when and e.when.edtf for e in events_with_actors(text)} == told


def test_what_two_clauses_tell_in_the_same_words_is_told_once(events):
    text = "An Elm man cut off his thumb and threw it in a bin after his wife left him."
    assert [e.text for e in events(f"{text}\n\nThe pier is long.")] == [text[:-1]]


def test_what_two_say_on_one_day_is_two_whatever_they_speak_of(events_with_actors):
    found = events_with_actors(
        "Ada Poe said on Monday that she knew why many clerks distrust the police.\n"
        "On Monday, police said a clerk was suspended for pointing a gun at a rower."
    )
    assert len([e for e in found if e.when and e.when.edtf]) == 2


def test_what_one_says_on_one_day_of_two_things_is_two(events_with_actors):
    found = events_with_actors(
        "Ada Poe said on Monday that the harbour would close.\n"
        "Ada Poe said on Monday that a mill had burned down."
    )
    assert len([e for e in found if e.when and e.when.edtf]) == 2


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The court heard that Ada Poe was arrested on 3 May after a clerk, Ben Crow, raised "
            "the alarm.",
            "2025-05-03",
        ),
        (
            "By 2024 Ada Poe owed £5m and Ben Crow had begun asking questions about missing cash, "
            "it is claimed.",
            "2024",
        ),
    ],
)
def test_what_a_court_heard_is_told_once(events, text, day):
    found = events("The harbour is old. The pier is long. " + text)
    assert [e.when and e.when.edtf.removeprefix("../") for e in found] == [day]
