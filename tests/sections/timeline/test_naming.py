"""Naming: which nouns name an event by themselves."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It could end after Monday's bail hearing.", ["Monday's bail hearing"]),
        ("Roe has named two clerks for the May 3 vote in Elm.", ["the May 3 vote in Elm"]),
        ("Roe has named two clerks for a May 3 vote in Elm.", []),
        ("Roe has named two clerks for May 3 talks in Elm.", []),
        ("It shut despite reports of the May 3 raid in Elm.", []),
    ],
    ids=["whose", "the", "one of several", "bare", "only reported"],
)
def test_a_noun_with_a_day_names_an_event_that_readers_may_know(events, text, words):
    found = events(f"The pier is old. {text}")
    assert [event.text for event in found if event.rule == "dated-noun"] == words


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The guild vowed to retaliate for Tuesday's raid on its hall.", "2025-06-03"),
        ("Elmland has promised to avenge Monday's killing of its envoy.", "2025-06-02"),
        ("The row began in response to the guild's raid on October 7.", "2024-10-07"),
    ],
    ids=["retaliate", "avenge", "response"],
)
def test_what_has_an_answer_is_over(events_behind_lead, text, day):
    told = {(e.when.edtf, e.status) for e in events_behind_lead(text) if e.rule == "dated-noun"}
    assert told == {(day, "happened")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Roe has put off a choice until after the July guild elections.",
            ("2025-07", "scheduled"),
        ),
        (
            "Roe is feuding with Poe over tricks leading up to Sunday's guild vote.",
            ("2025-06-08", "scheduled"),
        ),
        (
            "The audit will be similar to one under way into the Jan. 9 death of Ann Roe.",
            ("2025-01-09", "happened"),
        ),
    ],
    ids=["until after", "leading up to", "into a death"],
)
def test_the_words_before_an_event_tell_on_which_side_it_lies(events_behind_lead, text, told):
    found = [(e.when.edtf, e.status) for e in events_behind_lead(text) if e.rule == "dated-noun"]
    assert found == [told]


def test_an_inquiry_into_a_vote_tells_of_one_that_is_over(events_behind_lead):
    found = events_behind_lead("The inquiry into the Jan. 9 vote in Elm is slow.")
    assert all(e.when.edtf != "2026-01-09" for e in found if e.when)


@pytest.mark.parametrize(
    "text",
    [
        "The vote will likely be swayed by the death in January of Dan Poe, a clerk.",
        "The race will be slowed by the crash in May of two boats.",
    ],
)
def test_what_befell_has_its_time_beside_what_will_come(events_behind_lead, text):
    found = events_behind_lead(text)
    assert all(e.when is None or (e.when.edtf or "2025") < "2026" for e in found)


def test_what_is_only_planned_is_not_over_for_an_answer(events_behind_lead):
    text = "The guild condemned Thursday's planned strike by clerks."
    told = {(e.when.edtf, e.status) for e in events_behind_lead(text) if e.rule == "dated-noun"}
    assert told == {("2025-06-12", "scheduled")}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The guild was safe following the raid on Acme in Elm.", ["the raid on Acme in Elm"]),
        ("The guild was safe following the raid on the mill.", []),
        ("The guild was safe following the raids, which took place off Elm.", []),
    ],
    ids=["named", "not named", "aside"],
)
def test_a_noun_in_an_order_names_something(events_behind_lead, text, words):
    found = events_behind_lead(text)
    assert [event.text for event in found if event.rule == "noun-in-order"] == words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("All hopes will turn to September's general vote.", [("2025-09", "scheduled")]),
        (
            "All hopes will turn to this week's great debate.",
            [("2025-06-02/2025-06-08", "scheduled")],
        ),
        ("The winners move on to the November general vote.", []),
        ("Critics point to the February strike on the quay.", [("2025-02", "happened")]),
    ],
    ids=["leads to it", "goes on", "either", "nearer behind"],
)
def test_what_comes_every_year_lies_where_its_clause_leads(events_behind_lead, text, told):
    found = events_behind_lead(text)
    assert [(e.when.edtf, e.status) for e in found if e.rule == "dated-noun"] == told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "More guards followed a leak at a dam in Elm on 5 May.",
            ["a leak at a dam in Elm on 5 May"],
        ),
        ("More guards followed a leak on 5 May.", []),
        ("More guards followed a report on Elm on 5 May.", []),
        ("Ann Roe resigned at a rally in Elm on 5 May.", []),
    ],
    ids=["with a name", "bare", "a paper", "where it was"],
)
def test_one_event_with_its_day_and_a_name_is_told(events_behind_lead, text, words):
    assert [e.text for e in events_behind_lead(text) if e.rule == "dated-noun"] == words


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Ann Roe will choose after December's elections in Elm.", set()),
        ("The guild is backing November's trade fair conference in Elm.", set()),
        ("The guild praised November's trade conference in Elm.", {"2024-11"}),
    ],
    ids=["ahead", "now", "past"],
)
def test_what_comes_every_year_is_not_put_into_the_past_by_what_will_be(
    events_behind_lead, text, when
):
    found = {e.when.edtf for e in events_behind_lead(text) if e.when and e.when.edtf}
    assert {edtf for edtf in found if edtf < "2025"} == when


def test_a_day_of_what_somebody_welcomes_is_not_when_they_do(events):
    found = events("The pier is old. The Board welcomes the decision of the Assembly of 5 May.")
    assert not any("welcomes" in event.text for event in found)


def test_what_has_an_article_of_its_own_is_not_of_the_time_before(events):
    text = "Ann Roe told of Monday's fire at the pier in Elm and the cost of salt."
    found = [e.text for e in events(text) if e.when and e.when.edtf]
    assert found == ["Monday's fire at the pier in Elm"]


def test_what_was_done_to_somebody_before_has_its_own_day(events):
    text = "Dan Poe, arrested on May 3, was charged on Monday."
    days = [e.when.edtf for e in events(text) if e.when]
    assert days == ["2025-05-03", "2025-06-02"]
