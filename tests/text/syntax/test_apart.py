"""Apart: what stands beside a subject, and is none."""

from __future__ import annotations

import pytest

from explainer.text.syntax.apart import described, is_fronted, last_described, not_denied


def word(doc, text):
    return next(t for t in doc if t.text == text)


@pytest.mark.parametrize(
    ("sentence", "one", "other", "fronted"),
    [
        ("Echoing Ann Gomez, the minister said it would rain.", "Gomez", "minister", True),
        ("Born in Elm, the child of a slate man, Poe-Zenda won a prize.", "child", "Zenda", True),
        ("Ada Poe, the minister, said it would rain.", "Poe", "minister", False),
        ("Salt, tea and silk came by sea.", "Salt", "tea", False),
    ],
)
def test_a_comma_parts_a_noun_from_a_subject_behind_it(nlp, sentence, one, other, fronted):
    doc = nlp(sentence)
    assert is_fronted(word(doc, one), word(doc, other)) is fronted


@pytest.mark.parametrize(
    ("sentence", "noun", "meant"),
    [
        ("It was Ben Crow, not Ada Poe, who signed the pact in May.", "Poe", "Crow"),
        ("It was Ben Crow, the mayor, who signed the pact in May.", "mayor", "mayor"),
    ],
)
def test_who_is_only_set_against_somebody_is_not_meant(nlp, sentence, noun, meant):
    assert not_denied(word(nlp(sentence), noun)).text == meant


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        ("She met Ada Poe and her son Ben Poe, a judge of Elm, who died last year.", "son"),
        ("She met Ada Roe and Ian Fox, who died last year.", "Roe"),
    ],
)
def test_behind_a_row_the_last_who_is_described_is_meant(nlp, sentence, meant):
    doc = nlp(sentence)
    noun = word(doc, "Poe" if meant == "son" else "Roe")
    assert last_described(noun, word(doc, "who")).text == meant


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("The judge, Ada Poe, left Elm in May.", "judge"),
        ("They asked a nurse of Ada Poe in May.", "Poe"),
    ],
)
def test_a_name_is_told_with_the_noun_beside_it(nlp, sentence, noun):
    assert described(word(nlp(sentence), "Poe")).text == noun
