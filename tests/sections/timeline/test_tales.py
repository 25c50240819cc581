"""Old stories that an article tells, and what goes on with them as if it were news."""

from __future__ import annotations

import pytest

LEAD = "The harbour is old. The pier is long. "
"""Two sentences that tell no event, so that what comes behind them is not the lead."""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In 1996 a boy fell into a den. A keeper freed the boy.", False),
        ("In 2024 a boy fell into a den. A keeper freed the boy.", True),
        ("In 1996 a boy fell into a den. Ada Poe freed the boy.", True),
        ("On Monday a boy fell into a den. A keeper freed the boy.", True),
    ],
    ids=["long ago", "last year", "named", "news"],
)
def test_only_a_named_doer_goes_on_with_an_old_story(events, text, told):
    assert any("freed" in event.text for event in events(LEAD + text)) is told


def test_whoever_a_noun_stands_for_goes_on_with_an_old_story(events_with_actors):
    old = "Harrow, a drugmaker, sold a mill in 1996. The drugmaker hid the debts from the guild."
    found = [event.text for event in events_with_actors(LEAD + old)]
    assert "The drugmaker hid the debts from the guild" in found


def test_a_tale_of_years_ago_is_not_told_on_as_news(events):
    old = "In 1996 a boy fell into a den at the zoo. A keeper freed him with a ladder."
    assert [event.when.edtf for event in events(old) if event.when] == ["1996"]
    assert len(events(old)) == 1
    assert len(events("On Monday a boy fell into a den. A keeper freed the boy.")) == 2
