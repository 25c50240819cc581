"""Merging: the facts of a story's articles become one Story, one entry per fact."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Hashable, Mapping, Sequence
from typing import Any

from explainer.growing import Tellings, grown
from explainer.model import Article, Fact, Facts, Section, Told
from explainer.sections import SECTIONS

Ids = Mapping[str, Mapping[str, str]]
"""For each section, which id a fact has now, by the id that extraction gave it."""


def merge(articles: Sequence[tuple[Article, Facts]]) -> Facts:
    """Give one list per section for all articles of a story, in whichever order they come.

    Facts that are the same by their section's ``same`` become one, with the evidence of all; one
    that a later article moves on is that one's history. Every id is unique in its section, and
    references to other sections follow.
    """
    told = sorted(articles, key=lambda pair: pair[0].published or datetime.date.max)
    joined = {section.name: _joined(section, told) for section in SECTIONS}
    ids = {name: renamed for name, (_, renamed) in joined.items()}
    failed = tuple(dict.fromkeys(name for _, facts in told for name in facts.failed))
    lists = tuple((s.name, tuple(_grown(s, joined[s.name][0], ids))) for s in SECTIONS)
    made = Facts(failed=failed, lists=lists)
    return _without_over(made) if len(told) > 1 else made


def _without_over(made: Facts) -> Facts:
    """The facts of which later articles leave something."""
    lists = (
        (section.name, tuple(fact for fact in made.of(section) if not section.over(fact, made)))
        for section in SECTIONS
    )
    return dataclasses.replace(made, lists=tuple(lists))


def _joined(
    section: Section[Any], found: Sequence[tuple[Article, Facts]]
) -> tuple[list[Tellings[Any]], dict[str, str]]:
    """The facts with all their tellings, and the ids that they have now by those that they had."""
    groups: dict[Hashable, list[Told[Any]]] = {}
    for article, facts in found:
        for fact in facts.of(section):
            groups.setdefault(section.same(fact), []).append(Told(article=article, fact=fact))
    renamed: dict[str, str] = {}
    taken: set[str] = set()
    entries = []
    for told in groups.values():
        group = [one.fact for one in told]
        name = free(group[0].id, taken)
        renamed |= {fact.id: name for fact in reversed(group) if fact.id not in renamed}
        evidence = tuple(dict.fromkeys(e for fact in group for e in fact.evidence))
        entry = section.join(group) if len(group) > 1 else group[0]
        entry = dataclasses.replace(entry, id=name, evidence=evidence)
        entries.append(Tellings(fact=entry, told=tuple(told)))
    return entries, renamed


def _grown(section: Section[Any], entries: Sequence[Tellings[Any]], ids: Ids) -> list[Fact]:
    """The facts in the order of their section, each with what other articles told instead."""
    found = [dataclasses.replace(one, fact=follow(one.fact, ids)) for one in entries]
    facts = [one.fact for one in found]
    several = len({told.article.id for one in found for told in one.told}) > 1
    if section.growth is not None and several:
        facts = list(grown(section.growth, found))
    return sorted(facts, key=section.order)


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
