"""The type of a language's words of time expressions: months, weekdays, units of time, holidays."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """Words of time expressions: months, weekdays, units of time, holidays."""
