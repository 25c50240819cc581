"""Which verb or event noun a time expression dates, and how close it stands to it."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.timeline import TIMELINE
from explainer.sections.timeline.times import Times


@pytest.mark.parametrize(
    ("text", "word", "closeness"),
    [
        ("Ann Roe left Elm on Monday.", "left", "own"),
        ("The vote on Monday split the guild.", "vote", "own"),
        ("Ann Roe in July said it was over.", "said", "own"),
        ("Ann Roe won it for a third time this year.", "won", "own"),
    ],
    ids=["verb", "noun", "subject", "how often"],
)
def test_a_time_dates_what_it_stands_with(reading, text, word, closeness):
    read = reading(text)
    found = [
        (read.doc[i].text, t.closeness) for i, all_ in Times(read).by_word.items() for t in all_
    ]
    assert found == [(word, closeness)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Crow saved her crown with a victory over Ann Roe in Tuesday's semi-final",
        "Ada Crow kept her dream alive with a victory over Ann Roe in Tuesday's semi-final",
        "Halden beat Elm with a late goal in Tuesday's derby",
    ],
    ids=["saved", "kept alive", "beat"],
)
def test_by_what_a_match_was_won_is_told_with_who_won_it_and_its_day(events, text):
    assert [(e.text, e.when and e.when.edtf) for e in events(f"{text}.")] == [(text, "2025-06-03")]


def test_what_else_happened_in_a_match_has_the_day_by_itself(events):
    text = "Halden met Ann Roe after the win over Elm in Tuesday's derby"
    found = {e.text: e.when and e.when.edtf for e in events(f"{text}.")}
    assert found == {"the win over Elm in Tuesday's derby": "2025-06-03", text: None}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Poe said they would try to sell players in the January transfer window.", []),
        ("Tuesday's bail hearing was brief.", ["Tuesday's bail hearing"]),
    ],
    ids=["no event behind", "an event behind"],
)
def test_a_noun_that_says_of_what_sort_another_is_has_no_time_of_its_own(events, text, found):
    assert [e.text for e in events(text)] == found


@pytest.mark.parametrize(
    ("setting", "edtf"),
    [("at today's Lorne Cup", "2025-06-06"), ("in today's Norway", None)],
    ids=["a cup", "a country"],
)
def test_a_land_of_today_dates_nothing(events, setting, edtf):
    found = events(f"Ada Crow lost her crown to Ann Roe {setting}.")
    assert [e.when and e.when.edtf for e in found] == [edtf]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ann Roe will be named captain of the Halden for a mission in December.", "mission"),
        ("The council will meet for talks in December.", "meet"),
    ],
)
def test_what_somebody_is_chosen_for_has_its_own_time(reading, text, word):
    read = reading(text)
    assert [read.doc[i].text for i in Times(read).by_word] == [word]


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("The council set Monday as the deadline of the sale.", False),
        ("The council set the fee Friday as the deadline for bids passed.", True),
        ("Ann Roe resigned Friday as captain of the Halden.", True),
        ("The clerks walked out Friday as a protest against the sale.", True),
    ],
)
def test_a_day_that_is_made_something_dates_nothing(reading, text, dated):
    assert bool(Times(reading(text)).by_word) == dated


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("The report put the need for 2019 at ten tons.", False),
        ("The guild cut its forecast for this year.", False),
        ("The guild hired Ann Roe for 2019.", True),
        ("The guild has set a date for next month.", True),
        ("The guild set a vote for Monday.", True),
        ("Rents fell to a level last seen in 1995.", False),
        ("The police sought a man last seen in May.", True),
    ],
)
def test_a_time_for_which_a_thing_is_meant_or_when_it_last_was_dates_nothing(reading, text, dated):
    assert bool(Times(reading(text)).by_word) == dated


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        (
            "The mills made $2 billion in May, some $40 million more than a year ago.",
            1,
        ),
        ("The clerks earned 30 percent more than a year ago.", 0),
        ("Ann Roe left Elm more than a year ago.", 1),
        ("The worry about rents has fallen from last year.", 0),
        ("Ann Roe commented on the jailing of clerks for fires on ships in Elm in 1974.", 0),
        ("Ann Roe spoke about the tolls at a fair in Elm in 1974.", 1),
        ("Ann Roe said so on Elm Radio in 1974.", 1),
    ],
    ids=["value", "percent", "how long ago", "base", "topic", "place", "medium"],
)
def test_what_is_compared_with_a_year_ago_is_not_of_then(reading, text, dated):
    found = [t for all_ in Times(reading(text)).by_word.values() for t in all_]
    assert len([t for t in found if t.closeness != "loose"]) == dated


@pytest.mark.parametrize(
    "text",
    [
        "The film is due for release in June 2027.",
        "Ann Roe is due for sentencing on 30 June.",
    ],
)
def test_for_what_something_is_due_is_told_with_what_is(events, text):
    assert [(e.text, e.status) for e in events(text)] == [(text[:-1], "scheduled")]


def test_a_share_of_somebody_is_no_time_that_goes_by(events):
    text = "About a quarter of the mills ran out of coal at midnight on 21 May"
    assert [e.text for e in events(f"{text}.")] == [text]


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("Ann Roe claimed that Poe, her rival in the guild vote last year, had lied.", False),
        ("Ann Roe criticised Poe, a rival in the race last year, for the fire.", False),
        ("Ann Roe sued Dan Poe, the mayor of Elm, last year, and won.", True),
        ("Speaking at a fair in Elm, Norland, Monday, Ann Roe criticised Dan Poe.", True),
    ],
)
def test_a_time_at_the_end_of_an_aside_is_not_of_the_deed(events_behind_lead, text, dated):
    found = [e for e in events_behind_lead(text) if e.when and e.when.edtf]
    assert any("sued" in e.text or "critic" in e.text or "claim" in e.text for e in found) == dated


def test_a_headline_without_a_full_stop_is_no_aside_before_the_first_day(reading):
    title = "Five facts: Ann Roe, the latest guild head"
    found = TIMELINE.extract(reading("On Monday, Acme sacked Ann Roe.", title=title), Facts())
    assert [e.when and e.when.edtf for e in found] == ["2025-06-02"]


@pytest.mark.parametrize(
    "text",
    [
        "Acme sold most of the salt, with nine tons in all, well above its 2018 mean of two.",
        "Tolls at the port rose 4% over a year ago to a record.",
        "Tolls at the port rose 3 percent over last year.",
        "Ann Roe will pay the clerks until the end of the harbour year, Aug. 31.",
    ],
    ids=["above its average", "over a year ago", "over last year", "when the year ends"],
)
def test_a_time_of_what_a_value_tops_or_a_stretch_ends_with_is_of_no_deed(events_behind_lead, text):
    assert all(e.when is None or e.when.edtf is None for e in events_behind_lead(text))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ann Roe was jailed for reopening the mill on May 26.", None),
        ("The mayor was fined for closing the port on Monday.", None),
        ("Acme was praised for rebuilding the bridge in May.", None),
        ("Dan Poe was arrested on Monday for selling the mill.", "2025-06-02"),
        ("Ann Roe left for Elm on Monday.", "2025-06-02"),
    ],
)
def test_a_time_behind_what_somebody_is_blamed_for_is_none_of_the_blame(events, text, day):
    assert [e.when and e.when.edtf for e in events(text)] == [day]
