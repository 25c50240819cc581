"""Days with a name. Published Friday 2025-06-06."""

from __future__ import annotations

import datetime

import pytest

from explainer.language.en.time_lexicon import HOLIDAYS
from explainer.text.when.rules.holidays import easter, holiday_unit

NAMED = [
    ("It closed on Christmas Eve 2010.", "Christmas Eve 2010", "2010-12-24"),
    ("It closed last Christmas.", "last Christmas", "2024-12-25"),
    ("It will close on New Year’s Day.", "New Year’s Day", "2026-01-01"),
    ("It will close after New Year’s.", "after New Year’s", "2026-01-01/.."),
    ("It closed on MLK Day.", "MLK Day", "2025-01-20"),
    ("It closed on Easter Monday.", "Easter Monday", "2025-04-21"),
    ("It will close on Thanksgiving.", "Thanksgiving", "2025-11-27"),
    ("It closed on Memorial Day.", "Memorial Day", "2025-05-26"),
    ("It closed on Good Friday last year.", "Good Friday last year", "2024-03-29"),
    ("It will close on Giving Tuesday.", "Giving Tuesday", "2025-12-02"),
    ("It closed on Waitangi Day.", "Waitangi Day", "2025-02-06"),
    ("It closed on Remembrance Day 2024.", "Remembrance Day 2024", "2024-11-11"),
    ("It closed during Ramadan.", "Ramadan", None),
    ("It closed before Purim.", "Purim", None),
    ("It fell on the 9th anniversary of 9/11.", "the 9th anniversary of 9/11", "2010-09-11"),
    ("It closed after 9/11.", "after 9/11", "2001-09-11/.."),
    ("It closed before the Sept. 11 attacks.", "Sept. 11 attacks", "2001-09-11"),
]


@pytest.mark.parametrize(("text", "words", "edtf"), NAMED, ids=[row[0] for row in NAMED])
def test_a_day_with_a_name_is_reckoned(dates, text, words, edtf) -> None:
    assert dates(text) == {words: edtf}


@pytest.mark.parametrize(
    "text",
    [
        "Johnnie Christmas drew it.",
        "He saw Station 9/11.",
        "They sold christmas trees.",
        "She ate Easter eggs.",
        "She made a New Year’s resolution.",
    ],
)
def test_surnames_and_compounds_are_no_holidays(dates, text) -> None:
    assert dates(text) == {}


def test_a_weekend_that_is_named_for_a_holiday_is_not_that_day(dates) -> None:
    assert dates("It rained on Memorial Day weekend.") == {"Memorial Day": None}


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("He fell in 2008. He left the ward on Christmas Eve.", None),
        ("He fell in 2008. It hurt. " + "He was ill. " * 20 + "He left on Christmas Eve.", None),
        ("He fell in 2008. " + "He was ill. " * 60 + "He left on Christmas Eve.", "2024-12-24"),
        ("He fell in 2008. He left the ward last Christmas Eve.", "2024-12-24"),
        ("He fell in March 2024. He left the ward on Christmas Eve.", "2024-12-24"),
        ("He fell in 2008. He is to leave the ward on Christmas Eve.", "2025-12-24"),
    ],
    ids=["long ago", "goes on", "far", "last", "last year", "ahead"],
)
def test_a_holiday_in_a_story_of_years_ago_is_not_the_last_one(dates, text, edtf) -> None:
    assert [found for words, found in dates(text).items() if "Christmas" in words] == [edtf]


@pytest.mark.parametrize(
    ("year", "day"),
    [(1961, (4, 2)), (2000, (4, 23)), (2008, (3, 23)), (2024, (3, 31)), (2038, (4, 25))],
)
def test_easter_is_the_churches_easter(year, day) -> None:
    assert easter(year) == datetime.date(year, *day)


@pytest.mark.parametrize("name", sorted(name for name, kind in HOLIDAYS.items() if kind))
@pytest.mark.parametrize("year", [1, 2024, 2025, 9999])
def test_every_holiday_of_the_table_has_its_day_in_every_year(name, year) -> None:
    unit = holiday_unit(year, str(HOLIDAYS[name]))
    assert unit is not None
    assert unit.first.year == year
