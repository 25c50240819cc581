"""Perfects: which auxiliary puts a verb in one, and in which tense."""

from __future__ import annotations

import pytest

from explainer.language.en import ENGLISH
from explainer.text.syntax.perfects import is_past_perfect, is_present_perfect, perfect_of


@pytest.mark.parametrize(
    ("sentence", "verb", "has", "tense"),
    [
        ("Ann Poe has left the mill.", "left", "has", "present"),
        ("The mills have been sold.", "sold", "have", "present"),
        ("Ann Poe had left the mill.", "left", "had", "past"),
        ("Ann Poe may have left the mill.", "left", "have", None),
        ("The mill is sold on Monday.", "sold", None, None),
        ("The mill was sold on Monday.", "sold", None, None),
    ],
)
def test_what_puts_a_verb_in_a_perfect(nlp, sentence, verb, has, tense):
    token = next(t for t in nlp(sentence) if t.text == verb)
    found = perfect_of(token, ENGLISH.certainty)
    assert (found.text if found is not None else None) == has
    assert is_present_perfect(token, ENGLISH.certainty) == (tense == "present")
    assert is_past_perfect(token, ENGLISH.certainty) == (tense == "past")
