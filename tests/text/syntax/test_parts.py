"""Parts: what hangs on one verb or preposition."""

from __future__ import annotations

import pytest

from explainer.text.syntax.parts import (
    acted_on,
    has_joined,
    has_mark,
    has_not,
    is_modal,
    is_passive,
    is_under_way,
    noun_under,
    nouns_under,
    object_of,
    tensed_of,
    verbs_above,
    was_under_way,
    whole_of,
    word_before,
)


@pytest.mark.parametrize(
    ("sentence", "verb", "tensed", "told"),
    [
        ("Ann Poe sold the mill.", "sold", "sold", set()),
        ("The mill has been sold.", "sold", "has", {is_passive}),
        ("Ann Poe may sell the mill.", "sell", "may", {is_modal}),
        ("Ann Poe did not sell the mill.", "sell", "did", {has_not}),
        ("Bo Fox said that Ann Poe left.", "left", "left", {has_mark}),
        ("Ann Poe is selling the mill.", "selling", "is", {is_under_way}),
        ("The mill is being sold.", "sold", "is", {is_under_way, is_passive}),
        ("Ann Poe was selling the mill.", "selling", "was", {was_under_way}),
        ("Ann Poe will be selling the mill.", "selling", "will", {is_modal}),
    ],
)
def test_what_hangs_on_a_verb(nlp, sentence, verb, tensed, told):
    token = next(t for t in nlp(sentence) if t.text == verb)
    assert tensed_of(token).text == tensed
    asked = (is_passive, is_modal, is_under_way, was_under_way, has_not, has_mark)
    assert {ask for ask in asked if ask(token)} == told


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


def test_the_nouns_under_prepositions_stand_in_order(nlp):
    doc = nlp("Ann Poe left for Elm in May.")
    assert [t.text for t in nouns_under(t for t in doc if t.dep_ == "prep")] == ["Elm", "May"]


def test_the_object_of_a_verb_stands_behind_it(nlp):
    doc = nlp("The mill that Ann Poe sold closed, and Bo Fox bought a port.")
    found = {verb: object_of(next(t for t in doc if t.text == verb)) for verb in ("sold", "bought")}
    assert {verb: t and t.text for verb, t in found.items()} == {"sold": None, "bought": "port"}


def test_who_is_joined_to_another(nlp):
    doc = nlp("Ann and Bo met Roe.")
    assert [t.text for t in doc if has_joined(t)] == ["Ann"]


def test_a_word_is_whole_with_all_that_hangs_on_it(nlp):
    doc = nlp("Bo Fox, a clerk in Elm, left.")
    assert whole_of(doc[1]).text == "Bo Fox, a clerk in Elm,"
    assert whole_of(next(t for t in doc if t.text == "clerk")).text == "a clerk in Elm"


def test_no_word_stands_before_the_first(nlp):
    doc = nlp("Bo Fox left.")
    assert [word_before(t).text for t in doc] == ["Bo", "Bo", "Fox", "left"]


def test_whom_or_what_a_verb_acts_on_is_the_first_behind_it(nlp):
    doc = nlp("Roe gave Poe the mill. It sank.")
    gave, sank = (next(t for t in doc if t.text == verb) for verb in ("gave", "sank"))
    assert [t and t.text for t in (acted_on(gave), acted_on(sank))] == ["Poe", None]
