"""Times that date nothing that is told."""

from __future__ import annotations

import pytest

from explainer.sections.timeline.times import Times


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe called Christmas a sham.",
        "The anniversary of 9/11 was quiet.",
        "Ann Roe rows on a Friday night.",
        "Ann Roe has waited for this day.",
        "Ann Roe left the overnight protest.",
    ],
    ids=["feast", "remembered", "any day", "this day", "a night told before"],
)
def test_a_time_that_is_no_moment_dates_nothing(reading, text):
    assert not Times(reading(text)).by_word


def test_a_feast_on_which_something_happened_dates_it(reading):
    assert Times(reading("Ann Roe sold the mill at Christmas.")).by_word
