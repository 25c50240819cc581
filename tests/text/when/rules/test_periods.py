"""Years, quarters, seasons, decades and centuries. Published Friday 2025-06-06."""

from __future__ import annotations

import pytest

NAMED = [
    ("It was built in the 1200s.", "the 1200s", "12XX"),
    ("It was built in the 1900s.", "the 1900s", "19XX"),
    ("It was built in the 2000s.", "the 2000s", "200X"),
    ("It fell in H1 2025.", "H1 2025", "2025-01/2025-06"),
    ("It fell in FY2025.", "FY2025", "2025~"),
    ("It fell in the winter of 2023-24.", "the winter of 2023-24", "2023-24"),
    ("It fell in the second half of the year.", "the second half of the year", "2025-07/2025-12"),
    ("It fell in the final quarter of 2024.", "the final quarter of 2024", "2024-10/2024-12"),
    (
        "It fell in the first six months of this year.",
        "the first six months of this year",
        "2025-01/2025-06",
    ),
    (
        "It fell in the last two months of 2024.",
        "the last two months of 2024",
        "2024-11/2024-12",
    ),
    ("It closes at the end of the 2025-26 year.", "the end of the 2025-26", "2025/2026"),
    ("She died in 1998.", "1998", "1998"),
    ("She died in mid-2010.", "mid-2010", "2010"),
    ("She died around 1850.", "around 1850", "1850~"),
    ("She died at the end of 2010.", "the end of 2010", "2010"),
    ("Fiscal 2025 begins soon.", "Fiscal 2025", "2025~"),
    ("The deficit rose in fiscal year 2024.", "fiscal year 2024", "2024~"),
    ("He taught there 2015/16.", "2015/16", "2015/2016"),
    ("He taught there 2010-12.", "2010-12", "2010/2012"),
    ("In nineteen ninety-six it closed.", "nineteen ninety-six", "1996"),
    ("It fell in 44 BC.", "44 BC", "-0043"),
    ("It fell around 2000 BC.", "around 2000 BC", "-1999~"),
    ("It fell between 300 and 200 BC.", "300 and 200 BC", "-0299/-0199"),
    ("It fell in AD 79.", "AD 79", "0079"),
    ("It closed in the 1990s.", "the 1990s", "199X"),
    ("It closed in the late '80s.", "the late '80s", "198X"),
    ("It closed in the nineties.", "the nineties", "199X"),
    ("It closed in the 19th century.", "the 19th century", "18XX"),
    ("It closed in the summer of 2010.", "the summer of 2010", "2010-22"),
    ("It closed in the spring.", "the spring", "2025-21"),
    ("It closed in the spring of last year.", "the spring of last year", "2024-21"),
    ("It closed in the third quarter of 2010.", "the third quarter of 2010", "2010-07/2010-09"),
    ("It closed in Q3 2024.", "Q3 2024", "2024-07/2024-09"),
    ("Sales fell in the first quarter.", "the first quarter", "2025-01/2025-03"),
    ("Sales fell in last year's third quarter.", "last year's third quarter", "2024-07/2024-09"),
    ("It closed in the first half of 2024.", "the first half of 2024", "2024-01/2024-06"),
]


@pytest.mark.parametrize(("text", "words", "edtf"), NAMED, ids=[row[1] for row in NAMED])
def test_a_named_period_is_as_exact_as_its_words(dates, text, words, edtf) -> None:
    assert dates(text)[words] == edtf


@pytest.mark.parametrize(
    "text",
    [
        "It paid $ 2010 for it.",
        "Flight 1980 left room 2012.",
        "It took 2000 troops and 1999 dollars.",
        "He ran 1984 days.",
        "It has 1500 beds.",
        "He read “1984” and '2001'.",
        "They sow winter wheat and watch the Winter Games.",
        "Oil began to fall. It led to the fall of the town.",
        "He is in his sixties, and it is in the 90s outside.",
    ],
)
def test_other_numbers_and_words_are_no_periods(dates, text) -> None:
    assert {edtf for edtf in dates(text).values() if edtf} == set()


def test_a_century_before_christ_has_no_edtf(dates) -> None:
    assert dates("It was built in the 2nd century BC.") == {"the 2nd century BC": None}


def test_a_small_ad_is_no_era(dates) -> None:
    assert dates("It bought one ad and 2 million ad slots.") == {}


PLAY = "The Elms led at halftime. Poe was sent off for a foul. "


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Roe scored a touchdown in the first quarter.", None),
        (PLAY + "Roe left with an eye injury in the first quarter.", None),
        (PLAY + "The club's sales fell 3% in the first quarter.", "2025-01/2025-03"),
        (PLAY + "The club was sold in the first quarter of 2019.", "2019-01/2019-03"),
        ("The pier shut at halftime. Roe left in the first quarter.", "2025-01/2025-03"),
        ("Acme cut 300 jobs in the first quarter.", "2025-01/2025-03"),
    ],
)
def test_a_quarter_of_a_game_is_none_of_the_calendar(dates, text, edtf) -> None:
    assert [found for found in dates(text).values() if found] == ([edtf] if edtf else [])


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("In films from 2001: A Sea Story to Elm, sailors sleep.", []),
        ("She won a prize for 2001: The Zenda Years in May 2010.", ["2010-05"]),
        ("It has made two deals since 2001: Elm Mills and Oak.", ["2001/.."]),
        ("Roe led Elm. 2001: A Fire burns the mill.", ["2001"]),
    ],
)
def test_a_number_that_opens_a_title_is_no_year(dates, text, years) -> None:
    assert list(dates(text).values()) == years


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Sales would fall this year.", "this year", "2025"),
        ("Prices did not fall last year.", "last year", "2024"),
        ("He returns in fall next year.", "fall next year", "2026-23"),
        ("It opens by fall of next year.", "fall of next year", "2026-23"),
        ("Fall this year was wet.", "Fall this year", "2025-23"),
        ("It opens early fall next year.", "early fall next year", "2026-23"),
        ("They met summer last year.", "summer last year", "2024-22"),
    ],
)
def test_a_season_that_is_a_verb_as_well_is_a_time_where_a_word_makes_it_one(
    dates, text, words, edtf
):
    assert dates(text) == {words: edtf}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She limped home after the fall.", {}),
        ("She left after the summer.", {"after the summer": "2024-22/.."}),
        ("She must leave before the fall.", {"before the fall": "../2025-09-01"}),
    ],
)
def test_what_may_have_befallen_somebody_is_no_season(dates, text, found) -> None:
    assert list(dates(text)) == list(found)
