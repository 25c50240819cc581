"""Growing: which numbers of two articles are of one thing, news of each other, or differ."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.model import Facts
from explainer.sections.figures import FIGURES, Change, Figure, Range, extract
from explainer.sections.figures.growing import thread
from grown import figures_of, hurt, numbers, told

OVER = {"times": ("2024",)}


def outcome(read) -> str:
    """What becomes of two figures: one with history, two that differ, or two."""
    made = figures_of(read)
    return {1: "moved"}.get(len(made), "differ" if made[0].differs else "two")


def with_changes(read, one, other):
    """Two articles with other values of their figures."""
    return [
        (source, facts.having(FIGURES, [dataclasses.replace(facts.of(FIGURES)[0], **changes)]))
        for (source, facts), changes in zip(read, (one, other), strict=True)
    ]


@pytest.mark.parametrize(
    ("one", "other", "next_day", "same_day"),
    [
        ({}, {}, "moved", "differ"),
        ({"bound": "over"}, {}, "moved", "two"),
        ({"change": Change(start=1, to=3)}, {}, "moved", "two"),
        ({"range": Range(low=2, high=3)}, {}, "moved", "two"),
        ({"status": "expected"}, {}, "moved", "two"),
        ({}, {"status": "expected"}, "two", "two"),
        ({"status": "expected"}, {"status": "possible"}, "moved", "two"),
        ({"said_by": "police"}, {"said_by": "Police"}, "moved", "differ"),
        ({"said_by": "police"}, {}, "moved", "differ"),
        ({"said_by": "police"}, {"said_by": "the union"}, "two", "differ"),
        ({"said_by": "Bo Fox", "status": "expected"}, {"said_by": "police"}, "moved", "two"),
        ({"times": ("2025-05",)}, {}, "two", "two"),
        ({"unit": "boats"}, {}, "two", "two"),
        ({"part": True}, {}, "two", "two"),
        ({"confidence": "low"}, {"confidence": "low"}, "two", "two"),
        ({"label": "people were hurt"}, {"label": "people were hurt"}, "two", "two"),
        ({"label": "interest rate"}, {"label": "interest rate"}, "two", "two"),
        (OVER, OVER, "differ", "differ"),
    ],
    ids=[
        "a toll",
        "a bound",
        "a change",
        "a range",
        "come about",
        "not come about",
        "two prospects",
        "one voice",
        "an unnamed voice",
        "two voices",
        "a forecast come about",
        "another time",
        "another unit",
        "a share",
        "unsure",
        "a short label",
        "a label without a verb",
        "long over",
    ],
)
def test_a_later_number_is_news_and_one_of_the_same_day_differs(one, other, next_day, same_day):
    assert outcome(with_changes(numbers((1, 3), (2, 5)), one, other)) == next_day
    assert outcome(with_changes(numbers((2, 3), (2, 5)), one, other)) == same_day


def test_one_outlet_does_not_differ_from_itself():
    read = numbers((2, 3), (2, 5))
    alike = [(dataclasses.replace(a, outlet="The Courier"), facts) for a, facts in read]
    unnamed = [(dataclasses.replace(a, outlet=None), facts) for a, facts in read]
    assert outcome(alike) == outcome(unnamed) == "two"


def test_one_outlet_corrects_itself_on_what_is_long_over():
    read = with_changes(numbers((1, 3), (2, 5)), OVER, OVER)
    alike = [(dataclasses.replace(a, outlet="The Courier"), facts) for a, facts in read]
    assert outcome(alike) == "moved"


def test_an_article_without_a_day_is_no_news_and_does_not_differ():
    read = numbers((1, 3), (2, 5))
    for at in (0, 1):
        undated = list(read)
        undated[at] = (dataclasses.replace(read[at][0], published=None), read[at][1])
        assert outcome(undated) == "two"


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (1_200_000, 1_234_567, "two"),
        (1_200_000, 1_300_000, "differ"),
        (39.8, 40, "two"),
        (4.2, 4.3, "differ"),
        (40, 39, "differ"),
        (140, 139, "two"),
        (0, 3, "differ"),
        (-2.5, -3.5, "differ"),
    ],
)
def test_a_rounded_number_is_the_exact_one(one, other, found):
    assert outcome(numbers((2, one), (2, other))) == found


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (
            {"text": "3", "label": "fire hurts 3 in Elm"},
            {"text": "5", "label": "fire hurts 5 in Elm"},
            True,
        ),
        ({"label": "of 7 boats in Elm 3 sank"}, {"label": "of 8 boats in Elm 3 sank"}, False),
        ({"meant": ("ada-poe",)}, {"meant": ("bo-fox",)}, False),
        (
            {"label": "Sailors of the SHIP from Elm"},
            {"label": "sailors of the ship from Elm"},
            True,
        ),
    ],
    ids=["its own number", "other numbers", "other people", "capitals"],
)
def test_a_label_tells_what_is_counted(one, other, alike):
    figures = (hurt(told(1, 1, "3 of 5."), 3, **changes) for changes in (one, other))
    first, second = map(thread, figures)
    assert first is not None
    assert (first == second) is alike


def test_the_times_within_a_figure_are_kept(reading):
    made = reading("Acme sold 40 ferries to the city of Elm in 2024, Ada Poe said in May 2025.")
    (figure,) = (f for f in extract(made, Facts()) if isinstance(f, Figure))
    assert figure.times == ("2024",)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Elm beat the Halden Rovers 3-1 in the cup.", False),
        ("In Elm 31 old boats of the Rovers sank in the storm.", True),
    ],
)
def test_another_result_is_no_news_of_the_last_one(reading, text, known):
    (figure,) = extract(reading(text), Facts())
    assert (thread(figure) is not None) is known
