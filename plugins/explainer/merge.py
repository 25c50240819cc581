"""Merging: the facts of a story's articles become one Story, one entry per fact."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any

from explainer.model import Article, Fact, Facts, Section
from explainer.sections import SECTIONS

Ids = Mapping[str, Mapping[str, str]]
"""For each section, which id a fact has now, by the id that extraction gave it."""


def merge(articles: Sequence[tuple[Article, Facts]]) -> Facts:
    """Give one list per section for all articles of a story, oldest first.

    Facts that are the same by their section's ``same`` become one, with the evidence of all.
    Every id is unique in its section, and references to other sections follow.
    """
    joined = {section.name: _joined(section, [f for _, f in articles]) for section in SECTIONS}
    ids = {name: renamed for name, (_, renamed) in joined.items()}
    failed = tuple(dict.fromkeys(name for _, facts in articles for name in facts.failed))
    return Facts(
        failed=failed,
        lists=tuple(
            (name, tuple(follow(f, ids) for f in facts)) for name, (facts, _) in joined.items()
        ),
    )


def _joined(section: Section[Any], found: Iterable[Facts]) -> tuple[list[Fact], dict[str, str]]:
    groups: dict[Hashable, list[Fact]] = {}
    for facts in found:
        for fact in facts.of(section):
            groups.setdefault(section.same(fact), []).append(fact)
    renamed: dict[str, str] = {}
    taken: set[str] = set()
    entries = []
    for group in groups.values():
        name = free(group[0].id, taken)
        renamed |= {fact.id: name for fact in reversed(group) if fact.id not in renamed}
        evidence = tuple(dict.fromkeys(e for fact in group for e in fact.evidence))
        entry = section.join(group) if len(group) > 1 else group[0]
        entries.append(dataclasses.replace(entry, id=name, evidence=evidence))
    return sorted(entries, key=section.order), renamed


def free(name: str, taken: set[str]) -> str:
    """Give an id itself, or with the first free number behind it; it is taken then."""
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    taken.add(free)
    return free


def follow(fact: Fact, ids: Ids) -> Fact:
    """Give a fact with its references to other sections' facts renamed; unknown ones go."""
    changes: dict[str, Any] = {}
    for field in dataclasses.fields(fact):
        if section := field.metadata.get("refers_to"):
            value, names = getattr(fact, field.name), ids[section]
            if isinstance(value, tuple):
                changes[field.name] = tuple(dict.fromkeys(names[v] for v in value if v in names))
            elif value is not None:
                changes[field.name] = names.get(value)
    return dataclasses.replace(fact, **changes) if changes else fact
