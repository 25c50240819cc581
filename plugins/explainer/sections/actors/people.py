"""People: every form of a person's name leads to one entry; no two people share one by guess."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from explainer.language.tables.names import Gender, NameWords
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.forms import (
    NEAR,
    Form,
    form_of,
    same_person,
    surnames,
    written_forms,
)
from explainer.text.marks import ENDS, POSSESSIVES
from explainer.text.names import Name
from explainer.text.tokens import bare

Places = Mapping[Form, Set[int]]
"""Where forms of names stand, by the numbers of the sentences."""
NEAR_KIN = 2
"""Words behind a possessive in which it may be told who a relative is: "Roe's elderly parents"."""
FAR = 8
"""Tokens on each side of a full name in which a title may be told."""
MOST = 40
"""People of one surname, and forms of one name, that are compared at most."""


@dataclass(slots=True, kw_only=True, eq=False)
class _Person:
    """A person while the mentions are joined.

    Attributes:
        forms: The full forms of the name.
        since: Number of the first mention by a full form.
        gender: What titles and given names tell; None where they tell nothing.
        order: "sr" for a parent, "jr" for a child of somebody with the same surname; "" for none.
    """

    entry: Entry
    forms: list[Form]
    since: int
    gender: Gender | None = None
    order: str = ""

    @property
    def generation(self) -> str:
        """What tells the person from a father or a son of the same name; "" for nothing."""
        return next((form.generation for form in self.forms if form.generation), "")

    def may_be(self, form: Form, places: Places, words: NameWords) -> bool:
        """Whether a full form may be the name of this person."""
        if form.generation and self.generation not in ("", form.generation):
            return False
        here = places[form]
        return any(
            same_person(form.parts, own.parts, words, meet=not here.isdisjoint(places[own]))
            for own in self.forms[:MOST]
        )


def people(
    names: Sequence[Name], text: Sequence[str], words: NameWords, starts: Sequence[int]
) -> list[Entry]:
    """Give one entry per person.

    ``text`` holds the tokens of the article, ``starts`` the first one of each sentence.
    """
    full = written_forms(names, text, words)
    index = _Index(words, _places(full, starts))
    for form, written, at in _forms(full):
        index.add(form, written, at)
    _told_gender(index, full, text, words)
    _add_others(index, full, text, words)
    _add_elders(index, full, text, words)
    _told_order(index, full, text, words)
    single = _Singles()
    related = _related(full, text, words)
    for at, (name, written, form) in enumerate(full):
        told = _told(name, text, words)
        if told is not None and form.parts in related:
            continue  # "Mrs Roe": the mother, perhaps
        person = index.owner(form, at, told)
        if person is not None:
            person.entry.names.append(name)
        elif len(form.parts) == 1 and not index.calls(form):
            single.add(name, written, form)
    for person in index.by_form.values():
        _without_headline_verb(person, words)
    persons = {id(p): p.entry for p in index.by_form.values() if p.entry.names}
    return list(persons.values()) + single.entries()


def _related(
    full: Sequence[tuple[Name, str, Form]], text: Sequence[str], words: NameWords
) -> frozenset[tuple[str, ...]]:
    """The surnames that somebody with a title may bear who is a relative of who is named without.

    "Roe's parents flew home. We never gave up, Mrs Roe said": she is not the Roe of the article.
    """
    found = set()
    for name, _, form in full:
        behind = [bare(word) for word in text[name.end + 1 : name.end + 1 + NEAR_KIN]]
        owns = name.end < len(text) and text[name.end].lower() in POSSESSIVES
        kin = any(w in words.kin or w.removesuffix("s") in words.kin for w in behind)
        if owns and kin and len(form.parts) == 1 and _told(name, text, words) is None:
            found.add(form.parts)
    return frozenset(found)


def _add_others(
    index: _Index, full: Sequence[tuple[Name, str, Form]], text: Sequence[str], words: NameWords
) -> None:
    """Make a person of a surname whose title tells another gender: "Mr. Roe" beside Ann Roe."""
    for at, (name, written, form) in enumerate(full):
        told = _told(name, text, words)
        fits = index.called(form.parts[0]) if len(form.parts) == 1 and told else []
        if fits and all(person.gender not in (told, None) for person in fits):
            index.part(form, written, at, told)


def _add_elders(
    index: _Index, full: Sequence[tuple[Name, str, Form]], text: Sequence[str], words: NameWords
) -> None:
    """Make a person of a surname with a title that is used before a son is named in full.

    "President Roe" in the lead and "Ben Roe Jr." below are two; a headline has no titles.
    """
    for at, (name, written, form) in enumerate(full):
        before = text[name.start - 1] if name.start else ""
        titled = before[:1].isupper() and bare(before) in words.titles | words.courtesy.keys()
        if len(form.parts) == 1 and not form.generation and titled:
            fits = index.called(form.parts[0])
            if len(fits) != 1 or not fits[0].generation:
                continue
            if at < fits[0].since or _is_elders(bare(before), fits[0], full, text, words):
                index.part(form, written, at, words.courtesy.get(bare(before)))
                index.claimed.setdefault(form.parts[0], index.by_form[form])


def _is_elders(
    title: str,
    person: _Person,
    full: Sequence[tuple[Name, str, Form]],
    text: Sequence[str],
    words: NameWords,
) -> bool:
    """Whether a title is not that of a son: nothing near his full name says that he has it.

    "Ben Roe Jr. left. President Roe stayed": but "Ben Roe Jr., the president, left".
    """
    if title in words.courtesy or title not in words.titles:
        return False
    own = [name for name, _, form in full if form in person.forms]
    near = [_up_to_end(reversed(text[max(n.start - FAR, 0) : n.start])) for n in own]
    near += [_up_to_end(text[n.end : n.end + FAR]) for n in own]
    told = {words.full_titles.get(word, word) for some in near for word in some}
    return words.full_titles.get(title, title) not in told


def _up_to_end(words: Iterable[str]) -> list[str]:
    """The words up to the end of their sentence."""
    return [bare(word) for word in takewhile(lambda word: word not in ENDS, words)]


class _Singles:
    """People of whom an article gives one name only, with or without a generation."""

    def __init__(self) -> None:
        self.held: dict[str, dict[str, list[tuple[Name, str]]]] = {}

    def add(self, name: Name, written: str, form: Form) -> None:
        """Keep one mention."""
        by_generation = self.held.setdefault(form.parts[0], {})
        by_generation.setdefault(form.generation, []).append((name, written))

    def entries(self) -> list[Entry]:
        """One entry per name and generation; a name without is that of the only generation."""
        found = []
        for by_generation in self.held.values():
            bare_ones = by_generation.pop("", [])
            if not by_generation:
                by_generation = {"": bare_ones}
            elif len(by_generation) == 1:
                next(iter(by_generation.values())).extend(bare_ones)
            for mentions in by_generation.values():
                names = [name for name, _ in mentions]
                found.append(Entry(name=mentions[0][1], kind="person", names=names))
        return found


def _without_headline_verb(person: _Person, words: NameWords) -> None:
    """Take a word off a name that stands before it once and is no given name: "Air | Ann Roe"."""
    known = {form.parts for form in person.forms}
    for long in known:
        first = long[0]
        short = long[1:]
        if short not in known or first in words.given or short[0] not in words.given:
            continue
        held = [n for n in person.entry.names if form_of(n.words, words).parts == long]
        if len(held) == 1 and len(first) > 1 and first not in words.surname_first:
            at = person.entry.names.index(held[0])
            rest = held[0].words.split(" ", 1)[-1]
            person.entry.names[at] = replace(held[0], start=held[0].start + 1, words=rest)
            if form_of(person.entry.name, words).parts == long:
                person.entry.name = rest


class _Index:
    """The people of an article by their full names, their surnames and their given names."""

    def __init__(self, words: NameWords, places: Places) -> None:
        self.words = words
        self.places = places
        self.by_form: dict[Form, _Person] = {}
        self.by_end: dict[str, list[_Person]] = {}
        self.by_surname: dict[str, list[_Person]] = {}
        self.by_given: dict[str, list[_Person]] = {}
        self.claimed: dict[str, _Person] = {}

    def add(self, form: Form, written: str, at: int) -> None:
        """Join a full form to the one person whose name it may be, or make a new person."""
        parts = form.parts
        near = [*self.by_end.get(parts[0], ()), *self.by_end.get(parts[-1], ())][:MOST]
        fits = {id(p): p for p in near if p.may_be(form, self.places, self.words)}
        if len(fits) > 1 and all(p.generation for p in fits.values()):
            return  # a father's name as well as his son's
        if len(fits) == 1:
            person = next(iter(fits.values()))
            person.since = min(person.since, at)
            person.forms.append(form)
        else:
            entry = Entry(name=written, kind="person")
            gender = self.words.given.get(parts[0])
            person = _Person(entry=entry, forms=[form], since=at, gender=gender)
        self.by_form[form] = person
        for table, keys in (
            (self.by_end, (parts[0], parts[-1])),
            (self.by_surname, surnames(parts, self.words)),
            (self.by_given, parts[:1]),
        ):
            for key in keys:
                if person not in table.setdefault(key, [])[:MOST]:
                    table[key].append(person)

    def part(self, form: Form, written: str, at: int, told: Gender | None) -> None:
        """Make a person of a surname alone, who is none of those with a full name."""
        entry = Entry(name=written, kind="person")
        other = _Person(entry=entry, forms=[form], since=at, gender=told)
        self.by_form[form] = other
        self.by_surname.setdefault(form.parts[0], []).append(other)

    def called(self, word: str) -> list[_Person]:
        """The people whose surname, or failing that whose given name, a single word may be."""
        return self.by_surname.get(word) or self.by_given.get(word) or []

    def calls(self, form: Form) -> bool:
        """Whether a single name is that of somebody named in full; "Bo Jr." is not Bo Roe."""
        word = form.parts[0]
        return bool(self.by_surname.get(word) if form.generation else self.called(word))

    def juniors(self, form: Form) -> list[_Person]:
        """The people of a generation whose given name a short one may stand for: "Ben Jr."."""
        known = (p for p in self.by_form.values() if p.generation == form.generation)
        names = self.words.nicknames.get(form.parts[0], ())
        found = {id(p): p for p in known for own in p.forms if own.parts[0] in names}
        return list(found.values())[:MOST]

    def owner(self, form: Form, at: int, told: Gender | None) -> _Person | None:
        """The person whom one mention names; None where two are possible or none is.

        Of two people with one surname, the surname alone is that of the one who was introduced
        when it was first used so.
        """
        if len(form.parts) != 1:
            return self.by_form.get(form)
        fits = self.called(form.parts[0])[:MOST]
        if form.generation:
            fits = fits or self.juniors(form)
            exact = [p for p in fits if form.generation in (p.generation, p.order)]
            fits = exact or [p for p in fits if not p.generation and self.calls(form)]
            return fits[0] if len(fits) == 1 else None
        if told is not None and len(fits) > 1:
            fits = [p for p in fits if p.gender in (told, None)]
        if len(fits) < 2:
            return fits[0] if fits else None
        known = [p for p in fits if p.since <= at]
        if len(known) == 1:
            return self.claimed.setdefault(form.parts[0], known[0])
        claimed = self.claimed.get(form.parts[0])
        return claimed if claimed in fits else None


def _told(name: Name, text: Sequence[str], words: NameWords) -> Gender | None:
    """The gender that a title of politeness before a name tells."""
    before = text[name.start - 1] if name.start else ""
    return words.courtesy.get(bare(before)) if before[:1].isupper() else None  # "polls miss Roe"


def _forms(full: Iterable[tuple[Name, str, Form]]) -> Iterable[tuple[Form, str, int]]:
    """The distinct full forms with the number of the first mention.

    The longest come first, and of these the ones that tell a generation.
    """
    seen: dict[Form, tuple[str, int]] = {}
    for at, (_, written, form) in enumerate(full):
        if len(form.parts) > 1:
            seen.setdefault(form, (written, at))
    order = sorted(
        seen.items(), key=lambda item: (-len(item[0].parts), not item[0].generation, item[1][1])
    )
    return [(form, written, at) for form, (written, at) in order]


def _places(full: Iterable[tuple[Name, str, Form]], starts: Sequence[int]) -> Places:
    """The numbers of the sentences in which each form stands."""
    found: dict[Form, set[int]] = {}
    for name, _, form in full:
        found.setdefault(form, set()).add(bisect_right(starts, name.start))
    return found


def _told_gender(
    index: _Index, full: Sequence[tuple[Name, str, Form]], text: Sequence[str], words: NameWords
) -> None:
    """Note the gender that a title of politeness tells of a full name."""
    for name, _, form in full:
        person = index.by_form.get(form)
        told = _told(name, text, words)
        if person is not None and told is not None:
            person.gender = told


def _told_order(
    index: _Index, full: Sequence[tuple[Name, str, Form]], text: Sequence[str], words: NameWords
) -> None:
    """Note who is the parent of whom, where both bear one surname: "Roe's father, Bo Roe,"."""
    for at, ((left, _, one), (right, _, other)) in enumerate(pairwise(full)):
        between = text[left.end : right.start]
        kin = [words.kin_orders[w] for w in map(str.lower, between) if w in words.kin_orders]
        if len(between) > NEAR or len(kin) != 1 or one.parts[-1] != other.parts[-1]:
            continue
        first, second = index.owner(one, at, None), index.owner(other, at + 1, None)
        if first is not None and second is not None and first is not second:
            second.order = kin[0]
            first.order = "jr" if kin[0] == "sr" else "sr"
