"""The scene: an article, and which entry each of its tokens names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.language.tables.names import NameWords, Party
from explainer.model import ActorKind, Reading
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.shortened import plain_parts
from explainer.text.demonyms import closest
from explainer.text.names import Name
from explainer.text.slugs import slug_of
from explainer.text.syntax.clauses import LONGEST

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What the rules of this section read: the article and who stands where in it.

    Attributes:
        doc: The article's analysis.
        words: The language's words of naming.
        at: The entry whose name holds a token, by index.
        states: The entry by the name of its state in the language's table.
        adjectives: The name of the state by its adjectives.
        seats: The name of the state by the slugs of its capitals.
        worded: The bodies by each word of their names, so that no rule looks through all actors.
        places: The first place by its name.
        parties: The first entry of a political party by its name in the language's table.
        capitals: The words that the article writes with a capital inside a sentence.
        unnamed: Entries of states and parties that the article tells by an adjective alone, and of
            bodies that only a role names.
        limits: The bounds of sentences, by the tokens that were asked for.
    """

    reading: Reading
    doc: Doc
    words: NameWords
    at: Mapping[int, Entry]
    states: Mapping[str, Entry]
    adjectives: Mapping[str, str]
    seats: Mapping[str, str]
    worded: Mapping[str, Sequence[Entry]]
    places: Mapping[str, Entry]
    parties: Mapping[str, Entry]
    capitals: frozenset[str]
    unnamed: dict[str, Entry] = field(default_factory=dict)
    limits: dict[int, tuple[int, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, reading: Reading, entries: list[Entry]) -> Scene:
        """Note where each entry is named."""
        at = {i: e for e in entries for n in e.names for i in range(n.start, n.end)}
        named = list({id(entry): entry for entry in at.values()}.values())
        return cls(
            reading=reading,
            doc=reading.doc,
            words=reading.pack.names,
            at=at,
            states={e.state: e for e in entries if e.state},
            adjectives=_adjectives(reading.pack.names),
            seats=_seats(reading.pack.names),
            worded=_worded(named),
            places={e.name: e for e in reversed(named) if e.kind == "place"},
            parties={e.party: e for e in reversed(named) if e.party},
            capitals=_capitals(reading),
        )

    def is_person(self, at: int) -> bool:
        """Tell whether the name of a person holds a token."""
        entry = self.at.get(at)
        return entry is not None and entry.kind == "person"

    def start(self, at: int) -> int:
        """Where the name starts that holds a token; the token itself where none does."""
        entry = self.at.get(at)
        while entry is not None and self.at.get(at - 1) is entry:
            at -= 1
        return at

    def end(self, at: int) -> int:
        """Where the name that holds a token ends, behind it; the token itself where none does."""
        entry = self.at.get(at)
        while entry is not None and self.at.get(at) is entry:
            at += 1
        return at

    def state(self, adjective: str) -> Entry | None:
        """The state that an adjective tells, whether or not the article names it by a noun."""
        name = self.adjectives.get(adjective)
        if name is None:
            return None
        if name in self.states:
            return self.states[name]
        written = closest(name, adjective, self.words)
        return self.unnamed.setdefault(name, Entry(name=written, kind="place", state=name))

    def land(self, name: str) -> Entry | None:
        """The state or the part of one that a noun names, whether or not it is an actor."""
        names = (s.name for s in self.words.states if name in (s.name, *s.others))
        state = next(names, "")
        known = self.states.get(state) or self.places.get(name)
        if known is not None or not (state or name in self.words.natives.values()):
            return known
        return self.unnamed.setdefault(state or name, Entry(name=name, kind="place", state=state))

    def region(self, adjective: str) -> Entry | None:
        """The region of an adjective, where the article names it by its noun as well."""
        name = self.words.natives.get(adjective)
        return self.places.get(name) if name is not None else None

    def party(self, party: Party, name: str) -> Entry:
        """The entry of a political party, or one of this name where the article has none."""
        named = self.parties.get(party.name)
        new = Entry(name=name, kind="organization", party=party.name)
        return named or self.unnamed.setdefault(party.name, new)

    def noted(self, start: int, end: int, kind: ActorKind) -> Entry:
        """The entry of a name that the article's actors lack, with this mention of it."""
        name = " ".join(self.doc[start:end].text.split())
        for known in self.worded.get(name.split()[0].lower(), ()):
            if known.name == name and known.kind == kind:
                return known
        entry = self.unnamed.setdefault(name, Entry(name=name, kind=kind))
        if all(mention.start != start for mention in entry.names):
            here = Name(start=start, end=end, words=name, kind=kind, sure=False)
            entry.names = sorted([*entry.names, here], key=lambda mention: mention.start)
        return entry

    @property
    def named(self) -> frozenset[str]:
        """The names of all actors, in lower case."""
        return frozenset(entry.name.lower() for entry in self.at.values())

    def bounds(self, at: int) -> tuple[int, int]:
        """The token bounds of the sentence that holds a token, of a very long one those near it."""
        if at not in self.limits:
            span = self.reading.spans[self.reading.index(self.doc[at])]
            self.limits[at] = max(span.start, at - LONGEST), min(span.end, at + LONGEST)
        return self.limits[at]

    def before(self, first: int) -> int:
        """Where the sentence starts before that which a token opens; the token itself for none."""
        return self.bounds(first - 1)[0] if first else first


@cache
def _adjectives(words: NameWords) -> Mapping[str, str]:
    """The states by their adjectives."""
    return {adjective: state.name for state in words.states for adjective in state.adjectives}


@cache
def _seats(words: NameWords) -> Mapping[str, str]:
    """The states by the slugs of their capitals."""
    return {slug_of(capital): state.name for state in words.states for capital in state.capitals}


def _capitals(reading: Reading) -> frozenset[str]:
    """The words with a capital that follow another word of their sentence, headlines left out."""
    spans = reading.spans[reading.article.opening :]
    pairs = (pair for span in spans for pair in pairwise(span) if pair[1].text[0].isupper())
    return frozenset(word.text for before, word in pairs if before.text[-1].isalnum())


def _worded(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """The bodies by each word of their names, as it stands in lower case and without its marks."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.kind == "organization":
            for word in {*entry.name.lower().split(), *plain_parts(entry.name)}:
                found.setdefault(word, []).append(entry)
    return found
