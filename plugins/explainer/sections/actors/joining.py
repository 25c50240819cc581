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

CLOSERS = frozenset(",.;)—–")
"""Marks behind letters that stand for the name before them."""


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
    entries = _renamed(entries, reading, words)
    for entry in entries:
        entry.names.sort(key=lambda name: name.start)
    return sorted(entries, key=lambda entry: entry.names[0].start)


def _renamed(entries: Sequence[Entry], reading: Reading, words: NameWords) -> list[Entry]:
    """Give the entries, two of them as one where the text says so: "Roe, also known as Fox"."""
    starts = {n.start: entry for entry in entries for n in entry.names}
    gone: list[Entry] = []
    for entry in entries:
        for name in entry.names:
            at = name.end
            while at < len(reading.doc) and reading.doc[at].text in (",", "("):
                at += 1
            other = starts.get(_behind_link(reading, at, words))
            other = other or starts.get(_letters(reading, name, words))
            if other is None or other is entry or other.kind != entry.kind or entry in gone:
                continue
            entry.names = [*entry.names, *other.names]
            gone.append(other)
            break
    return [entry for entry in entries if entry not in gone]


def _behind_link(reading: Reading, at: int, words: NameWords) -> int:
    """Where the other name starts behind "also known as"; -1 where no such words stand here."""
    for length in (3, 1):
        if reading.doc[at : at + length].text.lower() in words.other_names:
            return at + length
    return -1


def _letters(reading: Reading, name: Name, words: NameWords) -> int:
    """Where the letters of a body stand in commas behind its name: "the Salt Bank, or | SB,".

    -1 where none do. They open with the letter that the name opens with.
    """
    doc, at = reading.doc, name.end
    if name.kind != "organization" or at + 3 >= len(doc) or doc[at].text != ",":
        return -1
    letters, after = doc[at + 2].text, doc[at + 3].text
    linked = doc[at + 1].lower_ in words.alternatives and after in CLOSERS
    spelt = letters.isupper() and len(letters) > 1 and letters[0] == name.words[0]
    return at + 2 if linked and spelt and " " in name.words else -1
