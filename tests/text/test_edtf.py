"""EDTF as days, held against the edtf package."""

from __future__ import annotations

import datetime

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from explainer.text.edtf import ended_before, extent, is_edtf


@pytest.mark.parametrize(
    ("edtf", "first", "last", "grain", "about"),
    [
        ("2025-06-09", (2025, 6, 9), (2025, 6, 9), "day", False),
        ("2025-05-23~", (2025, 5, 23), (2025, 5, 23), "day", True),
        ("2025-06?", (2025, 6, 1), (2025, 6, 30), "month", True),
        ("2024-02", (2024, 2, 1), (2024, 2, 29), "month", False),
        ("2025", (2025, 1, 1), (2025, 12, 31), "year", False),
        ("199X", (1990, 1, 1), (1999, 12, 31), "decade", False),
        ("19XX", (1900, 1, 1), (1999, 12, 31), "century", False),
        ("2025-23", (2025, 9, 1), (2025, 11, 30), "season", False),
        ("2025-24", (2025, 12, 1), (2026, 2, 28), "season", False),
        ("2025-06-XX", (2025, 6, 1), (2025, 6, 30), "month", False),
        ("-0044", (-44, 1, 1), (-44, 12, 31), "year", False),
        ("Y170000", (170000, 1, 1), (170000, 12, 31), "year", False),
        ("2025-06-02/2025-06-08", (2025, 6, 2), (2025, 6, 8), "interval", False),
        ("2001/..", (2001, 1, 1), None, "interval", False),
        ("../2001-05", None, (2001, 5, 31), "interval", False),
        ("2010/2012~", (2010, 1, 1), (2012, 12, 31), "interval", True),
    ],
)
def test_an_expression_covers_its_days(edtf, first, last, grain, about):
    found = extent(edtf)
    assert (found.first, found.last, found.grain, found.about) == (first, last, grain, about)


@pytest.mark.parametrize(
    ("edtf", "over"),
    [("2025-05", True), ("2025-05-31~", True), ("2025-06", False), ("2001/..", False)],
)
def test_a_time_is_over_when_its_last_day_is(edtf, over):
    assert ended_before(edtf, datetime.date(2025, 6, 1)) is over


@pytest.mark.parametrize(
    "text",
    [
        "",
        "next week",
        "2025-13",
        "2025-02-30",
        "2025-6-9",
        "2025-W24",
        "/..",
        "2012/2010",
        "199X-05",
    ],
)
def test_what_is_no_date_is_refused(text):
    assert not is_edtf(text)
    with pytest.raises(ValueError, match=r".+"):
        extent(text)


@given(st.dates(), st.sampled_from(["%Y-%m-%d", "%Y-%m", "%Y"]), st.sampled_from(["", "~", "?"]))
def test_it_agrees_with_the_edtf_package(day, form, sign):
    text = (
        f"{day.year:04}" + day.isoformat()[4 : {"%Y-%m-%d": 10, "%Y-%m": 7, "%Y": 4}[form]] + sign
    )
    theirs = parse_edtf(text)
    found = extent(text)
    assert found.first == tuple(theirs.lower_strict()[:3])
    assert found.last == tuple(theirs.upper_strict()[:3])
