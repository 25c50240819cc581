"""Whether the time expressions of a clause lie before or after publication."""

from __future__ import annotations

import pytest

from explainer.sections.timeline.sides import is_any_coming, is_past
from explainer.sections.timeline.times import Times


@pytest.mark.parametrize(
    ("text", "status", "coming", "past"),
    [
        ("Ann Roe left on Monday.", "happened", False, True),
        ("Ann Roe leaves on Monday.", "scheduled", True, False),
        ("Ann Roe has led it since May.", "ongoing", False, True),
        ("Ann Roe left this year.", "happened", False, False),
    ],
    ids=["told", "to come", "since", "around it"],
)
def test_a_weekday_lies_where_the_status_says(reading, text, status, coming, past):
    times = Times(reading(text))
    (timed,) = (t for found in times.by_word.values() for t in found)
    assert is_any_coming([timed], status, times) is coming
    assert is_past(timed, status, times) is past


def test_without_a_day_of_publication_nothing_lies_on_a_side(reading):
    times = Times(reading("Ann Roe left in May 2020.", published=None))
    (timed,) = (t for found in times.by_word.values() for t in found)
    assert not is_any_coming([timed], "happened", times)
    assert not is_past(timed, "happened", times)
