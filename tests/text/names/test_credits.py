"""Credits: names in brackets that are no part of the article."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "credit",
    [
        "(Ann Roe/Salt Press)",
        "(Ann Roe, Bo Marsh, Cy Poe/The Salt Post)",
        "(Ann Roe/Pool via Salt Press, File)",
        "(Anna Lee-yen/Salt Press via ZNA)",
        "(Photo: The Salt Press)",
        "(Photo by Ann Roe)",
        "(Ann Roe/Pool via ZNA) (Salt Press)",
    ],
    ids=["one", "several", "by way of", "syllables", "label", "by", "two brackets"],
)
def test_who_made_a_picture_is_no_name(names, credit):
    text = f"The mayor left the old harbour in the morning. {credit} She will be back on Monday."
    assert names(text) == []


@pytest.mark.parametrize(
    "line",
    ["The mayor left the harbour. ZNA/Ann Roe", "Ann Roe / Salt Press The mayor left the harbour."],
    ids=["behind", "before"],
)
def test_who_made_a_picture_is_no_name_without_brackets_either(names, line):
    assert "Ann Roe" not in [name for name, _ in names(line)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met two (Ann Roe, Bo Marsh) on Monday.", "Ann Roe"),
        ("They heard (from Ann Roe and/or others) on Monday.", "Ann Roe"),
        ("They met her (Ann Roe said so) at the Salt Press.", "Ann Roe"),
        ("They will meet the clerk and/or Ann Roe on Monday.", "Ann Roe"),
    ],
    ids=["a list", "small words", "a clause", "a slash"],
)
def test_who_is_named_in_brackets_is_somebody(names, text, name):
    assert name in [found for found, _ in names(text)]


@pytest.mark.parametrize("dash", [" —", "_"])
def test_the_agency_of_a_dateline_is_no_name(names, dash):
    assert names(f"ELM (Salt Press){dash} They left in May.") == [("ELM", "place")]
    assert names(f"ELM (The Salt Press){dash} They left in May.") == [("ELM", "place")]


@pytest.mark.parametrize("where", ["NYSE:ACM", "LSE: ACM.L; NASDAQ: ACME", "NYSE American: ACM"])
def test_where_shares_are_traded_is_no_name(names, where):
    found = names(f"Halden Foods Inc. ({where}) has shut its old mill.")
    assert [name for name, _ in found] == ["Halden Foods Inc."]
