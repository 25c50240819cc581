"""What the pages show of a story: lists of a length that can be read and loaded.

The data files have every fact; of a list that is too long its page shows a part, and says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from explainer.model import Facts, Story
from explainer.sections.timeline import TIMELINE, Event

MOST = 120
"""Entries on one page: of news articles, so many fill 19 kB with what a browser first loads."""


def shown_of(story: Story, is_ahead: Callable[[Event], bool]) -> Story:
    """Give a story with the facts that its pages show.

    Of the moments those around the day of publication, of everything else the first.

    Args:
        story: With every fact.
        is_ahead: Tells what had not happened on that day.
    """
    lists = tuple((name, tuple(facts[:MOST])) for name, facts in story.facts.lists)
    facts = Facts(lists=lists, failed=story.facts.failed)
    if len(moments := story.of(TIMELINE)) > MOST:
        facts = facts.having(TIMELINE, _around(moments, is_ahead))
    return replace(story, facts=facts)


def _around(moments: Sequence[Event], is_ahead: Callable[[Event], bool]) -> tuple[Event, ...]:
    """What is ahead, the nearest first, and the latest of what was before."""
    coming = [event for event in moments if is_ahead(event)][:MOST]
    before = [event for event in moments if not is_ahead(event)]
    latest = before[max(0, len(before) - (MOST - len(coming))) :]
    return (*latest, *coming)


def ids_of(story: Story) -> frozenset[tuple[str, str]]:
    """Give each fact of a story as the name of its section and its id."""
    return frozenset((name, fact.id) for name, facts in story.facts.lists for fact in facts)
