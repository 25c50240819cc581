"""The day of what somebody gets ready for, and of what is over."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The Salt Union will coordinate the strike with five others.", ["scheduled"]),
        ("The Salt Union will coordinate any strike with five others.", []),
        ("The government intends to protect birds by setting up reserves.", ["scheduled"]),
        ("The bill intends to protect birds by setting up reserves.", []),
    ],
    ids=["arranged", "any", "plan", "text"],
)
def test_what_may_be_and_what_a_text_is_for_is_not_arranged(events, text, status):
    behind = "The harbour is old. The pier is long. "
    assert [event.status for event in events(behind + text)] == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ministers will decide whether to close the port.", ["scheduled"]),
        ("Elm Party members will then choose their leader.", ["scheduled"]),
        ("Lawmakers are to consider a ban on boats.", ["scheduled"]),
        ("The fees are expected to come into force in the next few weeks.", ["expected"]),
        ("The fees are due to come into force.", ["scheduled"]),
        ("Visitors will pay a fee at the port.", []),
        ("Norland visitors will pay a fee at the port.", []),
        ("Norland banks will raise the price of loans.", []),
        ("Ann Roe will consider her future.", []),
        ("The fees are expected to come.", []),
    ],
)
def test_what_those_in_office_decide_and_what_comes_into_force_is_ahead(events, text, status):
    behind = "The harbour is old. The pier is long. "
    assert [event.status for event in events(behind + text)] == status


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Elm Boat will start at $349.", False),
        ("Ann Roe will be missed.", False),
        ("More details will be released as they become known.", False),
        ("Elm Boat will come in three cheaper price tiers.", False),
        ("Elm Boat will start with the ferry to Halden.", True),
        ("The Conservatives said it would drive landlords out of the market.", False),
    ],
    ids=["price", "missed", "details", "sizes", "deed", "of many"],
)
def test_what_a_thing_will_cost_or_have_is_no_event(events, text, told):
    assert bool(events(f"The harbour is old. The pier is long. {text}")) == told


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("The Ministry of Halden says", ["Ann Roe will open a shipyard in Elm"]),
        ("The ministry says", []),
        ("An expert says", []),
    ],
)
def test_a_known_body_tells_now_what_others_will_do(events_with_actors, says, told):
    behind = "The Ministry of Halden is old. Ann Roe is a clerk. The pier is long. "
    found = events_with_actors(f"{behind}{says} Ann Roe will open a shipyard in Elm.")
    assert [event.text for event in found] == told


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Clerks who will retire prior to the March council election may vote.", "2026-03"),
        ("Clerks who retired prior to the March council election may vote.", "2025-03"),
    ],
    ids=["ahead", "over"],
)
def test_what_is_to_be_before_an_event_tells_where_that_lies(events, text, edtf):
    assert [e.when.edtf for e in events(text) if e.when and "election" in e.text] == [edtf]


@pytest.mark.parametrize(
    ("text", "words", "day", "status"),
    [
        ("The coach picked a young side", "Sunday's match against Elm", "2025-06-08", "scheduled"),
        ("The keeper is doubtful", "Tuesday's match against Elm", "2025-06-10", "scheduled"),
        ("The keeper was fined", "Tuesday's attack on Elm", "2025-06-03", "happened"),
        ("Ann Roe was blamed", "Monday's defeat by Elm", "2025-06-02", "happened"),
    ],
    ids=["a side", "doubtful", "fined", "blamed"],
)
def test_a_weekday_that_somebody_gets_ready_for_is_ahead(events, text, words, day, status):
    found = {e.text: (e.when.edtf, e.status) for e in events(f"{text} for {words}.") if e.when}
    assert found[words] == (day, status)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The mayor declared a curfew, starting on Tuesday.", ["2025-06-10"]),
        ("The union called a strike, beginning on Wednesday.", ["2025-06-11"]),
        ("The union called a strike from Wednesday.", ["2025-06-11"]),
        ("Acme named Ann Roe its chairman, starting in September.", ["2025-09"]),
        ("A curfew was declared in Elm, starting on Tuesday.", ["2025-06-10"]),
        ("The firm cut 40 jobs, starting in March.", ["2025-03"]),
        ("The union called a strike on Wednesday.", ["2025-06-04"]),
    ],
    ids=["declared", "called", "from", "named", "passive", "was done", "called on"],
)
def test_what_was_announced_starts_on_a_day_ahead(events, text, day):
    assert [e.when.edtf for e in events(text) if e.when] == day


@pytest.mark.parametrize(
    "text",
    [
        "The guild said the drills took a week and were designed to test its crews.",
        "The council said this is to help farmers and keep prices low.",
        "The guild said its crew had been preparing to hand out coal when it was hit.",
        "Clerks hoped for more on how the council plans to help farmers.",
        "The council will be counting its boats at the moment.",
    ],
    ids=["purpose", "of all", "had been", "how", "now"],
)
def test_what_is_for_something_or_was_planned_is_not_arranged(events, text):
    behind = "The harbour is old. The pier is long. "
    assert [e for e in events(behind + text) if e.rule in {"arranged", "will-be-held"}] == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ann Roe, 60, had been due to have a hip replaced in Elm on 9 June.", []),
        ("Acme is due to have a mill repaired in Elm on 9 July.", ["scheduled"]),
    ],
    ids=["was due", "is due"],
)
def test_what_somebody_is_to_have_done_is_as_sure_as_that(events, text, status):
    assert [event.status for event in events(text)] == status


def test_whether_one_was_invited_on_a_day_or_for_it_is_left_open(events):
    told = {
        e.text: e.when.edtf
        for e in events("Ann Roe invited the guild to talks on Monday.")
        if e.when
    }
    assert told == {"Ann Roe invited the guild to talks on Monday": None}


@pytest.mark.parametrize(
    ("deed", "told"),
    [("sell every boat", []), ("open a fair", ["scheduled"])],
    ids=["thought", "arranged"],
)
def test_what_the_writer_of_an_opinion_says_others_will_do_is_not_arranged(events, deed, told):
    report = f"The harbour is old. The pier is long. Ann Roe will {deed} in Elm."
    opinion = " I fear for us. You know what I think. We have seen it all."
    assert [event.status for event in events(report)] == ["scheduled"]
    assert [event.status for event in events(report + opinion)] == told
