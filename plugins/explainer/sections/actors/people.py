"""People: every form of a person's name leads to one entry; no two people share one by guess."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from explainer.language.tables.names import Gender, NameWords
from explainer.sections.actors.entry import Entry
from explainer.text.names import Name
from explainer.text.tokens import bare

Parts = tuple[str, ...]
MARKS = str.maketrans(dict.fromkeys('-‐‑,"“”', " "))
MOST = 40
"""People of one surname, and forms of one name, that are compared at most."""


@dataclass(slots=True, kw_only=True, eq=False)
class _Person:
    """A person while the mentions are joined.

    Attributes:
        forms: The full forms of the name, in lower-case words without suffixes.
        since: Number of the first mention by a full form.
        gender: What titles and given names tell; None where they tell nothing.
    """

    entry: Entry
    forms: list[Parts]
    since: int
    gender: Gender | None = None


def people(names: Sequence[Name], text: Sequence[str], words: NameWords) -> list[Entry]:
    """Give one entry per person. ``text`` holds the tokens of the article."""
    full = [(name, _full_words(at, names, text, words)) for at, name in enumerate(names)]
    index = _Index(words)
    for parts, written, at in _forms(full, words):
        index.add(parts, written, at)
    _told_gender(index, full, text, words)
    single: dict[str, Entry] = {}
    for at, (name, written) in enumerate(full):
        parts = name_parts(written, words)
        person = index.owner(parts, at, _told(name, text, words))
        if person is not None:
            person.entry.names.append(name)
        elif len(parts) == 1 and not index.called(parts[0]):
            entry = single.setdefault(parts[0], Entry(name=written, kind="person"))
            entry.names.append(name)
    for person in index.by_form.values():
        _without_headline_verb(person, words)
    persons = {id(p): p.entry for p in index.by_form.values() if p.entry.names}
    return list(persons.values()) + list(single.values())


def _without_headline_verb(person: _Person, words: NameWords) -> None:
    """Take a word off a name that stands before it once and is no given name: "Air | Ann Roe"."""
    for long in person.forms:
        first = long[0]
        short = long[1:]
        if short not in person.forms or first in words.given or short[0] not in words.given:
            continue
        held = [n for n in person.entry.names if name_parts(n.words, words) == long]
        if len(held) == 1 and len(first) > 1 and first not in words.surname_first:
            at = person.entry.names.index(held[0])
            rest = held[0].words.split(" ", 1)[-1]
            person.entry.names[at] = replace(held[0], start=held[0].start + 1, words=rest)
            if name_parts(person.entry.name, words) == long:
                person.entry.name = rest


class _Index:
    """The people of an article by their full names, their surnames and their given names."""

    def __init__(self, words: NameWords) -> None:
        self.words = words
        self.by_form: dict[Parts, _Person] = {}
        self.by_end: dict[str, list[_Person]] = {}
        self.by_surname: dict[str, list[_Person]] = {}
        self.by_given: dict[str, list[_Person]] = {}
        self.claimed: dict[str, _Person] = {}

    def add(self, parts: Parts, written: str, at: int) -> None:
        """Join a full form to the one person whose name it may be, or make a new person."""
        near = [*self.by_end.get(parts[0], ()), *self.by_end.get(parts[-1], ())][:MOST]
        fits = {
            id(p): p for p in near if any(same_person(parts, f, self.words) for f in p.forms[:MOST])
        }
        if len(fits) == 1:
            person = next(iter(fits.values()))
            person.since = min(person.since, at)
            person.forms.append(parts)
        else:
            entry = Entry(name=written, kind="person")
            gender = self.words.given.get(parts[0])
            person = _Person(entry=entry, forms=[parts], since=at, gender=gender)
        self.by_form[parts] = person
        for table, keys in (
            (self.by_end, (parts[0], parts[-1])),
            (self.by_surname, surnames(parts, self.words)),
            (self.by_given, parts[:1]),
        ):
            for key in keys:
                if person not in table.setdefault(key, [])[:MOST]:
                    table[key].append(person)

    def called(self, word: str) -> list[_Person]:
        """The people whose surname, or failing that whose given name, a single word may be."""
        return self.by_surname.get(word) or self.by_given.get(word) or []

    def owner(self, parts: Parts, at: int, told: Gender | None) -> _Person | None:
        """The person whom one mention names; None where two are possible or none is.

        Of two people with one surname, the surname alone is that of the one who was introduced
        when it was first used so.
        """
        if len(parts) != 1:
            return self.by_form.get(parts)
        fits = self.called(parts[0])[:MOST]
        if told is not None and len(fits) > 1:
            fits = [p for p in fits if p.gender in (told, None)]
        if len(fits) < 2:
            return fits[0] if fits else None
        known = [p for p in fits if p.since <= at]
        if len(known) == 1:
            return self.claimed.setdefault(parts[0], known[0])
        claimed = self.claimed.get(parts[0])
        return claimed if claimed in fits else None


def _told(name: Name, text: Sequence[str], words: NameWords) -> Gender | None:
    """The gender that a title of politeness before a name tells."""
    return words.courtesy.get(bare(text[name.start - 1])) if name.start else None


def name_parts(written: str, words: NameWords) -> Parts:
    """The words of a name in lower case, hyphens opened, without generation and degree.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> name_parts("Ann-Marie Roe, Jr.", ENGLISH.names)
        ('ann', 'marie', 'roe')
    """
    opened = written.translate(MARKS)
    parts = tuple(bare(w) for w in opened.split())
    while len(parts) > 1 and parts[-1] in words.suffixes:
        parts = parts[:-1]
    return parts


def same_person(one: Parts, other: Parts, words: NameWords) -> bool:
    """Whether two full forms may be the name of one person.

    Surnames agree, and given names are equal, short forms of each other, or initials; or the
    shorter form opens or closes the longer one.
    """
    short, long = sorted((one, other), key=len)
    if len(short) < 2:
        return False
    if short in (long[: len(short)], long[-len(short) :]):
        return True
    if short[-1] != long[-1]:
        return False
    first, second = short[0], long[0]
    if len(short) > 2 and short[1][0] != long[1][0]:
        return False
    if first == second or first in words.nicknames.get(second, ()):
        return True
    if second in words.nicknames.get(first, ()):
        return True
    return min(len(first), len(second)) == 1 and first[0] == second[0]


def _full_words(at: int, names: Sequence[Name], text: Sequence[str], words: NameWords) -> str:
    """The name, with the surname that "Bill and Hillary Clinton" gives to the first of two."""
    name = names[at]
    if at + 1 == len(names) or " " in name.words or name.words.lower() not in words.given:
        return name.words
    after = names[at + 1]
    between = [t.lower() for t in text[name.end : after.start]]
    parts = after.words.split()
    joined = len(between) == 1 and between[0] in words.joiners
    if joined and len(parts) == 2 and parts[0].lower() in words.given:
        return f"{name.words} {parts[-1]}"
    return name.words


def _forms(full: Iterable[tuple[Name, str]], words: NameWords) -> Iterable[tuple[Parts, str, int]]:
    """The distinct full forms, the longest first, with the number of the first mention."""
    seen: dict[Parts, tuple[str, int]] = {}
    for at, (_, written) in enumerate(full):
        parts = name_parts(written, words)
        if len(parts) > 1:
            seen.setdefault(parts, (written, at))
    order = sorted(seen.items(), key=lambda item: (-len(item[0]), item[1][1]))
    return [(parts, written, at) for parts, (written, at) in order]


def _told_gender(
    index: _Index, full: Sequence[tuple[Name, str]], text: Sequence[str], words: NameWords
) -> None:
    """Note the gender that a title of politeness tells of a full name."""
    for name, written in full:
        person = index.by_form.get(name_parts(written, words))
        told = _told(name, text, words)
        if person is not None and told is not None:
            person.gender = told


def surnames(parts: Parts, words: NameWords) -> Parts:
    """The words of a full name that may stand for it alone, as surnames do."""
    if parts[0] in words.surname_first and parts[0] not in words.given:
        return (parts[0], parts[-1])
    if len(parts) > 2 and parts[-2] not in words.particles:
        return parts[2:] if len(parts) > 3 else parts[1:]
    return parts[-1:]
