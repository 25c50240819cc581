"""Afterwards: who acts in a clause that "after" opens, behind an aside in commas."""

from __future__ import annotations

import pytest

from explainer.text.syntax.subjects import subject_of


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("Dan Poe resigned after his deputy, Ann Roe, was charged in May.", "charged", "deputy"),
        ("Acme lost money since its chief, Ann Roe, was jailed in May.", "jailed", "chief"),
        ("The trial was stopped after a witness, Tim Vale, was fined in May.", "fined", "witness"),
        ("Dan Poe left before the mayor, Ann Roe, was arrested in May.", "arrested", "mayor"),
        ("Dan Poe fled after the raid, a failure, and was arrested in May.", "arrested", "Poe"),
        ("Dan Poe resigned after Acme, based in Elm, was fined in May.", "fined", "Acme"),
        ("A man known as Dan Poe, a clerk of Elm, asked whether it would rain.", "asked", "man"),
        ("Dan Poe left after the vote, a defeat, flew home and slept.", "flew", "Poe"),
        ("Dan Poe flew to Elm, the capital, met clerks and left.", "met", "Poe"),
        (
            "Acme cut jobs on Monday, as orders for tugs offset a slump in boats sold to clerks,"
            " and raised its prices for the year.",
            "raised",
            "Acme",
        ),
        ("Acme shut its mill as crews fought Zenit and raised their flag.", "raised", "crews"),
    ],
)
def test_an_aside_in_commas_parts_nobody_from_a_verb(reading, text, verb, who):
    doc = reading(text).doc
    found = subject_of(next(t for t in doc if t.text == verb))
    assert found is not None
    assert found.text == who


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        (
            "The port closed on Monday as a strike by crews entered its second week.",
            "entered",
            "strike",
        ),
        ("Acme posted a loss on Wednesday as a glut of salt sent prices tumbling.", "sent", "glut"),
        ("Ann Roe left as a wave of anger swept the town.", "swept", "wave"),
        (
            "Striker Ben Crow came off the bench to score a last-minute winner as Elm beat Oakhaven"
            " 2-1 at Maine Park.",
            "beat",
            "Elm",
        ),
    ],
)
def test_what_stands_behind_as_acts(reading, text, verb, who):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert found.dep_ == "advcl"
    assert [t.text for t in found.children if t.dep_ == "nsubj"] == [who]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Ann Roe worked as a clerk in Elm and won a prize.", "won"),
        ("The mill was used as a base for raids led by Bo Fox.", "led"),
        ("He died as a hero and left a son.", "left"),
        ("Ann Roe worked as a nurse at Elm Hospital opened in 1990.", "opened"),
    ],
)
def test_what_somebody_is_does_not_act(reading, text, verb):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert not [t for t in found.children if t.dep_ == "nsubj"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe said she would not call a vote before the session ends on June 15 unless it was"
        " sure to pass.",
        "Acme will not hire until the strike ends on June 15 unless the mayor was told.",
    ],
)
def test_a_condition_is_none_of_the_clause_that_tells_when(reading, text):
    verb = next(t for t in reading(text).doc if t.text == "unless").head
    assert verb.head.text in {"call", "hire"}


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        ("Parents have vowed to fight on after clerks voted by six to two.", "voted", "vowed"),
        ("Ann Roe vowed to leave after the council voted by six to two.", "voted", "leave"),
        ("Poe hopes the deal will help the club after Bo Lund limped off.", "limped", "hopes"),
    ],
    ids=["now", "then", "hoped"],
)
def test_what_was_done_comes_before_what_is_vowed_now(reading, text, verb, above):
    assert next(t.head.text for t in reading(text).doc if t.text == verb) == above


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("Roe got the job after the man first chosen, Ben Poe, fell ill in May.", "fell", "man"),
        ("It was stopped after the player hit by it, Bo Lund, lost a tooth.", "lost", "player"),
    ],
    ids=["chosen", "hit"],
)
def test_whom_a_participle_describes_acts_behind_a_name(reading, text, verb, who):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert [t.text for t in found.lefts if t.dep_ == "nsubj"] == [who]


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        (
            "Crews were digging on Monday for clerks missing after a glacial lake burst and swept "
            "away the town.",
            "burst",
            "lake",
        ),
        ("Prices rose after a rate cut and fell in May.", "fell", None),
    ],
    ids=["burst", "a cut"],
)
def test_what_people_are_doing_is_not_joined_to_what_was_done(reading, text, verb, who):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert next((t.text for t in found.lefts if t.dep_ == "nsubj"), None) == who


def test_what_somebody_was_asked_to_do_is_asked_after_what_was_done(reading):
    text = "It was asked by the government to keep one unit running after Elm closed its own."
    assert next(t.head.text for t in reading(text).doc if t.text == "closed") == "asked"


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        (
            "Two of the biggest owners said on Thursday they would vote against a sale of the mill "
            "by its rival Calloway, hours after the boards announced that they had a deal.",
            "announced",
            "said",
        ),
        ("Poe said he would vote against it after the boards announced a deal.", "announced", None),
    ],
)
def test_somebody_speaks_a_while_after_what_was_done(reading, text, verb, above):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert (found.head.text == "said") == (above is not None)


@pytest.mark.parametrize(
    "text",
    [
        "Jordan Pritchard appeared at Southford Magistrates' Court on Thursday accused of theft.",
        "Ann Roe appeared before Elm Crown Court on Monday charged with murder.",
    ],
)
def test_who_appears_in_court_is_accused_and_no_court_accuses(reading, text):
    doc = reading(text).doc
    court = next(t for t in doc if t.text == "Court")
    day = next(t for t in doc if t.text == "on")
    assert (court.dep_, day.head.text) == ("pobj", "appeared")
