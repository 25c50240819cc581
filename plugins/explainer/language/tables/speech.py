"""The type of a language's words of saying: reporting verbs, quotation marks, "according to", words for unnamed sources."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechWords:
    """Words of saying: verbs, quotation marks, "according to", words for unnamed sources."""
