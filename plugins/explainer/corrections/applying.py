"""Applying: the facts of a story as its editor wants them, and a record of what was done."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from explainer.corrections.clashes import Meant
from explainer.corrections.correction import Corrections
from explainer.growing import history, still_differing
from explainer.merge import Ids, follow
from explainer.model import Deed, Edit, Fact, FieldChange, Section, Story, When, words_of
from explainer.sections import SECTIONS

Key = tuple[str, str]
"""A fact of any section: the section's name and the fact's id."""


def applied(story: Story, meant: Sequence[Meant], corrections: Corrections) -> Story:
    """Give a story with corrections carried out; ids of facts that stay are kept."""
    parts = {
        section.name: _Part.of(section, story, [m for m in meant if m.key[0] == section.name])
        for section in SECTIONS
    }
    ids: Ids = {name: part.ids for name, part in parts.items()}
    names = {name: part.names for name, part in parts.items()}
    lists = tuple(
        (section.name, tuple(_ordered(section, parts[section.name].facts, ids, names)))
        for section in SECTIONS
    )
    edits = (_edit(m, parts[m.key[0]], corrections) for m in meant)
    return replace(
        story,
        facts=replace(story.facts, lists=lists),
        edits=(*story.edits, *(edit for edit in edits if edit is not None)),
    )


def _ordered(
    section: Section[Any],
    facts: Iterable[Fact],
    ids: Ids,
    names: Mapping[str, Mapping[str, str]],
) -> list[Fact]:
    """The facts of a section in its order, with what they say of others brought up to date."""
    found = [_renamed(follow(fact, ids), names) for fact in facts]
    return sorted(still_differing(section.growth, found), key=section.order)


def _renamed(fact: Fact, names: Mapping[str, Mapping[str, str]]) -> Fact:
    """A fact whose names of joined facts are those of the fact that stays."""
    changes: dict[str, Any] = {
        field.name: known[value]
        for field in dataclasses.fields(fact)
        if (known := names.get(field.metadata.get("names", "")))
        and (value := getattr(fact, field.name)) in known
    }
    return replace(fact, **changes) if changes else fact


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """One section after its corrections.

    Attributes:
        before: Its facts as they were, by id.
        ids: For every id that was, the id of the fact that it is now; without hidden ones.
        names: For what joined facts were called, what the fact that stays is called.
        changes: By id of a fact, what was changed; only what is really another value.
    """

    before: Mapping[str, Fact]
    facts: tuple[Fact, ...]
    ids: Mapping[str, str]
    names: Mapping[str, str]
    changes: Mapping[tuple[str, str], FieldChange]

    @classmethod
    def of(cls, section: Section[Any], story: Story, meant: Sequence[Meant]) -> _Part:
        """Correct one section."""
        facts = story.of(section)
        if not meant:
            same = {fact.id: fact.id for fact in facts}
            return cls(before={}, facts=facts, ids=same, names={}, changes={})
        before = {fact.id: fact for fact in facts}
        hidden = {m.id for m in meant if m.correction.hide}
        into = {other: m.id for m in meant for other in m.joined}
        changes: dict[tuple[str, str], FieldChange] = {}
        kept: list[Fact] = []
        names: dict[str, str] = {}
        for fact in facts:
            if fact.id in hidden or fact.id in into:
                continue
            others = [o for o in facts if o.id in into and _end(o.id, into) == fact.id]
            whole = _joined(section, fact, others)
            names |= {words_of(o): words_of(whole) for o in (fact, *others) if others}
            mine = [m for m in meant if m.id == fact.id and m.added is None]
            kept.append(_changed(section, whole, mine, changes, story.published))
        kept += (section.settle(m.added, story.published) for m in meant if m.added is not None)
        kept = list(section.align(before, kept, story.published))
        ids = {fact.id: _end(fact.id, into) for fact in facts}
        ids |= {fact.id: fact.id for fact in kept}
        alive = {old: now for old, now in ids.items() if now not in hidden}
        return cls(before=before, facts=tuple(kept), ids=alive, names=names, changes=changes)


def _end(name: str, into: Mapping[str, str]) -> str:
    """The id of the fact that one is joined into in the end."""
    while name in into:
        name = into[name]
    return name


def _joined(section: Section[Any], fact: Fact, others: Sequence[Fact]) -> Fact:
    """One fact for several: of the section's ways to choose, the one that the editor named wins."""
    if not others:
        return fact
    whole: Fact = section.join((fact, *others, fact))
    evidence = tuple(dict.fromkeys(e for f in (fact, *others) for e in f.evidence))
    edited = tuple(dict.fromkeys(("evidence", *fact.edited)))
    grown = history((fact, *others)) if section.growth else {}
    return replace(whole, id=fact.id, evidence=evidence, edited=edited, confidence="high", **grown)


def _changed(
    section: Section[Any],
    fact: Fact,
    meant: Sequence[Meant],
    changes: dict[tuple[str, str], FieldChange],
    published: datetime.date | None,
) -> Fact:
    """A fact with the values of its corrections; a value that it has already is no change."""
    values: dict[str, Any] = {}
    for one in meant:
        for given, (attribute, value) in zip(one.correction.given, one.values, strict=True):
            before = getattr(fact, attribute)
            after = _dated(before, value)
            if not _alike(before, after):
                values[attribute] = after
                changes[fact.id, attribute] = FieldChange(
                    name=given.key, before=before, after=after
                )
    edited = tuple(
        f.name for f in dataclasses.fields(fact) if f.name in values or f.name in fact.edited
    )
    notes = [n for n in (fact.note, *(m.correction.note for m in meant)) if n]
    urls = [u for u in (fact.url, *(m.correction.url for m in meant)) if u]
    found = replace(
        fact,
        **values,
        edited=edited,
        confidence="high" if values else fact.confidence,
        note=" ".join(dict.fromkeys(notes)) or None,
        url=next(iter(urls), None),
    )
    settled: Fact = section.settle(found, published) if values else found
    return settled


def _dated(before: Any, after: Any) -> Any:
    """A date keeps the article's words, which stand beside it; without a date they stand alone."""
    if not isinstance(before, When):
        return after
    if after is None:
        return When(edtf=None, text=before.text) if before.text else None
    return replace(after, text=before.text) if isinstance(after, When) else after


def _alike(before: Any, after: Any) -> bool:
    if isinstance(before, When) and isinstance(after, When):
        return before.edtf == after.edtf
    return bool(before == after)


def _edit(meant: Meant, part: _Part, corrections: Corrections) -> Edit | None:
    """The record of one correction; None where it found everything as the editor wants it."""
    entry = meant.correction
    changes = tuple(_own_changes(meant, part))
    deed = _deed(meant, changes)
    if deed is None:
        return None
    before = part.before.get(meant.id)
    sentences = (e.sentence for e in before.pieces()) if entry.hide and before else ()
    return Edit(
        section=entry.section,
        deed=deed,
        fact=None if entry.hide else meant.id,
        changes=changes,
        joined=tuple(words_of(part.before[name]) for name in _together(meant)),
        sentences=tuple(dict.fromkeys(sentences)),
        note=entry.note,
        url=entry.url,
        place=corrections.at(entry.line),
    )


def _own_changes(meant: Meant, part: _Part) -> Iterator[FieldChange]:
    for attribute, _ in meant.values:
        if (change := part.changes.get((meant.id, attribute))) is not None:
            yield change


def _together(meant: Meant) -> tuple[str, ...]:
    """Ids of the facts that one correction makes one."""
    return tuple(dict.fromkeys((meant.id, *meant.joined))) if meant.joined else ()


def _deed(meant: Meant, changes: Sequence[FieldChange]) -> Deed | None:
    if meant.added is not None:
        return "added"
    if meant.correction.hide:
        return "hidden"
    if meant.joined:
        return "joined"
    if changes:
        return "changed"
    return "noted" if meant.correction.note or meant.correction.url else None
