"""Verdicts: the kind of a name from its own signs."""

from __future__ import annotations

from collections import Counter

import pytest

from explainer.language.en import ENGLISH
from explainer.text.signs import Signs
from explainer.text.verdicts import is_common, is_nobody, told


@pytest.mark.parametrize(
    ("signs", "kind"),
    [
        (Signs(parts=("harbour", "council"), mentions=1), "organization"),
        (Signs(parts=("ann", "berg"), labels=Counter(person=1), mentions=1), "person"),
        (Signs(parts=("vidda", "bay"), mentions=1), "place"),
        (Signs(parts=("treaty", "on", "salt"), mentions=1), "thing"),
        (Signs(parts=("vidda",), settled=1, mentions=1), "place"),
        (Signs(parts=("vidda",), labels=Counter(person=1), titled=1, mentions=1), "person"),
        (Signs(parts=("vidda",), labels=Counter(person=1), mentions=1), None),
    ],
    ids=["body", "given name", "bay", "treaty", "town of", "title", "label alone"],
)
def test_words_tell_a_kind_before_labels_do(signs, kind):
    assert told(signs, ENGLISH.names) == kind


def test_a_letter_and_two_names_are_nobody():
    words = ENGLISH.names
    assert is_nobody(Signs(parts=("q",)), words)
    assert is_nobody(Signs(parts=("berg", "and", "moss")), words)
    assert not is_nobody(Signs(parts=("ann", "berg")), words)


def test_an_adjective_and_a_kind_of_body_are_common():
    words = ENGLISH.names
    assert is_common(Signs(parts=("norwegian",)), words)
    assert not is_common(Signs(parts=("vesk",)), words)


def test_a_kind_of_school_makes_a_name_a_body():
    labels: Counter[str] = Counter(person=1)
    signs = Signs(parts=("zenda", "park", "elementary"), labels=labels, mentions=1)
    assert told(signs, ENGLISH.names) == "organization"
