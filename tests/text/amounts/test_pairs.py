"""Pairs: ranges, changes, proportions, and what only looks like one."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.amounts import amounts

WORDS = LANGUAGES["en"].amounts


def told(text: str) -> list[tuple[str, float, str]]:
    return [
        (text[a.start : a.end], pytest.approx(float(a.value)), a.unit) for a in amounts(text, WORDS)
    ]


def test_a_rise_told_by_share_keeps_its_start():
    change, share = amounts("sales of $5m, up 25% from $4m", WORDS)
    assert (change.value, change.before, share.value) == (5_000_000, 4_000_000, 25)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("won 52 to 48 percent", [("52 to 48 percent", 52.0, "percent")]),
        ("6 of 10 voters", [("6 of 10", 60.0, "percent")]),
        ("one in 45 children", [("one in 45", 20 / 9, "percent")]),
        ("13 of the past 19 races", [("13 of the past 19", 13.0, "")]),
        ("10 of the 12 members", [("10 of the 12", 10.0, "")]),
        ("5% and 7%", [("5%", 5.0, "percent"), ("7%", 7.0, "percent")]),
        ("rose by 5% to $40", [("5%", 5.0, "percent"), ("$40", 40.0, "USD")]),
        ("a 62%-32% divide", []),
        ("called 555-1234-77", []),
    ],
)
def test_two_numbers_beside_each_other(text, found):
    assert told(text) == found
