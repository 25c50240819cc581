"""Clauses with a calendar time that tell no event of it."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.usefixtures("cut")


@pytest.mark.parametrize(
    "text",
    [
        "Clerks see a cut in July.",
        "Today many people worship the sun.",
        "Ann Roe was in a good mood on Monday.",
        "Ann Roe was ready to sign on Monday.",
        "The last race was on May 3, when Ann Roe won.",
        "The mill had been due to open in May.",
        "Ben Crow said Ann Roe should row on Thursday.",
        "If the mill had a licence, we would not be in this mess today.",
        "Ann Roe believed in March that Acme had lent the mill a boat.",
    ],
    ids=[
        *("thought", "now", "mood", "ready", "only dates", "planned", "asked of", "imagined"),
        "belief",
    ],
)
def test_a_time_beside_what_is_no_event_dates_none(events, text):
    behind = "The harbour is old. The pier is long. "
    whole = text.removesuffix(".")
    told = [e for e in events(behind + text) if e.when and e.when.edtf]
    assert whole not in [e.text for e in told]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Ann Roe will argue in court on Monday.", "2025-06-09"),
        ("Ann Roe will be cross-examined on Monday.", "2025-06-09"),
        ("Ben Crow said he had summoned Ann Roe to appear on July 3.", "2025-07-03"),
        ("The new one opens in Norland on July 3.", "2025-07-03"),
        ("Ann Roe and Ben Crow purportedly met on Monday.", "2025-06-02"),
        ("Ann Roe was in Norland on Monday.", "2025-06-02"),
        ("Ann Roe was president from 1991 until 1999.", "1991/1999"),
        ("Ann Roe learned in March that Acme had lent the mill a boat.", "2025-03"),
        ("Inspectors discovered last year that clerks were bribing a guard.", "2024"),
    ],
    ids=["argue", "hyphen", "summon", "one", "hedged", "place", "office", "learn", "discover"],
)
def test_what_was_done_or_is_due_has_its_time(events, text, edtf):
    assert edtf in [e.when.edtf for e in events(text) if e.when]


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("Originally slated for June 1, the case was pushed back.", []),
        ("The town never got the bridge the mill promised in May 2019.", []),
        ("The ship, due in Elm on May 12, sank in the storm.", []),
        ("The ship, due in Elm in May, sank on May 12 in the storm.", ["May 12"]),
        ("Set up in May 2020, the fund has paid out.", ["May 2020"]),
        ("Elm earned $450,000 in prizes, more than twice what it took in fees last year.", []),
        ("In a letter to the Salt Union, seen late on May 13, Crow wrote that he would go.", []),
    ],
    ids=["slated", "vowed", "due", "sank", "set-up", "thing", "letter"],
)
def test_what_was_only_to_be_on_a_day_is_no_event_of_it(events, text, dated):
    found = [e.when.text for e in events(text) if e.when is not None and e.when.edtf]
    assert found == dated


def test_the_beginning_of_records_is_no_event(events_behind_lead):
    told = events_behind_lead("Rain was the lowest since records began in 1877.")
    assert not [e for e in told if "began" in e.text and e.when]


def test_what_somebody_is_to_ask_for_is_on_its_day(events):
    text = "Senator Dan Poe is to ask for a vote on Monday."
    found = [e.text for e in events(f"The harbour is old. {text}")]
    assert found == [text.removesuffix(".")]


@pytest.mark.parametrize("value", ["double the number", "three times the figure"])
def test_the_time_of_what_a_multiple_is_of_dates_nothing(events, value):
    made = events(f"The harbour is old. Some 300 people came, more than {value} in 2020.")
    assert [e.text for e in made if e.when and e.when.edtf] == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Visitors will from 9 November be subject to a 5% tax.", ["2025-11-09"]),
        ("The hall will be free from Monday.", ["2025-06-09"]),
        ("The hall will be cold on Monday.", []),
    ],
)
def test_what_will_be_so_from_a_day_on_is_told_with_it(events, text, edtf):
    assert [e.when.edtf for e in events(text) if e.when] == edtf


@pytest.mark.parametrize(
    "text",
    [
        "The tone on salt is a departure from the Oslo guild's last PTX in 2015.",
        "On the pier all goes quickly, and March is the same as an age ago.",
    ],
)
def test_what_is_so_now_is_no_event_of_a_time_that_is_over(events_behind_lead, text):
    assert all(e.when is None or e.when.edtf is None for e in events_behind_lead(text))


def test_what_something_dated_means_is_no_event_of_its_day(events_behind_lead):
    text = "Tuesday's votes mean that nine towns now have plans to link tolls to prices."
    assert [e for e in events_behind_lead(text) if e.when] == []


@pytest.mark.parametrize(
    "text",
    [
        "More than a third of those who left this year were pilots.",
        "Sales of salt, those by carts, sank in the week ended May 9 to nine tons.",
    ],
    ids=["which people", "which week"],
)
def test_what_tells_only_which_are_meant_is_no_event(events_behind_lead, text):
    assert all(e.when is None for e in events_behind_lead(text))


def test_what_was_believed_to_come_is_no_event(events):
    text = 'Ann Roe left. "We believed the guild would come back in July and it did not," she said.'
    assert not [e for e in events(text) if "come back" in e.text]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Homes built after 2026 will be exempt for their first 10 years.", False),
        ("All boats built between 2014 and 2019 must be checked.", False),
        ("Protesters arrested in May were freed.", True),
    ],
    ids=["bare", "all", "in a month"],
)
def test_a_time_that_tells_which_of_a_sort_is_no_event(events, text, told):
    behind = "The harbour is old. The pier is long. "
    dated = [e.text for e in events(behind + text) if e.when and e.when.edtf]
    assert bool([t for t in dated if "arrested" in t or "built" in t]) == told


def test_of_whom_there_is_a_number_is_no_event(events):
    told = events("It brings to seven the number of people who have died in fires this month.")
    assert [e.text for e in told] == []


def test_what_somebody_is_accused_of_having_planned_does_not_lie_ahead(events):
    text = "Four sailors were held on charges they planned to burn two boats this weekend."
    told = [(e.text, e.status) for e in events("The harbour is old. The pier is long. " + text)]
    assert told == [(text.removesuffix("."), "happened")]
