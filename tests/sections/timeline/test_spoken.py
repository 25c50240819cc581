"""The day of an hour that is told behind another day."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("before", "edtf"),
    [
        ("Ada Poe sold the ferry, which was hit by a storm on 3 May 2004.", None),
        ("“We lost the ferry on Tuesday,” Ada Poe said.", None),
        ("Ada Poe sold the ferry on Tuesday.", "2025-06-03"),
    ],
    ids=["in passing", "quoted", "told"],
)
def test_an_hour_is_of_the_day_told_before_it(events, before, edtf):
    text = "Tom Reed opened the pier at 2100 GMT"
    found = {e.text: e.when and e.when.edtf for e in events(f"{before} {text}.")}
    assert found[text] == edtf
