"""Fulfilled: what an article only expected and a later one tells to have come about."""

from __future__ import annotations

from explainer.model import AHEAD, Fact, Facts
from explainer.sections.timeline import TIMELINE


def is_fulfilled(prospect: Fact, facts: Facts) -> bool:
    """Tell whether all that a prospect rests on is what was told of a moment before it came.

    The moment keeps those words as what was told earlier; who only repeats them is not heard again.
    """
    told = [
        piece
        for event in facts.of(TIMELINE)
        if event.status not in AHEAD
        for telling in event.earlier
        for piece in telling.evidence
    ]
    pieces = prospect.evidence
    return bool(pieces) and all(any(one.holds(piece) for one in told) for piece in pieces)
