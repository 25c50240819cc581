"""Entities: where one name ends and the next begins."""

from __future__ import annotations

import pytest

from explainer.text.entities import drafts_of
from explainer.text.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Rabbi Paul Moss.", ["Paul Moss"]),
        ("They met Norway Trade Minister Anna Berg.", ["Norway", "Anna Berg"]),
        ("They met Mrs. Berg.", ["Berg"]),
        ("They asked the Ministry of Public Works.", ["Ministry of Public Works"]),
        ("The chief of the Harbour Council Anna Berg left.", ["Harbour Council", "Anna Berg"]),
        ("They met Sen. Anna Berg.", ["Anna Berg"]),
        ("They drove home along Route 9.", ["Route 9"]),
        ("They flew to Umm el Sheikh.", ["Umm el Sheikh"]),
        ("They met President-elect Anna Berg.", ["Anna Berg"]),
        ("They met the council's Chief of Staff Anna Berg.", ["Anna Berg"]),
        (
            "The Minister for Schools and Families Anna Berg left.",
            ["Schools", "Families", "Anna Berg"],
        ),
        ("They met MEP Anna Berg.", ["Anna Berg"]),
        ("They met Foreign Minister Jan-Paul Berg.", ["Jan-Paul Berg"]),
        ("They sold a 3G phone.", []),
        ("The Director of Salt Research Ada Poe left.", ["Salt Research", "Ada Poe"]),
        ("Friends of John Paul Poe left.", ["John Paul Poe"]),
    ],
    ids=[
        *(
            "not yet in office",
            "chief of staff",
            "portfolio",
            "letters before",
            "double name",
            "3G",
        ),
        *("title", "state and title", "courtesy", "of", "body and person", "short title"),
        *("number of a road", "particle before a title"),
        *("what an office is of", "two given names"),
    ],
)
def test_titles_are_no_part_of_a_name(reading, text, expected):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    found = drafts_of(tokens, 0, len(made.doc), made.pack.names)
    assert [made.doc[d.start : d.end].text for d in found] == expected
