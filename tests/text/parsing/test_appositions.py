"""Appositions: who did something about what a noun behind a clause calls it."""

from __future__ import annotations

import pytest


@pytest.fixture
def hangs(reading):
    """The dependency of a word, and what it hangs on."""

    def find(text, word):
        return next((t.dep_, t.head.text) for t in reading(text).doc if t.text == word)

    return find


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        (
            "The council will clear it on Saturday, a move Acme had threatened to block but has "
            "now said it will not oppose.",
            "said",
            ("conj", "threatened"),
        ),
        (
            "Acme will close the mine, a plan unions had opposed but have since said they back.",
            "opposed",
            ("relcl", "plan"),
        ),
        (
            "Roe found that it may have been left by any of 40 people, a conclusion the "
            "prosecution accepted in April.",
            "prosecution",
            ("nsubj", "accepted"),
        ),
    ],
    ids=["joined", "several", "accepted"],
)
def test_who_did_it_has_the_verb(hangs, text, word, wanted):
    assert hangs(text, word) == wanted


def test_what_was_done_about_it_is_a_past(reading):
    doc = reading("Roe said the mill was unsafe, a claim the owners rejected on Monday.").doc
    assert next(t.tag_ for t in doc if t.text == "rejected") == "VBD"


@pytest.mark.parametrize(
    ("text", "verb", "tag"),
    [
        ("Roe has bought the mill, closed in 2004 by its owners.", "closed", "VBN"),
        ("Ann Roe came home, saw the mill and left.", "saw", "VBD"),
    ],
    ids=["closed", "a row"],
)
def test_a_past_without_a_subject_behind_a_comma_describes(reading, text, verb, tag):
    assert next(t.tag_ for t in reading(text).doc if t.text == verb) == tag


def test_a_word_behind_a_noun_is_its_name(reading):
    text = "Sales rose by a fifth, according to the research firm ZendaIQ."
    found = next(t for t in reading(text).doc if t.text == "ZendaIQ")
    assert (found.dep_, found.head.text, found.tag_) == ("appos", "firm", "NNP")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Pike, a former car dealer who was first elected in 2022, told a subdued crowd in Elm "
            "that he was proud of it.",
            ("nsubj", "told"),
        ),
        ("Well, the dealer who was elected in 2022 told a crowd that he was proud.", None),
    ],
    ids=["name", "word"],
)
def test_a_word_that_commas_tell_of_is_a_name(reading, text, wanted):
    first = next(iter(reading(text).doc))
    assert (first.tag_ == "NNP") == (wanted is not None)
    assert wanted is None or (first.dep_, first.head.text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "According to the mayor, Ann Roe, in the first week, the town's new pool drew swimmers.",
        "According to the guild's cook, Ann Roe, in their second year, the guild's inn, called "
        '"Old Bell," drew crowds.',
    ],
    ids=["beside", "below"],
)
def test_a_name_in_commas_behind_a_source_does_not_act(hangs, text):
    assert hangs(text, "Roe")[0] == "appos"
    assert {hangs(text, word) for word in ("pool", "inn") if word in text} == {("nsubj", "drew")}
