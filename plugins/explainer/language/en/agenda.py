"""English words of agendas: verbs and nouns that announce what will be dealt with."""

from __future__ import annotations

from explainer.language.tables.agenda import AgendaWords

AGENDA = AgendaWords()
