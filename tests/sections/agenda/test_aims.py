"""Aims: what those in office set out to do, and what a plan would bring."""

from __future__ import annotations

import pytest

from explainer.extract import extract as extract_all
from explainer.model import Facts
from explainer.sections.agenda import AGENDA, extract


def titles(read):
    return [topic.title for topic in extract(read, Facts())]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Reopening the school will be the council's top priority.", ["Reopening the school"]),
        ("Tackling child poverty will be one of her priorities.", ["Tackling child poverty"]),
        (
            "Ms Roe has said tackling waste would be one of her summit priorities along with"
            " climate change and the salt epidemic.",
            ["tackling waste", "climate change", "the salt epidemic"],
        ),
        ("Clean water will be a priority of the next government.", ["Clean water"]),
        ("Winning the cup will be the priority.", []),
        ("Her priority will be her recovery.", []),
        ("Clean water was a priority of the last government.", []),
        ("Clean water will not be a priority of the government.", []),
    ],
)
def test_what_comes_first(reading, text, found):
    assert titles(reading(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The minister is due to present five new targets. They will include doubling"
            " grants to bakers and ending the fees of small ports.",
            ["doubling grants to bakers", "ending the fees of small ports"],
        ),
        (
            "The mayor will unveil plans for parks next week. The plans include a levy on cups.",
            ["a levy on cups"],
        ),
        ("The proposals include a levy on cups.", ["a levy on cups"]),
        ("The council's priorities include a levy on cups.", ["a levy on cups"]),
        ("The mayor unveiled plans for parks last week. They include a levy on cups.", []),
        ("Her plans include a levy on cups.", []),
        ("The crew will paint a series of boats. They will include two tugs.", []),
    ],
)
def test_what_is_to_be_set_out(reading, text, found):
    assert titles(reading(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Under the proposal, drivers would pay a fee to enter the old town.",
            ["drivers would pay a fee to enter the old town"],
        ),
        (
            "Under the plan, the town would buy the mill and lease it to Acme.",
            ["the town would buy the mill and lease it to Acme"],
        ),
        (
            "Under the bill, landlords would have to fix leaks.",
            ["landlords would have to fix leaks"],
        ),
        ("Under the plan, she would leave the board.", []),
        ("Under the bridge, drivers would pay a fee.", []),
        ("Under the plan, drivers would not pay a fee.", []),
        ("Under the plan, drivers will pay a fee, a clerk said.", []),
        ("A clerk said that under the plan, drivers would pay a fee.", []),
    ],
)
def test_what_is_so_under_a_plan(reading, text, found):
    assert titles(reading(text)) == found


def test_who_says_so_is_told(reading):
    text = "Ms Ann Roe said that reopening the school would be the council's priority."
    (topic,) = extract_all(reading(text)).of(AGENDA)
    assert (topic.title, topic.said_by) == ("reopening the school", "Ms Ann Roe")
