"""Limits: what stands before a clause and says where, or of which, it holds."""

from __future__ import annotations

import pytest

from explainer.text.syntax.limits import (
    condition_of_row,
    condition_of_saying,
    limit_end,
    limits_of,
    names_some,
    other_case_of,
    place_of_saying,
)


def verb_of(made, word):
    return next(t for t in made.doc if t.text == word)


@pytest.mark.parametrize(
    ("text", "verb", "case"),
    [
        ("In a separate case, Poe was held in May.", "held", "In a separate case"),
        (
            "In another trial in 2019, Poe was held until charges were dropped.",
            "dropped",
            "In another trial in 2019",
        ),
        ("In this case, Poe was held in May.", "held", None),
        ("In another town, Poe was held in May.", "held", None),
    ],
    ids=["separate", "below", "this", "town"],
)
def test_all_of_a_sentence_is_of_the_other_case_that_it_opens_with(reading, text, verb, case):
    made = reading(text)
    part = other_case_of(verb_of(made, verb), made.pack)
    assert (None if part is None else made.doc[part.i : limit_end(part)].text) == case


@pytest.mark.parametrize(
    ("text", "verb", "limits"),
    [
        ("In Sudria, sales of boats fell 3%.", "fell", ["In Sudria"]),
        ("Of the two banks, Halden grew more.", "grew", ["Of the two banks"]),
        ("Excluding boats, exports fell 3%.", "fell", ["Excluding boats"]),
        ("In Sudria, sales fell and exports rose.", "rose", ["In Sudria"]),
        ("In fact, sales of boats fell 3%.", "fell", []),
        ("In that town, sales of boats fell 3%.", "fell", []),
        ("Sales of boats fell 3% in Sudria.", "fell", []),
        ("In Sudria sales fell, but exports rose.", "rose", []),
    ],
    ids=["place", "set", "but-for", "joined", "turn", "points", "behind", "set-against"],
)
def test_what_opens_a_clause_limits_it(reading, text, verb, limits):
    made = reading(text)
    found = limits_of(verb_of(made, verb), made.pack)
    assert [made.doc[part.i : limit_end(part)].text for part in found] == limits


@pytest.mark.parametrize(
    ("text", "some"),
    [
        ("In Chad, sales fell.", True),
        ("In parts of Chad, sales fell.", True),
        ("Of the banks, Halden grew.", True),
        ("At 90 of the stores, pay fell.", True),
        ("In a speech in Chad, Poe left.", False),
        ("In his old blue coat, Poe left.", False),
    ],
)
def test_a_place_and_some_of_several_narrow_what_is_told(reading, text, some):
    made = reading(text)
    assert names_some(made.doc[0], made.pack) is some


@pytest.mark.parametrize(
    ("text", "verb", "place"),
    [
        ("In Chad, some traders said that growth may be lost.", "lost", "In"),
        ("In Chad, Ada Poe said that growth may be lost.", "lost", None),
        ("In Chad, the traders said that growth may be lost.", "lost", None),
        ("In London, traders said that growth may be lost.", "lost", None),
        ("In Chad, traders said that growth in France may be lost.", "lost", None),
    ],
    ids=["theirs", "somebody", "definite", "capital", "another-place"],
)
def test_a_place_before_unnamed_speakers_is_that_of_what_they_say(reading, text, verb, place):
    made = reading(text)
    found = place_of_saying(verb_of(made, verb), made.pack)
    assert (found.text if found is not None else None) == place


def test_a_clause_that_tells_more_of_a_place_is_no_part_of_the_limit(reading):
    for aside in ("where most people are old and poor", "the old heart of the north-west"):
        made = reading(f"In two valleys of Chad, {aside}, sales fell.")
        (part,) = limits_of(verb_of(made, "fell"), made.pack)
        assert made.doc[part.i : limit_end(part)].text == "In two valleys of Chad"


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("In Sudria, where the mayor won in May, sales fell.", "In Sudria"),
        ("In Springfield, Illinois, sales fell.", "In Springfield, Illinois"),
        ("In Sudria, Norland and Chad, sales fell.", "In Sudria, Norland and Chad"),
        (
            "In Elm and the Chad, Fox and Roe towns, sales fell.",
            "In Elm and the Chad, Fox and Roe towns",
        ),
    ],
    ids=["aside", "name", "row", "names"],
)
def test_a_limit_ends_before_an_aside(reading, text, limit):
    made = reading(text)
    (part,) = limits_of(verb_of(made, "fell"), made.pack)
    assert made.doc[part.i : limit_end(part)].text == limit


@pytest.mark.parametrize(
    ("text", "verb", "condition"),
    [
        ("If elected, Poe said she would sell the mill.", "sell", "If elected"),
        ("If the board agrees, Poe said, the mill will close.", "close", "If the board agrees"),
        ("If he was ill, Poe said nothing.", "said", None),
        ("When the board met, Poe said the mill would close.", "close", None),
        ("If it rains, Poe said she was glad.", "was", None),
    ],
    ids=["participle", "inquit", "no-content", "time", "no-prospect"],
)
def test_a_condition_before_who_says_it_is_that_of_what_is_said(reading, text, verb, condition):
    made = reading(text)
    found = condition_of_saying(verb_of(made, verb), made.pack)
    words = None if found is None else made.doc[found.left_edge.i : found.right_edge.i + 1].text
    assert words == condition


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("If the bill passes, the guild will sell the mill and the crew will go.", "passes"),
        ("If Roe wins, she will sell the mill and Poe says the crew will go.", "wins"),
        ("If the bill passes, the guild will sell the mill but the crew will go.", None),
        ("The guild will sell the mill if the bill passes and the crew will go.", None),
        ("The guild will sell the mill and the crew will go.", None),
    ],
    ids=["joined", "said", "set-against", "behind", "none"],
)
def test_a_condition_before_a_row_holds_for_all_of_it(reading, text, condition):
    made = reading(text)
    found = condition_of_row(verb_of(made, "go"), made.pack)
    assert (None if found is None else found.text) == condition
