"""Recounted: an event that only tells a number, after a later article has told another one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from explainer.model import Evidence
from explainer.sections.figures import Figure
from explainer.sections.timeline.event import Event


def is_recounted(event: Event, events: Sequence[Event], figures: Iterable[Figure]) -> bool:
    """Tell whether all the words of an event tell a number that has moved on since.

    "Three people were killed" is no other event than "Five people were killed", where that one is
    among the ``events`` as well. The figure keeps the older number, and its words.
    """
    return any(
        _within(event.evidence, [piece for told in figure.earlier for piece in told.evidence])
        and any(_tells_now(other, event, figure) for other in events)
        for figure in figures
        if figure.earlier
    )


def _tells_now(other: Event, event: Event, figure: Figure) -> bool:
    """Whether an event is the same deed, with the number that a figure has now."""
    return other.key[:1] == event.key[:1] and _within(other.evidence, figure.evidence)


def _within(pieces: Sequence[Evidence], others: Sequence[Evidence]) -> bool:
    return bool(pieces) and all(any(other.holds(piece) for other in others) for piece in pieces)
