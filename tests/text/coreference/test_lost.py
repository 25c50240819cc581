"""Lost: the pronouns of a statement that none of its own words names."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.lost import lost_in


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Ada Poe sold the mill, and she left Elm.", None),
        ("She sold the mill as Ada Poe left Elm.", "She"),
        ("When she left Elm, Ada Poe sold the mill.", None),
        ("The clerks sold it.", "it"),
        ("It is clear that the clerks left.", None),
    ],
    ids=["before", "behind", "fronted", "nobody", "clause"],
)
def test_a_pronoun_is_lost_where_nothing_may_name_it(reading, text, lost):
    made = reading("Ada Poe met Ben Crow in Elm on Monday. " + text)
    cast = Cast.of(made, tuple(ACTORS.extract(made, Facts())))
    found = lost_in(made.spans[-1], (), made, cast)
    assert (found and found.text) == lost


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Ada Poe praised him.", "him"),
        ("Ada Poe's win earned her a prize.", None),
        ("The clerks sold their boat, Poe said.", None),
        ("Their boat sank.", "Their"),
        ("Mr Quill denied that he had sold the boat.", None),
        ("Ada Poe made it clear the clerks would leave.", None),
        ("It is thought that the mill will close.", None),
    ],
    ids=["another gender", "owner", "several", "its own noun", "unknown", "clear", "passive"],
)
def test_a_pronoun_may_mean_what_agrees_and_stands_elsewhere(reading, text, lost):
    made = reading("Ada Poe met Ben Crow in Elm on Monday. " + text)
    cast = Cast.of(made, tuple(ACTORS.extract(made, Facts())))
    found = lost_in(made.spans[-1], (), made, cast)
    assert (found and found.text) == lost
