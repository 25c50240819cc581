"""The type of a language's words of certainty: modals, hedges, verbs that schedule, expect, refuse or fail."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CertaintyWords:
    """Words of certainty: modals, hedges, verbs that schedule, expect, refuse or fail."""
