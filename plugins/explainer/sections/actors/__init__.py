"""Who's who: the people, organisations, places and groups of an article, each once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from explainer.model import Actor, Facts, Reading, Section
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.joining import joined
from explainer.text.entities import bare
from explainer.text.names import names_of
from explainer.text.slugs import slug_of


def extract(reading: Reading, found: Facts) -> Iterable[Actor]:
    """Find every named actor once, most important first."""
    entries = joined(reading, names_of(reading))
    entries.sort(key=lambda entry: -len(entry.names))
    return tuple(_actor(entry, reading) for entry in entries)


def _actor(entry: Entry, reading: Reading) -> Actor:
    forms = dict.fromkeys(name.words for name in entry.names)
    return Actor(
        id=slug_of(entry.name),
        name=entry.name,
        kind=entry.kind,
        roles=_roles(entry, reading),
        aliases=tuple(form for form in forms if form != entry.name),
        evidence=tuple(reading.evidence(reading.doc[n.start : n.end]) for n in entry.names),
        rule="named",
    )


def _roles(entry: Entry, reading: Reading) -> tuple[str, ...]:
    """What stands before the name: the run of capitals or nouns that ends in a role."""
    if entry.kind != "person":
        return ()
    words = reading.pack.names
    roles: dict[str, None] = {}
    for name in entry.names:
        low = name.start
        sentence = reading.spans[reading.index(reading.doc[name.start])]
        while (
            low > sentence.start
            and reading.doc[low - 1].pos_ in ("NOUN", "PROPN", "ADJ")
            and reading.doc[low - 1].lower_ not in words.never
        ):
            low -= 1
        if low < name.start and bare(reading.doc[name.start - 1].text) in words.role_heads:
            roles[reading.doc[low : name.start].text] = None
    return tuple(roles)


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
