"""Two expressions that are one, and times that are open at one end. Published 2025-06-06."""

from __future__ import annotations

import datetime

import pytest

from explainer.text.when import mentions

JOINED = [
    ("It ran from May to July 2010.", "from May to July 2010", "2010-05/2010-07"),
    ("It ran from December to March 2010.", "from December to March 2010", "2009-12/2010-03"),
    ("It ran between 2010 and 2012.", "between 2010 and 2012", "2010/2012"),
    ("It ran 1998-2004.", "1998-2004", "1998/2004"),
    ("It ran from Monday to Wednesday.", "from Monday to Wednesday", "2025-06-02/2025-06-04"),
    (
        "It sank between Tuesday and this morning.",
        "between Tuesday and this morning",
        "2025-06-03/2025-06-06",
    ),
    ("It will run from Monday to Friday.", "from Monday to Friday", "2025-06-09/2025-06-13"),
    ("It ran from the 1950s to the 1980s.", "from the 1950s to the 1980s", "1950~/1989~"),
    ("It ran in the 1950s and 1960s.", "the 1950s and 1960s", "1950~/1969~"),
    ("It sank in June or July of 2010.", "June or July of 2010", "2010-06/2010-07"),
    ("It sank in March or May.", "March or May", "2025-03/2025-05"),
    ("It sank in late March or early April.", "late March or early April", "2025-03/2025-04"),
    ("It sank in 1998 or 1999.", "1998 or 1999", "1998/1999"),
    ("It ran Nov. 20 to Dec. 3.", "Nov. 20 to Dec. 3", "2024-11-20/2024-12-03"),
    ("It has run since at least 2001.", "since at least 2001", "2001/.."),
    ("It will be shut until at least June 20.", "until at least June 20", "../2025-06-20"),
    ("It has run since 2001.", "since 2001", "2001/.."),
    ("It has run since last week.", "since last week", "2025-05-26/.."),
    ("It has run since the 1990s.", "since the 1990s", "1990~/.."),
    ("It has run since the early 1990s.", "since the early 1990s", "1990~/.."),
    ("It has run since the mid-1990s.", "since the mid-1990s", "1994~/.."),
    ("It has run since the late '80s.", "since the late '80s", "1987~/.."),
    ("It ran between 1731 and 1765.", "between 1731 and 1765", "1731/1765"),
    ("It ran from 1731 to 1765.", "from 1731 to 1765", "1731/1765"),
    ("It rained in March and April 2020.", "March and April 2020", "2020-03/2020-04"),
    ("It rained in April and May.", "April and May", "2025-04/2025-05"),
    ("It rained in 2003 and 2004.", "2003 and 2004", "2003/2004"),
    ("It ran until 1998.", "until 1998", "../1998"),
    ("It ran through May.", "through May", "../2025-05"),
    ("It closed before last summer.", "before last summer", "../2024-22"),
    ("It closed prior to 3 May.", "prior to 3 May", "../2025-05-03"),
    ("It was not open until December when Roe left.", "until December", "../2024-12"),
    ("It closed after 2010.", "after 2010", "2010/.."),
    ("It runs from 2026 onwards.", "from 2026", "2026/.."),
    ("It must close by 2030.", "2030", "2030"),
    ("It will open no earlier than June 20.", "no earlier than June 20", "2025-06-20/.."),
    ("It will open no sooner than 2027.", "no sooner than 2027", "2027/.."),
    ("It is due no later than June 20.", "no later than June 20", "2025-06-20"),
    ("It ran through the 1990s.", "the 1990s", "199X"),
    ("It closed after Tuesday's vote.", "Tuesday", "2025-06-03"),
]


@pytest.mark.parametrize(("text", "words", "edtf"), JOINED, ids=[row[0] for row in JOINED])
def test_a_range_has_two_ends(dates, text, words, edtf) -> None:
    assert dates(text) == {words: edtf}


def test_dates_of_a_list_share_the_year_of_the_last(dates) -> None:
    found = dates("It rained in March and June 2020.")
    assert found == {"March": "2020-03", "June 2020": "2020-06"}


def test_what_four_digits_count_is_no_span_of_years(dates) -> None:
    assert dates("They have between 1731 and 1765 boats.") == {}


def test_a_range_keeps_its_parts() -> None:
    (mention,) = mentions("It ran from May to July 2010.", datetime.date(2025, 6, 6))
    assert [(part.text, part.edtf) for part in mention.parts] == [
        ("May", "2010-05"),
        ("July 2010", "2010-07"),
    ]


def test_a_range_that_runs_backwards_is_none(dates) -> None:
    assert dates("It ran from 2012 to 2010.") == {"2012": "2012", "2010": "2010"}


def test_days_of_one_month_in_the_wrong_order_get_no_year(dates) -> None:
    assert dates("It ran between July 9 and July 2.") == {"between July 9 and July 2": None}


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The talks lasted from Friday to Monday.", "2025-05-30/2025-06-02"),
        ("The talks lasted from Wednesday to Monday.", "2025-05-28/2025-06-02"),
        ("The talks lasted from Monday to Friday.", "2025-06-02/2025-06-06"),
        ("The talks will last from Friday to Monday.", "2025-06-06/2025-06-09"),
    ],
    ids=["today", "later-day", "until-today", "to-come"],
)
def test_weekdays_of_what_is_over_lie_before_the_article(dates, text, edtf) -> None:
    assert list(dates(text).values()) == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It was put off until Tuesday morning.", "../2025-06-10"),
        ("It was put off until 9 a.m. on Tuesday.", "../2025-06-10"),
        ("It sank after 9 a.m. on Tuesday.", "2025-06-03"),
    ],
)
def test_until_an_hour_is_a_bound(dates, text, edtf) -> None:
    assert list(dates(text).values()) == [edtf]


def test_a_word_for_a_day_has_the_day_in_brackets_behind_it(dates) -> None:
    assert dates("It opened today (June 5).")["today"] == "2025-06-05"
    assert dates("It opened today (March 5, 1998).")["today"] == "2025-06-06"
