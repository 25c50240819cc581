"""People: every form of a person's name leads to one entry; no two people share one by guess."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from explainer.language.tables.names import Gender, NameWords
from explainer.sections.actors.entry import Entry
from explainer.text.entities import bare
from explainer.text.names import Name

Parts = tuple[str, ...]


@dataclass(slots=True, kw_only=True)
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
    surnames: set[str] = field(default_factory=set)


def people(names: Sequence[Name], text: Sequence[str], words: NameWords) -> list[Entry]:
    """Give one entry per person. ``text`` holds the tokens of the article."""
    full = [(name, _full_words(at, names, text, words)) for at, name in enumerate(names)]
    persons: list[_Person] = []
    for parts, written, at in _forms(full, words):
        fits = [p for p in persons if any(same_person(parts, f, words) for f in p.forms)]
        if len(fits) == 1:
            fits[0].forms.append(parts)
            fits[0].since = min(fits[0].since, at)
        else:
            gender = words.given.get(parts[0])
            entry = Entry(name=written, kind="person")
            persons.append(_Person(entry=entry, forms=[parts], since=at, gender=gender))
    _told_gender(persons, full, text, words)
    owner: dict[str, _Person] = {}
    single: dict[str, Entry] = {}
    for at, (name, written) in enumerate(full):
        parts = name_parts(written, words)
        person = _owner(parts, at, name, persons, owner, text, words)
        if person is not None:
            person.entry.names.append(name)
        elif len(parts) == 1 and not _candidates(parts[0], persons, words):
            entry = single.setdefault(parts[0], Entry(name=written, kind="person"))
            entry.names.append(name)
    return [p.entry for p in persons if p.entry.names] + list(single.values())


def name_parts(written: str, words: NameWords) -> Parts:
    """The words of a name in lower case, hyphens opened, without generation and degree.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> name_parts("Ann-Marie Roe, Jr.", ENGLISH.names)
        ('ann', 'marie', 'roe')
    """
    opened = written.replace("-", " ").replace("‑", " ").replace(",", " ")
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
    if len(between) == 1 and between[0] in words.joiners and len(parts) == 2:
        if parts[0].lower() in words.given:
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
    persons: Sequence[_Person],
    full: Sequence[tuple[Name, str]],
    text: Sequence[str],
    words: NameWords,
) -> None:
    """Note the gender that a title of politeness tells of a full name."""
    by_form = {form: person for person in persons for form in person.forms}
    for name, written in full:
        person = by_form.get(name_parts(written, words))
        told = words.courtesy.get(bare(text[name.start - 1])) if name.start else None
        if person is not None and told is not None:
            person.gender = told


def _candidates(word: str, persons: Sequence[_Person], words: NameWords) -> list[_Person]:
    """The people whose surname, or failing that whose given name, a single word may be."""
    by_surname = [p for p in persons if any(word in surnames(f, words) for f in p.forms)]
    return by_surname or [p for p in persons if any(word == f[0] for f in p.forms)]


def surnames(parts: Parts, words: NameWords) -> Parts:
    """The words of a full name that may stand for it alone, as surnames do."""
    if parts[0] in words.surname_first and parts[0] not in words.given:
        return (parts[0], parts[-1])
    if len(parts) > 2 and parts[-2] not in words.particles:
        return parts[2:] if len(parts) > 3 else parts[1:]
    return parts[-1:]


def _owner(
    parts: Parts,
    at: int,
    name: Name,
    persons: Sequence[_Person],
    owner: dict[str, _Person],
    text: Sequence[str],
    words: NameWords,
) -> _Person | None:
    """The person whom one mention names; None where two are possible or none is."""
    if len(parts) != 1:
        return next((p for p in persons if parts in p.forms), None)
    word = parts[0]
    fits = _candidates(word, persons, words)
    told = words.courtesy.get(bare(text[name.start - 1])) if name.start else None
    if told is not None and len(fits) > 1:
        fits = [p for p in fits if p.gender in (told, None)]
    if len(fits) < 2:
        return fits[0] if fits else None
    known = [p for p in fits if p.since <= at]
    if len(known) == 1:
        owner.setdefault(word, known[0])
        return known[0]
    claimed = owner.get(word)
    return claimed if claimed in fits else None
