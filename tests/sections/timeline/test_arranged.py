"""The day of what somebody gets ready for, and of what is over."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "words", "day", "status"),
    [
        ("The coach picked a young side", "Sunday's match against Elm", "2025-06-08", "scheduled"),
        ("The keeper is doubtful", "Tuesday's match against Elm", "2025-06-10", "scheduled"),
        ("The keeper was fined", "Tuesday's attack on Elm", "2025-06-03", "happened"),
        ("Ann Roe was blamed", "Monday's defeat by Elm", "2025-06-02", "happened"),
    ],
    ids=["a side", "doubtful", "fined", "blamed"],
)
def test_a_weekday_that_somebody_gets_ready_for_is_ahead(events, text, words, day, status):
    found = {e.text: (e.when.edtf, e.status) for e in events(f"{text} for {words}.") if e.when}
    assert found[words] == (day, status)
