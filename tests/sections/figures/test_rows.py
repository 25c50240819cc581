"""Rows: who has which of several amounts that one clause tells."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        ("Poe was followed in the poll by Roe with 18 percent, Mayor Ann Holm with 14 percent and"
         " Lund at 2 percent.", 14,
         "Poe was followed in the poll by Roe with 18 percent, Mayor Ann Holm with 14 percent"),
        ("Poe was followed in the poll of all the towns of Norland by Mayor Ada Roe with 18 percent"
         " of the vote, Mayor Ann Holm with 14 percent and Lund at 2 percent.", 2,
         "Poe was followed in the poll of all the towns of Norland by Mayor Ada Roe with 18 percent"
         " of the vote … Lund at 2 percent"),
        ("Poe leads the row of mayors with 21 percent of voters surveyed followed by Crow and Mayor"
         " Ann Roe at 17 percent each.", 17,
         "Poe leads the row of mayors with 21 percent of voters surveyed followed by Crow and Mayor"
         " Ann Roe at 17 percent each"),
        ("Ada Poe won with 42 percent, Ann Roe at 12 percent, and Mayor Ben Crow, 9 percent.", 9,
         "Ada Poe won with 42 percent, Ann Roe at 12 percent, and Mayor Ben Crow, 9 percent"),
    ],
    ids=["near", "far", "followed-by", "comma"],
)  # fmt: skip
def test_who_follows_in_a_row_has_the_clause_of_its_first(reading, text, value, label):
    figures = {f.value: f.label for f in extract(reading(text), Facts())}
    assert figures[value] == label


def test_a_row_of_counts_holds_what_stands_before_its_last(reading):
    text = (
        "Poe and Crow will now be open for 15,000 credits, Elm and Halden for 10,000 credits and"
        " Roe at 5,000 credits."
    )
    *_, figure = extract(reading(text), Facts())
    assert figure.label.startswith("Poe and Crow will now be open")
    assert figure.label.endswith("Roe at 5,000 credits")


def test_a_row_is_as_sure_as_its_first(reading):
    text = "Poe leads with 22 percent of clerks, a poll says, Ben Crow at 20 percent."
    *_, figure = extract(reading(text), Facts())
    assert (figure.value, figure.status) == (20, "ongoing")


def test_two_of_a_row_may_have_the_same_share(reading):
    text = "Poe won with 40 percent, Crow at 20 percent and Mayor Ann Roe at 20 percent."
    assert [f.value for f in extract(reading(text), Facts())] == [40, 20, 20]


def test_an_age_opens_no_row(reading):
    text = "Ben Crow, 52, whose fortune is put by Forbes at $1.9bn, owns a mill in Elm."
    (figure,) = extract(reading(text), Facts())
    assert "Ben Crow" in figure.label
