"""Quotes: who said it, and not to whom a paper went, what is told of, or who passes it on."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "The Poe sisters sent a fax to two guards explaining that the mill was unsafe.",
            "The Poe sisters",
            id="to",
        ),
        pytest.param(
            "The paper cited a letter to Mayor Roe saying that the mill was unsafe.",
            "a letter to Mayor Roe",
            id="cited",
        ),
        pytest.param(
            "A letter from clerks saying that the mill was unsafe was read in court.",
            "A letter from clerks",
            id="from",
        ),
    ],
)
def test_to_whom_a_paper_goes_does_not_say_what_is_in_it(said, reading, text, speaker):
    assert said(reading(text)) == [(speaker, "the mill was unsafe")]


def test_what_many_say_they_want_says_nothing(said, reading):
    text = "It is, in brief, the sort of teaching post many young nurses say they've dreamed of."
    assert said(reading(text)) == []
    named = reading("Market research firm Acme says people will spend more on toys.")
    assert said(named) == [("Acme", "people will spend more on toys")]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "The screening of old films seemed aimed at warning clerks that the mill could close.",
            [],
            id="thing",
        ),
        pytest.param(
            "Elm clerks answered the complaints by noting that the mill could close.",
            ["Elm clerks"],
            id="people",
        ),
    ],
)
def test_what_a_deed_seems_to_be_for_is_not_said(said, reading, text, speakers):
    assert [speaker for speaker, _ in said(reading(text))] == speakers


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "The campaign said the clerk will run in Elm, Halden News reported.",
            [("The campaign", "the clerk will run in Elm")],
            id="reported",
        ),
        pytest.param(
            "Ann Roe told the board in July she was warned about the fire, the Elm Times reported "
            "on Thursday.",
            [("Ann Roe", "she was warned about the fire")],
            id="two-clauses",
        ),
        pytest.param(
            "Poe assured Roe that Elm would not join the league, spokeswoman Ann Lee said, "
            "according to the Elm news agency.",
            [("Ann Lee", "Poe assured Roe that Elm would not join the league")],
            id="according-to",
        ),
        pytest.param(
            "Ann Roe said the fire was “a dark day for all of Elm,” Elm Radio reported.",
            [("Ann Roe", "“a dark day for all of Elm,”")],
            id="quoted",
        ),
        pytest.param(
            "She said it was “a dark day for all of Elm,” Elm radio and Halden radio reported.",
            [("Ann Roe", "“a dark day for all of Elm,”")],
            id="small-letters",
        ),
        pytest.param(
            "The firm said it was safe to use the mill, Ann Roe said.",
            [("Ann Roe", "The firm said it was safe to use the mill")],
            id="no-media",
        ),
        pytest.param(
            "The firm admitted that it sold the boat, a neighbour reported in May.",
            [("a neighbour", "The firm admitted that it sold the boat")],
            id="a-neighbour",
        ),
        pytest.param(
            "The firm ordered the mill to be shut on Monday, the Elm Gazette reported.",
            [("Elm Gazette", "The firm ordered the mill to be shut on Monday")],
            id="an-order",
        ),
        pytest.param(
            "The mill had closed on Friday, the Elm Gazette reported.",
            [("Elm Gazette", "The mill had closed on Friday")],
            id="nobody-else",
        ),
    ],
)
def test_media_pass_on_who_says_it(said, reading, text, wanted):
    assert said(reading(f"Ann Roe spoke in court on Friday. {text}")) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Ann Roe acknowledged she told the guards that Poe was a thief.",
            [("Ann Roe", "she told the guards that Poe was a thief")],
            id="one",
        ),
        pytest.param(
            "Ann Roe said the mill was old. She said clerks feared a long strike in Elm.",
            [
                ("Ann Roe", "the mill was old"),
                ("Ann Roe", "clerks feared a long strike in Elm"),
            ],
            id="two",
        ),
    ],
)
def test_what_somebody_says_that_he_said_is_told_once(said, reading, text, wanted):
    assert said(reading(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Ann Poe says she has no quarrel with a public bank, but she has a quarrel with Acme.",
            "she has no quarrel with a public bank, but she has a quarrel with Acme",
            id="now",
        ),
        pytest.param(
            "Ann Poe says she is not rich, but she owns four mills in Elm.",
            "she is not rich",
            id="the article's",
        ),
        pytest.param(
            "Ann Poe says she likes the public bank, but she left it in May.",
            "she likes the public bank",
            id="deed",
        ),
        pytest.param(
            "Ann Roe said she heard Poe boast about the fire but did not call the guards.",
            "she heard Poe boast about the fire but did not call the guards",
            id="did-not",
        ),
        pytest.param(
            "Ann Roe said she saw the fire but did not say when.",
            "she saw the fire",
            id="no-more",
        ),
        pytest.param(
            "Ann Roe says patients who need a new heart should not have to wait.",
            "patients who need a new heart should not have to wait",
            id="who",
        ),
        pytest.param(
            "Minister Ann Roe said a “more open debate” is needed.",
            "a “more open debate” is needed",
            id="scrap",
        ),
    ],
)
def test_a_statement_has_both_its_halves(said, reading, text, wanted):
    assert [words for _, words in said(reading(text))] == [wanted]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        pytest.param(
            "Ann Roe described Poe as an “honest fool,” as well as lazy and a liar.",
            "Ann Roe described Poe as an “honest fool,” as well as lazy and a liar",
            id="described",
        ),
        pytest.param(
            "Ann Roe described Poe as a “saint” for ending the “greedy trade.”",
            "Ann Roe described Poe as a “saint” for ending the “greedy trade.”",
            id="twice",
        ),
        pytest.param(
            "Ann Roe called Poe “old and wrong” for claiming that Elm was the “best town” of all.",
            "Ann Roe called Poe “old and wrong” for claiming that Elm was the “best town” of all",
            id="another clause",
        ),
        pytest.param("Doctors in Elm call the illness “long cold.”", None, id="a term"),
        pytest.param("Ann Roe called on Monday for “bold plans” in Elm.", None, id="called-for"),
        pytest.param("Poe paid for what Ann Roe called a “fantasy island.”", None, id="what"),
        pytest.param("Ann Roe met Poe on Monday and called him “a fool.”", None, id="him"),
        pytest.param("Ann Roe opened the “Elm Works” in May.", None, id="a-name"),
    ],
)
def test_few_words_are_quoted_where_somebody_calls_another_so(quotes, reading, text, clause):
    made = reading(text)
    found = [q.clause for q in quotes(made) if q.direct]
    assert found == ([clause] if clause else [])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "President Crow left Elm. Norland's president Carl Lee stayed on in May.",
            "The president",
            id="two",
        ),
        pytest.param("Norland's president Carl Lee stayed on in May.", "Carl Lee", id="one"),
    ],
)
def test_the_president_is_not_another_lands_where_one_has_just_that_title(
    said, reading, text, speaker
):
    made = reading(f"{text} The president said Elm would stay shut.")
    assert [who for who, _ in said(made)] == [speaker]
