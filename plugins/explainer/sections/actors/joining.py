"""Joining: all names of one actor become one entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explainer.language.tables.names import NameWords
from explainer.model import Reading
from explainer.sections.actors.bodies import bodies
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.lands import lands
from explainer.sections.actors.parties import parties
from explainer.sections.actors.people import people
from explainer.text.names import Name
from explainer.text.tokens import Tokens


def joined(reading: Reading, names: Sequence[Name]) -> list[Entry]:
    """Give one entry per actor, in the order of first mention."""
    words: NameWords = reading.pack.names
    text = Tokens.of(reading.doc, reading.pack.labels).text
    by_kind: Mapping[str, list[Name]] = {
        kind: [n for n in names if n.kind == kind]
        for kind in ("person", "organization", "place", "group")
    }
    factions, others = parties(by_kind["organization"], text, words)
    entries = [
        *factions,
        *people(by_kind["person"], text, words),
        *bodies(others, text, words),
        *lands(reading, [*by_kind["place"], *by_kind["group"]]),
    ]
    for entry in entries:
        entry.names.sort(key=lambda name: name.start)
    return sorted(entries, key=lambda entry: entry.names[0].start)
