"""Who's who: the people, organisations, places and groups of an article, each once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from explainer.model import Actor, Facts, Reading, Section


def extract(reading: Reading, found: Facts) -> Iterable[Actor]:
    """Find every named actor once, most important first."""
    return ()


def join(actors: Sequence[Actor]) -> Actor:
    """Keep the fullest name and every role."""
    return max(actors, key=lambda actor: len(actor.name))


ACTORS = Section(
    name="actors",
    fact=Actor,
    extract=extract,
    same=lambda actor: (actor.kind, actor.id),
    join=join,
    order=lambda actor: (-len(actor.evidence),),
    path="whos-who",
    evidence_key="mentions",
)
