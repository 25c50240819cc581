"""Register: the people of an article by all that they may be called."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from explainer.language.tables.names import Gender, NameWords
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.forms import Form, same_person, surnames
from explainer.text.names import Name

Places = Mapping[Form, Set[int]]
"""Where forms of names stand, by the numbers of the sentences."""
Kin = Mapping[Form, Set[Form]]
"""The forms that the article tells to be a relative's of who bears another."""
NUMERALS = frozenset("ivx")
"""Letters of the numbers that rulers of one name have."""
MOST = 40
"""People of one surname, and forms of one name, that are compared at most."""


@dataclass(slots=True, kw_only=True, eq=False)
class Person:
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

    def may_be(self, form: Form, places: Places, kin: Kin, words: NameWords) -> bool:
        """Whether a full form may be the name of this person, and is no relative's."""
        if form.generation and self.generation not in ("", form.generation):
            return False
        if not kin.get(form, frozenset()).isdisjoint(self.forms):
            return False
        here = places[form]
        return any(
            same_person(form.parts, own.parts, words, meet=not here.isdisjoint(places[own]))
            for own in self.forms[:MOST]
        )


class Singles:
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


class Register:
    """The people of an article by their full names, their surnames and their given names."""

    def __init__(self, words: NameWords, places: Places, kin: Kin) -> None:
        self.words = words
        self.places = places
        self.kin = kin
        self.by_form: dict[Form, Person] = {}
        self.by_end: dict[str, list[Person]] = {}
        self.by_surname: dict[str, list[Person]] = {}
        self.by_given: dict[str, list[Person]] = {}
        self.claimed: dict[str, Person] = {}

    def add(self, form: Form, written: str, at: int) -> None:
        """Join a full form to the one person whose name it may be, or make a new person."""
        parts = form.parts
        near = [*self.by_end.get(parts[0], ()), *self.by_end.get(parts[-1], ())][:MOST]
        fits = {id(p): p for p in near if p.may_be(form, self.places, self.kin, self.words)}
        if len(fits) > 1 and all(p.generation for p in fits.values()):
            return  # a father's name as well as his son's
        if len(fits) == 1:
            person = next(iter(fits.values()))
            person.since = min(person.since, at)
            person.forms.append(form)
        else:
            entry = Entry(name=written, kind="person")
            gender = self.words.given.get(parts[0])
            person = Person(entry=entry, forms=[form], since=at, gender=gender)
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
        other = Person(entry=entry, forms=[form], since=at, gender=told)
        self.by_form[form] = other
        self.by_surname.setdefault(form.parts[0], []).append(other)

    def called(self, word: str) -> list[Person]:
        """The people whose surname, or failing that whose given name, a single word may be."""
        return self.by_surname.get(word) or self.by_given.get(word) or []

    def calls(self, form: Form) -> bool:
        """Whether a single name is that of somebody named in full; "Bo Jr." is not Bo Roe.

        Nor is "Bo VI" of an Ann Bo, as rulers are called.
        """
        word = form.parts[0]
        if NUMERALS.issuperset(form.generation) and form.generation:
            same = (p.generation == form.generation for p in self.called(word))
            return any(same)
        return bool(self.by_surname.get(word) if form.generation else self.called(word))

    def juniors(self, form: Form) -> list[Person]:
        """The people of a generation whose given name a short one may stand for: "Ben Jr."."""
        known = (p for p in self.by_form.values() if p.generation == form.generation)
        names = self.words.nicknames.get(form.parts[0], ())
        found = {id(p): p for p in known for own in p.forms if own.parts[0] in names}
        return list(found.values())[:MOST]

    def owner(self, form: Form, at: int, told: Gender | None) -> Person | None:
        """The person whom one mention names; None where two are possible or none is.

        Of two people with one surname, the surname alone is that of the one who was introduced
        when it was first used so; else of the one whose name ends with it: "Ann | Roe", beside
        "Eva Roe Crow".
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
        if claimed in fits:
            return claimed
        last = [p for p in known if any(own.parts[-1] == form.parts[0] for own in p.forms)]
        return last[0] if len(last) == 1 else None
