"""Orphans: corrections that mean nothing in their story any more; none is attached by guess."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explainer.corrections.correction import Correction, Corrections
from explainer.corrections.resolving import Resolver
from explainer.errors import ExplainerError
from explainer.model import Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Orphan:
    """One correction that is not carried out.

    Attributes:
        section: Name of the section that it is about.
        words: What it names: words or an id; of a fact that it adds, the words it rests on or "".
        place: Where it stands: file and line.
        what: Why it means nothing, or more than one thing.
        fix: What the editor can do.
    """

    section: str
    words: str
    place: str
    what: str
    fix: str


def sifted(story: Story, corrections: Corrections) -> tuple[Corrections, tuple[Orphan, ...]]:
    """Give the corrections that mean something in a story, and the others as orphans.

    What refers to a fact that an orphan would have added is an orphan as well. Two that contradict
    each other are none: both mean something.
    """
    orphans: list[tuple[Correction, ExplainerError]] = []
    while left := _left(story, corrections):
        orphans += left
        gone = [entry for entry, _ in left]
        kept = tuple(entry for entry in corrections.entries if entry not in gone)
        corrections = replace(corrections, entries=kept)
    orphans.sort(key=lambda pair: pair[0].line)
    return corrections, tuple(_orphan(entry, problem) for entry, problem in orphans)


def _left(story: Story, corrections: Corrections) -> list[tuple[Correction, ExplainerError]]:
    resolver = Resolver(story=story, corrections=corrections)
    resolver.resolved()
    return resolver.left


def _orphan(entry: Correction, problem: ExplainerError) -> Orphan:
    names = (entry.fact,) if entry.fact else entry.words
    return Orphan(
        section=entry.section,
        words=" … ".join(name.words for name in names),
        place=problem.where,
        what=problem.what,
        fix=problem.fix,
    )
