"""What a paper or a body passes over, what is left open, and what has yet to be agreed on."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.unknowns import extract


def found(made):
    return [(unknown.text, unknown.rule) for unknown in extract(made, Facts())]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The accord says nothing about fishing rights", "does-not-tell"),
        ("The bill does not address who will pay for the dam", "does-not-tell"),
        ("The board made no mention of the fire", "does-not-tell"),
        ("The court left open whether the tax is legal", "still-open"),
        ("The future of the mill hangs in the balance", "still-open"),
        ("The results of the autopsy are pending", "still-open"),
        ("The two sides have yet to agree on a price", "does-not-tell"),
    ],
)
def test_what_is_passed_over_or_left_open_is_told(reading, text, rule):
    assert found(reading(f"{text}.")) == [(text, rule)]


def test_nobody_leaves_it_open_who_has_nothing_to_say_or_yet_to_do(reading):
    text = (
        "Ann Roe said nothing about the mill. Bo Fox has yet to score. The bill did not name her."
    )
    assert found(reading(text)) == []
