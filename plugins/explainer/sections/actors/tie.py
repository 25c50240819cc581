"""The Tie type: what ties a person to a body, and which tie is the nearest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from explainer.sections.actors.entry import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """What ties a person to a body, a state, a party or the person that they work for.

    Attributes:
        rank: 0 for a body, 1 for a state, a person or an office of a party, 2 for a party alone,
            3 for a chamber that a title tells, and for a state that somebody had an office of,
            4 for where somebody has only learnt.
    """

    entry: Entry
    rank: int


def nearest(ties: Iterable[Tie]) -> Entry | None:
    """Give the first of the nearest ties: the body before the state, both before the party."""
    tie = min(ties, key=lambda tie: tie.rank, default=None)
    return tie.entry if tie is not None else None
