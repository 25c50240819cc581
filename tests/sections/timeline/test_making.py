"""A found event gets its words, evidence, time, voice, actors and place in the order."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("On Monday Ann Roe left Elm.", "On Monday Ann Roe left Elm"),
        ("On Monday, as the rain fell on the hills of Elm, Ann Roe left.", "Ann Roe left"),
    ],
    ids=["near", "far"],
)
def test_evidence_opens_with_the_time_right_before_the_words(events, text, evidence):
    assert any(e.evidence[0].text.endswith(evidence) for e in events(text))


def test_an_event_says_by_which_rule_when_and_in_which_place_it_stands(events):
    (event,) = events("Ann Roe left Elm on Monday.")
    assert (event.rule, event.confidence) == ("dated-clause", "high")
    assert (event.when.edtf, event.status, event.ordered) == ("2025-06-02", "happened", True)
    assert event.position.startswith("2025-06-02")
    assert (event.said_by, event.sourcing) == (None, "article")


def test_what_somebody_says_is_theirs(events):
    found = events("“The mill closed on Monday,” said Ann Roe, a clerk.")
    assert ("Ann Roe", "The mill closed on Monday") in [(e.said_by, e.text) for e in found]


def test_a_moment_in_somebodys_own_words_is_known_as_such(events):
    text = "“We opened the mill on Monday,” Ada Poe said. Ben Crow sold the pier on Tuesday."
    found = {event.text: event.quoted for event in events(text)}
    assert found == {
        "We opened the mill on Monday": True,
        "Ben Crow sold the pier on Tuesday": False,
    }


@pytest.mark.parametrize("more", ["may have been preparing to sell", "would sell"])
def test_what_only_may_be_is_not_told_with_what_happened(events, more):
    event, *_ = events(f"The firm dismissed Tom Reed and {more} the mill.")
    assert event.text == "The firm dismissed Tom Reed"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Gulfo argues that a sale of Gulfo's mill in May has ended the pact.", ["Gulfo"]),
        ("The book claims Ada Poe held a feast where Gulfo said it had shut the mill.", []),
        ("The guild says clerks agree that the sums are off and that Gulfo shut the mill.", []),
        ("Ada Poe said the mill was shut in May, clerks reported.", ["Ada Poe"]),
        ("Ada Poe said data showed that the mill had shed 40 clerks since May.", ["data"]),
    ],
    ids=["their own thing", "told at a feast", "agree", "reported behind", "data"],
)
def test_who_claims_it_is_told_and_nobody_of_whom_that_is_only_told(events_with_actors, text, told):
    found = events_with_actors(f"The harbour is old. Ada Poe likes Gulfo. {text}")
    assert [e.said_by for e in found if "mill" in e.text] == told


def test_a_second_one_does_not_share_what_the_first_is_accused_of(events):
    first = "On May 22, police charged Dan Crow, 18, of Elm, with threatening a clerk on a ferry"
    more = "and Ned Poe, 52, of Oak, with making a false call to the fire brigade"
    told = [e.text for e in events(f"{first}, {more}.")]
    assert told
    assert all("Poe" not in t or "false" in t for t in told)


def test_what_tells_when_is_told_where_nobody_knows_whom_it_befell(events_with_actors):
    text = "Dan Reed sued Ben Crow. He was held when guards stormed the mill in May, Ann Poe said."
    made = events_with_actors(f"The harbour is old. The pier is long. {text}")
    assert "guards stormed the mill in May" in [e.text for e in made]


def test_what_others_are_to_do_is_no_part_of_what_was_done(events):
    (event,) = events("Sales rose on Monday and Acme says it will hire.")
    assert event.text == "Sales rose on Monday"
