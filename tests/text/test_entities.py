"""Entities: where one name ends and the next begins."""

from __future__ import annotations

import pytest

from explainer.text.entities import drafts_of
from explainer.text.tokens import Tokens


@pytest.fixture
def found(reading):
    """The words of the names of a sentence."""

    def find(text):
        made = reading(text)
        tokens = Tokens.of(made.doc, made.pack.labels)
        drafts = drafts_of(tokens, 0, len(made.doc), made.pack.names)
        return [made.doc[d.start : d.end].text for d in drafts]

    return find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They asked the Ministry of Public Works.", ["Ministry of Public Works"]),
        ("They drove home along Route 9.", ["Route 9"]),
        ("They flew to Umm el Sheikh.", ["Umm el Sheikh"]),
        ("They sold a 3G phone.", []),
    ],
    ids=["of", "number of a road", "particle", "3G"],
)
def test_a_name_ends_where_the_next_begins(found, text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An Elm Post-Halden News poll found it.", ["Elm Post", "Halden News"]),
        ("The NHK-GfK survey found it.", ["NHK", "GfK"]),
        ("A Dale Times-Herald poll found it.", ["Dale Times-Herald"]),
        ("A Halden-Roe Salt study found it.", ["Halden-Roe Salt"]),
        ("They read the Elm Post-Halden News.", ["Elm Post-Halden News"]),
    ],
    ids=["two papers", "letters", "one paper", "one firm", "no poll"],
)
def test_two_who_made_a_poll_are_two(found, text, expected):
    assert found(text) == expected
