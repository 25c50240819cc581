"""On what a prospect depends."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "status", "words"),
    [
        (
            "Ada Poe said that if she were mayor, she would not abandon the bridge.",
            "possible",
            "if she were mayor, she would not abandon the bridge",
        ),
        (
            "The guild will need more boats if it is to win the cup.",
            "expected",
            "The guild will need more boats if it is to win the cup",
        ),
        (
            "The guild would have to sell the mill, Ada Poe said.",
            "possible",
            "The guild would have to sell the mill",
        ),
        (
            "Ada Poe said the weir was old and that the guild would do “all it could” to save the"
            " mill if it rained.",
            "possible",
            "the guild would do “all it could” to save the mill if it rained",
        ),
        (
            "Ada Poe said the guild would “fight on” to keep the mill unless Elm paid for it.",
            "possible",
            "the guild would “fight on” to keep the mill unless Elm paid for it",
        ),
        (
            "Ada Poe said the guild would have to sell the mill.",
            "expected",
            "the guild would have to sell the mill",
        ),
        (
            "There is no guarantee the clerks will lend the guild a boat.",
            "possible",
            "There is no guarantee the clerks will lend the guild a boat",
        ),
        (
            "If it rains, there is a risk the crop will fail.",
            "possible",
            "If it rains, there is a risk the crop will fail",
        ),
        (
            "If Ada Poe wins, officials say the mill will close.",
            "possible",
            "If Ada Poe wins, officials say the mill will close",
        ),
        (
            "The guild and the firm will discuss how to pay for the mill.",
            "expected",
            "The guild and the firm will discuss how to pay for the mill",
        ),
        (
            "Traders are wagering that the bank will cut its rate.",
            "possible",
            "Traders are wagering that the bank will cut its rate",
        ),
        (
            "Ada Poe said in a long letter that the weir will shut when the new lock opens.",
            "expected",
            "the weir will shut when the new lock opens",
        ),
        (
            "Ada Poe said in a long letter that a day will come when nobody asks for eels.",
            "expected",
            "a day will come when nobody asks for eels",
        ),
        (
            "Ada Poe said that to keep the weir, the guild would have to sell its barge.",
            "expected",
            "to keep the weir, the guild would have to sell its barge",
        ),
        (
            "The guild will make the weir as safe as it can.",
            "expected",
            "The guild will make the weir as safe as it can",
        ),
        (
            "Elm could be heading for a flood.",
            "possible",
            "Elm could be heading for a flood",
        ),
        (
            "Ada Poe said in a long letter that should the weir fail, the guild would sell it.",
            "possible",
            "should the weir fail, the guild would sell it",
        ),
        (
            "The danger is growing that the two weirs will burst.",
            "possible",
            "The danger is growing that the two weirs will burst",
        ),
        (
            "While the danger grows that the two weirs will burst, clerks are moving away.",
            "possible",
            "While the danger grows that the two weirs will burst, clerks are moving away",
        ),
        (
            "The plan means that the two weirs will burst.",
            "expected",
            "The plan means that the two weirs will burst",
        ),
        (
            "“The crew will, I fear, lose its jobs,” said Ada Poe.",
            "possible",
            "The crew will, I fear, lose its jobs",
        ),
        (
            "“The crew will, I know, lose its jobs,” said Ada Poe.",
            "expected",
            "The crew will, I know, lose its jobs",
        ),
        (
            "“Hopefully the crew will win more races,” said Ada Poe.",
            "possible",
            "Hopefully the crew will win more races",
        ),
        (
            "“The old pier will burn down, hopefully,” said Ada Poe.",
            "possible",
            "The old pier will burn down, hopefully",
        ),
        (
            "The guild is likely to try to sell its barge.",
            "expected",
            "The guild is likely to try to sell its barge",
        ),
        (
            "The guild is unlikely to try to sell its barge.",
            "unlikely",
            "The guild is unlikely to try to sell its barge",
        ),
    ],
)
def test_what_it_depends_on_stays(found, reading, sentence, status, words):
    assert found(reading(sentence)) == [(status, words)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Had the crew not been so late, the harbour would be very different now.",
        "The paper said its poll of readers has rightly predicted the winner in four races.",
        "The guild has plans for a mill.",
        "Norland, which is projecting power in the region, built a fort.",
    ],
)
def test_what_was_otherwise_or_is_over_is_no_prospect(found, reading, sentence):
    assert not found(reading(sentence))


@pytest.mark.parametrize(
    "share",
    [
        "About two-thirds",
        "3 out of 10 clerks",
        "Just over a quarter",
        "Almost 50% of those polled",
        "A very small number",
    ],
)
def test_what_a_share_of_those_asked_say_is_no_prospect(found, reading, share):
    assert not found(reading(f"{share} said the weir could burst."))
