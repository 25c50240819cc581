"""Features: what the form of one word tells, or the article before it."""

from __future__ import annotations

import pytest

from explainer.text.syntax.features import (
    has_an,
    has_the,
    is_first_person,
    is_neuter,
    is_pointing,
    is_several,
    is_single,
    is_sized,
    is_third_person,
    is_year,
    number_of,
)


@pytest.mark.parametrize(
    ("sentence", "word", "told"),
    [
        ("The mill sold it.", "it", {is_neuter, is_single, is_third_person}),
        ("The mill sold them.", "them", {is_several, is_third_person}),
        ("We sold the mill.", "We", {is_several, is_first_person}),
        ("The mill sold those.", "those", {is_several, is_pointing}),
        ("The mill sold boats.", "mill", {is_single, has_the}),
        ("Poe sold a mill.", "mill", {is_single, has_an}),
        ("The mill sold boats.", "boats", {is_several}),
        ("It shut in 1998.", "1998", {is_year}),
        ("Poe wants a shorter week.", "week", {is_single, has_an, is_sized}),
        ("Poe works a four-day week.", "week", {is_single, has_an, is_sized}),
        ("It sold 19980 boats.", "19980", set()),
    ],
)
def test_the_form_of_a_word_tells(nlp, sentence, word, told):
    token = next(t for t in nlp(sentence) if t.text == word)
    forms = (is_neuter, is_several, is_single, is_pointing, is_first_person, is_third_person)
    assert {ask for ask in (*forms, has_the, has_an, is_sized, is_year) if ask(token)} == told


@pytest.mark.parametrize(
    ("sentence", "word", "number"),
    [
        ("The mill was sold.", "was", "Sing"),
        ("The mills were sold.", "were", "Plur"),
        ("The mills make salt.", "make", "Plur"),
        ("The mill makes salt.", "makes", "Sing"),
        ("The mill burned down.", "burned", ""),
        ("The mill must close.", "must", ""),
    ],
)
def test_the_form_of_a_verb_tells_a_number_or_none(nlp, sentence, word, number):
    assert number_of(next(t for t in nlp(sentence) if t.text == word)) == number
