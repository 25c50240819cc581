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
            "which includes the line: “Bring me the boats, the ropes and all who long to sing.”",
            [],
            id="a-line-of-a-poem",
        ),
    ],
)
def test_what_its_place_gives_to_somebody_else_is_nobodys(quotes, reading, text, told):
    assert [q.text for q in quotes(reading(text), direct=True)] == told


def test_a_thing_does_not_speak_where_a_body_does(quotes, reading):
    made = reading(
        "Elm House scolded Fox for a slur and rebuked him for a question on how the law might "
        "hurt the clerks by saying: “This must be the silliest line that you ever wrote here.”"
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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("People are saying that Ann Roe sold the old mill.", [], id="people"),
        pytest.param("Local people say that Ann Roe sold the old mill.", 1, id="some-people"),
        pytest.param(
            "Ann Roe called those deeds a thing of her clerks she had no wish to row over.",
            [],
            id="of-what-is-called",
        ),
        pytest.param(
            "Ann Roe told reporters then that Ben Fox had sold the mill.",
            ["Ben Fox had sold the mill"],
            id="when",
        ),
        pytest.param(
            "Ms. Roe said she is unimpressed by the first plan, or permission to use salt, that "
            "Mr. Poe presented to the council, saying it is too timid.",
            ["she is unimpressed by the first plan, or permission to use salt"],
            id="of-a-noun",
        ),
        pytest.param(
            "Ann Roe said that Elm had won the race, that Oak sold a cup and that all was well.",
            ["Elm had won the race", "Oak sold a cup and that all was well"],
            id="a-row",
        ),
        pytest.param(
            "“That was good!” Ben Fox said again and again at Poe's jokes, according to one aide.",
            [],
            id="only-said",
        ),
    ],
)
def test_what_nobody_in_particular_says_and_what_tells_of_a_noun(quotes, reading, text, told):
    made = [q.text for q in quotes(reading(text), direct=False)]
    assert made == told if isinstance(told, list) else made


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "It is “dead,” Ann Roe said. “We have a group of clerks who do their best.”",
            "“We have a group of clerks who do their best.”",
        ),
        (
            "“Never,” Ann Roe said. “We have a group of clerks who do their best.”",
            "“Never,” … “We have a group of clerks who do their best.”",
        ),
        (
            "“We will,” Ann Roe said, “have to sell the old mill by May.”",
            "“We will,” … “have to sell the old mill by May.”",
        ),
    ],
    ids=["cut-out", "alone", "interrupted"],
)
def test_a_scrap_of_another_sentence_does_not_open_a_quotation(quotes, reading, text, told):
    assert [q.text for q in quotes(reading(text), direct=True)] == [told]


@pytest.mark.parametrize(
    "line",
    [
        "Ann Roe, a miller from Elm",
        "Dr. Ann Roe, chief of surgery at Elm Hospital and head of the guild of doctors there",
    ],
)
def test_a_name_and_what_she_is_below_a_quotation_sign_it(quotes, reading, line):
    told = quotes(
        reading(
            "The council voted on Monday to shut the mill in Elm.\n\n"
            '"We have no choice but to shut it," Mayor Ben Fox said.\n\n'
            f'"The mill was my whole life, and nobody asked me."\n\n{line}\n\n'
            "The vote was close. The mayor has ten days to sign the order.\n\n"
            "The mill will be torn down next year."
        ),
        direct=True,
    )

    assert [q.speaker for q in told] == ["Ben Fox", "Ann Roe"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "But without that mill, “we cannot pay for it.”", ["Ann Roe"] * 2, id="a link"
        ),
        pytest.param("With a vote looming, “they smell blood now.”", ["Ann Roe"] * 2, id="a verb"),
        pytest.param("For Ben Fox, “they smell blood right now.”", ["Ann Roe"], id="another"),
        pytest.param("Under the law, “no one may shut a mill.”", ["Ann Roe"], id="a law"),
        pytest.param("Among critics, “it is seen as bad.”", ["Ann Roe"], id="others"),
    ],
)
def test_who_spoke_goes_on_behind_a_few_words(quotes, reading, text, speakers):
    told = quotes(reading(f"“The judges know what they want,” Ann Roe said. {text}"), direct=True)

    assert [q.speaker for q in told] == speakers
