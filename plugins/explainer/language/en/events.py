"""English words of events: nouns, verbs of states, words of order."""

from __future__ import annotations

from explainer.language.tables.events import EventWords

EVENTS = EventWords()
