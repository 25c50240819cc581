"""Numbered: which noun an amount stands before."""

from __future__ import annotations

import pytest

from explainer.sections.figures.spots import spots_in
from explainer.text.amounts import amounts


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The storm sank 40 boats.", "boats"),
        ("Police used 70 search warrants.", "warrants"),
        ("They sold 90 Elm, Halden and Roe ferries.", "ferries"),
        ("She owns the 15-metre (49-foot) tower.", "tower"),
        ("It is made of 350 small, hand-made parts.", "parts"),
        ("It is shown on 20 cable and satellite channels.", "channels"),
        ("The guild won six by-elections.", "elections"),
        ("Twenty thousand fewer people work in Elm.", "people"),
        ("The plan would leave 14 million more uninsured people by 2018.", "people"),
        ("It came on top of five 787 Elmliner sales.", "sales"),
        ("It has a new 149 horsepower, 2-litre four-cylinder engine.", "engine"),
        ("Elm faces a $2.2 billion, two-year budget gap.", "gap"),
        ("Elm has 40 boats, two large mills.", "boats"),
        ("Poe leads Roe by 271 pledged delegates, a count by the Elm Press says.", "delegates"),
        ("Ben Crow spoke to his 40 laid-off clerks.", "clerks"),
        ("Some 300 were in Elm, and boats came.", None),
        ("Poe was beaten by 271, and pledged boats came.", None),
    ],
)
def test_the_noun_of_an_amount(reading, text, noun):
    made = reading(text)
    spot, *_ = spots_in(made, 0, amounts(text, made.pack.amounts))
    assert (None if spot.noun is None else spot.noun.text) == noun
