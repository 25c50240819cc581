"""A weekday told as past that is the day after publication, which is Friday, 6 June 2025."""

from __future__ import annotations

import datetime

import pytest

from explainer.text.when import mentions
from explainer.text.when.named import DAY_AFTER

FRIDAY = datetime.date(2025, 6, 6)
AFTER, BEFORE = "2025-06-07", "2025-05-31"
FAR = "The mill stands at the river, and the old house by it stands at the hill. " * 5


def saturdays(text: str) -> list[str | None]:
    """Give what each Saturday of a text means."""
    found = mentions(text, FRIDAY)
    return [mention.edtf for mention in found if "Saturday" in mention.text]


@pytest.mark.parametrize(
    "text",
    [
        "Norland on Saturday accused Sudmark of theft.",
        "Acme fell on Friday. Roe said in a note to the clerks Saturday that it would rise.",
        f"{FAR}Roe met them on Saturday. The firm said on Saturday that it was old.",
        "Elm will vote on Saturday. The row led to Saturday's vote.",
    ],
)
def test_it_is_the_day_after_where_somebody_speaks_or_it_opens_the_text(text: str) -> None:
    assert set(saturdays(text)) == {AFTER}


@pytest.mark.parametrize(
    "text",
    [
        f"{FAR}Roe met them on Saturday.",
        f"{FAR}Roe had said Saturday that it was old.",
        f"{FAR}Roe was told Saturday by her clerk.",
        "Elm fell on Monday. Oak fell on Saturday.",
        "Roe has left. She fled on Saturday.",
        "Roe, who won on Saturday, will play again.",
    ],
)
def test_it_is_no_day_where_nobody_knows(text: str) -> None:
    assert saturdays(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Roe said on Saturday it was old. On Monday the clerks met. On Tuesday they left.",
        "Roe left on Saturday. On Sunday Poe left. On Thursday Holt left.",
        "It rained from Saturday to Monday.",
        "It has rained since Saturday.",
        "Roe fled on Saturday. On Sunday she was found.",
        "Roe left last Saturday.",
    ],
)
def test_it_is_that_of_the_week_before_where_the_text_or_a_link_says_so(text: str) -> None:
    assert all((day or "").startswith(BEFORE) for day in saturdays(text))


def test_other_weekdays_stay_where_they_are() -> None:
    assert [m.edtf for m in mentions("Roe left on Sunday.", FRIDAY)] == ["2025-06-01"]


def test_the_rule_tells_that_it_is_over() -> None:
    (mention,) = mentions("Roe left on Saturday.", FRIDAY)
    assert (mention.rule, mention.anchor) == (DAY_AFTER, "2025-06-06")


def test_what_is_to_come_that_day_is_a_weekday_as_others() -> None:
    (mention,) = mentions("Roe will leave on Saturday.", FRIDAY)
    assert (mention.rule, mention.edtf) == ("weekday", AFTER)


@pytest.mark.parametrize(
    "text",
    [f"{FAR}Roe prepares to testify Saturday.", f"{FAR}Elm is preparing for a vote Saturday."],
)
def test_what_somebody_prepares_for_lies_ahead(text: str) -> None:
    assert saturdays(text) == [AFTER]
