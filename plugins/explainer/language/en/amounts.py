"""English words of amounts: number words, currencies, measures, verbs of change, bounds."""

from __future__ import annotations

from explainer.language.tables.amounts import AmountWords

AMOUNTS = AmountWords()
