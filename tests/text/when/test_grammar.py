"""Phrases over classes."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.language.en.time import TIME
from explainer.language.tables.time import Phrase
from explainer.text.when.grammar import grammar_of, matches, needed
from explainer.text.when.rules import RULES
from explainer.text.when.tokens import tokens


def test_the_longest_phrase_comes_first() -> None:
    found = matches(tokens("3 May 2010", TIME), TIME)
    longest = found[0][0]
    assert (longest.rule, longest.end) == ("calendar-date", 3)


def test_named_parts_are_handed_on_by_name() -> None:
    found = matches(tokens("3 May 2010", TIME), TIME)
    assert found[0][0].parts == {"day": 3, "month": 5, "year": 2010}


@pytest.mark.parametrize("rule", sorted({phrase.rule for phrase in TIME.phrases}))
def test_every_phrase_has_a_rule_that_reads_it(rule: str) -> None:
    assert rule in RULES


def test_every_rule_is_used() -> None:
    assert set(RULES) == {phrase.rule for phrase in TIME.phrases}


def test_a_phrase_with_an_unknown_class_is_an_error() -> None:
    words = dataclasses.replace(TIME, phrases=(Phrase("month", "MONHT:month"),))
    with pytest.raises(ValueError, match="MONHT"):
        grammar_of(words)


@pytest.mark.parametrize(
    ("pattern", "classes"),
    [
        ("FROM? (?: A | NUM:count ) UNIT:unit AGO", ("UNIT", "AGO")),
        ("(?: A | NUM:count ) UNIT?", ()),
        ("AGO | NOW", ()),
    ],
)
def test_what_a_phrase_cannot_do_without(pattern, classes) -> None:
    assert needed(pattern) == classes


def test_no_phrase_is_found_without_what_it_needs() -> None:
    grammar = grammar_of(TIME)
    every = "".join(grammar.letters.values())
    for pattern in grammar.patterns:
        for need in pattern.needs:
            lacking = "".join(letter for letter in every if letter not in need)
            assert not any(
                pattern.regex.search(2 * lacking[at:]) for at in range(0, len(lacking), 9)
            )
