"""Quotes: "he" and "she" behind a sentence that is told after somebody, or brings in another."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "Gil Roe, 31, was told to have been in Salt. An American who is serving in the ranks "
            "of the Norlanders told Radio Elm that Roe was not in the salt region. "
            '"She was never in Elm, it is not likely that she was caught," he said.',
            ["An American"],
            id="one-of-a-land",
        ),
        pytest.param(
            "Then again, perhaps Jo Poe is not in full control, according to Bo Kang, the head of "
            'the mill.\n\n"The council is only a shadow, and it has been for years," he said.',
            ["Bo Kang"],
            id="according-to",
        ),
        pytest.param(
            "The spokesman, Ben Roe, said it was late.\n\nThe boats were sunk in May. The film "
            "shows a man in a red coat looking through boxes. "
            '"They were left for us by the harbour," he says.',
            [],
            id="brought-in",
        ),
        pytest.param(
            "The spokesman, Ben Roe, said it was late.\n\nThe boats were sunk in May. The film "
            "shows a clerk in a red coat looking through boxes. "
            '"They were left for us by the harbour," he says.',
            ["Ben Roe"],
            id="no-man",
        ),
    ],
)
def test_he_is_who_spoke_last_unless_another_may_be(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == speakers


@pytest.mark.parametrize(
    "text",
    [
        'The port will post signs to let buyers know that they have a "right to refuse a boat".',
        "Things are not looking much better at the port this week, as HavenNews reports on a "
        "particularly nasty leak, which could sink the boats in Elm.",
        "Ann Roe, an Elm-based attorney for the man who unknowingly filmed the crash while "
        "video-chatting with an aunt, claimed on ZBC that the tape shows that he had stopped.",
    ],
    ids=["let", "reports-on", "one-comma"],
)
def test_who_says_nothing_is_no_source(quotes, reading, text):
    assert quotes(reading(text)) == []


def test_a_source_has_no_bracket_that_is_left_open(quotes, reading):
    text = (
        "In a film, the State of Iraq and Norland (SIN) claims it has caught boats that were lost."
    )
    assert [q.speaker for q in quotes(reading(text))] == ["the State of Iraq and Norland"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            '"They were petrified, and told Ann," a source claims. A different source told us '
            "there’s “still a leak problem” at the port.\n\nBut a Salt insider insisted there’s no "
            "issue and Roe did not dismiss clerks’ concerns. “That conversation never happened,” "
            "the source sniffed.",
            ["a source", "A different source", "the source"],
            id="the-source",
        ),
        pytest.param(
            'U.S. Marine Ben Roe survived. "I did get shot in the arm," the other Marine replies.',
            ["the other Marine"],
            id="the-other",
        ),
    ],
)
def test_one_of_several_is_no_other(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == speakers


def test_who_somebody_claims_to_be_does_not_speak(quotes, reading):
    text = (
        "A rower who claims to be Michael Roe’s girlfriend has told that she has one leg "
        "– and says she never asked the clerk."
    )
    assert {q.speaker for q in quotes(reading(text))} == {"A rower"}


def test_an_act_ends_before_what_leads_to_the_next(quotes, reading):
    text = (
        "In Norland, President Ann Roe condemned the shootings as “foolish,” and in a telephone "
        "call with the premier, offered Norlandic help."
    )
    told = "condemned the shootings as “foolish,”"
    assert [q.text for q in quotes(reading(text))] == [told]
