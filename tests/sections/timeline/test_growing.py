"""Growing: which events of two articles are one, news of each other, or differ."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.model import Facts, When
from explainer.sections.timeline import TIMELINE
from explainer.sections.timeline.growing import thread
from grown import arrested, days, events_of, told

TWICE = ("arrest", "=@bo-fox", "@bo-fox", "^@bo-fox")
POLICE = ("arrest", "!once", "=@bo-fox", "@bo-fox", "^police", "police")


def outcome(read) -> str:
    """What becomes of two events: one, one with history, two that differ, or two."""
    made = events_of(read)
    if len(made) == 1:
        return "moved" if made[0].earlier else "one"
    return "differ" if made[0].differs else "two"


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ((1, 9, "scheduled"), (10, 9, "happened"), "moved"),
        ((1, 9, "possible"), (4, 9, "scheduled"), "moved"),
        ((8, 9, "scheduled"), (9, 9, "ongoing"), "moved"),
        ((9, 9, "ongoing"), (10, 9, "happened"), "moved"),
        ((9, 9, "scheduled"), (9, 9, "happened"), "moved"),
        ((None, 9, "scheduled"), (10, 9, "happened"), "moved"),
        ((4, 9, "scheduled"), (4, 9, "possible"), "one"),
        ((10, 9, "happened"), (11, 9, "scheduled"), "one"),
        ((10, 9, "happened"), (11, 9, "ongoing"), "one"),
        ((10, 9, "happened"), (11, 9, "happened"), "one"),
    ],
)
def test_a_later_article_moves_a_status_forward(one, other, found):
    assert outcome(days(one, other)) == found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ((1, 9, "scheduled"), (4, 12, "scheduled"), "moved"),
        ((1, 9, "scheduled"), (13, 12, "happened"), "moved"),
        ((4, 9, "scheduled"), (4, 12, "scheduled"), "two"),
        ((10, 9, "ongoing"), (13, 12, "ongoing"), "two"),
        ((10, 9, "happened"), (10, 8, "happened"), "differ"),
        ((10, 9, "happened"), (20, 8, "happened"), "differ"),
        ((20, 9, "happened"), (20, 17, "happened"), "two"),
        ((10, 9, "happened"), (11, 12, "happened"), "two"),
        ((10, 9, "happened"), (10, 12, "scheduled"), "two"),
        ((4, 9, "scheduled"), (10, 2, "happened"), "two"),
        ((None, 9, "happened"), (20, 8, "happened"), "two"),
    ],
    ids=[
        "put off",
        "put off and held",
        "two plans of one day",
        "begun twice",
        "two days",
        "two days, told later",
        "far apart",
        "a day that was still to come",
        "one still to come",
        "over before it was planned",
        "an article without a day",
    ],
)
def test_two_days_of_what_befalls_somebody_once(one, other, found):
    assert outcome(days(one, other)) == found


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        ((("open", "^inquiry"), ("open", "^inquiry", "mill")), "moved"),
        ((("open", "^inquiry"), ("open", "^school")), "two"),
        ((("hold", "=clerk", "#2"), ("hold", "=clerk", "#3")), "two"),
        ((("open", "mill"), ("open", "mill")), "two"),
        ((("inquire",), ("inquire",)), "moved"),
    ],
    ids=["thing", "other", "number", "nobody", "alone"],
)
def test_what_is_done_by_nobody_named_is_one_event_of_the_same_thing(keys, found):
    made = days((1, 9, "scheduled"), (10, 9, "happened"), actors=())
    read = [
        (source, Facts().having(TIMELINE, [dataclasses.replace(e, key=key, text=f"{e.text} {n}")]))
        for n, ((source, facts), key) in enumerate(zip(made, keys, strict=True))
        for e in facts.of(TIMELINE)
    ]
    assert outcome(read) == found


@pytest.mark.parametrize(
    ("published", "statuses"), [((1, 4), ("scheduled",) * 2), ((20, 20), ("happened",) * 2)]
)
def test_what_may_be_twice_on_two_days_is_two_events(published, statuses):
    first, second = zip(published, (9, 12), statuses, strict=True)
    assert outcome(days(first, second, key=TWICE)) == "two"


def test_two_readings_of_one_day_stay_two():
    read = days((10, 9, "happened"), (11, 9, "happened"))
    source, facts = read[1]
    (event,) = facts.of(TIMELINE)
    by_police = dataclasses.replace(event, actors=("bo-fox", "police"), key=POLICE)
    read[1] = (source, facts.having(TIMELINE, [by_police]))
    assert outcome(read) == "two"


def test_one_outlet_does_not_differ_from_itself():
    read = days((10, 9, "happened"), (11, 8, "happened"))
    alike = [(dataclasses.replace(a, outlet="The Courier"), facts) for a, facts in read]
    unnamed = [(dataclasses.replace(a, outlet=None), facts) for a, facts in read]
    assert outcome(alike) == outcome(unnamed) == "two"


@pytest.mark.parametrize("edtf", [None, "2025-05", "2025-05-09~", "2025-05-XX"])
def test_what_has_no_day_is_nothing_but_itself(edtf):
    event = arrested(told(1, 10, "Bo Fox was arrested."), 9, when=When(edtf=edtf, text="in May"))
    assert thread(event) is None


def test_the_same_deed_to_somebody_else_is_another():
    source = told(1, 10, "Bo Fox was arrested.")
    keys = (POLICE, tuple(part.replace("bo-fox", "ada-poe") for part in POLICE))
    first, second = (thread(arrested(source, 9, key=key)) for key in keys)
    assert first != second
