"""Which noun opens the text of a clause, and how far what belongs to it reaches."""

from __future__ import annotations

import pytest

from explainer.sections.timeline.subjects import subject_bounds, subject_shown

pytestmark = pytest.mark.usefixtures("cut")


@pytest.mark.parametrize(
    ("text", "verb", "words"),
    [
        (
            "Ann Roe, a nurse, and her son, Ben, were found.",
            "found",
            "Ann Roe, a nurse, and her son, Ben,",
        ),
        ("Elm keeps the tariffs on timber imposed in 2018.", "imposed", "the tariffs on timber"),
        ("Over 300 pilgrims left Elm in May.", "left", "Over 300 pilgrims"),
    ],
    ids=["row", "phrase", "counted"],
)
def test_a_subject_is_shown_with_its_phrase_and_its_row(reading, text, verb, words):
    read = reading(text)
    clause = next(t for t in read.doc if t.text == verb)
    subject = subject_shown(clause, read.pack)
    start, end = subject_bounds(clause, subject, clause.i, read.pack)
    assert read.doc[start:end].text == words


def test_a_clause_of_nobody_has_no_subject_to_show(reading):
    read = reading("To sell the mill took years.")
    assert subject_shown(read.doc[1], read.pack) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe, a teacher at Elm School, and her husband, Ben Poe, were found ill on Sunday",
        "The mayor, Ada Poe, and the bishop of Elm, Ben Crow, quarrelled on Sunday",
        "At least one town, Halden, and the ports of Elm and Hav have sued the firm",
    ],
)
def test_all_who_are_in_a_row_are_told(events, text):
    assert text in [e.text for e in events(f"The harbour is old. {text}.")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ada Poe, a clerk, a keen sailor and a poet of note at the old town hall of the port of"
            " Elm, was found ill on Sunday.",
            "Ada Poe … was found ill on Sunday",
        ),
        (
            "The mayor, Ada Poe, who had run the port and the mill for years, left on Sunday.",
            "The mayor, Ada Poe … left on Sunday",
        ),
    ],
)
def test_what_tells_who_somebody_is_goes(events, text, words):
    assert words in [e.text for e in events(f"The harbour is old. {text}")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Farmers protested against a ban on irrigation that took effect on June 1.",
            "a ban on irrigation … took effect on June 1",
        ),
        ("Poe taught herself to type and sold a story in 1959.", "Poe … sold a story in 1959"),
        ("A school that opened in 2019 closed on Monday.", "A school … opened in 2019"),
    ],
    ids=["ban", "herself", "main-verb"],
)
def test_a_clause_below_has_its_own_subject_and_no_word_of_the_one_above(events, text, words):
    assert words in [e.text for e in events(f"The harbour is old. {text}")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Two hostages — a Norlander and a Sudrian — who had been held by the Reds in Zenda "
            "since 2014 were freed Sunday by their captors.",
            "were freed Sunday by their captors",
        ),
        (
            "Ann Roe's office said the deaths were caused by shots and called on the state to "
            "withdraw its units.",
            "Ann Roe's office said the deaths were caused by shots and called on the state to"
            " withdraw its units",
        ),
        ("The dam burst in May, killing two men.", "The dam burst in May, killing two men"),
        ("Those voting “yes” were told to go in May.", "Those voting “yes” were told to go in May"),
        ("The mill was fined in May and sold in June.", "The mill was … sold in June"),
        ("The clerk passed the bill in May.", "The clerk passed the bill in May"),
        ("Roe has led the mill since she won the vote in May.", "she won the vote in May"),
    ],
    ids=["freed", "called", "killing", "quoted", "joined", "passed", "since"],
)
def test_a_clause_keeps_who_does_it(events, text, words):
    assert any(words in e.text for e in events(f"The harbour is old. {text}"))


def test_how_many_are_told_of_is_told_whole(events):
    text = "The number who said they had used salt rose by 23 percent in May."
    assert text.removesuffix(".") in [e.text for e in events(text)]


def test_the_name_stays_of_whom_more_is_told(events):
    text = "The mayor, Ada Poe, who had run the port and the mill for years, is being held in Oak."
    assert "The mayor, Ada Poe … is being held in Oak" in [e.text for e in events(text)]


def test_a_clause_about_what_is_asked_does_not_open_with_the_question(events):
    text = "It is not yet known why the roof, which was sold by a mason, Bo Roe, in May, fell."
    found = [e.text for e in events(f"The harbour is old. {text}")]
    assert not any(words.startswith("why") for words in found)


def test_what_befell_somebody_in_an_event_is_told_with_it(events):
    told = [e.text for e in events("Bo Fox is in jail for a 2020 raid in which two clerks died.")]
    assert "a 2020 raid in which two clerks died" in told
