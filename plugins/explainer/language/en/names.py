"""English words of naming: titles, roles, name particles, company endings, states with their adjectives and capitals."""

from __future__ import annotations

from explainer.language.tables.names import NameWords

NAMES = NameWords()
