"""The type of a language's words of naming: titles, roles, name particles, company endings, states with their adjectives and capitals."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """Words of naming: titles, roles, name particles, company endings, states with their adjectives and capitals."""
