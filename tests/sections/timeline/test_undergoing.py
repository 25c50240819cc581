"""What is in progress, and what somebody is in the midst of or stands accused of."""

from __future__ import annotations

import pytest

LATER = "The harbour is old. The pier is long. "
"""Two sentences in which nothing happens, so that what follows is no longer the lead."""


@pytest.mark.parametrize(
    "text",
    [
        "An inquiry is under way in the hills.",
        "Mara Quill is the subject of an inquiry.",
        "Mara Quill is charged with fraud.",
        "Mara Quill faces two counts of fraud.",
    ],
    ids=["in progress", "subject", "charged", "counts"],
)
def test_what_lasts_is_told_without_a_date(events, text):
    (event,) = events(LATER + text)
    assert (event.rule, event.status) == ("told-clause", "ongoing")


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill is seen as one way out.",
        "Drivers are charged with speeding every day.",
        "Other firms are accused of burning the mill.",
    ],
    ids=["way", "of a kind", "others"],
)
def test_what_is_so_of_a_kind_does_not_last(events, text):
    assert events(LATER + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill has called on the town to sell the mill.",
        "The town has been building a dam.",
        "Mara Quill is in talks with the town over the mill.",
        "Mara Quill is on trial over the fire.",
        "Harrow's two owners are under investigation.",
    ],
)
def test_what_goes_on_is_told(events, text):
    assert [event.when for event in events(LATER + text)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill is in charge of the mill.",
        "Mara Quill is on the review board.",
        "The mill is under threat.",
    ],
)
def test_where_somebody_stands_is_no_event(events, text):
    assert events(LATER + text) == []
