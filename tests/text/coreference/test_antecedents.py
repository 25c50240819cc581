"""Antecedents: which noun the subject of a clause stands for."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.antecedents import antecedent_of
from explainer.text.coreference.cast import Cast


@pytest.fixture
def meant(reading):
    """The noun that the last such pronoun of a text stands for, or None."""

    def find(text: str, word: str) -> str | None:
        read = reading(text)
        cast = Cast.of(read, ACTORS.extract(read, Facts()))
        pronoun = next(t for t in reversed(read.doc) if t.lower_ == word)
        noun = antecedent_of(pronoun, read, cast)
        return None if noun is None else noun.text

    return find


@pytest.mark.parametrize(
    ("text", "word", "noun"),
    [
        ("The harbour office said it had received 55,000 letters.", "it", "office"),
        ("Halden Bank closed its doors after it lost $5m.", "it", "Bank"),
        ("The old ferry line lost money in May. It has cut 40 jobs.", "it", "line"),
        ("Analysts said the old ferry line would close. It has lost $5m.", "it", "line"),
        ("Three rail unions will meet on Monday. They have lost 4,000 members.", "they", "unions"),
        ("Revenue rose by $5m. It hit a record.", "it", "Revenue"),
        ("The keeper dominated the match although he made 12 errors.", "he", "keeper"),
        ("Halden Motors gets a loan, and Elm Bank says it will offer more.", "it", "Bank"),
        ("The port met with a new partner. It will pay in May.", "it", "port"),
        ("The port will shut the old mill, which it bought for $5m.", "it", "port"),
        ("The port is saving, with cuts at Elm Mill, which it bought for $5m.", "it", "port"),
        ("Mr Justice Crow told Anna Berg that she was free.", "she", "Berg"),
        ("Mr Justice Crow told Anna Berg that she was free. She wept.", "she", "Berg"),
    ],
)
def test_a_pronoun_stands_for_the_subject_above_or_before(meant, text, word, noun):
    assert meant(text, word) == noun


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Halden Bank shut the office beside the mill that it built for $5m.", "it"),
        ("The port said Storm Ada hit the coast. It was moving north at 12 mph.", "it"),
        ("The mill that it built for $5m is now a school.", "it"),
        ("The court told the bank it must pay $5m.", "it"),
        ("Tom Lang sent a ball into the path of Ben Crow and he scored twice.", "he"),
        ("Halden Bank bought Elm Savings after it lost $5m.", "it"),
        ("The line launched a ferry in May. It cost $5m.", "it"),
        ("Halden Bank sued Elm Savings. It has lost $5m.", "it"),
        ("Workers left. It has lost $5m.", "it"),
        ("The new car gets an engine, and Halden Motors says it will offer more.", "it"),
        ("The port will supply the guard with a new boat. It will be towed in May.", "it"),
        ("The line was closed. It took 40 men to close the gates.", "it"),
        ("Acme was sold. It took two years and a loan from the bank to save it.", "it"),
        ("The mayor spoke. It has lost $5m.", "it"),
        ("The bank's target is 3 percent. It now expects 7 percent.", "it"),
        ("Revenue rose by $5m. It raised its forecast for the year.", "it"),
        ("“The line is closed,” said Ann Roe. “It has lost $5m.”", "it"),
    ],
)
def test_where_several_or_none_may_be_meant_there_is_none(meant, text, word):
    assert meant(text, word) is None


def test_who_says_so_as_one_of_several_is_meant(meant):
    assert meant("One woman told clerks she lost $5m.", "she") == "woman"
    assert meant("One woman told her sister she lost $5m.", "she") is None


def test_a_name_beside_a_subject_is_no_rival_of_it(meant):
    text = "Elm's mayor, Crow, stayed after papers showed that he sold a mill for $5m."
    assert meant(text, "he") == "mayor"


def test_what_costs_so_much_to_make_is_a_thing(meant):
    assert meant("The film played in May. It cost $90m to make.", "it") == "film"
    assert meant("The film played in May. It cost $90m to make a boat.", "it") is None


def test_they_may_go_on_with_them(meant):
    text = "Police tried to stop them, but they were cleared by the court."
    assert meant(text, "they") is None
