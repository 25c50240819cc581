"""The label of an amount that opens a subject."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "About 30% of all guilds, or 2.4 billion people, live in areas at risk.",
            "people … live in areas at risk",
        ),
        (
            "The old museum holds 8 million books, of which 1 percent are on display.",
            "The old museum holds 8 million books … of which 1 percent are on display",
        ),
        (
            "About 30 old guilds, who live in Elm, have left.",
            "old guilds, who live in Elm, have left",
        ),
    ],
)
def test_what_is_told_again_or_of_a_whole_has_its_clause(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Voters in Elm rejected a tax, with 58 percent voting no.",
         "Voters in Elm rejected a tax, with 58 percent voting no"),
        ("They rejected a tax, with 58 percent voting no.", None),
    ],
)  # fmt: skip
def test_what_goes_along_is_told_with_its_clause(reading, text, label):
    labels = [f.label for f in extract(reading(text), Facts())]
    assert (label in labels) if label else all(not t.startswith("They") for t in labels)


def test_the_number_of_a_rate_counts_nothing(reading):
    text = "For {} eight clerks hurt in Elm, 40 mills were shut."
    assert [f.value for f in extract(reading(text.format("every")), Facts())] == [40]
    assert 8 in [f.value for f in extract(reading(text.format("some")), Facts())]


def test_who_is_counted_is_told_with_what_they_did_behind_a_clause(reading):
    text = "About 900 people who had fled the fire were allowed to return."
    (figure,) = extract(reading(text), Facts())
    assert figure.label == "people who had fled the fire were allowed to return"
    assert figure.status == "happened"


def test_what_a_lawyer_does_for_some_is_not_told_of_them(reading):
    text = (
        "A lawyer for 19 of the families, Ada Poe, said they would seek damages of at least 200 "
        "million kroner from the airline and from Acme, which is jointly owned by Gulfo and Zenda."
    )
    labels = [figure.label for figure in extract(reading(text), Facts())]
    assert not any(label.startswith("of the families") for label in labels)
