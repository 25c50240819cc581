"""Pairs: ranges, changes, proportions, and what only looks like one."""

from __future__ import annotations

from decimal import Decimal

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
        ("won by 52 to 48 percent", [("52 to 48 percent", 52.0, "percent")]),
        (
            "fell by 12 percent to 9 percent",
            [("12 percent", 12.0, "percent"), ("9 percent", 9.0, "percent")],
        ),
        (
            "dropped more than $7 billion to $94 billion",
            [("more than $7 billion", 7e9, "USD"), ("$94 billion", 94e9, "USD")],
        ),
        ("fell $90 to $106 a share", [("$90 to $106 a share", 106.0, "USD")]),
        ("ahead, 50% versus 42%", [("50% versus 42%", 50.0, "percent")]),
        ("backed by 54% against 46%", [("54% against 46%", 54.0, "percent")]),
        ("grew 5% against 3% a year earlier", [("5%", 5.0, "percent")]),
        (
            "lost the guild 28 percent to 63 percent",
            [("28 percent to 63 percent", 28.0, "percent")],
        ),
        ("10 out of the 12 members", [("10 out of the 12", 10.0, "")]),
        (
            "to 2.9% in May from 3.9% in June, while hers is to drop to 3% from 3.7%",
            [("2.9% in May from 3.9%", 2.9, "percent"), ("3% from 3.7%", 3.0, "percent")],
        ),
        ("6 of 10 voters", [("6 of 10", 60.0, "percent")]),
        ("leads by 48 percent to 41 percent", [("48 percent to 41 percent", 48.0, "percent")]),
        (
            "paid between $60 (£45) and $90 a day",
            [("between $60 (£45) and $90 a day", 90.0, "USD")],
        ),
        ("raise it by $2bn or $3bn", [("$2bn or $3bn", 3e9, "USD")]),
        ("some 5 million-6 million clerks", [("some 5 million-6 million", 6e6, "")]),
        ("girls under 14 in 212 towns", [("under 14", 14.0, ""), ("212", 212.0, "")]),
        ("ages of nine and 14 in 20 towns", [("14", 14.0, ""), ("20", 20.0, "")]),
        ("one in 45 children", [("one in 45", 20 / 9, "percent")]),
        ("one of the nine clerks", [("nine", 9.0, "")]),
        (
            "leads by 3 and 8 percentage points",
            [("3", 3.0, "percentage points"), ("8 percentage points", 8.0, "percentage points")],
        ),
        ("rose in 2010 and 5% in May", [("2010", 2010.0, ""), ("5%", 5.0, "percent")]),
        ("13 of the past 19 races", [("13 of the past 19", 13.0, "")]),
        ("10 of the 12 members", [("10 of the 12", 10.0, "")]),
        ("5% and 7%", [("5%", 5.0, "percent"), ("7%", 7.0, "percent")]),
        ("rose by 5% to $40", [("5%", 5.0, "percent"), ("$40", 40.0, "USD")]),
        ("a 62%-32% divide", [("62%-32%", 62.0, "percent")]),
        ("say by 55%-41% that it", [("55%-41%", 55.0, "percent")]),
        ("rose by 12%-15% in May", [("12%-15%", 15.0, "percent")]),
        ("called 555-1234-77", []),
        ("voted 312 to 290 for it", [("312 to 290", 312.0, "votes")]),
        ("passed the bill 52-48 on", [("52-48", 52.0, "votes")]),
        (
            "in 2 hours, 11 minutes and 4 seconds",
            [("2 hours, 11 minutes and 4 seconds", 7864.0, "seconds")],
        ),
        ("at 5ft 6in, he", [("5ft 6in", 66.0, "inches")]),
        ("for 2 minutes 3in from it", [("2 minutes", 2.0, "minutes"), ("3in", 3.0, "inches")]),
        ("took 3 in May", [("3", 3.0, "")]),
        ("26 minutes 9.8 seconds", [("26 minutes 9.8 seconds", 1569.8, "seconds")]),
        (
            "10 minutes and two hours",
            [("10 minutes", 10.0, "minutes"), ("two hours", 2.0, "hours")],
        ),
        ("passed the plan on Monday, 9-2.", [("9-2", 9.0, "votes")]),
        ("ruled 6-3 on Monday", [("6-3", 6.0, "votes")]),
        ("were crushed 5-1 at home", [("5-1", 5.0, "score")]),
        ("voted down the bill, 62-58", [("62-58", 62.0, "votes")]),
        ("voted to cut the fare by 242 to 116", [("242 to 116", 242.0, "votes")]),
        ("rejected the amendment 47-52", [("47-52", 47.0, "votes")]),
        ("passed the House 220-213", [("220-213", 220.0, "votes")]),
        ("asked for rooms 220-223", []),
        ("voted her player of the year after a 3-1 win", [("3-1", 3.0, "score")]),
        ("rejected offers from 10-12 clubs", [("10-12", 12.0, "")]),
        ("passed it by a 5-4 majority", [("5-4", 5.0, "votes")]),
        ("gave the guild a 5-4 majority", [("5-4", 5.0, "")]),
        ("a majority of 36 to 14", [("36 to 14", 36.0, "votes")]),
        ("beat Rovers 24-17", [("24-17", 24.0, "points")]),
        ("called her at one point to say", [("one", 1.0, "")]),
        ("a one-point lead", [("one-point", 1.0, "points")]),
        ("tried at least twice to win", []),
        ("twice the rate", [("twice", 2.0, "times")]),
        ("two, three or four boats", [("two, three or four", 4.0, "")]),
        ("in town, four, three or five boats", [("four", 4.0, ""), ("three or five", 5.0, "")]),
        ("won $2, three or four boats", [("$2", 2.0, "USD"), ("three or four", 4.0, "")]),
    ],
)
def test_two_numbers_beside_each_other(text, found):
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "words", "before"),
    [
        ("61% of voters agree, down from 74% in March", "61%", 74),
        ("to 42 in the quarter to June from 31 a year earlier", None, None),
        ("to £42m in the quarter that ends with June from £31m", "£42m", 31_000_000),
        ("to 6 million tonnes from a previous 5.5 million", "6 million tonnes", 5_500_000),
        ("12 cents, up from 10 cents", "12 cents, up from 10 cents", 10),
        ("grew 4.6% in the quarter, up from just 1.6% before", "4.6%", Decimal("1.6")),
        ("from £3bn ($6bn) last year to £2bn", "from £3bn ($6bn) last year to £2bn", 3 * 10**9),
        ("sank from a high of $31bn to $2.7bn", "from a high of $31bn to $2.7bn", 31 * 10**9),
        ("from 3% to a little below 2%", "from 3% to a little below 2%", 3),
        ("rose from just 4% to 9%", "from just 4% to 9%", 4),
        ("to £7m, while the mayor's rose from £3m to £4m", "from", 3_000_000),
        ("to $1.2 from $1.1, and the pound to $1.4", "$1.2 from", Decimal("1.1")),
        ("61% of voters agree. Up from 74 homes came letters", None, None),
        ("between $18m and $20m this year, down from $24m", "between", 24_000_000),
    ],
)
def test_the_start_of_a_change_may_stand_far_behind(text, words, before):
    changes = [a for a in amounts(text, WORDS) if a.before is not None]
    assert [a.before for a in changes] == ([] if before is None else [before])
    assert words is None or text[changes[0].start :].startswith(words)
    assert all(a.reach >= a.end for a in changes)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("by 214 votes to 187 on Tuesday", [("214 votes to 187", "votes")]),
        ("sent 214 votes to 12 towns", [("214", ""), ("12", "")]),
        ("by 214 votes on 12 May", [("214", ""), ("12", "")]),
    ],
)
def test_votes_that_are_named_are_one_result(text, found):
    told = amounts(text, LANGUAGES["en"].amounts)
    assert [(text[a.start : a.end], a.unit) for a in told] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one out of every six homes", [("one out of every six", 16.67, "percent")]),
        ("one of every three farms", [("one of every three", 33.33, "percent")]),
        ("two of every five clerks", [("two of every five", 40, "percent")]),
        ("one in every eight voters", [("one in every eight", 12.5, "percent")]),
        ("struck down in a 5-4 ruling", [("5-4", 5, "votes")]),
        ("lost in a 5-4 decision", [("5-4", 5, "votes")]),
        ("after the 54-46 late-night Senate vote", [("54-46", 54, "votes")]),
        ("the guild approved the pier 109-49", [("109-49", 109, "votes")]),
        ("after the 6-4 late-night game", []),
        ("trails Crow in the new poll, 44% to 48%", [("44% to 48%", 44, "percent")]),
    ],
)
def test_every_makes_a_share_and_who_trails_has_the_smaller(text, found):
    assert [(a, round(b, 2), c) for a, b, c in _plain(text)] == found


def _plain(text: str) -> list[tuple[str, float, str]]:
    return [(text[a.start : a.end], float(a.value), a.unit) for a in amounts(text, WORDS)]


def test_ends_of_a_range_share_their_unit_and_large_levels_are_none():
    text = (
        "It may cost £2-3m. Fares rose 10 to 19 per cent. The index shed 24 points to 2,932 points."
        " Of the homes 95 out of 670 fell."
    )
    told = [(a.low, a.value) for a in amounts(text, WORDS)]
    assert told == [(2e6, 3e6), (10, 19), (None, 24), (None, 2932), (None, 95)]
