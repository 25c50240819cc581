"""Quotes: what somebody says by an adjective, calls a thing twice, or promises in quoted words."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roe made clear that the mill would open.", "the mill would open"),
        ("Ann Roe has made it clear the mill will open.", "the mill will open"),
        ("The union is adamant that the mill must open.", "the mill must open"),
        ("The figures make it clear that the mill will open.", None),
        ("Ann Roe has yet to make it clear that the mill will open.", None),
    ],
    ids=["made clear", "it", "is", "things", "not yet"],
)
def test_who_makes_something_clear_says_it(quotes, reading, text, expected):
    made = [q.text for q in quotes(reading(text), direct=False)]
    assert made == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Ann Roe called the plan "a mess" and "a gift to the rich".', '"a gift to the rich"'),
        (
            'The union said it was tired and promised to "stand by every word".',
            '"stand by every word"',
        ),
    ],
    ids=["second", "vow"],
)
def test_parts_of_what_one_calls_a_thing_or_promises_are_told(said, reading, text, expected):
    assert [words for _, words in said(reading(text), direct=True)] == [expected]
