"""The verb in a tense with which a clause that has none is told."""

from __future__ import annotations

import pytest

from explainer.sections.timeline.governing import main_of, wisher_of

pytestmark = pytest.mark.usefixtures("cut")


@pytest.mark.parametrize(
    ("text", "gerund", "main"),
    [
        ("Ada Poe was held after stealing a boat.", "stealing", "held"),
        ("Ada Poe was held after being caught in Elm.", "caught", "held"),
        ("Ada Poe insists on selling the mill.", "selling", None),
        ("Ada Poe left with Ben Crow running the mill.", "running", None),
    ],
    ids=["past", "passive", "present", "own subject"],
)
def test_a_gerund_is_told_with_the_verb_above(reading, text, gerund, main):
    words = {t.text: t for t in reading(text).doc}
    assert main_of(words[gerund]) == words.get(main)


@pytest.mark.parametrize(
    ("text", "verb", "main"),
    [
        ("Norland wants mills to cut output by May.", "cut", "wants"),
        ("The judge ordered that the books be sold.", "sold", "ordered"),
        ("The judge said the books were sold.", "sold", None),
        ("The bank sees prices falling to $2.", "falling", "sees"),
    ],
    ids=["infinitive", "bare", "tense of its own", "gerund"],
)
def test_what_somebody_wants_of_others_is_told_with_the_wish(reading, text, verb, main):
    words = {t.text: t for t in reading(text).doc}
    assert wisher_of(words[verb]) == words.get(main)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe was taken to hospital after being shot in Elm on Sunday",
        "The bus hit a barrier before plunging into a canal on Sunday",
        "Ann Roe resigned after losing the vote on Sunday",
    ],
    ids=["passive", "before", "after"],
)
def test_what_came_before_or_after_is_told_with_the_verb_above_and_once(events, text):
    (event,) = events(f"{text}.")
    assert (event.text, event.when.edtf) == (text, "2025-06-01")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ada Poe had been found and fined in June for want of a permit.",
            "Ada Poe had been found and fined in June for want of a permit",
        ),
        (
            "Ada Poe had been found in Elm and fined in June for want of a permit.",
            "Ada Poe had been … fined in June for want of a permit",
        ),
        (
            "The boats of Elm were all built in Halden in 2004.",
            "The boats of Elm were all built in Halden in 2004",
        ),
        (
            "Ada Poe, the mayor of Elm, was held in Halden after being caught on Monday.",
            "Ada Poe, the mayor of Elm, was held in Halden after being caught on Monday",
        ),
        (
            "Ada Poe made it clear she had doubts about the mill.",
            "Ada Poe made it clear she had doubts about the mill",
        ),
        (
            "Ada Poe made it clear to the crews on Monday that she has a plan.",
            "Ada Poe made it clear to the crews on Monday that she has a plan",
        ),
    ],
    ids=[
        "shared time",
        "shared auxiliary",
        "auxiliary before all",
        "gerund",
        "clear",
        "clear that",
    ],
)
def test_a_predicate_has_its_verb_in_a_tense(events, text, told):
    assert told in [event.text for event in events(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Norland wants mills to cut output by 2025.",
            "Norland wants mills to cut output by 2025",
        ),
        (
            "The guild has watched the ship and expects to allow it to sail in 2025.",
            "The guild … expects to allow it to sail in 2025",
        ),
        (
            "On “Elm News,” Ann Roe said Monday the mayor’s “judgment” is in question.",
            "Ann Roe said Monday the mayor’s “judgment” is in question",
        ),
    ],
    ids=["wish", "chain", "title"],
)
def test_words_have_their_verb(events, text, words):
    assert any(e.text in words and e.text[-9:] == words[-9:] for e in events(text))
