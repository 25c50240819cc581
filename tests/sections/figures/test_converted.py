"""Converted: a sum in another currency is a figure with the words of its sum."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract
from explainer.sections.figures.figure import CONVERSION
from explainer.sections.figures.growing import thread


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ada Poe paid $150,000 (£77,800; 112,000 euros) for the mill.",
            [(150_000, "USD"), (77_800, "GBP"), (112_000, "EUR")],
        ),
        (
            "Profits at Halden Bank rose from $2bn (£1bn) to $3bn (£2bn) in May.",
            [(3_000_000_000, "USD"), (2_000_000_000, "GBP")],
        ),
        ("Ada Poe paid £5 ($7 last year) for the mill.", [(5, "GBP"), (7, "USD")]),
        ("Halden Bank will pay between £40 ($60) and £90 ($110) for each boat.", [(90, "GBP")]),
        ("Ada Poe rowed nine miles (14km) on Monday.", [(9, "miles")]),
    ],
    ids=["two", "end of a change", "no conversion", "range", "measure"],
)
def test_a_sum_is_told_in_each_currency(reading, text, wanted):
    made = extract(reading(text), Facts())
    assert [(figure.value, figure.unit) for figure in made] == wanted


def test_it_has_the_words_and_the_status_of_its_sum(reading):
    one, other = extract(reading("Ada Poe will pay £5m ($7m) for the mill."), Facts())
    assert (other.text, other.rule, other.change) == ("$7m", CONVERSION, None)
    assert (other.label, other.status) == (one.label, one.status)
    assert other.text in other.evidence[0].text


def test_it_does_not_move_from_article_to_article(reading):
    one, other = extract(reading("Ada Poe paid £5m ($7m) for the old mill."), Facts())
    assert thread(one) is not None
    assert thread(other) is None
