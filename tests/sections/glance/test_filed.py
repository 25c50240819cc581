"""Where and when: the town of a dateline, and where "the crash happened"."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("ELM CREEK, Ohio — Ann Roe vowed on Friday to run again.", "ELM CREEK, Ohio"),
        ("ST. HALDEN, July 3 (AP) — Ann Roe vowed on Friday to run again.", "ST. HALDEN"),
        ("ELM CREEK — The governor of Ohio met a clerk in Denver on Friday.", "Denver"),
        ("ELM CREEK — Ohio Gov. Ann Roe vowed on Friday to run again.", None),
        ("LONDON — Ann Roe vowed on Friday to run again.", None),
        ("NEW YORK (AP) — Ann Roe vowed on Friday to run again.", None),
        ("Aug. 23 — Ann Roe vowed on Friday to run again.", None),
        ("Ann Roe vowed on Friday to run again.", None),
    ],
    ids=["town", "day", "told", "elsewhere", "capital", "great-city", "no-town", "none"],
)
def test_a_dateline_tells_where_if_nothing_else_does(answers, reading, text, where):
    assert answers(reading(text)).get("where") == where


@pytest.mark.parametrize(
    ("behind", "when", "where"),
    [
        ("The accident happened at 6am on Wednesday in Denver.", "6am on Wednesday", "Denver"),
        ("A talk happened at 6am on Wednesday in Denver.", None, None),
        ("The strike happened at 6am on Wednesday in Denver.", None, None),
    ],
    ids=["summed-up", "any", "another"],
)
def test_where_and_when_the_accident_happened_is_of_the_news(answers, reading, behind, when, where):
    lead = "Nine clerks were hurt when a tram left the rails."
    between = "Poe spoke of a bang. " * 10
    found = answers(reading(f"{lead} {between}{behind}"))
    assert (found.get("when"), found.get("where")) == (when, where)


def test_a_headline_told_again_is_no_lead(answers, reading):
    title = "Old Elm mill saved by guild"
    made = reading(f"{title}\n\nAnn Roe bought the mill on Friday.", title=title)
    assert answers(made)["when"] == "Friday"


@pytest.mark.parametrize(
    ("headline", "who"),
    [
        ("Poe blasted by older sister over pier", "older sister"),
        ("Mayor apology over pier", "Ann Roe"),
    ],
    ids=["agent", "noun-of-the-deed"],
)
def test_who_acts_ends_before_on_what(answers, reading, headline, who):
    lead = "Ann Roe apologised to two clerks of Elm."
    assert answers(reading(lead, title=headline))["who"] == who


def test_a_word_that_only_announces_is_no_town(answers, reading):
    text = "{}: The guild of clerks has confirmed that the fair will not take place."
    assert "where" not in answers(reading(text.format("UPDATE")))
    assert "where" not in answers(reading(text.format("WARNING")))
