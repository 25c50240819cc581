"""What the pages show of a story: lists of a length that can be read and loaded.

The data files have every fact; of a list that is too long its page shows a part, and says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from explainer.model import Facts, Section, Story
from explainer.sections import SECTIONS
from explainer.sections.timeline import TIMELINE, Event
from explainer.sections.unknowns import UNKNOWNS

MOST = 80
"""Entries on one page: of long news articles, so many fill 20 kB with the sentences beside them."""
PRINTED = 180
"""Entries on the page for print, over all its lists: each brings its sentence as an endnote."""


def shown_of(story: Story, is_ahead: Callable[[Event], bool], most: int = MOST) -> Story:
    """Give a story with the facts that its pages show.

    Of the moments those around the day of publication, of everything else the first.

    Args:
        story: With every fact.
        is_ahead: Tells what had not happened on that day.
        most: How many of each list.
    """
    lists = tuple((name, tuple(facts[:most])) for name, facts in story.facts.lists)
    facts = Facts(lists=lists, failed=story.facts.failed)
    if len(moments := story.of(TIMELINE)) > most:
        facts = facts.having(TIMELINE, _around(moments, is_ahead, most))
    return replace(story, facts=facts)


def printed_of(story: Story, is_ahead: Callable[[Event], bool]) -> Story:
    """Give a story with the facts that its page for print shows: the same where all have room.

    Args:
        story: With the facts that the other pages show.
        is_ahead: As for them.
    """
    lengths = [len(story.of(section)) for section in _printed()]
    if sum(lengths) <= PRINTED:
        return story
    return shown_of(story, is_ahead, share(lengths, PRINTED))


def _printed() -> Iterable[Section[Any]]:
    """The sections that the page for print has as a list."""
    return (s for s in SECTIONS if s.path or s is UNKNOWNS)


def share(lengths: Sequence[int], room: int) -> int:
    """Give how many entries each of several lists may have, so that all find room together.

    What a short list leaves goes to the longer ones.

    Examples:
        >>> share([200, 10, 200], 110)
        50
    """
    left, each = room, 0
    for at, length in enumerate(sorted(lengths)):
        each = left // (len(lengths) - at)
        if length > each:
            break
        left -= length
    return each


def _around(
    moments: Sequence[Event], is_ahead: Callable[[Event], bool], most: int
) -> tuple[Event, ...]:
    """What is ahead, the nearest first, and the latest of what was before.

    What has no place in the order goes first of what was before.
    """
    coming = [event for event in moments if is_ahead(event)][:most]
    before = [event for event in moments if not is_ahead(event)]
    apart = [event for event in before if not event.placed]
    order = [*reversed(apart), *(event for event in before if event.placed)]
    kept = {event.id for event in order[max(0, len(order) - (most - len(coming))) :]}
    return (*(event for event in before if event.id in kept), *coming)


def ids_of(story: Story) -> frozenset[tuple[str, str]]:
    """Give each fact of a story as the name of its section and its id."""
    return frozenset((name, fact.id) for name, facts in story.facts.lists for fact in facts)
