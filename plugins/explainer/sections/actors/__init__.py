"""Who's who: the people, organisations, places and groups of an article, each once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from explainer.model import Actor, Facts, Reading, Section


def extract(reading: Reading, found: Facts) -> Iterable[Actor]:
    """Find every named actor once, most important first."""
    from explainer.sections.actors import extracting

    return extracting.extract(reading, found)


def join(actors: Sequence[Actor]) -> Actor:
    """Keep the fullest name, every role and alias, and the first body and side that is told.

    Who acts in one of the articles acts.
    """
    fullest = max(actors, key=lambda actor: len(actor.name))
    forms = dict.fromkeys(form for a in actors for form in (a.name, *a.aliases))
    return replace(
        fullest,
        roles=tuple(dict.fromkeys(role for a in actors for role in a.roles)),
        aliases=tuple(form for form in forms if form != fullest.name),
        affiliation=next((a.affiliation for a in actors if a.affiliation), None),
        side=next((a.side for a in actors if a.side), None),
        acts=any(a.acts for a in actors),
    )


ACTORS = Section(
    name="actors",
    fact=Actor,
    extract=extract,
    same=lambda actor: (actor.kind, actor.id),
    join=join,
    order=lambda actor: (actor.side is None, -len(actor.evidence)),
    path="whos-who",
    evidence_key="mentions",
)
