"""The label of an amount that opens a subject."""

from __future__ import annotations

from explainer.model import Facts
from explainer.sections.figures import extract


def test_a_range_in_a_subject_has_its_predicate(reading):
    (figure, *_) = extract(reading("Between 40 and 50 of the yards were badly damaged."), Facts())
    assert figure.label == "of the yards were badly damaged"


def test_what_completes_a_verb_behind_an_aside_stays(reading):
    text = "A note by more than 100 clubs urged Ada Poe, the oldest mayor of Elm, to step aside."
    labels = [figure.label for figure in extract(reading(text), Facts())]
    assert "A note by more than 100 clubs urged Ada Poe … to step aside" in labels


def test_a_verb_with_an_amount_before_it_is_not_taken_for_its_subject(reading):
    (figure,) = extract(reading("In May the board managed to raise £5m funding."), Facts())
    assert "board managed to raise" in figure.label
