"""Bare clauses: who acts in what was said without "that" is not what was said."""

from __future__ import annotations

import pytest

from explainer.text.syntax.subjects import own_subject


@pytest.mark.parametrize(
    ("text", "verb", "who", "says"),
    [
        (
            "The union is maintaining costs would rise.",
            "rise",
            "costs",
            "maintaining",
        ),
        ("The mayor also admitted fares should be shut.", "shut", "fares", "admitted"),
        ("Ada Roe, who spoke in Elm, added water levels could rise.", "rise", "levels", "added"),
        ("Shares fell, with police insisting fares had risen.", "risen", "fares", "insisting"),
        ("Roe backed it, announcing the judge will have to go.", "have", "judge", "announcing"),
        ("The man accusing Roe will appear in court.", "appear", "man", "appear"),
    ],
    ids=["now", "also", "aside", "with", "along", "no content"],
)
def test_a_noun_before_a_verb_in_a_tense_acts(reading, text, verb, who, says):
    told = next(t for t in reading(text).doc if t.text == verb)
    found = own_subject(told)
    assert found is not None
    assert (found.text, told.head.text) == (who, says)


def test_that_opens_what_is_said_where_that_has_a_subject(reading):
    text = "An aide, Bo Roe, meanwhile told a local broadcaster that crews had been able to stop."
    doc = reading(text).doc
    link = next(t for t in doc if t.text == "that")
    assert (link.dep_, link.head.text) == ("mark", "been")
