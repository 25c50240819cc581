"""Addressed: whom something is told, where a pronoun in what is told can mean nobody else."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.addressed import told_to
from explainer.text.coreference.cast import Cast
from explainer.text.syntax.subjects import own_subject


@pytest.mark.parametrize(
    ("text", "word", "whom"),
    [
        ("Mr Moss told Anna Berg that she was free.", "she", "Berg"),
        ("Mrs Moss told Peter Berg that he was free.", "he", "Berg"),
        ("Mrs Moss told Anna Berg that she was free.", "she", None),
        ("Mr Moss told Anna Berg in front of Eva Falk that she was free.", "she", None),
        ("Mr Moss told the clerk that she was free.", "she", None),
    ],
    ids=["her", "him", "either", "another between", "without a name"],
)
def test_only_who_has_the_gender_is_meant(reading, text, word, whom):
    read = reading(text)
    cast = Cast.of(read, ACTORS.extract(read, Facts()))
    verb = next(t for t in read.doc if t.text == "told")
    pronoun = next(t for t in read.doc if t.text == word)
    found = told_to(verb, own_subject(verb), pronoun, read, cast)
    assert (found and found.text) == whom
