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


def test_a_night_that_is_told_in_a_quotation_is_the_eve_told_last(events):
    said = "“Tonight, the guild won a ferry from the port,” Ada Poe told the clerks at the pier."
    found = events(f"Ada Poe won the vote on Thursday. {said} Tom Reed left the pier at 10pm.")
    told = {e.text.split()[-2]: e.when and e.when.edtf for e in found}
    assert {"2025-06-05", None} == {told["the"], told["at"]}


def test_an_hour_behind_the_news_of_the_eve_may_be_of_that(events):
    lead = "Ada Poe won the vote in Elm on Thursday. Ben Crow had not conceded as of Friday."
    found = events(f"{lead} Ada Poe claimed victory at the pier just after 11 p.m.")
    assert not [e for e in found if "claimed" in e.text and e.when and e.when.edtf]
