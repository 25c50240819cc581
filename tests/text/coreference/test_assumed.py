"""Nouns with "the" of which only earlier words tell which one is meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.outlook import OUTLOOK
from explainer.sections.timeline import TIMELINE

LEAD = "The harbour is old. The pier is long. "
"""Two sentences in which nothing happens, so that what follows is no longer the lead."""


@pytest.fixture
def told(reading: Callable[..., Reading]) -> Callable[..., list[str]]:
    """The statements of a section of an invented text whose actors are known."""

    def found(section, text: str) -> list[str]:
        read = reading(text)
        facts = Facts().having(ACTORS, ACTORS.extract(read, Facts()))
        return [fact.text for fact in section.extract(read, facts)]

    return found


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe banned the old ferries. The ban shocked the fishers",
        "Ada Poe threatened the fishers again. The threats followed a bitter quarrel in Elm",
        "Ada Poe met Ned Crow in Elm. The two rivals signed a pact",
        "Ada Poe opened a new mill in Elm. The mill was closed by the council",
        'Ada Poe called the ferries "rotten" in Elm. The remark angered the fishers',
    ],
)
def test_what_takes_up_the_sentence_before_is_told_with_it(told, text):
    assert text in told(TIMELINE, f"{LEAD}\n\n{text}.")


@pytest.mark.parametrize(
    "text",
    [
        "A new mill opened in Elm. It rained for days. The mill hired forty clerks",
        "A new mill opened in Elm and it rained. Days passed. The mill hired forty clerks",
    ],
)
def test_what_nothing_near_brings_in_stands_alone(told, text):
    assert text.rpartition(". ")[2] in told(TIMELINE, f"{LEAD}\n\n{text}.")


def test_what_nothing_brings_in_is_not_told(told):
    text = "Ned Crow fought the plan. He said it was late. The decision shocked the fishers."
    assert not any("decision" in words for words in told(TIMELINE, f"{LEAD}\n\n{text}"))


@pytest.mark.parametrize(
    "text",
    [
        "The government closed the port",
        "The decision by Ada Poe shocked the fishers",
        "The port decision shocked the fishers",
    ],
)
def test_what_everybody_knows_or_its_own_words_tell_stands_alone(told, text):
    text = f"{LEAD}\n\nIt rained for days. {text}."
    assert text.rpartition(". ")[2].rstrip(".") in told(TIMELINE, text)


def test_a_prospect_is_told_with_the_sentence_that_it_takes_up(told):
    text = "Ada Poe wants to tax all ferries in Elm. The tax will hurt the fishers."
    assert text in {f"{line.rstrip('.')}." for line in told(OUTLOOK, f"{LEAD}\n\n{text}")}


@pytest.mark.parametrize("when", ["", " in March 2024"])
def test_nothing_is_told_before_a_moment_with_a_date_which_is_not_its_own(told, when):
    text = f"Ada Poe opened a new mill in Elm{when}. The mill was closed in May 2025"
    assert "The mill was closed in May 2025" in told(TIMELINE, f"{LEAD}\n\n{text}.")


def test_a_sentence_with_a_time_is_not_told_before_a_moment_without_one(told):
    text = "Ada Poe opened a new mill in Elm in March 2024. The mill hired forty clerks"
    assert "The mill hired forty clerks" in told(TIMELINE, f"{LEAD}\n\n{text}.")
