"""The subject and the helpers of a verb that stand with another one."""

from __future__ import annotations

import pytest

from explainer.sections.figures.distant import main_of, sharing


@pytest.mark.parametrize(
    ("text", "verb", "helped"),
    [
        ("Harrow will close ten shops and cut 5% of jobs.", "cut", "close"),
        ("The plan is set to close 24 of our mills and shed 10% of the jobs.", "shed", "close"),
        ("Harrow has agreed to sell the yard, pay $5m and cut 40 jobs.", "pay", "sell"),
        ("Harrow has agreed to sell the yard, pay $5m and cut 40 jobs.", "cut", "sell"),
        ("Harrow closed ten shops and cut 5% of jobs.", "cut", None),
        ("Harrow will close ten shops, and it cut 5% of jobs in May.", "cut", None),
        ("The clerks own ten shops and run 40 boats.", "run", None),
    ],
)
def test_a_later_verb_of_a_row_shares_its_helpers(reading, text, verb, helped):
    found = sharing(next(t for t in reading(text).doc if t.text == verb))
    assert (None if found is None else found.text) == helped


@pytest.mark.parametrize(
    ("text", "verb", "main"),
    [
        ("Ada Poe urged clerks to leave Elm, offering them $5 each.", "offering", "urged"),
        ("Ada Poe urged clerks to leave Elm carrying 40 lamps.", "carrying", "leave"),
        ("Ada Poe fell, hurting 40 clerks.", "hurting", "fell"),
    ],
)
def test_what_is_done_behind_a_comma_is_done_beside_the_main_verb(reading, text, verb, main):
    assert main_of(next(t for t in reading(text).doc if t.text == verb)).text == main
