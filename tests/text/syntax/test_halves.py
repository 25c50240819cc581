"""Halves: what would say something else without the words beside it."""

from __future__ import annotations

import pytest

from explainer.text.syntax.halves import (
    aged_end,
    exception_end,
    is_graded,
    is_half_of_few,
    listed_end,
    means_before,
)


def at(made, word):
    return next(t for t in made.doc if t.text == word)


@pytest.mark.parametrize(
    ("text", "verb", "half"),
    [
        ("Only one captain has lost the race and still took the cup.", "lost", True),
        ("Only one captain has lost the race and still took the cup.", "took", True),
        ("No mayor has raised taxes and won a term since 2001.", "raised", True),
        ("One captain has lost the race and still took the cup.", "lost", False),
        ("Only one man was hurt and taken to a clinic.", "hurt", False),
        ("No mayor has raised taxes, and Poe won a term.", "raised", False),
        ("Only one captain has lost the race.", "lost", False),
        ("A mayor (bad or not) would lose a race and take a cup.", "lose", False),
    ],
)
def test_half_of_what_few_did_says_something_else(reading, text, verb, half):
    made = reading(text)
    assert is_half_of_few(at(made, verb), made.pack) is half


@pytest.mark.parametrize(
    ("text", "last", "whole"),
    [
        (
            "Roe beat Poe in all towns, except those in Elm, and left.",
            "towns",
            "Roe beat Poe in all towns, except those in Elm",
        ),
        (
            "The council closed all schools, with the exception of those in Elm.",
            "schools",
            "The council closed all schools, with the exception of those in Elm",
        ),
        ("Roe beat Poe in towns and won all votes except ours.", "towns", "Roe beat Poe in towns"),
        ("Roe beat Poe in all towns, with a lead of two.", "towns", "Roe beat Poe in all towns"),
    ],
)
def test_an_exception_belongs_to_what_it_limits(reading, text, last, whole):
    made = reading(text)
    end = exception_end(made.doc, 0, at(made, last).i + 1, made.pack)
    assert made.doc[:end].text == whole


@pytest.mark.parametrize(
    ("text", "last", "whole"),
    [
        (
            "Poe asked for views on tolls, the harbour tax, night ferries and other things.",
            "tolls",
            "Poe asked for views on tolls, the harbour tax, night ferries and other things",
        ),
        ("He spoke on trade, Ann Roe and Ben Crow said.", "trade", "He spoke on trade"),
        ("He spoke on trade, and a fire broke out.", "trade", "He spoke on trade"),
        ("He spoke on trade, a small thing.", "trade", "He spoke on trade"),
    ],
)
def test_a_list_goes_on_behind_its_first(reading, text, last, whole):
    made = reading(text)
    end = listed_end(made.doc, at(made, last).i + 1, made.pack)
    assert made.doc[:end].text == whole


@pytest.mark.parametrize(
    ("text", "verb", "graded"),
    [
        ("Thirty percent of clerks strongly agree that taxes will rise.", "rise", True),
        ("Analysts partly agree that taxes will rise.", "rise", True),
        ("Ann Roe strongly believes that taxes will rise.", "rise", False),
        ("Thirty percent of clerks think that taxes will rise.", "rise", False),
    ],
)
def test_what_some_hold_to_a_degree_is_told_with_it(reading, text, verb, graded):
    made = reading(text)
    assert is_graded(at(made, verb), made.pack) is graded


@pytest.mark.parametrize(
    ("text", "verb", "opens"),
    [
        ("By selling the mill, Roe would gain a lot.", "gain", "By"),
        ("By selling the mill, Roe gained a lot.", "gained", None),
        ("By noon, Roe would gain a lot.", "gain", None),
        ("Roe would gain a lot by selling the mill.", "gain", None),
    ],
)
def test_by_what_means_a_prospect_comes(reading, text, verb, opens):
    made = reading(text)
    part = means_before(at(made, verb), made.pack)
    assert (None if part is None else part.text) == opens


def test_a_share_behind_a_name_is_no_age(reading):
    doc = reading("A poll shows Ann Roe ahead of Ben Crow, 49 percent to 44 percent.").doc
    comma = next(t.i for t in doc if t.text == ",")
    assert aged_end(doc, comma) == comma


def test_an_age_behind_a_name_is_told_with_it(reading):
    doc = reading("Police held Ann Roe, 19, and Bo Fox, 20, in Elm.").doc
    comma = next(t.i for t in doc if t.text == ",")
    assert doc[: aged_end(doc, comma)].text == "Police held Ann Roe, 19, and Bo Fox, 20"
