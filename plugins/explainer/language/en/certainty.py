"""English words of certainty: modals, hedges, verbs that schedule, expect, refuse or fail."""

from __future__ import annotations

from explainer.language.tables.certainty import CertaintyWords

CERTAINTY = CertaintyWords()
