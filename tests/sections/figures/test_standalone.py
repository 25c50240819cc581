"""What is told of an amount where nobody knows for whom "it" stands."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("And it would give $25 billion for the border wall.", "for the border wall"),
        (
            "It had to sell a mill after being hit with a bill of $27 million in unpaid fines.",
            "a bill of $27 million in unpaid fines",
        ),
        ("They would lose a fee of $5 million.", None),
        ("It cost $5 million to build.", None),
        ("It gave $5 million for their boats.", None),
    ],
)
def test_a_sum_tells_what_it_is_for_where_nobody_knows_whose_it_is(reading, text, label):
    found = list(extract(reading(text), Facts()))
    assert [f.label for f in found] == ([] if label is None else [label])
    assert all(f.confidence == "low" for f in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Some 90 deaths were in Elm; almost 70 of those deaths were in one mill.", True),
        ("About 39% of women back the law, while 76% of clerks favour it.", True),
        ("Almost 70 of those deaths were in one mill.", False),
    ],
)
def test_words_that_point_back_are_told_with_their_sentence(reading, text, told):
    labels = [f.label for f in extract(reading(text), Facts())]
    assert (text.rstrip(".") in labels) is told
