"""Outlook: what looks ahead is told without the deed that its subject is told with."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.outlook import extract
from explainer.text.marks import ELISION


def prospects_of(made):
    facts = Facts()
    facts = facts.having(ACTORS, ACTORS.extract(made, facts))
    return extract(made, facts)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "The mayor opened a bridge on Monday and may stand again in May.",
            "The mayor … may stand again in May",
        ),
        (
            "Bob Poe won the vote but is unlikely to serve a full term.",
            "Bob Poe … is unlikely to serve a full term",
        ),
        (
            "Bob Poe lost the vote, sold his house and may leave the town for good.",
            "Bob Poe … may leave the town for good",
        ),
        (
            "Acme bought the yard and expects sales of £40m this year.",
            "Acme … expects sales of £40m this year",
        ),
        (
            "Last week, Ann Roe lifted a ban on fairs and pledged to restore the old harbour.",
            "Last week, Ann Roe … pledged to restore the old harbour",
        ),
        (
            "Last week, Ann Roe lifted a ban on fairs and may restore the old harbour.",
            "Ann Roe … may restore the old harbour",
        ),
    ],
    ids=["may", "but", "three", "expects", "time of both", "time of the deed"],
)
def test_what_was_done_is_not_told_as_what_may_come(reading, sentence, words):
    (prospect,) = prospects_of(reading(sentence))
    assert prospect.text == words
    assert words == ELISION.join(piece.text for piece in prospect.evidence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Roe bought the old mill in Elm and may sell it in May.",
        "The council met in Elm and it may raise the rates.",
        "The mill may be sold and could be pulled down next year.",
        "Ann Roe closed a shop in Elm and is likely to open one there next year.",
    ],
    ids=["it", "own subject", "both ahead", "there"],
)
def test_what_leans_on_the_deed_or_is_none_stays_with_it(reading, sentence):
    assert all(len(prospect.evidence) == 1 for prospect in prospects_of(reading(sentence)))


def test_a_pronoun_of_the_words_that_are_left_keeps_its_place(reading):
    made = reading(
        "Ann Roe is the mayor of Elm. She opened a bridge on Monday and may leave her post in May."
    )
    (prospect,) = prospects_of(made)
    assert prospect.text == "She … may leave her post in May"
    assert [prospect.text[:place] for place in prospect.places] == ["She"]
