from __future__ import annotations

import datetime

import pytest

from explainer.stories.fields import fields_of
from explainer.stories.values import Problems, Values


def values(text):
    return Values(name="content/a.md", fields=fields_of(text), problems=Problems())


def noted(header):
    return [str(p) for p in header.problems.found]


@pytest.mark.parametrize("text", ["2025-06-06", "2025-06-06 14:30", "2025-06-06T14:30:00+02:00"])
def test_an_iso_date_is_taken(text):
    header = values(f"Date: {text}")
    assert header.date("date", needed=True) == datetime.date(2025, 6, 6)
    assert noted(header) == []


@pytest.mark.parametrize("text", ["6 Juni 2025", "June", "01/02/2025", "20250606", "tomorrow"])
def test_a_date_that_would_have_to_be_guessed_is_refused(text):
    header = values(f"Title: Vote\nDate: {text}")
    assert header.date("date", needed=True) is None
    assert noted(header) == [
        f"content/a.md:2: date is {text!r}, not an ISO date; "
        "write it like 2025-06-09 or 2025-06-09 14:30"
    ]


@pytest.mark.parametrize("text", ["2025-13-45", "2025-02-30", "2025-06-06 25:99"])
def test_e02_a_date_that_no_calendar_has_is_refused(text):
    header = values(f"Date: {text}")
    assert header.date("date", needed=True) is None
    assert "content/a.md:1: date is" in noted(header)[0]


def test_a_date_in_the_file_name_will_do():
    assert values("Title: x").date("date", "2025-06-06", needed=True) == datetime.date(2025, 6, 6)


def test_a_day_of_change_is_checked_too():
    header = values("Modified: yesterday")
    header.date("modified")
    assert noted(header)[0].startswith("content/a.md:1: modified is 'yesterday', not an ISO date")


def test_a_draft_needs_no_date():
    header = values("Title: x")
    assert header.date("date", needed=False) is None
    assert noted(header) == []


def test_a_missing_date_is_refused():
    header = values("Title: x")
    header.date("date", needed=True)
    assert noted(header) == ["content/a.md:1: no date; add a line Date: with a day like 2025-06-09"]


def test_the_source_counts_as_published_on_the_day_of_the_story():
    day = datetime.date(2025, 6, 6)
    assert values("Title: x").defaults(day).published == day
    assert values("Published: 2025-06-01").defaults(day).published == datetime.date(2025, 6, 1)


def test_e02_a_wrong_day_of_publication_is_refused_with_its_line():
    header = values("Title: x\nPublished: 2025-02-30")
    header.defaults(None)
    assert noted(header)[0].startswith("content/a.md:2: date is '2025-02-30'")


def test_an_address_that_is_none_is_refused():
    header = values("Url: javascript:alert(1)")
    header.defaults(None)
    assert noted(header)[0].startswith("content/a.md:1: url is 'javascript:alert(1)'")


def test_how_much_of_the_source_is_shown():
    assert values("Show_source: Cited").show_source() == "cited"
    assert values("Title: x").show_source() == "full"


def test_an_unknown_word_is_refused_with_the_nearest():
    header = values("Show_source: cite")
    assert header.show_source() == "full"
    assert noted(header) == ["content/a.md:1: show_source is 'cite'; did you mean 'cited'?"]


def test_a_language_without_words_is_refused():
    header = values("Lang: xx")
    header.language("en")
    assert noted(header)[0].startswith("content/a.md:1: lang is 'xx'")


def test_sources_are_parted_by_commas_and_lines():
    assert [(f.value, f.line) for f in values("Sources: a, b\n    c").several("sources")] == [
        ("a", 1),
        ("b", 1),
        ("c", 2),
    ]
