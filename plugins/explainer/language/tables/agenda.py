"""The type of a language's words of agendas: verbs and nouns that announce what will be dealt with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaWords:
    """Words of agendas: verbs and nouns that announce what will be dealt with."""
