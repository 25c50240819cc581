"""Times told in two steps, and months behind other prepositions; Friday 2025-06-06."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

Dates = Callable[..., dict[str, str | None]]
STEPS = [
    ("They left the week before last.", {"the week before last": "2025-05-19/2025-05-25"}),
    ("They left the week before last month's vote.", {"last month": "2025-05"}),
    ("It opens the year after next.", {"the year after next": "2027"}),
    ("They met 20 years ago this month.", {"20 years ago this month": "2005-06"}),
    ("They met two years ago in May.", {"two years ago in May": "2023-05"}),
    ("They met a week ago Monday.", {"a week ago Monday": "2025-05-26"}),
    ("They met a week ago on Saturday.", {}),
    ("They will meet in the new year.", {"the new year": "2026"}),
    ("They meet in two weeks' time.", {"in two weeks' time": "2025-06-20~"}),
    (
        "They met on the first Sunday of last month.",
        {"the first Sunday of last month": "2025-05-04"},
    ),
    ("It is scheduled for July.", {"July": "2025-07"}),
    ("They were told of it as early as March.", {"March": "2025-03"}),
    ("It could open as early as August.", {"August": "2025-08"}),
    ("Mrs May spoke. They voted for May.", {}),
    ("It shut in the second half of March.", {"the second half of March": "2025-03"}),
    ("It shut over the weekend after she fell.", {"the weekend": "2025-05-31/2025-06-01"}),
    ("It burned overnight on Monday.", {"overnight on Monday": "2025-06-02"}),
    (
        "She ran it from May 3, 2024, to April 5, 2025, alone.",
        {"from May 3, 2024, to April 5, 2025": "2024-05-03/2025-04-05"},
    ),
    (
        "It was put off yesterday until June 20.",
        {"yesterday": "2025-06-05", "until June 20": "../2025-06-20"},
    ),
    ("The deal fell through last month.", {"last month": "2025-05"}),
    ("It shut in May and July last year.", {"May": "2024-05", "July last year": "2024-07"}),
]


@pytest.mark.parametrize(("text", "expected"), STEPS)
def test_a_time_in_two_steps_is_one(text: str, expected: dict[str, str], dates: Dates) -> None:
    assert {words: edtf for words, edtf in dates(text).items() if edtf} == expected


def test_the_new_year_of_which_winter_tells_has_begun(dates: Dates) -> None:
    winter = datetime.date(2025, 1, 20)
    assert dates("They met early in the new year.", winter) == {"early in the new year": "2025"}
