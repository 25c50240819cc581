"""Which time expressions a clause takes as its own, and which it lends to another."""

from __future__ import annotations

import pytest

LEAD = "The harbour is old. The pier is long. "
"""Two sentences that tell no event, so that what comes behind them is not the lead."""


def test_joined_verbs_of_unlike_forms_share_no_time(events):
    told = events("The pier is long. Ada Poe said Ben Crow is lying and resigned in May.")
    assert not [e for e in told if e.when and "lying" in e.text]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ada Poe hit a late goal to give Elm a 2-1 win over Oak on Tuesday.", "2025-06-03"),
        ("A second goal capped a comeback to lift Elm over Oak 5-4 Tuesday night.", "2025-06-03"),
        ("Elm has a plan to beat Oak on Tuesday.", "2025-06-10"),
    ],
)
def test_what_decided_a_contest_was_on_its_day(events, text, day):
    assert {e.when.edtf for e in events(LEAD + text) if e.when} <= {day}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The judge jailed Ben Crow for three years along with two clerks on Wednesday over it.",
            "2025-06-04",
        ),
        ("Raids on ships have boomed in 2024, say clerks.", "2024"),
    ],
    ids=["beside a length", "with a perfect"],
)
def test_a_time_behind_the_verb_dates_it(events, text, day):
    assert [e.when.edtf for e in events(LEAD + text) if e.when] == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ann Roe has made the decision to travel to Norland on Friday.", None),
        ("Ann Roe announced her intention to travel to Norland on Friday.", "2025-06-06"),
    ],
)
def test_what_has_been_decided_was_not_decided_on_the_day_of_its_aim(events, text, day):
    found = [e for e in events(LEAD + text) if "travel" in e.text]
    assert {e.when.edtf if e.when else None for e in found} <= {day}


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The council had said in January it would appeal.", ["2025-01"]),
        ("The council said in January that it would appeal.", ["2025-01"]),
        ("Ann Roe told the council in July that the mill would close.", ["2024-07"]),
        ("The council said in July it will build a pier.", ["2025-07"]),
    ],
    ids=["had", "that", "told", "will"],
)
def test_a_month_behind_a_verb_of_saying_is_when_somebody_said_so(events, text, dates):
    assert [e.when.edtf for e in events(LEAD + text) if e.when] == dates


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe was fined in May and is to appear in court on 12 June.",
        "The council is considering a cut and is to announce its decision on 12 June.",
    ],
)
def test_what_is_to_be_done_beside_another_deed_has_its_own_day(events, text):
    coming = [e for e in events(LEAD + text) if e.status == "scheduled"]
    assert [e.when.edtf for e in coming] == ["2025-06-12"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A 2019 audit was ignored by the old board of Elm.", None),
        ("A 2015 agreement was torn up by the new council.", None),
        ("A 2022 complaint was dismissed by the old judge.", None),
        ("The 2019 talks were hosted by the old guild of Elm.", "2019"),
        ("The 2020 election was won by the old guild of Elm.", "2020"),
    ],
    ids=["ignored", "torn up", "dismissed", "hosted", "won"],
)
def test_what_befell_something_of_a_year_may_have_come_later(events_behind_lead, text, day):
    assert {e.when.edtf if e.when else None for e in events_behind_lead(text)} == {day}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Roe met the king ahead of this week's summit in Halden.", "scheduled"),
        ("Roe met the king ahead of last week's summit in Halden.", "happened"),
    ],
)
def test_what_is_told_to_lie_ahead_is_to_come(events, text, status):
    told = events(f"The pier is old. The harbour is long. {text}")
    assert [e.status for e in told if e.text.endswith("week's summit in Halden") and e.when] == [
        status
    ]


def test_whom_somebody_told_something_is_left_off_with_that(events):
    text = (
        "The pier is old. The mayor sold the mill in the north of the old town to a firm from the"
        " next county and told reporters who had come to the hall that the town was glad of it."
    )
    found = [e.text for e in events(text)]
    assert not any(words.endswith("told reporters") for words in found)


def test_somebody_admits_having_done_something(events):
    text = "The pier is old. The harbour is long. Two men have admitted killing a clerk in Elm."
    assert "Two men have admitted killing a clerk in Elm" in [e.text for e in events(text)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Governor Ann Roe vowed to build 40 mills by 2013.", None),
        ("Governor Ann Roe vowed in 2009 to build 40 mills by 2013.", "2009"),
        ("Governor Ann Roe vowed to build 40 mills by 2029.", "2029"),
    ],
)
def test_a_past_time_by_which_something_was_promised_is_not_that_of_the_promise(events, text, edtf):
    assert [e.when and e.when.edtf for e in events(text)] == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Ann Roe was fired after losing a vote in 1999", None),
        ("Ann Roe was fired after losing a vote on Monday", "2025-06-02"),
    ],
)
def test_what_came_of_something_in_another_year_has_not_its_time(events, text, edtf):
    assert [(e.text, e.when and e.when.edtf) for e in events(f"{text}.")] == [(text, edtf)]


def test_a_clause_with_a_year_of_its_own_has_not_that_of_the_one_beside_it(events):
    text = "It was first staged in Elm in 1966, while Ann Roe starred in the 1969 film."
    found = {e.text: e.when and e.when.edtf for e in events(text)}
    assert found["Ann Roe starred in the 1969 film"] != "1966"


def test_a_time_before_when_is_that_of_both_clauses(events_behind_lead):
    text = "In July 2013, when a mayor announced an agreement, Dan Crow quickly denied it."
    assert {e.when and e.when.edtf for e in events_behind_lead(text)} == {"2013-07"}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe has called for the gates to be tested before the winter.",
        "Clerks pleaded for the bridge to be mended before the winter.",
        "The union called for a strike before Christmas.",
    ],
)
def test_by_when_something_should_be_done_is_not_when_it_was_demanded(events, text):
    assert not [e for e in events(LEAD + text) if e.when and e.when.edtf]


def test_a_demand_of_a_day_keeps_it(events):
    [told] = events(LEAD + "On Monday Ada Poe called for the gates to be tested before the winter.")
    assert told.when.edtf == "2025-06-02"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The guild projected 9,300 boats by August 4.", []),
        ("On Monday, the guild projected 9,300 boats by August 4.", ["2025-06-02"]),
        ("Elm forecast in March that 40 boats would go.", ["2025-03"]),
    ],
    ids=["by when alone", "with its own day", "on no deadline"],
)
def test_by_when_something_is_foreseen_is_not_when_it_was(events, text, days):
    assert [e.when.edtf for e in events(LEAD + text) if e.when] == days
