"""The type of a language's words of the five questions: purpose and cause markers, key-sentence words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GlanceWords:
    """Words of the five questions: purpose and cause markers, key-sentence words."""
