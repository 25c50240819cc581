"""Demonyms: which name of a state goes with an adjective of it."""

from __future__ import annotations

from explainer.language.tables.names import NameWords

ALIKE = 4
"""Letters in which the name of a state and its adjective agree: "Brit"."""


def closest(name: str, adjective: str, words: NameWords) -> str:
    """Give the name of a state that goes with an adjective of it: "America" for "American"."""
    if name[0] == adjective[0]:
        return name
    others = next(state.others for state in words.states if state.name == name)
    return next((n for n in others if len(n) > ALIKE and n[:ALIKE] == adjective[:ALIKE]), name)
