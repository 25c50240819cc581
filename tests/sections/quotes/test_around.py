"""Quotes: the clause that is shown around a part of a sentence in quotation marks."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        pytest.param(
            'Tom Lang said the new plan was "not worth the paper it is on".',
            'the new plan was "not worth the paper it is on"',
            id="reported",
        ),
        pytest.param(
            'Tom Lang said it was "a wholly needless death" and praised his crew.',
            'it was "a wholly needless death"',
            id="and-did",
        ),
        pytest.param(
            "The plan is “not worth the paper it is on,” Tom Lang said in May.",
            "The plan is “not worth the paper it is on,”",
            id="said-behind",
        ),
        pytest.param(
            'Tom Lang called the new plan "a waste of good paper" and left the hall.',
            'Tom Lang called the new plan "a waste of good paper"',
            id="called",
        ),
        pytest.param(
            'Tom Lang called the new plan "a waste of good paper", while Ann Roe wants more of it.',
            'Tom Lang called the new plan "a waste of good paper"',
            id="called-otherwise",
        ),
        pytest.param(
            "Tom Lang was sure that the new mill would not be a thing “that is going to hurt us,” "
            "he told the crew.",
            "the new mill would not be a thing “that is going to hurt us,”",
            id="with-what-is-denied",
        ),
        pytest.param(
            'Tom Lang said the guild had "what sounds like a fine choir" for it.',
            'the guild had "what sounds like a fine choir" for it',
            id="what",
        ),
        pytest.param(
            "Tom Lang appeared to agree that “there are some rules in it to change.”",
            "Tom Lang appeared to agree that “there are some rules in it to change.”",
            id="what-somebody-seems-to-say",
        ),
        pytest.param(
            'Tom Lang wrote that the "mill is simply and purely a joke" in May.',
            'the "mill is simply and purely a joke"',
            id="its-article-outside",
        ),
        pytest.param(
            'Tom Lang said it is a bad sign when "a clerk, or anybody who wants to be one, shouts'
            ' at the crew."',
            'it is a bad sign when "a clerk, or anybody who wants to be one, shouts at the crew."',
            id="when",
        ),
        pytest.param(
            'Tom Lang said his wife was fit to lead because "the town is in bad shape now."',
            'his wife was fit to lead because "the town is in bad shape now."',
            id="because",
        ),
        pytest.param(
            'Tom Lang left in May, a "fine choice" he said, "largely because of the bad road".',
            'Tom Lang left in May, a "fine choice" he said, "largely because of the bad road"',
            id="no-clause-but-the-sentence",
        ),
    ],
)
def test_a_part_of_a_sentence_comes_with_its_clause(quotes, reading, text, clause):
    (quote,) = (q for q in quotes(reading(text)) if q.direct)
    assert quote.clause is not None
    assert clause in quote.clause


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('Tom Lang said, "We will go home now."', id="sentence"),
        pytest.param('According to Tom Lang, "we will all go home now".', id="clause"),
        pytest.param('Tom Lang said that "there was no plan for the old mill".', id="there"),
    ],
)
def test_what_can_stand_alone_stands_alone(quotes, reading, text):
    (quote,) = (q for q in quotes(reading(text)) if q.direct)
    assert quote.clause is None


def test_the_statement_that_a_quotation_comes_with_is_no_second_entry(quotes, reading):
    made = reading('Tom Lang said the new plan for the mill was "not worth the paper it is on".')
    assert [q.direct for q in quotes(made)] == [True]


def test_an_aside_parts_the_clause(quotes, reading):
    made = reading(
        "Her new words, said Tom Lang, the mayor of Elm, are “quite in line with the old plan.”"
    )
    (quote,) = (q for q in quotes(made) if q.direct)
    assert quote.clause == "Her new words … are “quite in line with the old plan.”"


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "Ada Poe slammed the plan as “unfair and divisive to all of us.”",
            "Ada Poe slammed the plan as “unfair and divisive to all of us.”",
        ),
        (
            "Ada Poe is out. She called the plan “unfair and divisive to all of us.”",
            "called the plan “unfair and divisive to all of us.”",
        ),
        (
            "Ada Poe insisted that her crew was “still the best of them all.”",
            "her crew was “still the best of them all.”",
        ),
        (
            "Ada Poe defended the ban, adding that there are “rules and customs for the mending of"
            " old boats.”",
            "there are “rules and customs for the mending of old boats.”",
        ),
    ],
    ids=["name", "pronoun", "reported", "adding"],
)
def test_a_clause_has_who_speaks_or_is_what_was_said(quotes, reading, text, clause):
    found = [quote.clause for quote in quotes(reading(text)) if quote.direct]
    assert clause in found


def test_a_clause_ends_before_a_dash(quotes, reading):
    text = "Tom Lang mourned the mills – he described “old sheds left to rust” in Elm – and us."
    (quote,) = (q for q in quotes(reading(text)) if q.direct)
    assert quote.clause == "described “old sheds left to rust” in Elm"


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "Norland needs people “who know that loud words hurt it,” Ada Poe said in May.",
            "Norland needs people “who know that loud words hurt it,”",
        ),
        (
            "But Crow “sold the mill to its rivals,” Ada Poe said. “It is time to go.”",
            "Crow “sold the mill to its rivals,” … “It is time to go.”",
        ),
        (
            "ELM (AP) — The mill has “no future whatever in Elm”, Ada Poe said.",
            "The mill has “no future whatever in Elm”",
        ),
        ("“The mill is dead,” the mayor said, “because nobody was there.”", None),
    ],
)
def test_words_before_a_quotation_are_of_who_follows_it(quotes, reading, text, clause):
    (quote,) = (q for q in quotes(reading(text)) if q.direct)
    assert quote.clause == clause


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "She met Ben Crow, who Ada Poe said was “a mean and horrible man.”",
            "Ben Crow … was “a mean and horrible man.”",
        ),
        (
            "The head of the mill, who officials say has “no idea of the law,” left in May.",
            "The head of the mill … has “no idea of the law,”",
        ),
        (
            "It is a deal that critics fear will be “the end of every mill.”",
            "a deal … will be “the end of every mill.”",
        ),
        ("She met Ben Crow, who said that he was “a mean and horrible man.”", "he was “a"),
    ],
)
def test_what_a_relative_clause_tells_of_a_noun_comes_with_the_noun(quotes, reading, text, clause):
    (quote,) = (q for q in quotes(reading(text)) if q.direct)
    assert quote.clause is not None
    assert quote.clause.startswith(clause)


def test_of_two_nouns_before_a_relative_clause_none_is_shown(quotes, reading):
    text = (
        "Crow slammed a plan of Ada Poe and the guilds that the mayor said was “dead for good now.”"
    )
    (quote,) = (q for q in quotes(reading(text)) if q.direct)
    assert "guilds" not in (quote.clause or "")


def test_quoted_words_that_go_on_past_their_sentence_keep_the_clause_they_open_in(quotes, reading):
    words = '"heartbreaking. Of all the days at the mill, it is the worst."'
    read = reading(f"Ann Roe told Elm News that the fire was {words}")
    found = [(q.direct, q.clause) for q in quotes(read)]
    assert found == [(True, f"the fire was {words}")]
