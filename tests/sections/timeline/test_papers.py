"""Papers: a phrase that only tells when words, figures or pictures came out is no event."""

from __future__ import annotations

import pytest

STORY = "The harbour is old. The mill was shut in June 2019."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Roe leads, according to a poll conducted last week.", False),
        ("Further doubt comes from figures released on Tuesday.", False),
        ("The board did not return messages left early Friday.", False),
        ("Ann Roe spoke to The Salt Times newspaper, published on Friday.", False),
        ("The board sits in a hall built last year.", True),
    ],
    ids=["poll", "figures", "messages", "newspaper", "no paper"],
)
def test_that_words_came_out_is_no_event(events, text, told):
    found = [e.text for e in events(f"{STORY} {text}") if e.when and e.when.edtf != "2019-06"]
    assert bool(found) is told


@pytest.mark.parametrize(
    "text",
    [
        "A poll released on Friday gave Ann Roe a lead of six points",
        "A poll released on Friday shows Roe leading Ben Crow",
        "A report released in May blamed the port for the spill",
    ],
    ids=["gave", "shows", "a month"],
)
def test_what_dated_words_tell_is_told_with_them(events, text):
    assert text in [e.text for e in events(f"{STORY} {text}.") if e.when and e.when.edtf]
