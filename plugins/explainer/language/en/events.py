"""English words of events: nouns that name one, verbs that are states, words of before and after."""

from __future__ import annotations

from explainer.language.tables.events import EventWords

EVENTS = EventWords()
