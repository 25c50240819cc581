"""Segments: the words between two stops are a label where the parse gives no clause."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.segments import of_segment
from explainer.sections.figures.spots import spots_in
from explainer.text.amounts import amounts


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("In May, the board managed to raise £5m funding to buy the mill, but left.",
         "the board managed to raise £5m funding to buy the mill"),
        ("The old mill – the first – was sold for £5m.", None),
        ("They said it was sold for £5m.", None),
        ("Norland paid £5m for a fast, modern line.", "Norland paid £5m for a fast, modern line"),
        ("The town bought a mill worth £5m and the board left.",
         "The town bought a mill worth £5m"),
    ],
)  # fmt: skip
def test_a_segment_has_a_named_subject_and_a_tense(reading, text, label):
    made = reading(text)
    (spot,) = spots_in(made, 0, amounts(made.article.sentences[0].text, made.pack.amounts))
    found = of_segment(spot, made.pack.amounts)
    assert (found.text if found is not None else None) == label


def test_a_segment_is_the_last_resort(reading):
    (figure,) = extract(reading("In May the board managed to raise £5m funding."), Facts())
    assert figure.rule in ("clause", "segment")


def test_what_comes_before_the_subject_has_its_clause(reading):
    text = "For 39 hours, ten members of the council kept up the talks."
    figures = {f.value: f.label for f in extract(reading(text), Facts())}
    assert figures[39] == "For 39 hours … ten members of the council kept up the talks"


def test_shares_of_smaller_groups_are_told_with_what_all_do(reading):
    text = "Some 33% of those asked would be scared, including 60% of women and 8% of men."
    labels = {f.value: f.label for f in extract(reading(text), Facts())}
    assert labels[60] == "of women would be scared"
    assert labels[8] == "of men would be scared"


def test_what_a_share_does_too_is_told_where_the_parser_takes_it_for_a_noun(reading):
    text = (
        "The guild wrote that 37% of rowers trust Captain Ada Poe, and 35% trust Captain Ben Crow."
    )
    *_, figure = extract(reading(text), Facts())
    assert figure.label == "of rowers … trust Captain Ben Crow"


def test_a_segment_that_lost_its_verb_is_none(reading):
    text = "The bank says that 40 people age 12, which is late, saw it."
    assert not any(f.label.endswith("age 12") for f in extract(reading(text), Facts()))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Norland's clerks, 82 percent of whom dislike Poe according to the poll, live there.",
         "Norland's clerks, 82 percent of whom dislike Poe according to the poll"),
        ("Norland's clerks, 82 percent of them old, live in the south.", None),
    ],
)  # fmt: skip
def test_of_whom_a_share_is_told_stands_before_it(reading, text, label):
    labels = [f.label for f in extract(reading(text), Facts())]
    assert (label in labels) if label else not any(", 82" in t for t in labels)
