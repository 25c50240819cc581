"""Repeats: what one page would say twice, told once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from explainer.pages.receipts import Receipts


def sentences_of(receipts: Receipts) -> set[str]:
    """Give the ids of the sentences that receipts show."""
    return {r.sentence for r in receipts.shown}


def below(receipts: Receipts, above: Collection[str], note: str) -> Receipts:
    """Give receipts without the words of those sentences that stand right above them already.

    Args:
        receipts: As they stand alone.
        above: Ids of the sentences that are shown.
        note: What stands in the place of their words.
    """
    shown = tuple(
        replace(r, parts=(), note=note) if r.parts and r.sentence in above else r
        for r in receipts.shown
    )
    return replace(receipts, shown=shown)


def same_words(one: str, other: str) -> bool:
    """Tell whether two texts say the same but for marks, spaces and capitals.

    Examples:
        >>> same_words("Talks ‘open’.", "TALKS OPEN")
        True
    """
    return _letters(one) == _letters(other)


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
