"""Successive: a deed that "then" joins to the one before."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Ann Roe resigned in March, then returned in May.", "resigned", "returned"),
        ("Two men were detained on Monday, then released.", "detained", "released"),
        (
            "The union sold the mill last year, published the book this week and left.",
            "sold",
            "published",
        ),
        ("Ann Roe will meet the crew on Friday, then fly to Elm.", "meet", "fly"),
    ],
)
def test_a_deed_behind_then_is_joined_to_the_one_before(reading, text, first, second):
    found = {t.text: t for t in reading(text).doc}
    assert (found[second].dep_, found[second].head) == ("conj", found[first])


def test_what_somebody_then_was_is_no_deed(reading):
    found = {t.text: t for t in reading("The firm, then owned by Acme, was sold.").doc}
    assert found["owned"].dep_ == "acl"
