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
        ("The board will meet to discuss the bid, which values the club at $1m.", ["the bid"]),
    ],
)
def test_a_question_starts_with_its_word(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles
