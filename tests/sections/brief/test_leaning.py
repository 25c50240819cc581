"""Sentences that lean on one before: whose owner, which hall, will be what, later than what."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.brief.assuming import Scope, assumptions
from explainer.sections.brief.standing import stands_alone
from explainer.text.coreference.cast import Cast

LEAD = "The town of Elm sold a mill and two halls on Monday after a fire."


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("The council says they will be, in August.", False),
        ("Roe said that the doors were not.", False),
        ("The council says they will be open in August.", True),
        ("The chairman of the guild, Ben Crow, resigned a week later.", False),
        ("Ben Crow joined the guild in 2019 and left it two years later.", True),
        ("Ben Crow fell ill on Friday and died two days later.", True),
        ("The toll can be saved however by crossing at Oak.", False),
        ("The water is a lake that was no lake when she married.", False),
        ("The visitor left the lake when she married.", True),
    ],
    ids=[
        *("cut", "cut-behind-not", "whole", "later", "later-than-told", "later-than-a-day", "yet"),
        *("she-of-a-thing", "she-of-somebody"),
    ],
)
def test_a_sentence_without_its_end_or_its_start_does_not_stand_alone(reading, text, alone):
    made = reading(f"{LEAD}\n{text}")
    assert stands_alone(made, len(made.spans) - 1, Cast.of(made, ())) is alone


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("The mill's owner, Acme, paid a fine on Friday.", {0}),
        ("The mill, which burned for a day, had 40 clerks.", {0}),
        ("The mill that Acme built in 1990 had 40 clerks.", set()),
        ("The town's mayor, Ann Roe, wept on Friday.", set()),
        ("The justice ministry's chief clerk wept on Friday.", set()),
    ],
    ids=["owner", "aside", "told-which", "land", "named-which"],
)
def test_a_sentence_takes_as_told_whose_it_is(reading, text, needed):
    made = reading(f"{LEAD}\n{text}")
    scope = Scope.of(made, Cast.of(made, ()))
    assert {n for places in assumptions(scope, len(made.spans) - 1) for n in places} == needed


def test_several_bring_in_no_single_one(reading):
    made = reading("Elm made a law for all mills. Ann Roe left a mill. The mill's owner left it.")
    scope = Scope.of(made, Cast.of(made, Facts().lists))
    assert assumptions(scope, len(made.spans) - 1) == (frozenset({1}),)


def test_one_is_none_of_several_where_one_was_told_before(reading):
    text = "Claims came from two towns. Elm made a claim in 2020. The claim was put by the mayor."
    made = reading(text)
    scope = Scope.of(made, Cast.of(made, Facts().lists))
    assert assumptions(scope, len(made.spans) - 1) == (frozenset({1}),)
