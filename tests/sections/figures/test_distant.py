"""The subject and the helpers of a verb that stand with another one."""

from __future__ import annotations

import pytest

from explainer.sections.figures.distant import sharing


@pytest.mark.parametrize(
    ("text", "verb", "helped"),
    [
        ("Harrow will close ten shops and cut 5% of jobs.", "cut", "close"),
        ("The plan is set to close 24 of our mills and shed 10% of the jobs.", "shed", "close"),
        ("Harrow has agreed to sell the yard, pay $5m and cut 40 jobs.", "pay", "sell"),
        ("Harrow has agreed to sell the yard, pay $5m and cut 40 jobs.", "cut", "sell"),
        ("Harrow closed ten shops and cut 5% of jobs.", "cut", None),
        ("Harrow will close ten shops, and it cut 5% of jobs in May.", "cut", None),
        ("The clerks own ten shops and run 40 boats.", "run", None),
    ],
)
def test_a_later_verb_of_a_row_shares_its_helpers(reading, text, verb, helped):
    found = sharing(next(t for t in reading(text).doc if t.text == verb))
    assert (None if found is None else found.text) == helped
