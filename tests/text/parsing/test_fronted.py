"""Fronted: relative clauses that open with a preposition hang on what went on or was done."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("The towns fought a short war in 2008 in which some 1,200 clerks died.", "died", "war"),
        ("The firm was sued over a fire in 2015 during which three clerks fell.", "fell", "fire"),
    ],
    ids=["object", "behind a preposition"],
)
def test_what_went_on_in_something_is_told_of_that(reading, text, verb, noun):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert (found.dep_, found.head.text) == ("relcl", noun)


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("Elm and Oak fought a war in 2008 in which some 1,200 clerks were killed.", "killed",
         "war"),
        ("Elm was hit by a storm on Friday in which two roofs were lost.", "lost", "storm"),
        ("They met at a summit in 2019 at which they shared the lake.", "shared",
         "summit"),
    ],
)  # fmt: skip
def test_what_happened_in_something_hangs_on_that(told_of, text, verb, noun):
    assert told_of(text, verb) == noun


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("The theft at a bank in Elm, for which two men were jailed, was told.", "jailed", "theft"),
        ("A fire at the mill, for which Acme was fined, killed two.", "fined", "fire"),
    ],
    ids=["jailed", "fined"],
)
def test_a_punishment_is_that_of_its_deed(told_of, text, verb, noun):
    assert told_of(text, verb) == noun


def test_no_clause_hangs_on_what_it_is_told_of_as_its_subject(reading):
    doc = reading("The mayor said a war in 2008 in which 40 died").doc
    assert [t.text for t in doc if t.dep_ == "ROOT"] == ["said"]
    assert next(t.head.text for t in doc if t.text == "died") == "said"


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("Under the plan, unveiled on Monday, drivers will pay more.", "unveiled", "plan"),
        ("In one, sent on 14 March, a clerk asks for more.", "sent", "one"),
        ("In its plan on migration, published on Monday, the board said no.", "published", "plan"),
        ("According to the report, published on Monday, clerks lost money.", "published", "report"),
        ("In the attack, carried out on Monday, two people died.", "carried", "attack"),
        ("At the rally, joined by her son on Monday, Ann Roe spoke.", "joined", "spoke"),
    ],
    ids=["plan", "one of several", "on something", "according", "attack", "somebody"],
)
def test_what_was_done_to_a_thing_at_the_front_hangs_on_it(reading, text, verb, noun):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert found.head.text == noun


@pytest.mark.parametrize(
    "text",
    [
        "Outside court, Ben Crow, whose 70-year-old aunt Isolde was among them, said they wept.",
        "Outside court, Ben Crow said they wept.",
    ],
    ids=["with a clause", "bare"],
)
def test_a_place_that_opens_a_sentence_says_nothing(reading, text):
    said = next(t for t in reading(text).doc if t.text == "said")
    assert [t.text for t in said.lefts if t.dep_ == "nsubj"] == ["Crow"]


def test_some_of_those_that_one_has_do_it_themselves(reading):
    text = "The couple have four children, the youngest of whom, aged nine, has not seen the mill."
    found = next(t for t in reading(text).doc if t.text == "seen")
    assert (found.dep_, found.head.text) == ("relcl", "children")
    assert [t.text for t in found.lefts if t.dep_ == "nsubj"] == ["youngest"]


def test_a_time_that_opens_a_clause_is_no_part_of_who_acts(reading):
    text = "In March, soldiers held a clerk, and last week rebels ambushed a patrol."
    found = next(t for t in reading(text).doc if t.text == "week")
    assert (found.dep_, found.head.text) == ("npadvmod", "ambushed")
