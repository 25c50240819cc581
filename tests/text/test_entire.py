"""A moment is told in its whole sentence where that is short and tells nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.extract import extract as extract_all
from explainer.model import Facts, Reading
from explainer.sections.timeline import TIMELINE, Event

Read = Callable[..., Reading]
LEAD = "The council of Elm rejected the budget on Monday. "


@pytest.fixture
def last(reading: Read) -> Callable[[str], Event]:
    """The event of the last sentence of an invented text."""

    def find(text: str) -> Event:
        read = reading(LEAD + text)
        *_, sentence = read.article.sentences
        events = TIMELINE.extract(read, Facts())
        (event,) = [e for e in events if e.evidence[0].sentence == sentence.id]
        return event

    return find


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The guild won all of the towns on Friday, but few of the voters had come.",
            "The guild won all of the towns on Friday, but few of the voters had come",
        ),
        (
            "But the ferry, built by the firms of Halden and Zenda, was sold on Friday.",
            "The ferry, built by the firms of Halden and Zenda, was sold on Friday",
        ),
        (
            "However, the mill burned down on Friday, killing two men.",
            "the mill burned down on Friday, killing two men",
        ),
        (
            "In May, the board sold the mill to a guild that few knew.",
            "the board sold the mill to a guild that few knew",
        ),
        (
            "The guild said that the ferry was sold on Friday, with all of its boats.",
            "the ferry was sold on Friday, with all of its boats",
        ),
        (
            "“The ferry was sold on Friday, with all of its boats,” Ada Poe said.",
            "The ferry was sold on Friday, with all of its boats",
        ),
        ("Exports fell on Friday, by 4.5%.", "Exports fell on Friday, by 4.5%"),
        (
            "A crowd of clerks was on the pier as the tugs left the port.",
            "A crowd of clerks was on the pier as the tugs left the port",
        ),
        (
            "The ferry was hit by “a wall of water and of ice,” Ada Poe wrote.",
            "The ferry was hit by “a wall of water and of ice,”",
        ),
    ],
    ids=["but", "aside", "however", "time", "said", "quoted", "percent", "below", "teller"],
)
def test_a_short_sentence_is_told_whole(last, text, words):
    text = last(text).text
    assert text[0].lower() + text[1:] == words[0].lower() + words[1:]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The ferry was sold on Friday, with the boats, the sheds, the cranes, the ropes, the "
            "lamps, the maps, the flags, the bells, the oars, the nets, the sails and the coats.",
            "The ferry was sold on Friday",
        ),
        (
            "The guild of the old port of Elm voted on Friday for a sale of all of its boats to "
            "Zenda, hoping for a better year.",
            "for a sale of all of its boats to Zenda",
        ),
        (
            "With few of the old boats of Elm left, the guild sold two mills, three sheds and a "
            "quay on Friday, hoping for a better year in the harbour.",
            "the guild sold two mills, three sheds and a quay on Friday",
        ),
        ("The mill burned down on Friday, as had this.", "The mill burned down on Friday"),
        ("While she was away, the mill burned down.", "the mill burned down"),
        (
            "Police held Ned Crow on Friday, of 12 Quay Road.",
            "Police held Ned Crow on Friday",
        ),
        ("The mill is old, though it was sold in 2019.", "though it was sold in 2019"),
    ],
    ids=["long", "aside", "both ends", "points", "she", "address", "time"],
)
def test_a_sentence_that_is_long_or_leans_is_cut(last, text, words):
    assert last(text).text.endswith(words)


def test_each_of_two_moments_has_its_own_words(reading):
    text = LEAD + "The mill burned down on Friday, and the council sold the ferry on Saturday."
    texts = [event.text for event in extract_all(reading(text)).of(TIMELINE)]
    assert "The mill burned down on Friday" in texts
    assert "the council sold the ferry on Saturday" in texts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Acme sold the mill after Ada Poe lost the vote.", 1),
        ("Acme sold the mill while Ada Poe lost the vote.", 2),
        ("Acme will sell the mill on Friday, after Ada Poe lost the vote.", 2),
        ("Police arrested the clerk, who stole the boat.", 1),
        ("Acme sold the mill and bought a ferry.", 1),
        ("Acme sold the mill on Friday and bought a ferry on Saturday.", 2),
    ],
    ids=["after", "beside", "ahead", "who", "joined", "days"],
)
def test_what_led_to_a_moment_is_told_with_it(reading, text, told):
    read = reading(LEAD + text)
    last = read.article.sentences[-1].id
    events = TIMELINE.extract(read, Facts())
    assert len([e for e in events if e.evidence[0].sentence == last]) == told


def test_the_evidence_holds_all_of_the_words(last):
    event = last("The ferry, built by the firms of Halden and Zenda, was sold on Friday.")
    assert event.evidence[0].text == event.text


def test_whoever_takes_part_in_what_is_told_with_a_moment_takes_part_in_it(reading):
    text = LEAD + "Ada Poe sold the mill after Ben Crow left the guild. Poe and Crow are clerks."
    facts = extract_all(reading(text))
    (event,) = [e for e in facts.of(TIMELINE) if "sold" in e.text]
    assert "Ben Crow left" in event.text
    assert {"ada-poe", "ben-crow"} <= set(event.actors)
