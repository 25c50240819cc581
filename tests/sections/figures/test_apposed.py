"""Apposed: shares that tell again what stands before them."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "More than half of Poe's wool (58 percent) is spun by guilds.",
            "of Poe's wool … is spun by guilds",
        ),
        (
            "Most voters in Elm (61%) said the mayor should go.",
            "Most voters in Elm … said the mayor should go",
        ),
        (
            "Just over a quarter, 61 percent, say the mayor should go.",
            "Just over a quarter … say the mayor should go",
        ),
        (
            "Among voters in Elm, about two-thirds, 61 percent, say the mayor should go.",
            "Among voters in Elm … say the mayor should go",
        ),
        (
            "A third of the clerks asked, 61%, said the mayor should go.",
            "of the clerks asked … said the mayor should go",
        ),
        (
            "A small number, 61%, said the mayor should go.",
            "A small number … said the mayor should go",
        ),
    ],
)
def test_a_share_that_tells_another_again_has_what_is_said_of_both(reading, text, label):
    assert label in [f.label for f in extract(reading(text), Facts()) if f.value in (58, 61)]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Ada Poe, 42 percent, won.", []),
        (
            "The mill belongs to the Harbour Bank (42%), which owns Elm.",
            ["the Harbour Bank"],
        ),
    ],
)
def test_a_share_beside_a_name_is_not_of_what_it_does(reading, text, labels):
    assert [f.label for f in extract(reading(text), Facts())] == labels


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ann Roe won 54 votes. Her rival, Cal Quill, won 38 votes.", "Cal Quill won 38 votes"),
        ("Acme earned $3bn. Its biggest rival, Bolt, lost $4bn.", "Bolt lost $4bn"),
    ],
)
def test_who_has_a_name_beside_is_told_by_it(reading, text, label):
    *_, figure = extract(reading(text), Facts())
    assert figure.label == label
