"""Joining: all names of one actor become one entry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from explainer.language.tables.names import NameWords, State
from explainer.model import ActorKind
from explainer.text.names import Name, bare


@dataclass(slots=True, kw_only=True)
class Entry:
    """An actor while it is put together: its name and its mentions, in the article's order."""

    name: str
    kind: ActorKind
    names: list[Name] = field(default_factory=list)


def joined(names: Sequence[Name], words: NameWords) -> list[Entry]:
    """Give one entry per actor, in the order of first mention."""
    states = state_names(words)
    entries: dict[object, Entry] = {}
    persons = _persons([n for n in names if n.kind == "person"], words)
    for name in names:
        if name.kind == "person":
            key: object = ("person", persons.get(name.words.lower()))
            if key[1] is None:  # type: ignore[index]
                continue
            title = persons[name.words.lower()]
        elif (state := states.get(name.words)) is not None:
            key, title = ("state", state.name), state.name
            if name.words in state.capitals:
                key, title = ("place", name.words), name.words
        else:
            key, title = (name.kind, name.words.lower()), name.words
        if key not in entries:
            kind = "place" if key[0] == "state" else name.kind  # type: ignore[index]
            entries[key] = Entry(name=str(title), kind=kind)
        entries[key].names.append(name)
    return list(entries.values())


def state_names(words: NameWords) -> Mapping[str, State]:
    """The state by each of its names, adjectives and capitals, as they are written."""
    found: dict[str, State] = {}
    for state in words.states:
        for name in (state.name, *state.others, *state.adjectives, *state.capitals):
            found.setdefault(name, state)
    return found


def _persons(names: Iterable[Name], words: NameWords) -> dict[str, str]:
    """The full name for each form of a person's name; forms of two people are left out."""
    forms = list(dict.fromkeys(name.words for name in names))
    full: dict[str, str] = {}
    for form in sorted(forms, key=lambda f: -len(f.split())):
        parts = [bare(p) for p in form.split()]
        fits = {
            known
            for known in full.values()
            if known != form and _fits(parts, [bare(p) for p in known.split()], words)
        }
        if len(fits) == 1:
            full[form.lower()] = fits.pop()
        elif not fits:
            full[form.lower()] = form
    return full


def _fits(short: list[str], long: list[str], words: NameWords) -> bool:
    """Whether a shorter form may stand for a longer one: surname, or given names that agree."""
    if len(short) == 1:
        return short[0] == long[-1] or (short[0] == long[0] and long[0] in words.surname_first)
    return short[-1] == long[-1] and short[0] == long[0]
