"""Denials: what opens a quotation and denies does not hang on the mark before it."""

from __future__ import annotations

from explainer.text.parsing.denials import with_denials
from parses import sentence


def test_what_stands_before_a_noun_is_its_determiner():
    doc = sentence(
        "“ `` punct 4", "No RB neg 0", "mill NN nsubjpass 4", "was VBD auxpass 4",
        "sold VBN ROOT 4",
    )  # fmt: skip
    doc[0].pos_ = "PUNCT"
    with_denials(doc)
    assert (doc[1].dep_, doc[1].tag_, doc[1].head.text) == ("det", "DT", "mill")


def test_what_stands_alone_acts():
    doc = sentence("“ `` punct 3", "Nobody RB neg 0", "can MD aux 3", "leave VB ROOT 3")
    with_denials(doc)
    assert (doc[1].dep_, doc[1].tag_, doc[1].head.text) == ("nsubj", "NN", "leave")


def test_anything_else_denies_the_verb():
    doc = sentence(
        "“ `` punct 4", "Never RB neg 0", "has VBZ aux 4", "Elm NNP nsubj 4", "won VBN ROOT 4"
    )
    with_denials(doc)
    assert (doc[1].dep_, doc[1].head.text) == ("neg", "won")


def test_a_noun_that_is_no_subject_is_denied_alone():
    doc = sentence(
        "was VBD ROOT 0", "“ `` punct 0", "no RB neg 1", "fire NN attr 0", "” '' punct 0",
        "defending VBG acl 3",
    )  # fmt: skip
    doc[1].pos_ = doc[4].pos_ = "PUNCT"
    with_denials(doc)
    assert (doc[2].dep_, doc[2].head.text) == ("det", "fire")
