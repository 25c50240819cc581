"""Restricting: for whom, where and when a number holds stays before its label."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Excluding the car sector, Norland's retail sales were up 0.6% in January.", None),
        ("In December, overall retail sales rose by 1.1%.", None),
        ("Among young voters, Ada Poe won with 22 percent.", None),
        ("But of the 145 firms reporting, 76% had no plan.",
         "of the 145 firms reporting … had no plan"),
        ("Sudria grew, while in Norland half a million people are at risk.",
         "in Norland … people are at risk"),
        ("The bank fears the worst, while in Norland some 40% of mills lose money.",
         "in Norland … of mills lose money"),
        ("In Norland, where 43% of pupils walk to school, roads are wide.",
         "Norland, where 43% of pupils walk to school"),
        ("The worst place is the Department of Work and Pensions, where 2,000 jobs are at risk.",
         "the Department of Work and Pensions, where 2,000 jobs are at risk"),
        ("The talks are on Friday, where Ada Poe will sell 40 boats.",
         "Ada Poe will sell 40 boats"),
        ("In France, sales of boats are down, accounting for 47% of the total.",
         "In France, sales of boats are down, accounting for 47% of the total"),
        ("Poe leads Crow, 48 percent to 44 percent, among voters in Elm.",
         "Poe leads Crow, 48 percent to 44 percent, among voters in Elm"),
        ("Poe leads Crow, 48 percent to 44 percent, among them.",
         "Poe leads Crow, 48 percent to 44 percent"),
        ("A year ago boats accounted for 44% of sales.", None),
        ("In Chad, some traders have said that 1% of growth may be lost.",
         "In Chad … of growth may be lost"),
        ("In three valleys of Chad, where most people are old, sales of boats fell by 30%.",
         "In three valleys of Chad … sales of boats fell by 30%"),
        ("In May the firm had to pay $5 million to the old Halden Bank.", None),
        ("Adjusted for inflation, wages fell 2 percent.", None),
        ("When taxes are included, the price rises to $51.", None),
        ("Not counting ferries, the firm owns 43 boats.", None),
        ("Counting on her help, the bank sold 49 mills.", "the bank sold 49 mills"),
        ("Of those who ate most salt, 620 had an ill heart.",
         "Of those who ate most salt … had an ill heart"),
        ("Built in stone, the mill holds 320 clerks.", "the mill holds 320 clerks"),
    ],
)  # fmt: skip
def test_what_limits_a_clause_opens_its_label(reading, text, label):
    figures = extract(reading(text), Facts())
    assert (label or text.removesuffix(".")) in [figure.label for figure in figures]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Crow spoke of the Halden scandal, in which four sailors were killed.",
            "the Halden scandal, in which four sailors were killed",
        ),
        (
            "Ada Poe told of a war that Norland has been fighting for 15 years.",
            "a war that Norland has been fighting for 15 years",
        ),
        (
            "The mayor praised the plan, for which the town has paid $5 million.",
            "the plan, for which the town has paid $5 million",
        ),
        (
            "The fair opened in a week when ticket sales came to $73 million.",
            "a week when ticket sales came to $73 million",
        ),
        (
            "Crow hopes to win on Market Monday, when 11 towns vote.",
            "Market Monday, when 11 towns vote",
        ),
        ("Elm has a mill which lost $5 million.", "a mill which lost $5 million"),
        ("The bank said that it paid the clerk $5 million.", "The bank paid the clerk $5 million"),
    ],
)
def test_a_relative_clause_has_its_noun_before_it(reading, text, label):
    assert [figure.label for figure in extract(reading(text), Facts())] == [label]


def test_a_limit_ends_before_an_aside(reading):
    text = "In Norland, where the mayor won in May, turnout fell by roughly 40 percent."
    (figure,) = extract(reading(text), Facts())
    assert figure.label == "In Norland … turnout fell by roughly 40 percent"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("In fact, retail sales rose by 5%.", "retail sales rose by 5%"),
        ("In May the board said that retail sales rose by 5%.", "retail sales rose by 5%"),
        ("After that, retail sales rose by 5%.", "retail sales rose by 5%"),
        ("Aside from Norland, retail sales rose by 5%.", "retail sales rose by 5%"),
        ("For example, retail sales rose by 5%.", "retail sales rose by 5%"),
    ],
)
def test_a_turn_of_speech_limits_nothing(reading, text, label):
    (figure,) = extract(reading(text), Facts())
    assert figure.label == label


def test_the_evidence_holds_the_opening(reading):
    text = "In December, overall retail sales rose by 1.1%."
    (figure,) = extract(reading(text), Facts())
    assert figure.evidence[0].text == text.removesuffix(".")


def test_a_share_of_a_smaller_group_is_limited_like_the_larger(reading):
    text = "For Poe, some 33% of those asked would vote, including 60% of women and 8% of men."
    labels = {f.value: f.label for f in extract(reading(text), Facts())}
    assert labels[60] == "For Poe … of women would vote"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Up to 300 jobs in Elm would go if the mill is sold.",
            "jobs in Elm would go if the mill is sold",
        ),
        (
            "If the mill is sold, up to 300 jobs in Elm would go.",
            "If the mill is sold … jobs in Elm would go",
        ),
        ("When the mill was sold, 300 jobs in Elm went.", "jobs in Elm went"),
        (
            "At least 40 people died on Monday when a bridge fell in Elm.",
            "people died on Monday when a bridge fell in Elm",
        ),
        ("At least 40 people left when a bridge fell in Elm.", "people left"),
    ],
)
def test_a_label_holds_the_condition_or_the_occasion_of_its_clause(reading, text, label):
    (figure,) = extract(reading(text), Facts())
    assert figure.label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Last year 27 mills in Elm were shut.", "Last year … mills in Elm were shut"),
        ("This year, Poe sold $7 million in salt.", "This year, Poe sold $7 million in salt"),
    ],
)
def test_when_a_clause_holds_stands_before_its_label(reading, text, label):
    (figure,) = extract(reading(text), Facts())
    assert figure.label == label


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Bo T. Fox: Two Halden County warrants.", "Bo T. Fox … Halden County warrants"),
        ("The list: Two Halden County warrants.", "Halden County warrants"),
        ("Bo T. Fox: Clerks sold 40 mills.", "Clerks sold 40 mills"),
    ],
)
def test_a_line_that_opens_with_a_name_is_told_of_it(reading, line, label):
    made = reading(f"The clerks made a list in the harbour.\n{line}")
    assert label in [figure.label for figure in extract(made, Facts())]


def test_a_year_stands_before_what_happened_in_it(reading):
    text = "The market was last damaged by fire in 2009, when 14 people died."
    labels = [figure.label for figure in extract(reading(text), Facts())]
    assert labels == ["2009, when 14 people died"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Ann Roe said the fleet had shrunk by 410 when Ben Crow was mayor.",
            "the fleet had shrunk by 410 when Ben Crow was mayor",
        ),
        (
            "Ann Roe said the fleet had shrunk by 410 when Ben Crow was late.",
            "the fleet had shrunk by 410",
        ),
        (
            "Salt is at its lowest since mid-May when a fire saw prices fall below $600.",
            "mid-May … a fire saw prices fall below $600",
        ),
        ("In Elm a fire saw prices fall below $600.", "a fire saw prices fall below $600"),
    ],
    ids=["in-whose-time", "late", "since-when", "without"],
)
def test_in_whose_time_or_when_it_was_so_stands_in_the_label(reading, text, label):
    assert label in [f.label for f in extract(reading(text), Facts())]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The army fired 15 rockets and sank a ship this year, officials said.",
            "The army fired 15 rockets and sank a ship this year",
        ),
        (
            "The army fired 15 rockets and came home in May, officials said.",
            "The army fired 15 rockets",
        ),
        (
            "The firm sold 4,210 new boats, carts and sleds in June, the second-best of the year.",
            "The firm sold 4,210 new boats, carts and sleds in June",
        ),
    ],
)
def test_the_time_that_a_number_is_of_stays(reading, text, label):
    (figure,) = extract(reading(text), Facts())
    assert figure.label == label
