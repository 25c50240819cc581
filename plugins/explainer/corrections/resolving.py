"""Resolving: corrections held against a story, each with the ids of the facts that it means."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

from explainer.corrections.clashes import Meant, clashes
from explainer.corrections.correction import Correction, Corrections, Given
from explainer.corrections.fields import fields_of
from explainer.corrections.matching import Known, matched, placed
from explainer.errors import CorrectionError, ExplainerError, ProblemsError
from explainer.merge import free
from explainer.model import Evidence, Fact, Section, Story, words_of
from explainer.sections import SECTIONS
from explainer.text.slugs import slug_of

T = TypeVar("T")

HINTED = 20
"""Corrections that fit nothing for which what comes nearest is looked for; that takes a while."""


def resolved(story: Story, corrections: Corrections) -> tuple[Meant, ...]:
    """Give what each correction means in a story, in the order of the file.

    Raises:
        ProblemsError: one means nothing, or several things, or contradicts another; holds all.
    """
    resolver = Resolver(story=story, corrections=corrections)
    found = resolver.resolved()
    problems = [*resolver.problems, *clashes(found, corrections)]
    if problems:
        raise ProblemsError(problems)
    return found


@dataclass(slots=True, kw_only=True)
class Resolver:
    """Finds what corrections mean and notes what means nothing.

    Attributes:
        added: The facts that corrections add, by their section, each with its line.
        hidden: Section and id of the facts that corrections hide.
        read: The facts of each section, with so many added ones, read once.
        left: The corrections that could not be resolved, each with the first reason.
    """

    story: Story
    corrections: Corrections
    problems: list[ExplainerError] = field(default_factory=list)
    added: dict[str, list[tuple[int, Fact]]] = field(default_factory=dict)
    hidden: set[tuple[str, str]] = field(default_factory=set)
    read: dict[tuple[str, int], Known] = field(default_factory=dict)
    left: list[tuple[Correction, ExplainerError]] = field(default_factory=list)

    def resolved(self) -> tuple[Meant, ...]:
        """Give what can be resolved: additions first, since others may refer to them."""
        self.hidden.update(self._hidden())
        entries = enumerate(self.corrections.entries)
        parts = sorted(entries, key=lambda pair: (pair[1].fact is not None, self._rank(pair[1])))
        found: list[tuple[int, Meant]] = []
        for at, entry in parts:
            section = next(s for s in SECTIONS if s.name == entry.section)
            before = len(self.problems)
            meant = self._addition(section, entry) if entry.fact is None else self._on(entry)
            if before < len(self.problems):
                self.left.append((entry, self.problems[before]))
            elif meant is not None:
                found.append((at, meant))
        return tuple(meant for _, meant in sorted(found, key=lambda pair: pair[0]))

    def _rank(self, entry: Correction) -> int:
        """Facts that are referred to are added before those that refer to them."""
        section = next(s for s in SECTIONS if s.name == entry.section)
        return any(f.refers_to for f in fields_of(section).values())

    def _hidden(self) -> Iterator[tuple[str, str]]:
        """The facts that go, whose place an added one may take; misses are told later."""
        for entry in self.corrections.entries:
            if entry.hide and entry.fact is not None:
                known = self._known(entry.section)
                with suppress(CorrectionError):
                    yield entry.section, matched(entry.fact.words, known, "", "", hint=False).id

    def _known(self, section: str, *, added: bool = False) -> Known:
        """The facts of a section, with those that were added so far or without."""
        more = [fact for _, fact in self.added.get(section, ())] if added else []
        if (section, len(more)) not in self.read:
            facts = [f for name, found in self.story.facts.lists if name == section for f in found]
            self.read[section, len(more)] = Known.of([*facts, *more])
        return self.read[section, len(more)]

    def _on(self, entry: Correction) -> Meant | None:
        assert entry.fact is not None
        fact = self._named(entry.fact.words, entry.section, entry.fact.line)
        joined = [self._named(name.words, entry.section, name.line) for name in entry.join]
        values = self._values(entry)
        if fact is None:
            return None
        ids = tuple(f.id for f in joined if f is not None)
        return Meant(correction=entry, id=fact.id, values=values, joined=ids)

    def _addition(self, section: Section[Any], entry: Correction) -> Meant | None:
        evidence = [self._placed(name.words, name.line) for name in entry.words]
        given = dict(self._values(entry))
        for wanted in fields_of(section).values():
            if wanted.attribute not in given and _lacks_default(section, wanted.attribute):
                given[wanted.attribute] = None
        own, others = self.added.setdefault(section.name, []), self.story.of(section)
        made = section.fact(
            id="",
            evidence=tuple(dict.fromkeys(e for e in evidence if e is not None)),
            rule="editor",
            added_by="editor",
            note=entry.note,
            url=entry.url,
            **given,
        )
        fact = dataclasses.replace(made, id=_id_of(section, made))
        shown = [(None, o) for o in others if (section.name, o.id) not in self.hidden]
        self._refuse_twice(section, entry, fact, [*shown, *own])
        taken = {f.id for f in (*others, *(f for _, f in own))}
        fact = dataclasses.replace(fact, id=free(fact.id, taken))
        own.append((entry.line, fact))
        return Meant(correction=entry, id=fact.id, values=(), added=fact)

    def _refuse_twice(
        self,
        section: Section[Any],
        entry: Correction,
        fact: Fact,
        others: Iterable[tuple[int | None, Fact]],
    ) -> None:
        for line, other in others if self.corrections.whole else ():
            if section.same(other) == section.same(fact):
                what = f"{section.name} has {other.id!r} already"
                what += f" (line {line})" if line else ""
                fix = "keep one of them" if line else f"correct that one: write fact: {other.id}"
                self._refuse(entry.line, what, fix)
                return

    def _values(self, entry: Correction) -> tuple[tuple[str, Any], ...]:
        section = next(s for s in SECTIONS if s.name == entry.section)
        fields = fields_of(section)
        return tuple(
            (given.attribute, self._referring(given, fields[given.key].refers_to))
            for given in entry.given
        )

    def _referring(self, given: Given, section: str | None) -> Any:
        """A value whose names of other facts have become their ids."""
        if section is None or given.value is None:
            return given.value
        several = isinstance(given.value, tuple)
        names: Sequence[str] = given.value if several else (given.value,)
        before = len(self.problems)
        found = [self._named(name, section, given.line, added=True) for name in names]
        if not self.corrections.whole:
            del self.problems[before:]  # an entry that cannot be read may add what they name
        ids = tuple(dict.fromkeys(fact.id for fact in found if fact is not None))
        return ids if several else next(iter(ids), None)

    def _named(self, words: str, section: str, line: int, *, added: bool = False) -> Fact | None:
        known = self._known(section, added=added)
        where, hint = self.corrections.at(line), len(self.problems) < HINTED
        return self._tried(lambda: matched(words, known, where, section, hint=hint))

    def _placed(self, words: str, line: int) -> Evidence | None:
        where = self.corrections.at(line)
        return self._tried(lambda: placed(words, self.story.articles, where))

    def _tried(self, make: Callable[[], T]) -> T | None:
        try:
            return make()
        except CorrectionError as problem:
            self.problems.append(problem)
            return None

    def _refuse(self, line: int, what: str, fix: str) -> None:
        self.problems.append(CorrectionError(self.corrections.at(line), what, fix))


def _id_of(section: Section[Any], fact: Fact) -> str:
    """The id of an added fact: what tells it from others, else a slug of its words."""
    lasting = [getattr(fact, f.attribute) for f in fields_of(section).values() if f.lasting]
    words = lasting or [words_of(fact), getattr(fact, "label", "")]
    return slug_of(" ".join(words))


def _lacks_default(section: Section[Any], attribute: str) -> bool:
    found = next(f for f in dataclasses.fields(section.fact) if f.name == attribute)
    return found.default is dataclasses.MISSING and found.default_factory is dataclasses.MISSING
