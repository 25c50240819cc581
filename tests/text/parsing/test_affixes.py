"""Affixes: words that a hyphen joins to an affix stay whole, with the lemma of the deed."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.parsing.affixes import is_affixed

WORDS = LANGUAGES["en"].verbs


@pytest.mark.parametrize(
    ("word", "whole"),
    [
        ("re-elected", True),
        ("Re-opening", True),
        ("re-election", True),
        ("co-wrote", True),
        ("pre-booked", True),
        ("co-owner", True),
        ("ex-minister", True),
        ("e-mail", True),
        ("ex-Norlander", False),
        ("re-2020", False),
        ("pro-Norland", False),
        ("fire-bombed", False),
        ("reopened", False),
    ],
)
def test_a_deed_with_an_affix_is_one_word(word, whole):
    assert is_affixed(word, WORDS) is whole


def test_what_is_done_again_is_read_as_what_is_done(reading):
    doc = reading("Two judges were re-appointed on Monday.\n\nAnn Roe co-founded Acme.").doc
    told = {t.text: (t.tag_, t.lemma_) for t in doc if "-" in t.text}
    assert told == {"re-appointed": ("VBN", "appoint"), "co-founded": ("VBD", "found")}


def test_what_goes_by_wire_is_one_word_too(reading):
    doc = reading("The e-mails show that Ann Roe, a clerk at Acme via e-mail, e-mailed Bo Fox.").doc
    told = {t.text: (t.tag_, t.lemma_) for t in doc if "-" in t.text}
    assert told == {
        "e-mails": ("NNS", "email"),
        "e-mail": ("NN", "email"),
        "e-mailed": ("VBD", "email"),
    }


def test_a_founder_with_an_affix_is_read_as_one(reading):
    doc = reading("Acme co-founder Ann Roe met an ex-minister on Friday.").doc
    told = {t.text: (t.pos_, t.lemma_) for t in doc if "-" in t.text}
    assert told == {
        "co-founder": ("NOUN", "founder"),
        "ex-minister": ("NOUN", "minister"),
    }


def test_a_sentence_may_open_with_an_affix(reading):
    text = "The fair was held at the hall in Halden. Co-founder of Acme, Ann Roe, met the crew."
    assert [s.text[:10] for s in reading(text).article.sentences] == ["The fair w", "Co-founder"]


def test_the_noun_behind_an_affix_tells_what_stands_around_it(reading):
    doc = reading("The plant was late, study co-author Ann Roe said.").doc
    assert [t.text for t in doc if t.dep_ == "nsubj"] == ["plant", "Roe"]
    assert [t.tag_ for t in doc if t.text in ("study", "co-author")] == ["NN", "NN"]
