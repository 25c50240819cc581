"""Whom an event's words refer to without a name, and whether they can stand alone."""

from __future__ import annotations

import pytest

from explainer.extract import extract as extract_all
from explainer.model import Reading
from explainer.sections.timeline import TIMELINE

pytestmark = pytest.mark.usefixtures("cut")


def shown(reading: Reading) -> list[str]:
    """The text of each moment, with the work of all sections."""
    return [event.text for event in extract_all(reading).of(TIMELINE)]


def test_whose_thing_it_is_stands_in_brackets(reading):
    text = "Mayor Ada Poe lost the vote on Monday. Her party chose Ben Crow on Tuesday."
    event = extract_all(reading(text)).of(TIMELINE)[-1]
    assert (event.meant, event.text[: event.places[0]]) == (("ada-poe",), "Her")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The judge lifted {}.", "those orders"),
        ("{} were lifted by the judge.", "Those orders"),
        ("Judge Ben Crow rejected {}.", "it"),
        ("Halden Mill pulled {} off.", "it"),
        ("{} passed through the gate.", "Both clerks"),
        ("The guard of Elm asked Ben Crow about {}.", "that trip"),
        ("{} distracted the guard by shouting.", "others"),
        ("A mill doubled {}.", "his wages"),
        ("A court in Norland froze {}.", "her account"),
        ("Now {} been released.", "he has"),
    ],
    ids=[
        "object",
        "subject",
        "pronoun",
        "no-other",
        "both",
        "phrase",
        "others",
        "whose",
        "place",
        "now",
    ],
)
def test_what_points_back_is_no_moment_without_a_date(reading, text, words):
    lead = "The port of Elm fined Halden Mill on Monday. Ada Poe left the town on Tuesday. "
    lead += "The council of Norland met on Wednesday. "
    assert not any(words in t for t in shown(reading(lead + text.format(words))))


def test_how_long_it_took_keeps_what_points_back(reading):
    lead = "The port of Elm fined Halden Mill on Monday. Ada Poe left the town on Tuesday. "
    lead += "The council of Norland met on Wednesday. "
    told = shown(reading(lead + "The two held the floor of the council for almost 26 hours."))
    assert "The two held the floor of the council for almost 26 hours" in told


@pytest.mark.parametrize(
    "words",
    [
        "Both sides signed the treaty",
        "Others on the ferry cut the ropes",
        "A clerk lost his boat",
        "The crew of the ferry left their posts",
        "A mill doubled Ben Crow's wages",
        "Members of the guild locked themselves in",
    ],
    ids=["sides", "where", "his own", "their own", "named", "themselves"],
)
def test_what_says_whom_it_means_is_a_moment_without_a_date(reading, words):
    lead = "The port of Elm fined Halden Mill on Monday. Ada Poe left the town on Tuesday. "
    assert any(words in t for t in shown(reading(f"{lead}{words}.")))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The pier is old. Ada Poe left after Ben Crow ordered their removal.", "their"),
        ("The pier is old. Ben Crow chose her in May 2012.", "her"),
        ("The pier is old. Ann Roe sold them in May 2012.", "sold"),
        ("Nine plans failed. They estimated a loss of nine boats in May 2012.", "estimated"),
        ("The pier is old. A deal to make it a hall was struck in May 2012.", "deal"),
    ],
    ids=["whose", "whom", "what", "things", "what it is of"],
)
def test_a_pronoun_of_nobody_known_tells_nothing(events, text, words):
    assert not any(words in event.text for event in events(text))


@pytest.mark.parametrize(
    "text",
    [
        "The clerks lost their boats in May 2012.",
        "Ada Poe and Ben Crow sold their mill in May 2012.",
        "It became known in May 2012 that few clerks had joined.",
        "In May 2012 it emerged the mill was bankrupt.",
        "In her last year Ada Poe sold the mill.",
    ],
    ids=["whose", "two", "what follows", "without that", "before its noun"],
)
def test_a_pronoun_may_stand_for_what_the_words_name(events, text):
    assert events(text)


def test_what_only_they_say_is_no_moment(reading):
    text = "It was late. They said the port of Elm had closed the old mill."
    assert not any("closed" in words for words in shown(reading(text)))


def test_two_who_were_named_together_act_as_a_pair(events_with_actors):
    text = "Ned Crow and Tom Reed were held in March. The two men appealed on Tuesday."
    event = next(e for e in events_with_actors(text) if "appealed" in e.text)
    assert event.actors == event.meant == ("ned-crow", "tom-reed")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The guild said that she sold her mill in 2001.", []),
        ("The guild said it sold a mill in 2001.", ["it sold a mill in 2001"]),
        ("The guild said it was glad it sold a mill in 2001.", ["it sold a mill in 2001"]),
        ("A dancer said she sold her mill in 2001.", ["she sold her mill in 2001"]),
        ("“They hired her in June,” said Ben Crow.", []),
    ],
    ids=["somebody-else", "speaker", "again", "somebody", "quoted"],
)
def test_what_somebody_says_of_nobody_known_is_none(events, text, words):
    found = events(f"Acme is a guild of clerks. {text}")
    assert [e.text for e in found if e.said_by or e.sourcing != "article"] == words


def test_this_year_points_to_nothing_told_before(events):
    text = "The pier is old. Halden Bank cut its own forecast for this year to 0.5% from 0.9%."
    assert text.split(". ", 1)[1].removesuffix(".") in [e.text for e in events(text)]
