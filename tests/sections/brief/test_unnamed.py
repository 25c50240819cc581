"""The answer of somebody accused whom the article does not name, or whom it only calls "he"."""

from __future__ import annotations

import pytest

from explainer.extract import extract
from explainer.sections.brief import BRIEF

AROUND = (
    "{held} {also} {plea} A fire tore the roof off the mill of Elm. "
    "The mayor, Ann Roe, shut the school on Tuesday. "
    "The council of Elm will vote on a new mill on Friday. "
    "The union of the clerks raised $40,000 for 12 families on Sunday. "
    "Ben Crow, who runs the guild, sold the old mill to Acme for $3m in May. "
    "Acme said on Friday that it would build 30 homes in Elm by 2029. "
    "The county paid $2m for a new road to Oak in June. "
    "The bishop of Oak, Dan Fox, opened a school for 200 children on Saturday."
)


def told(reading, held, also, plea):
    made = reading(AROUND.format(held=held, also=also, plea=plea))
    return {s.text for s in extract(made).of(BRIEF)}


@pytest.mark.parametrize(
    ("held", "also", "plea"),
    [
        (
            "A 17-year-old clerk was arrested on Monday after a fire at the mill.",
            "He faces two counts of arson.",
            "He pleaded not guilty at a hearing.",
        ),
        (
            "A 40-year-old man was charged with arson on Monday.",
            "His trial opened in Elm.",
            "The man denies arson.",
        ),
    ],
    ids=["pleads", "denies"],
)
def test_who_is_accused_and_not_named_answers(reading, held, also, plea):
    assert {held, plea} <= told(reading, held, also, plea)


def test_who_is_not_accused_of_anything_has_nothing_to_answer(reading):
    held, also = "A 40-year-old man wrote a book on the mill.", "It came out in Elm."
    plea = "He denied the claims."
    assert plea not in told(reading, held, also, plea)
