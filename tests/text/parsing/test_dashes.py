"""Dashes: what two of them set apart does not act."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe - a clerk from Elm - said the mill was shut.",
        "In an interview, Mr Roe - himself from the centre - said he would take it.",
    ],
    ids=["noun", "himself"],
)
def test_who_is_named_before_an_aside_in_dashes_acts(reading, text):
    doc = reading(text).doc
    said = next(t for t in doc if t.text == "said")
    assert [t.text for t in said.lefts if t.dep_ == "nsubj"] == ["Roe"]


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("According to Acme - a firm in Elm - sales have fallen 5% since May.", "fallen", "sales"),
        (
            "According to the Salt Observatory (SO) - a UK-based group with men on the ground - "
            "air strikes have targeted Elm.",
            "targeted",
            "strikes",
        ),
        (
            "Since her 1988 debut feature Salma Bayou! - praised by clerks and winner of a medal at"
            " Elm - Quill has become rich.",
            "become",
            "Quill",
        ),
    ],
    ids=["name", "letters", "opening"],
)
def test_who_stands_behind_an_aside_in_dashes_acts(reading, text, verb, who):
    doc = reading(text).doc
    found = next(t for t in doc if t.text == verb)
    assert [t.text for t in found.lefts if t.dep_ in {"nsubj", "nsubjpass"}] == [who]
    assert doc[0].head == found


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("The film - starring Ann Roe as Fox and Ben Crow as Lang - is due in May.", "is", "film"),
        ("The firm - based in Elm - said it would close.", "said", "firm"),
    ],
)
def test_who_stands_before_a_participle_in_dashes_acts(reading, text, verb, who):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert (found.dep_, [t.text for t in found.lefts if t.dep_ == "nsubj"]) == ("ROOT", [who])
