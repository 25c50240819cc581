"""Times that date nothing that is told."""

from __future__ import annotations

import pytest

from explainer.sections.timeline.times import Times


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe called Christmas a sham.",
        "Ann Roe has delighted clerks with her Christmas inspired singing.",
        "The anniversary of 9/11 was quiet.",
        "Ann Roe rows on a Friday night.",
        "Ann Roe has waited for this day.",
        "Ann Roe left the overnight protest.",
        "Ann Roe was detained by police overnight.",
        "Ann Roe stayed overnight in a hut.",
        "Ann Roe came across the 1930s Acme camera.",
        "Ann Roe spoke of the anniversary of the May 7 raid.",
        "Sales rose 3% after an early spring.",
        "Rain reached 46.8mm in Elm, breaking the town's record of 45.9 set in 2019.",
        "Ann Roe is the first woman to lead the board since 2003.",
        'The star of the show was a print called "Boats" from 1967.',
        "The show fell on the tenth anniversary of the death of Ann Roe in 2007.",
    ],
    ids=[
        "feast",
        "with",
        "remembered",
        "any day",
        "this day",
        "night told before",
        "held",
        "stayed",
        "age",
        "year unsaid",
        "any spring",
        "record",
        "first to",
        "work",
        "remembered death",
    ],
)
def test_a_time_that_is_no_moment_dates_nothing(reading, text):
    assert not Times(reading(text)).by_word


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe sold cameras in the 1930s in Elm.",
        "Ann Roe fought in the 1950s Elm war.",
        "Ann Roe spoke of the anniversary of the May 7, 2023 raid.",
        "Ann Roe broke the record of 45 points on Monday.",
    ],
    ids=["in", "event", "year", "broken"],
)
def test_a_time_of_an_event_dates_it(reading, text):
    assert Times(reading(text)).by_word


def test_a_feast_on_which_something_happened_dates_it(reading):
    assert Times(reading("Ann Roe sold the mill at Christmas.")).by_word


@pytest.mark.parametrize(
    "text",
    [
        "The match was stopped by rain and one on 3 June by a power cut.",
        "The march was banned by the mayor and a second in May by a court.",
        "The flight was cancelled because of fog and another on Friday because of a strike.",
    ],
    ids=["one", "second", "another"],
)
def test_a_time_of_another_one_does_not_date_the_first(reading, text):
    assert not Times(reading(text)).by_word


@pytest.mark.parametrize(
    "text",
    [
        "Wages rose 2% after a 1% rise in April.",
        "Tolls went up, with fares rising six cents, or 2%, following a like gain in April.",
        "Clerks fear a repeat of 1996.",
        "Poe is the last one standing for the post, like Ann Crow four years ago.",
    ],
    ids=["after a rise", "following a gain", "a repeat", "like another"],
)
def test_a_time_of_what_was_alike_or_came_before_dates_nothing(reading, text):
    assert not Times(reading(text)).by_word


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The dam burst in 2005 and again in May 2007.", {"2005"}),
        ("Riots broke out in Elm after the vote and again in May 2007.", set()),
        ("The mill closed in 2005, and again clerks struck in May 2007.", {"2005", "2007-05"}),
    ],
    ids=["first", "no-first", "another"],
)
def test_a_second_time_of_the_same_dates_nothing(reading, text, times):
    found = Times(reading(text)).by_word.values()
    assert {t.mention.edtf for row in found for t in row} == times


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe cut her forecast for boat sales in 2026-27 to 6.4 percent from 6.7 percent.",
        "Ada Poe cut her forecast for output this year to 4 million tonnes.",
        "Ada Poe sold 40,000 boats, twice the number recorded in March.",
        "Ada Poe sold 40,000 boats, more than double the total seen in March.",
        "Ada Poe sold boats for six weeks. Sales fell 22% from two weeks earlier.",
        "Each clerk will get a third of an acre, half of what the average household farms today.",
    ],
)
def test_the_time_of_a_value_is_not_when_something_was_done(events, text):
    found = events("The harbour is old. The pier is long. " + text)
    assert not [e for e in found if e.when and e.when.edtf]
