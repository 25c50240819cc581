"""Quotes: who cannot have said what only its place would give to him."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Some stay at home, and then there are the others who say, “I am over this. It is a "
            "great pity.”\n\n“I just tell them that they will never see me until this is over.”",
            ["“I am over this. It is a great pity.”"],
            id="several",
        ),
        pytest.param(
            "Paul Reed, the elder clerk, is said to plan a run for mayor.\n\n“Reed on Tuesday told "
            "the Elm Courier that he plans to lead the mill. His friends say that he is tired.”",
            [],
            id="by-name",
        ),
        pytest.param(
            "Dan Crow said that the mill would close.\n\nFox Lane was full. Tom Fox’s suggestion "
            "to cut parts of the old mill to go after thieves was rash but disturbing, he said. “I "
            "mean, that anybody would think that it helps the town, that is frightening.”",
            [],
            id="who-says-so-of-him",
        ),
        pytest.param(
            "Paul Fox asked Reed if the plan would break with the poem at the base of the tower, "
            "which includes the line: “Give me your tired, your poor and all who yearn to sing.”",
            [],
            id="a-line-of-a-poem",
        ),
    ],
)
def test_what_its_place_gives_to_somebody_else_is_nobodys(quotes, reading, text, told):
    assert [q.text for q in quotes(reading(text), direct=True)] == told


def test_a_thing_does_not_speak_where_a_body_does(quotes, reading):
    made = reading(
        "Elm House criticized Fox for a bias and attacked him for asking about what the bill would "
        "do to the clerks by saying: “That is one of the most foolish things you have ever said.”"
    )
    assert [q.speaker for q in quotes(made, direct=True)] == ["Elm House"]


@pytest.mark.parametrize(
    ("told", "speakers"),
    [
        pytest.param("something that Dan Poe also set right", [], id="something"),
        pytest.param("a claim that Dan Poe denied", [], id="denied"),
        pytest.param("a mill that Dan Poe built in 1990", ["Tom Fox"], id="only-which"),
    ],
)
def test_he_may_be_who_had_the_last_word(quotes, reading, told, speakers):
    made = reading(
        f"Dan Poe wrote on Monday. Tom Fox said that nobody would ever pay for the mill, {told}."
        "\n\n“The mill will be paid for by Norrland in the end,” he said."
    )
    assert [q.speaker for q in quotes(made, direct=True)] == speakers
