"""Joined: a verb in a tense hangs on a clause that has one."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.parsing.joined import raise_joined
from parses import tagged


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        ("The fair was a cheap way to sell salt and took place in May.", "took", "was"),
        ("Acme has been building mills and sold two of them.", "sold", "building"),
        ("Ada Poe asked the clerks to leave and to lock the doors.", "lock", "leave"),
        ("The bank wants Elm to close the mill at once and cut 40 jobs.", "cut", "close"),
    ],
    ids=["infinitive", "progressive", "both", "shared form"],
)
def test_a_verb_in_a_tense_is_joined_to_one_that_has_it(nlp, text, verb, above):
    found = next(t for t in nlp(text) if t.text == verb)
    assert (found.dep_, found.head.text) == ("conj", above)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        (
            "Acme sold its mill in Elm and workers at its plant in Halden went home.",
            "went",
            "workers",
        ),
        ("The results met Elm's hopes and shares in Acme rose by 1% in May.", "rose", "shares"),
        (
            "Her appearance will also benefit mills in the region and the star will sign a pact.",
            "sign",
            "star",
        ),
        ("They said supplies of oil and fuel were rising.", "rising", None),
        ("Ann Roe wore a skirt of silk and chiffon beaded evening dress.", "beaded", None),
        (
            "Ann Roe left before goals by Bo Fox and Jim Crow in the rain forced a tie.",
            "forced",
            None,
        ),
    ],
    ids=["phrase", "shares", "modal", "number", "of stuff", "before"],
)
def test_a_verb_has_the_subject_that_stands_before_it(nlp, text, verb, subject):
    found = next(t for t in nlp(text) if t.text == verb)
    own = next((t.text for t in found.lefts if t.dep_ == "nsubj" and t.i > 2), None)
    assert own == subject


def test_who_shut_mills_and_sold_boats_is_who_acts():
    doc = tagged(
        "Acme NNP nsubj 1",
        "left VBD ROOT 1",
        "Elm NNP dobj 1",
        ", , punct 1",
        "shutting VBG advcl 1",
        "mills NNS dobj 4",
        "and CC cc 4",
        "sold VBD conj 4",
        "boats NNS dobj 7",
        ". . punct 1",
        pos=["PROPN", "VERB", "PROPN", "PUNCT", "VERB", "NOUN", "CCONJ", "VERB", "NOUN", "PUNCT"],
    )
    raise_joined(doc[7], LANGUAGES["en"].verbs)
    assert (doc[7].head.text, doc[6].head.text) == ("left", "left")


@pytest.mark.parametrize(
    ("text", "dep", "above"),
    [
        (
            "Drug companies such as Norvex, Gulfo, Poe & Poe, and Eli Reed were all raided.",
            "conj",
            "Poe",
        ),
        ("Drug companies such as Norvex, and Eli Reed were all raided.", "nsubjpass", "raided"),
    ],
    ids=["a row", "no row"],
)
def test_the_last_name_of_a_row_is_one_of_it(nlp, text, dep, above):
    last = next(t for t in nlp(text) if t.text == "Reed")
    assert (last.dep_, last.head.text) == (dep, above)
