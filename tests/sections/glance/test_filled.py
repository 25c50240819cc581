"""At a glance: what the lead tells where the headline does not, and how places and bodies stand."""

from __future__ import annotations

import datetime

import pytest


@pytest.mark.parametrize(
    ("headline", "text", "who"),
    [
        (
            "Elm pier in safety row",
            "The pier in Elm may be unsafe, Mayor Ann Roe has said.",
            "Mayor Ann Roe",
        ),
        ("Elm pier falls", "The pier in Elm fell into the sea, Mayor Ann Roe has said.", None),
        ("Norland budget seeks cuts", "Norland has unveiled a plan to spend less.", "Norland"),
        ("Pike's plan divides the council", "Lorna Pike met Bo Fox on Monday.", None),
        (
            "Tax hurts farms - Berg",
            "The clerks met Mayor Anna Berg on Monday. Anna Berg has called it unjust.",
            "Anna Berg",
        ),
        ("Pier loss report", "The pier lost money, figures from Acme show.", None),
    ],
    ids=["claim", "event", "opens-both", "whose-thing", "behind-a-dash", "figures"],
)
def test_where_a_headline_has_nobody_the_lead_may_tell_who(answers, reading, headline, text, who):
    assert answers(reading(text, title=headline)).get("who") == who


def test_a_body_before_a_colon_is_kept_with_what_it_says(answers, reading):
    text = "The Elm Post suggested on Monday that the mayor hid the plan."
    made = reading(text, title="Elm Post: Mayor hid the plan")
    assert answers(made)["what"] == "Elm Post: Mayor hid the plan"


def test_a_verb_behind_a_surname_that_opens_a_headline_is_no_part_of_who(answers, reading):
    text = "Coach Bo Fox said on Monday that he liked Acme Rovers. Fox smiled."
    assert answers(reading(text, title="Fox relishes Elmham challenge")).get("who") == "Bo Fox"


def test_where_tells_that_it_is_beside_a_place(answers, reading):
    made = reading("Two men were held outside the Elm Hotel in Ohio on Monday.")
    assert answers(made)["where"].startswith("outside the Elm Hotel")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Shipments of salt fell by a third in October.", "October"),
        ("Halden Salt returned to profit last year after a loss.", "last year"),
        ("Halden Salt returned to profit in 1994.", None),
        ("The Elm Rovers succeeded in beating Fox Town on Tuesday.", "Tuesday"),
        ("Members trying to win seats in October have a plan.", None),
    ],
    ids=["month", "year", "long-ago", "below-the-verb", "of-the-subject"],
)
def test_when_is_the_month_of_the_lead_or_a_day_below_its_verb(answers, reading, text, when):
    made = reading(text, published=datetime.date(2019, 12, 20))
    assert answers(made).get("when") == when
