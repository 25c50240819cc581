"""Questions that are to be decided."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.agenda import extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The court will decide on Friday whether to free Roe.", ["whether to free Roe"]),
        (
            "Inspectors will decide whether to recommend the sale of tablets that have been linked"
            " to a high risk of heart attack and stroke in several studies.",
            ["whether to recommend the sale of tablets"],
        ),
        (
            "The board must decide whether to sell the old grain mill by the river to a group of"
            " bakers from Halden for a small sum and the long wharf behind it to the town.",
            ["whether to sell the old grain mill by the river to a group of bakers from Halden for"
             " a small sum"],
        ),
        (
            "The ballot will determine whether to amend the charter to allow a clerk to leave a"
            " post up to the time at which an allowance could be paid.",
            ["whether to amend the charter to allow a clerk to leave a post"],
        ),
        ("The justices will decide if cities may tax empty shops.",
         ["if cities may tax empty shops"]),
        ("Ministers will negotiate if the council drops its 40 tolls on boats.", []),
        ("The council will decide on the bypass if the mayor agrees.", ["the bypass"]),
        ("The board will decide the matter on Friday, if enough members come.", []),
        ("The board will meet to discuss the bid, which values the club at $1m.", ["the bid"]),
    ],
)  # fmt: skip
def test_a_question_starts_with_its_word(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles
