"""Parts: what hangs on one verb or preposition."""

from __future__ import annotations

import pytest

from explainer.text.syntax.parts import (
    has_mark,
    has_not,
    is_modal,
    is_passive,
    noun_under,
    tensed_of,
    verbs_above,
)


@pytest.mark.parametrize(
    ("sentence", "verb", "tensed", "told"),
    [
        ("Ann Poe sold the mill.", "sold", "sold", set()),
        ("The mill has been sold.", "sold", "has", {is_passive}),
        ("Ann Poe may sell the mill.", "sell", "may", {is_modal}),
        ("Ann Poe did not sell the mill.", "sell", "did", {has_not}),
        ("Bo Fox said that Ann Poe left.", "left", "left", {has_mark}),
    ],
)
def test_what_hangs_on_a_verb(nlp, sentence, verb, tensed, told):
    token = next(t for t in nlp(sentence) if t.text == verb)
    assert tensed_of(token).text == tensed
    assert {ask for ask in (is_passive, is_modal, has_not, has_mark) if ask(token)} == told


@pytest.mark.parametrize(
    ("sentence", "link", "noun"),
    [("Ann Poe left in May.", "in", "May"), ("The mill that Ann Poe works in closed.", "in", None)],
)
def test_the_noun_under_a_preposition(nlp, sentence, link, noun):
    found = noun_under(next(t for t in nlp(sentence) if t.text == link))
    assert (found.text if found is not None else None) == noun


def test_the_verbs_on_which_a_word_hangs(nlp):
    token = next(t for t in nlp("Bo Fox said that Ann Poe left the mill.") if t.text == "mill")
    assert [t.text for t in verbs_above(token)] == ["left", "said"]
