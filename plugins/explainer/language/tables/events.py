"""The type of a language's words of events: nouns, verbs of states, words of order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """Words of events: nouns that name one, verbs that are states, words of before and after."""
