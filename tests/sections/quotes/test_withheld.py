"""Withheld: statements in which somebody says nothing."""

from __future__ import annotations

import pytest

from explainer.sections.quotes.withheld import withholds


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("They had no comment on the bid.", True),
        ("It would not comment on market rumours.", True),
        ("The firm was unable to elaborate.", True),
        ("They had no clerks on the board.", False),
        ("It would not discuss the plan in public.", False),
        ("It would not comment because the court forbids it.", False),
        ("They had no comment but the bid was low.", False),
    ],
    ids=["no comment", "not", "unable", "no clerks", "object", "reason", "more"],
)
def test_who_only_says_that_he_says_nothing_makes_no_statement(reading, text, wanted):
    made = reading(text)
    assert withholds(made.spans[0], made.pack) is wanted


def test_such_words_are_no_quote(reading, quotes):
    assert quotes(reading("Acme said it had no comment on the bid.")) == []
