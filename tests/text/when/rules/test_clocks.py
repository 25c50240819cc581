"""Times of the day, and times that come again. Published Friday 2025-06-06."""

from __future__ import annotations

import datetime

import pytest

from explainer.text.when import mentions

FRIDAY = datetime.date(2025, 6, 6)
CLOCKS = [
    ("It fell at 11:40 p.m. Sunday.", "11:40 p.m. Sunday", "2025-06-01T23:40"),
    ("It fell at 3pm on Tuesday.", "3pm on Tuesday", "2025-06-03T15:00"),
    ("It fell on Tuesday at 10.30am.", "Tuesday at 10.30am", "2025-06-03T10:30"),
    ("It fell at noon on 3 June.", "noon on 3 June", "2025-06-03T12:00"),
    ("It fell at 10 a.m. (0800 GMT) Tuesday.", "10 a.m. (0800 GMT) Tuesday", "2025-06-03T10:00"),
    ("It fell at 14:30 BST on Tuesday.", "14:30 BST on Tuesday", "2025-06-03T14:30"),
    ("It fell at 9 o'clock on Tuesday.", "9 o'clock on Tuesday", "2025-06-03T09:00"),
]


@pytest.mark.parametrize(("text", "words", "value"), CLOCKS, ids=[row[1] for row in CLOCKS])
def test_a_clock_time_gives_its_day(text, words, value) -> None:
    (mention,) = mentions(text, FRIDAY)
    assert (mention.text, mention.kind, mention.value) == (words, "time", value)
    assert mention.edtf == value.partition("T")[0]


def test_a_clock_time_alone_is_on_the_day_before_it(dates) -> None:
    found = dates("It rose on Sunday. It fell around 11:50 a.m.")
    assert found["around 11:50 a.m."] == "2025-06-01"


@pytest.mark.parametrize(
    ("day", "hour", "told"),
    [
        ("Friday", "2 a.m.", "2025-06-06"),
        ("Friday", "10 p.m.", None),  # perhaps of the evening before
        ("Thursday", "2 a.m.", None),
    ],
)
def test_a_clock_time_far_behind_is_on_the_only_day_that_of_publication(dates, day, hour, told):
    far = "The guild met. The crew slept.\n\n" * 5
    assert dates(f"The pier fell on {day}.\n\n{far}It rang at {hour} twice.")[hour] == told


def test_a_clock_time_is_not_on_the_day_since_which_something_lasts(dates) -> None:
    found = dates("It was the lowest since Sunday. It fell around 11:50 a.m.")
    assert found["around 11:50 a.m."] is None


def test_a_clock_time_of_every_day_is_on_none(dates) -> None:
    text = "It is free until June 30. It is open from 8 a.m. to 6 p.m. daily."
    assert dates(text)["8 a.m."] is None


def test_a_clock_time_without_a_day_is_not_dated(dates) -> None:
    assert dates("It fell around 11:50 a.m.") == {"around 11:50 a.m.": None}


@pytest.mark.parametrize(
    "text", ["It won 3:20 for it.", "It read 25:99 and 13 p.m.", "He saw High Noon twice."]
)
def test_scores_and_impossible_times_are_none(dates, text) -> None:
    assert dates(text) == {}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("every week", "P1W"),
        ("each Thursday", "XXXX-WXX-4"),
        ("every July", "XXXX-07"),
        ("every two years", "P2Y"),
        ("Sundays", "XXXX-WXX-7"),
        ("Monday nights", "XXXX-WXX-1TNI"),
    ],
)
def test_what_comes_again_is_a_set(words, value) -> None:
    (mention,) = mentions(f"It opens on {words}.", FRIDAY)
    assert (mention.text, mention.kind, mention.value) == (words, "set", value)
    assert mention.edtf is None
