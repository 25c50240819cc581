"""Afterwards: who acts in a clause that "after" opens, behind an aside in commas."""

from __future__ import annotations

import pytest

from explainer.text.syntax.subjects import subject_of


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("Dan Poe resigned after his deputy, Ann Roe, was charged in May.", "charged", "deputy"),
        ("Acme lost money since its chief, Ann Roe, was jailed in May.", "jailed", "chief"),
        ("The trial was stopped after a witness, Tim Vale, was fined in May.", "fined", "witness"),
        ("Dan Poe left before the mayor, Ann Roe, was arrested in May.", "arrested", "mayor"),
        ("Dan Poe fled after the raid, a failure, and was arrested in May.", "arrested", "Poe"),
        ("Dan Poe resigned after Acme, based in Elm, was fined in May.", "fined", "Acme"),
        ("A man known as Dan Poe, a clerk of Elm, asked whether it would rain.", "asked", "man"),
        ("Dan Poe left after the vote, a defeat, flew home and slept.", "flew", "Poe"),
        ("Dan Poe flew to Elm, the capital, met clerks and left.", "met", "Poe"),
    ],
)
def test_an_aside_in_commas_parts_nobody_from_a_verb(reading, text, verb, who):
    doc = reading(text).doc
    found = subject_of(next(t for t in doc if t.text == verb))
    assert found is not None
    assert found.text == who
