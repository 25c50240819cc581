"""The type of a language's words of amounts: number words, currencies, measures, verbs of change, bounds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountWords:
    """Words of amounts: number words, currencies, measures, verbs of change, bounds."""
