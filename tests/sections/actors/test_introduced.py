"""Introduced: who is told first by what they are, and named later."""

from __future__ import annotations

import pytest


def test_who_is_named_later_is_what_was_told_first(person):
    found = person("The Land Bank sued a former Land Bank clerk. The clerk, Ada Poe, left.")
    assert found.roles == ("former Land Bank clerk",)
    assert found.affiliation is None


@pytest.mark.parametrize(
    "text",
    [
        "Police held a clerk of the Land Bank, Bo Fox. The clerk, Ada Poe, left.",
        "Police held a tall clerk. Then they held a young clerk. The clerk, Ada Poe, left.",
        "Police held two former clerks. The clerk, Ada Poe, left.",
        "The clerk slept. Police held a rich clerk. The clerk, Ada Poe, left.",
    ],
    ids=["named", "two", "several", "known before"],
)
def test_where_somebody_else_may_be_meant_the_word_stays(person, text):
    assert person(text).roles == ("clerk",)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("A spokeswoman for Gov. Bo Roe, a Democrat, said no. It rained.", "Bo Roe"),
        ("A spokeswoman for the Dale Land Bank said no. It rained.", "Dale Land Bank"),
        ("A spokeswoman for Dale's chief said no. It rained.", None),
        ("A spokeswoman for the clerk said no. Then another spokeswoman left.", None),
    ],
)
def test_a_spokeswoman_named_later_speaks_for_whom_she_did_before(person, text, body):
    assert person(f"{text} “It is so,” spokeswoman Ada Poe said.").affiliation == body
