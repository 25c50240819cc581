"""Semicolons: of two sentences that one parts, the first leads."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("The port lost $5m on Monday; a report is due by July.", "lost", "is"),
        ("The judge heard arguments on Monday; a ruling is expected by July.", "heard", "expected"),
        ("The council voted on Monday; the plan takes effect in July.", "voted", "takes"),
    ],
)
def test_the_second_is_told_beside_the_first(reading, text, first, second):
    found = {t.text: t for t in reading(text).doc}
    assert (found[first].dep_, found[second].dep_) == ("ROOT", "conj")
    assert found[second].head == found[first]


def test_what_somebody_says_of_both_stays_said(reading):
    found = {
        t.text: t
        for t in reading("“The port closed in May; a report is due in July,” Roe said.").doc
    }
    assert (found["closed"].head.text, found["is"].head.text) == ("said", "closed")


def test_a_list_is_no_sentence(reading):
    text = "They met Ann Roe, the mayor; Bo Fox, a clerk; and Cy Poe."
    assert [t.text for t in reading(text).doc if t.dep_ == "ROOT"] == ["met"]


def test_what_leans_on_the_first_stays_above_it(reading):
    found = {t.text: t for t in reading("The port shut in May; it had lost $5m.").doc}
    assert found["lost"].dep_ == "ROOT"


def test_each_with_a_time_of_its_own_is_a_sentence(reading):
    found = {t.text: t for t in reading("Ann Roe moved to Elm in 1990; she left in 1998.").doc}
    assert (found["moved"].dep_, found["left"].dep_) == ("ROOT", "conj")


def test_a_comma_before_a_noun_is_no_part_of_what_describes_it(reading):
    text = "After a median of 2.4 years, 2.1% of patients given the new drug had suffered a stroke."
    doc = reading(text).doc
    assert next(t for t in doc if t.text == ",").head.text == "suffered"


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe has been charged with taking $2m in bribes from a mason; she denies the charges.",
        "Bo Fox was named chief in May; he says he will stay.",
    ],
)
def test_what_somebody_does_stands_beside_what_befell_him(reading, text):
    found = {t.text: t for t in reading(text).doc}
    second = found.get("denies") or found["says"]
    assert (second.dep_, second.head.dep_, second.head.tag_) == ("conj", "ROOT", "VBN")
