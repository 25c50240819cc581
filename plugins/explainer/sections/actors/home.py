"""Home: the state and the body that an article speaks of where it names none beside an office."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.text.tokens import Tokens, bare

FEWEST = 3
"""Mentions of a body that an article is about."""


def offices_of(scene: Scene, people: Iterable[Entry]) -> dict[str, Entry | None]:
    """Give the state by office where the article ties it to just one: "Ruritania's president".

    Not where several people have it, or several states are named: a president may be another's.
    """
    held = Counter(role.lower() for person in people for role in set(person.roles))
    found: dict[str, Entry | None] = {}
    if len(scene.states) > 1:
        return found
    doc, words = scene.doc, scene.words
    for at, entry in scene.at.items():
        if not entry.state or (at + 1 in scene.at and scene.at[at + 1] is entry):
            continue
        here = at + 2 if at + 1 < len(doc) and doc[at + 1].tag_ == "POS" else at + 1
        start = here
        while (
            here < len(doc)
            and doc[here].pos_ in ("NOUN", "PROPN", "ADJ")
            and (here not in scene.at)
        ):
            here += 1
        if start < here and bare(doc[here - 1].text) in words.offices:
            office = doc[start:here].text.lower()
            found[office] = entry if found.get(office, entry) is entry else None
    return {office: entry for office, entry in found.items() if held[office] < 2}


def governing_state(entries: Sequence[Entry], scene: Scene) -> Entry | None:
    """Give the one state whose government the article speaks of, or the only one that it names.

    None for several, or for none.
    """
    doc, words = scene.doc, scene.words
    text = Tokens.of(doc, scene.reading.pack.labels).text
    found: dict[str, Entry] = {}
    for at, entry in scene.at.items():
        if entry.state and at + 1 < len(doc):
            here = at + 2 if doc[at + 1].tag_ == "POS" and at + 2 < len(doc) else at + 1
            if bare(doc[here].text) in words.governing:
                found[entry.state] = entry
    for at, written in enumerate(text[:-1]):
        if written not in scene.adjectives or at in scene.at:
            continue  # most words are no adjective of a state: looked up before anything is read
        behind = [doc[at + 1 : at + 1 + n].text.lower() for n in (1, 2, 3)]
        ruled = any(office in words.national_offices for office in behind)
        land = scene.state(written) if ruled else None
        if land is not None:
            found.setdefault(land.state, land)
    lands = {
        name: scene.states[state.name]
        for state in words.states
        if state.name in scene.states
        for name in (state.name, *state.others)
    }
    for entry in entries:
        if entry.kind == "organization":
            parts = entry.name.split()
            land = lands.get(parts[0]) or lands.get(" ".join(parts[:2]))
            if land is not None and len(parts) > 1:
                found[land.state] = land
    found = found or dict(scene.states)
    return next(iter(found.values())) if len(found) == 1 else None


def main_body(entries: Sequence[Entry], scene: Scene) -> Entry | None:
    """Give the body that an article is about: named first of all, and more often than any other."""
    bodies = [e for e in entries if e.kind == "organization"]
    if not bodies:
        return None
    first = min(bodies, key=lambda body: body.names[0].start)
    others = max((len(body.names) for body in bodies if body is not first), default=0)
    opening = scene.reading.spans[: 2 if scene.reading.article.title else 1]
    early = first.names[0].start < opening[-1].end if opening else False
    sure = not first.party and any(name.sure for name in first.names)
    return first if early and sure and len(first.names) >= max(FEWEST, others + 1) else None


def is_company_office(role: Role, scene: Scene) -> bool:
    """Whether a role is one that a body gives, and is told without its body: "chief executive"."""
    doc, first = scene.doc, scene.bounds(role.start)[0]
    before = doc[role.start - 1] if role.start > first else None
    if before is not None and (before.pos_ in ("NOUN", "PROPN", "ADJ") or before.tag_ == "POS"):
        return False
    words = " ".join(bare(token.text) for token in doc[role.start : role.end])
    return words in scene.words.company_offices
