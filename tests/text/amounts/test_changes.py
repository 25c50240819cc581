"""Changes: from where an amount moved to where it is, in every usual form."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.amounts import amounts

WORDS = LANGUAGES["en"].amounts


def moved(text: str) -> list[tuple[float, float]]:
    """Start and value of what moved, in order."""
    return [
        (pytest.approx(float(a.before)), pytest.approx(float(a.value)))
        for a in amounts(text, WORDS)
        if a.before is not None
    ]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Exports rose from $5 million to $8 million last year.", 5e6, 8e6),
        ("The bank cut its rate from 4.5 percent to 4.25 percent.", 4.5, 4.25),
        ("The jobless rate fell to 5.2 percent from 5.5 percent in May.", 5.5, 5.2),
        ("The bank made a profit of $40m, up from $30m a year earlier.", 3e7, 4e7),
        ("Sales doubled to 400 from 200 a year before.", 200, 400),
        ("The number of pupils grew from 1,200 to 1,500.", 1200, 1500),
        ("The gap narrowed to $3.2 billion from $4.1 billion in April.", 4.1e9, 3.2e9),
        ("The tax was cut from 30 to 25 percent.", 30, 25),
        ("The stake was raised from 10 percent to just under 15 percent.", 10, 15),
        ("Support has slipped to 48 percent, from 55 percent in June.", 55, 48),
        ("The lead shrank from nine points to four points.", 9, 4),
        ("Output rose to 20,000 barrels a day from 18,000.", 18000, 20000),
        ("The wage will go up to $12 an hour from $10.50.", 10.5, 12),
        ("The offer was raised to $7.5bn, from an earlier $7bn.", 7e9, 7.5e9),
        ("The bond has a yield of 2.25%, from 2.29% on Monday.", 2.29, 2.25),
        ("It sold 900 boats in the first six months of last year, up from 600 in 2019.", 600, 900),
        ("Wolves fell from an estimated 450,000 down to 350-375,000.", 450000, 375000),
        ("The levy rose from 5 to 7-9 percent.", 5, 9),
        ("The ceiling was lifted to $500 from the current $400.", 400, 500),
        ("Output is to sink to 3% from an expected 4.2% by June.", 4.2, 3),
        ("Inflation quickened from 2.1% in April to 2.4% in May.", 2.1, 2.4),
        ("Some 70 percent of homes have a meter, up from 40 percent in 2015.", 40, 70),
        ("Elm wants a share of 32%, a record and up from a reported 28% in May.", 28, 32),
        ("Some 72 percent of voters back it, an increase from 64 percent in May.", 64, 72),
        ("The number of wolves doubled, from 60 to 130.", 60, 130),
        ("The wait dropped to 18 days in May, from 25 days in March.", 25, 18),
        ("Poverty fell from 40 percent of families in May to 12 percent today.", 40, 12),
        ("The pit sold 90 tonnes last year, up from 80 in 2024.", 80, 90),
        ("Poe won 51 percent of the vote, up from 40 in May.", 40, 51),
        ("Halden had 340 cases on Monday, compared with 280 a week earlier.", 280, 340),
        ("Turnout was 61 percent, compared to 54 percent in 2019.", 54, 61),
        ("Revenue came in at $90m against $85m in the same period.", 85e6, 90e6),
        ("The bank earned $4 a share, versus $3.50 a year ago.", 3.5, 4),
        ("Turnout was 61 percent, compared with 54 percent two years earlier.", 54, 61),
        ("Turnout was 61 percent, versus 54 percent previously.", 54, 61),
        ("Turnout was 61 percent last year, compared to 54 percent the year before.", 54, 61),
        ("Some 9 percent of men smoke, against just 20 percent a decade earlier.", 20, 9),
    ],
)
def test_a_change_has_its_start_and_its_end(text, start, end):
    assert moved(text) == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "Some 61 percent of men were late, compared with 54 percent of women.",
        "The mill made $9 million, compared with a loss of $4 million a year earlier.",
        "In 2019 turnout was 54 percent, compared with 61 percent last year.",
        "Elm had 40 ferries in May, compared with 45 ports a year earlier.",
        "The club won by 5 to 3.",
        "The club lost by 14 to 23.",
        "Rents climbed 8% to $1,200.",
        "The port asked for $5 to $25 a head.",
        "The bank offered $5m against a debt of $7m.",
        "Support is 40 percent, against 30 percent for Crow last week.",
        "The mill lost $5m, compared with $4m of profit a year ago.",
        "Elm paid $9m, against $2m that Crow asked for last week.",
        "Sales were $5m, against $4m before tax.",
        "The bank cut its fees by 5 percent, from 9 percent of the price.",
        "Elm expects $3.40 to $3.60 a share, up from $3.10 to $3.30.",
        "The van goes from zero to 60 mph in 5.8 seconds.",
    ],
)
def test_what_did_not_move_has_no_start(text):
    assert moved(text) == []


def test_what_a_value_was_before_is_no_amount_of_its_own():
    text = "Turnout was 61 percent, compared to 54 percent in 2019."
    assert [text[a.start : a.end] for a in amounts(text, WORDS, [(53, 57)])] == ["61 percent"]


def test_a_change_behind_a_comma_is_not_that_of_the_number_before_it():
    assert moved("Use rose by 37 percent, from 0.9 percent to 1.2 percent.") == [(0.9, 1.2)]
    assert moved("Use rose 37 percent, from 0.9 percent to 1.2 percent.") == [(0.9, 1.2)]


def test_a_change_that_ends_in_a_range_has_both_ends_of_it():
    (made,) = amounts("The number fell from 450 million to 350-375 million.", WORDS)
    assert (made.before, made.low, made.value) == (450_000_000, 350_000_000, 375_000_000)


def test_a_range_behind_the_range_that_it_became_is_one():
    told = amounts("Elm expects $3.40 to $3.60 a share, from $3.10 to $3.30 in May.", WORDS)
    assert [(float(a.low or 0), float(a.value)) for a in told] == [(3.4, 3.6), (3.1, 3.3)]


@pytest.mark.parametrize(
    ("text", "changes", "values"),
    [
        (
            "It earned $4.2bn, or $1.31 a share, from $4.8bn, or $1.45 a share, in May.",
            [(4.8e9, 4.2e9), (1.45, 1.31)],
            2,
        ),
        (
            "It lost $4.2bn, or $1.31 a share, compared with $4.8bn, or $1.45 a share, a year ago.",
            [(4.8e9, 4.2e9), (1.45, 1.31)],
            2,
        ),
        (
            "It earned $4.2bn, or $1.31 a share, up 5% from $4.8bn, or $1.45 a share, in May.",
            [(4.8e9, 4.2e9), (1.45, 1.31)],
            3,
        ),
        (
            "It earned $28m, or 65 cents a share, against $48m, or $1.45 a share, a year ago.",
            [(48e6, 28e6)],
            2,
        ),
        ("It earned $28m, or 31 cents a share, up from $18m last year.", [(18e6, 28e6)], 2),
        ("It earned $28m, or 31 cents a share, on sales of $48m last year.", [], 3),
        ("It asks $40 or $50 a night, up from $30.", [(30, 50)], 2),
        ("It earned $1.31 a share, from $4.8 billion in sales.", [], 2),
    ],
)
def test_a_result_that_is_told_twice_has_two_changes(text, changes, values):
    assert moved(text) == changes
    assert len(amounts(text, WORDS)) == values


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("About 1 in 4 clerks row, up from 1 in 5 last May.", [20]),
        ("About 1 in 4 clerks row. Few came from 1 in 10 towns.", [None, None]),
    ],
)
def test_one_proportion_is_the_start_of_another(text, before):
    assert [amount.before for amount in amounts(text, WORDS)] == before


def test_what_was_before_may_stand_behind_a_time_or_before_a_bound():
    text = (
        "The fee may fall from 39.6 percent to as low as 10 percent. It will swell to 65 million in"
        " May, from 49 million today. The wage was $72 last year, from $62 the year before."
    )
    assert moved(text) == [(39.6, 10), (49e6, 65e6), (62, 72)]


def test_a_unit_is_lent_to_what_was_before_and_a_weighed_end_is_one():
    text = "Income was 4.3bn rupees, against 2.7bn a year earlier. It fell from 5,000 to just 300."
    assert moved(text) == [(2.7e9, 4.3e9), (5000, 300)]


def test_millions_may_have_what_was_before_behind_a_time():
    text = "It may reach 45 million in May, from 37 million last year. It took $45m from $37m bids."
    assert moved(text) == [(37e6, 45e6)]
