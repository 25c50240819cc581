"""Voting: the kind that the labels of the model name."""

from __future__ import annotations

from collections import Counter

import pytest

from explainer.language.en import ENGLISH
from explainer.text.signs import Signs
from explainer.text.voting import voted


@pytest.mark.parametrize(
    ("labels", "more", "kind"),
    [
        ({"organization": 2}, {"bound": 1}, "organization"),
        ({"organization": 1}, {}, None),
        ({"place": 2}, {"says": 2}, "organization"),
        ({"place": 2}, {"located": 1}, "place"),
        ({}, {"unit": 1}, "organization"),
        ({}, {}, None),
    ],
    ids=["two labels", "one label alone", "says", "in", "without a label", "nothing"],
)
def test_labels_tell_a_kind_where_grammar_is_not_against_it(labels, more, kind):
    signs = Signs(parts=("zenda",), labels=Counter(labels), mentions=max(1, sum(labels.values())))
    for name, count in more.items():
        setattr(signs, name, count)
    signs.single = True
    assert voted(signs, ENGLISH.names) == kind


@pytest.mark.parametrize(
    ("signs", "kind"),
    [
        (Signs(parts=("qorin", "vesk"), labels=Counter(person=2), mentions=2), "person"),
        (Signs(parts=("qorin",), labels=Counter(person=1), mentions=1), None),
        (Signs(parts=("qorins",), labels=Counter(organization=1), mentions=1, letters=True), None),
        (Signs(parts=("qorin",), mentions=1), None),
        (Signs(parts=("qorin",), labels=Counter(person=2), mentions=3, located=2, acts=1), "place"),
        (
            Signs(parts=("qorin",), labels=Counter(person=2), mentions=3, located=2, acts=2),
            "person",
        ),
    ],
    ids=["two labels", "one word once", "plural of letters", "no label", "in it", "acts more"],
)
def test_labels_are_counted_where_words_say_nothing(signs, kind):
    assert voted(signs, ENGLISH.names) == kind
