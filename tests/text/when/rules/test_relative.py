"""Times that are counted from the day of publication, Friday 2025-06-06."""

from __future__ import annotations

import datetime

import pytest

COUNTED = [
    ("They meet on Monday week.", "Monday week", "2025-06-16"),
    ("They meet a week on Tuesday.", "a week on Tuesday", "2025-06-17"),
    ("Two ships sank overnight Thursday.", "overnight Thursday", "2025-06-05"),
    ("They met today.", "today", "2025-06-06"),
    ("They met yesterday morning.", "yesterday morning", "2025-06-05"),
    ("They meet the day after tomorrow.", "the day after tomorrow", "2025-06-08"),
    ("They met last night.", "last night", "2025-06-05"),
    ("They meet tonight.", "tonight", "2025-06-06"),
    ("Two ships sank overnight.", "overnight", "2025-06-05/2025-06-06"),
    ("They met on Tuesday.", "Tuesday", "2025-06-03"),
    ("They will meet on Tuesday.", "Tuesday", "2025-06-10"),
    ("They met on Friday.", "Friday", "2025-06-06"),
    ("The deadline is Monday.", "Monday", "2025-06-09"),
    ("They meet next Monday.", "next Monday", "2025-06-09"),
    ("They met last Friday.", "last Friday", "2025-05-30"),
    ("They meet this coming Sunday.", "this coming Sunday", "2025-06-08"),
    ("They meet next week Monday.", "next week Monday", "2025-06-09"),
    ("They met on Monday of last week.", "Monday of last week", "2025-05-26"),
    ("They met late on Tuesday.", "late on Tuesday", "2025-06-03"),
    ("They met on Sunday night.", "Sunday night", "2025-06-01"),
    ("They met on the 5th of this month.", "the 5th of this month", "2025-06-05"),
    ("They met this week.", "this week", "2025-06-02/2025-06-08"),
    ("They meet next week.", "next week", "2025-06-09/2025-06-15"),
    ("They met over the weekend.", "the weekend", "2025-05-31/2025-06-01"),
    ("They will meet at the weekend.", "the weekend", "2025-06-07/2025-06-08"),
    ("They met earlier this month.", "earlier this month", "2025-06"),
    ("They meet at the end of next month.", "the end of next month", "2025-07"),
    ("They met last year.", "last year", "2024"),
    ("They meet early next year.", "early next year", "2026"),
    ("They met last August.", "last August", "2024-08"),
    ("They met last May.", "last May", "2024-05"),
    ("They meet next March.", "next March", "2026-03"),
    ("They met last summer.", "last summer", "2024-22"),
    ("They met last winter.", "last winter", "2024-24"),
    ("They met this past May 5.", "this past May 5", "2025-05-05"),
    ("They met this past October 1.", "this past October 1", "2024-10-01"),
    ("They meet next May 5.", "next May 5", "2026-05-05"),
    ("They meet this July 5.", "this July 5", "2025-07-05"),
    ("They must finish by year-end.", "year-end", "2025"),
    ("They must finish by the end of the year.", "the end of the year", "2025"),
    ("It rained over the past year.", "the past year", "2024/2025"),
    ("It rained in the past week.", "the past week", "2025-05-30/2025-06-06"),
]


@pytest.mark.parametrize(("text", "words", "edtf"), COUNTED, ids=[row[0] for row in COUNTED])
def test_a_relative_time_is_counted_from_publication(dates, text, words, edtf) -> None:
    assert dates(text) == {words: edtf}


@pytest.mark.parametrize("text", sorted({row[0] for row in COUNTED}))
def test_without_a_day_of_publication_it_stays_as_worded(dates, text) -> None:
    assert set(dates(text, None).values()) == {None}


TENSES = [
    ("The case was adjourned until 10am on Monday.", ["../2025-06-09"]),
    ("It would go on even if he won on Tuesday.", ["2025-06-10"]),
    ("Tuesday would have been her birthday.", ["2025-06-03"]),
    ("She would not say Tuesday what it cost.", ["2025-06-03"]),
    ("By Tuesday, after some heavy rain, the river had risen.", ["2025-06-03"]),
    ("The mayor called it an open letter on Tuesday.", ["2025-06-03"]),
    ("He said Monday the trial will open Thursday.", ["2025-06-02", "2025-06-12"]),
    ("On Tuesday he said he will go on Monday.", ["2025-06-03", "2025-06-09"]),
    ("The offer had been due to expire Tuesday.", ["2025-06-03"]),
    ("The claim must be filed by Tuesday.", ["2025-06-10"]),
    ("The vote was postponed until Tuesday.", ["../2025-06-10"]),
    ("The strike lasted until Tuesday.", ["../2025-06-03"]),
    ("She could arrive as early as Tuesday.", ["2025-06-10"]),
    ("Officials said Tuesday's talks will go on.", ["2025-06-10"]),
    ("Mr. Poe resigned on Tuesday.", ["2025-06-03"]),
]


@pytest.mark.parametrize(("text", "edtf"), TENSES, ids=[row[0] for row in TENSES])
def test_the_verbs_of_the_clause_say_whether_a_weekday_is_past(dates, text, edtf) -> None:
    assert list(dates(text).values()) == edtf


@pytest.mark.parametrize(
    "text",
    [
        "He reads Orley Today and Science Today.",
        "She spoke on This Week, a programme.",
        "They vote on Super Tuesday.",
        "The Sunday Times wrote about it.",
        "A report in the Sunday Harbour was wrong.",
        "She won the award for Suddenly Last Summer.",
        "Children are the leaders of tomorrow.",
    ],
)
def test_names_that_hold_a_time_are_none(dates, text) -> None:
    assert dates(text) == {}


def test_change_does_not_come_overnight(dates) -> None:
    assert dates("That will not be fixed overnight.") == {"overnight": None}


def test_the_last_week_of_an_event_is_not_the_one_before_publication(dates) -> None:
    assert dates("He won in the last week of the campaign.") == {"the last week": None}


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They met on the last Monday before Easter.", None),
        ("They met on the last Sunday of the month.", None),
        ("They met last Sunday.", "2025-06-01"),
    ],
)
def test_nor_is_the_last_weekday_before_something(dates, text, edtf) -> None:
    assert next(iter(dates(text).values())) == edtf


@pytest.mark.parametrize("day", [datetime.date.min, datetime.date.max], ids=str)
def test_the_ends_of_the_calendar_are_no_error(dates, day) -> None:
    text = "Last week, next century, on Monday, in March, last summer, ten thousand years ago."
    assert len(dates(text, day)) >= 5


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Elm won last Saturday. Earlier in the week, Oak lost.", "Earlier in the week", "W22"),
        ("Elm won on Thursday. Earlier in the week, Oak lost.", "Earlier in the week", "W23"),
        ("Elm won on Saturday. It will play later in the week.", "later in the week", "W23"),
        ("Earlier in the week, Oak lost.", "Earlier in the week", "W23"),
        ("Of Roe's May 20 letter nothing is known. Later in the week, she left.", None, "W23"),
        ("Roe spoke on Tuesday. Later in the day, Poe left.", "Later in the day", "2025-06-03"),
        ("Roe spoke on 3 May 2019. Later in the year she left.", "Later in the year", "2019"),
        ("Roe spoke. She will leave later in the year.", "later in the year", "2025"),
    ],
)
def test_a_unit_without_this_is_that_of_the_day_told_before(dates, text, words, edtf) -> None:
    weeks = {"W22": "2025-05-26/2025-06-01", "W23": "2025-06-02/2025-06-08"}
    found = dates(text)
    assert found[words or "Later in the week"] == weeks.get(edtf, edtf)


def test_later_in_the_day_has_no_date_where_none_was_told(dates) -> None:
    assert set(dates("Later in the day, Poe left. At the end of the day it rained.")) <= {"the day"}


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("The mill shut last week.", "last week", "2025-06-02/2025-06-08"),
        ("Last week's fire killed two.", "Last week", "2025-06-02/2025-06-08"),
        ("The mill shut this week.", "this week", "2025-06-02/2025-06-08"),
        ("The mill shut earlier this week.", "earlier this week", "2025-06-02/2025-06-08"),
        ("The mill will shut this week.", "this week", "2025-06-09/2025-06-15"),
        ("The mill will shut later this week.", "later this week", "2025-06-09/2025-06-15"),
        ("The mill will shut next week.", "next week", "2025-06-09/2025-06-15"),
    ],
)
def test_on_a_sunday_last_week_ends_and_this_week_may_start(dates, text, words, edtf):
    assert dates(text, datetime.date(2025, 6, 8)) == {words: edtf}


def test_a_number_of_people_is_no_day(dates) -> None:
    assert "Last May 20" not in dates("Last May 20 clerks left.")


@pytest.mark.parametrize(
    ("month", "words", "edtf"),
    [
        (2, "this fall", "2025-23"),
        (2, "this summer", "2025-22"),
        (11, "this spring", "2025-21"),
        (2, "this winter", "2024-24"),
        (11, "this winter", "2025-24"),
    ],
)
def test_this_season_is_that_of_the_year(dates, month, words, edtf) -> None:
    text = f"They spoke of {words}."
    assert dates(text, datetime.date(2025, month, 10)) == {words: edtf}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On a wet Thursday morning, Ann Roe lifts the box.", False),
        ("It was a quiet Tuesday night when the mill burned.", False),
        ("They met on a Thursday.", False),
        ("They met after a Thursday vote.", True),
        ("They were shot in a Monday night raid.", True),
        ("They voted on a bill Monday.", True),
    ],
)
def test_a_weekday_of_many_is_no_day(dates, text, told) -> None:
    assert any(dates(text).values()) is told


def test_a_night_behind_an_article_counts_from_something_else(dates):
    assert dates("She sang on the last night of the fair.") == {"last night": None}
