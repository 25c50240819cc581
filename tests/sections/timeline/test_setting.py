"""The time of where something was done or said, which is that of the clause as well."""

from __future__ import annotations

import pytest

from explainer.sections.timeline.setting import time_of_paper, time_of_setting
from explainer.sections.timeline.times import Times
from explainer.sections.timeline.verbs import Verbs

LEAD = "The harbour is old. The pier is long. "
"""Two sentences that tell no event, so that what comes behind them is not the lead."""


@pytest.mark.parametrize(
    ("text", "verb", "words"),
    [
        ("Speaking on Sunday in Oslo, Quill admitted the error.", "admitted", ["Sunday"]),
        ("In a letter sent in May, Quill admitted the error.", "admitted", ["May"]),
        ("Quill praised Reed.", "praised", []),
        ("Speaking on Sunday, Quill followed Reed.", "followed", []),
    ],
    ids=["speaking", "letter", "none", "followed"],
)
def test_where_somebody_spoke_tells_when(reading, text, verb, words):
    read = reading(text)
    word = next(t for t in read.doc if t.text == verb)
    found = time_of_setting(word, Times(read), Verbs(read.pack, frozenset()))
    assert [read.doc[t.start : t.end].text for t in found] == words


def test_the_day_before_a_paper_is_its_day(reading):
    read = reading("A May 3 letter said the firm had misled the keepers of the pier.")
    noun = next(t for t in read.doc if t.text == "letter")
    (timed,) = time_of_paper([t for t in noun.children if t.i < noun.i], Times(read))
    assert timed.mention.edtf == "2025-05-03"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Speaking on Sunday in Oslo, Quill admitted the error.", "2025-06-01"),
        ("In the 1952 campaign, Quill praised Reed.", "1952"),
        ("Quill praised Reed.", None),
        ("Poe won the title, and her first since Oslo in 2003.", None),
        ("Quill quit because of the ambush in Oslo on Sunday.", None),
    ],
)
def test_a_clause_has_the_time_of_its_setting_only(events, text, edtf):
    told = [event for event in events(text) if event.rule not in {"dated-noun"}]
    assert [event.when and event.when.edtf for event in told] == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Mara Quill won six medals at last year's Lorne Games.", "2024"),
        ("In 1998 the guild said it would not return to Lorne.", "1998"),
        ("Last month the mayor railed against Harrow.", "2025-05"),
        ("There was a debate in the old hall on Monday night.", "2025-06-02"),
    ],
    ids=["at-the-games-of-a-year", "said-in-a-year", "railed-in-a-month", "there-was"],
)
def test_a_time_in_the_setting_or_of_a_saying_dates_it(events, text, edtf):
    assert edtf in {event.when.edtf for event in events(LEAD + text) if event.when}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A 2019 study by the guild found that the ferry had cost two villages jobs.", "2019"),
        ("A May 3 letter said the firm had misled the keepers of the pier.", "2025-05-03"),
    ],
)
def test_a_paper_says_so_on_the_day_that_it_is_known_by(events, text, day):
    assert [e.when.edtf for e in events(LEAD + text) if e.when] == [day]
