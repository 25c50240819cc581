"""Newcomers: who says something first may tell it of somebody told of before."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.candidates import Search
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.newcomers import may_go_on


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("Eve Roe died on Monday. Ann Poe said the show would go on in her memory.", True),
        ("Eve Roe died. It rained in Elm. Ann Poe said the show would go on in her memory.", True),
        ("Eve Roe died on Monday. Ann Poe said her mill would shut.", False),
        ("Eve Roe died on Monday. Ann Poe said her sister had been told.", True),
        ("Eve Roe died on Monday. Ann Poe said her office had been told.", False),
        ("Ben Crow died on Monday. Ann Poe said the fire had hit her house.", False),
        ("Ann Poe met Eve Roe. Ann Poe said the fire had hit her house.", False),
    ],
    ids=["memory", "a sentence between", "her own", "sister", "office", "a man", "told of before"],
)
def test_what_a_newcomer_says_behind_a_subject_may_be_told_of_another(reading, text, another):
    read = reading(text)
    cast = Cast.of(read, ACTORS.extract(read, Facts()))
    pronoun = next(t for t in reversed(read.doc) if t.lower_ == "her")
    poe = next(actor for actor in cast.actors if actor.name == "Ann Poe")
    mention = next(t for t in reversed(read.doc) if cast.at(t) is poe and t.i < pronoun.i)
    search = Search(pronoun, poe, "f", read, cast, frozenset())
    assert may_go_on(mention, search) == another
