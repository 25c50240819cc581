"""Words for a time that are part of a name."""

from __future__ import annotations

import datetime

import pytest

from explainer.text.when import mentions_in

FRIDAY = datetime.date(2025, 6, 6)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ben Winter ran on. A cross by Winter was cleared by Ann Roe.", []),
        ("Ben Poe ran on. The mill opened in Winter.", ["Winter"]),
        ("Ann Roe was hurt in a match between Elm Wednesday and Acme in 1998.", ["1998"]),
        ("Ann Roe met Ben Poe Wednesday and Cy Fox on Friday.", ["Wednesday", "Friday"]),
        ("They built a rocket named Long March 10 in 2019.", ["2019"]),
        ("The plan was named by the Elm Council March 10.", ["March 10"]),
        ("The Mail on Sunday is claiming that Ann Roe left Elm.", []),
        ("He sent the mail on Sunday and left Elm.", ["Sunday"]),
        ("Clerks called on May to make way for Ann Roe.", []),
        ("Clerks called on May 3 to ask for Ann Roe.", ["May 3"]),
        ("Ada May left. Clerks had urged May to go.", []),
        ("Ada May left in May.", ["May"]),
    ],
    ids=[
        *("surname", "season", "club", "day behind a name", "called", "named by"),
        *("paper", "no paper", "called on", "on a day", "surname of a month", "the month"),
    ],
)
def test_part_of_a_name_is_no_time(reading, text, told):
    assert [m.text for m in mentions_in(reading(text, published=FRIDAY))] == told
