"""English words of the five questions: purpose and cause markers, key-sentence words."""

from __future__ import annotations

from explainer.language.tables.glance import GlanceWords

GLANCE = GlanceWords()
