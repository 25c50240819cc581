"""Successors: of two who are called the head of one state, who has the office no more.

Papers go on to call a president so: "President Roe undid what President Fox began". An article that
does not say "former" leaves it to its readers to know who of the two left.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from explainer.language.tables import either
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.text.attribution.scene import scene_of
from explainer.text.syntax.clauses import NOUN_SUBJECTS, PRESENT, auxiliaries


def drop_left(entries: Iterable[Entry], roles: Mapping[int, Sequence[Role]], scene: Scene) -> None:
    """Take an office that one alone may have from those who are told to have had it before.

    Whom the article names most of those that it calls president has it, where it tells of nobody
    else more of what is now; if nobody is such, all keep it. So does who may have it in another
    state, which a sentence with the title names.

    Args:
        entries: The actors, with their roles and the bodies that they act for.
        roles: Their roles by the id() of the entry.
        scene: The article.
    """
    people = [entry for entry in entries if entry.kind == "person"]
    for office in either(scene.words.presidencies, scene.words.premierships):
        held = {id(e): _held(office, e, roles.get(id(e), ()), scene) for e in people}
        holders = [e for e in people if held[id(e)]]
        head = _now(holders, scene) if len(holders) > 1 else None
        if head is None:
            continue
        foreign = not any(_is_bare(role, office, scene) for role in held[id(head)])
        for entry in holders:
            bare = all(_is_bare(role, office, scene) for role in held[id(entry)])
            if entry is head or not bare:
                continue
            if _is_of_same(entry, head, held[id(entry)], scene, surely=foreign):
                entry.roles = [role for role in entry.roles if role.lower() != office]
                entry.body, entry.affiliation = None, None


def _held(office: str, entry: Entry, roles: Iterable[Role], scene: Scene) -> list[Role]:
    """The roles of somebody that are an office, alone or behind a state: "US | President"."""
    known = {role.lower() for role in entry.roles}
    found = (r for r in roles if scene.doc[r.start : r.end].text.lower() in known)
    return [r for r in found if not (r.over or r.ended) and _told(r, scene) == office]


def _told(role: Role, scene: Scene) -> str:
    """The words of a role behind the state that opens it, in lower case."""
    start = role.start
    while start < role.head and _state_at(start, scene):
        start += 1
    return scene.doc[start : role.end].text.lower()


def _is_bare(role: Role, office: str, scene: Scene) -> bool:
    return scene.doc[role.start : role.end].text.lower() == office


def _state_at(at: int, scene: Scene) -> str:
    """The state that a token names, or tells by its adjective; "" for none."""
    entry = scene.at.get(at)
    if entry is not None and entry.state:
        return entry.state
    return scene.adjectives.get(scene.doc[at].text, "")


def _now(holders: Sequence[Entry], scene: Scene) -> Entry | None:
    """The one of several whom the article names most, and tells most of in the present."""
    named = {id(e): len(e.names) for e in holders}
    acts = {id(e): sum(_acts_now(n.end - 1, scene) for n in e.names) for e in holders}
    head = max(holders, key=lambda e: named[id(e)])
    others = [e for e in holders if e is not head]
    first = all(named[id(e)] < named[id(head)] and acts[id(e)] <= acts[id(head)] for e in others)
    return head if first else None


def _acts_now(at: int, scene: Scene) -> bool:
    """Whether the article itself tells of a name as of who does something now."""
    root = scene.doc[at]
    if root.dep_ not in NOUN_SUBJECTS or scene_of(scene.reading).inside[at] >= 0:
        return False
    verb = root.head
    return any(token.tag_ in PRESENT for token in (verb, *auxiliaries(verb)))


def _is_of_same(
    entry: Entry, head: Entry, roles: Iterable[Role], scene: Scene, *, surely: bool
) -> bool:
    """Whether an office may be that of the same state; ``surely``: only where both are known."""
    mine, heads = _state_of(entry, scene), _state_of(head, scene)
    if mine and heads:
        return mine == heads
    if surely or mine:
        return False
    spans = (range(*scene.bounds(role.start)) for role in roles)
    return all(_state_at(at, scene) in ("", heads) for span in spans for at in span)


def _state_of(entry: Entry, scene: Scene) -> str:
    """The state for which somebody acts, or the one whose seat of government; "" for none."""
    if entry.body is None:
        return ""
    seats = scene.words.government_seats
    return entry.body.state or seats.get(entry.body.name.lower(), "")
