"""English words of time expressions: months, weekdays, units of time, holidays."""

from __future__ import annotations

from explainer.language.tables.time import TimeWords

TIME = TimeWords()
