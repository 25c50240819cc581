"""Which clauses and nouns of an article tell something that happened or will."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ann Roe won it in 1973", 1),
        ("Ann Roe at the mill", 0),
        ("Did Ann Roe leave on Monday?", 0),
        ("Ann Roe is due to meet Ben Crow on Monday.", 1),
        ("Ann Roe was held on Monday after stealing a boat in May.", 1),
    ],
    ids=["line", "caption", "question", "due", "main verb"],
)
def test_each_event_is_found_once(events, text, count):
    assert len(events(f"The pier is old.\n{text}")) == count
