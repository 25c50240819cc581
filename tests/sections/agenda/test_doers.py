"""Doers: "it" is the body that says so."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.agenda import extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The bloc said it would consider lifting a ban on salt if the truce held.",
         ["lifting a ban on salt"]),
        ("The Elm Guild said on Monday it would ballot its members on strike action in May unless"
         " the port made an offer.", ["strike action"]),
        ("The council said it would decide in June whether to close the pool.",
         ["whether to close the pool"]),
        ("The singer said she would consider selling her house.", []),
        ("The bank told Elm FM it would still consider doing so.", []),
    ],
)  # fmt: skip
def test_it_is_the_body_that_says_so(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles
