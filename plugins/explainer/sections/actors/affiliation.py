"""Affiliation: the body that a person acts or speaks for, the office before the country."""

from __future__ import annotations

from collections.abc import Sequence

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.text.names import Name
from explainer.text.tokens import bare


def affiliation_of(
    name: Name, roles: Sequence[Role], scene: Scene, offices: dict[str, Entry | None]
) -> Entry | None:
    """Give the body that one mention ties a person to: in the role, or right behind the name.

    ``offices`` gives the state by the words of an office that the article ties to one.
    """
    held = [role for role in roles if not _is_past(role, scene)]
    for role in held:
        if found := _in_role(role, scene):
            return found
    if found := _behind(name.end, scene, described=bool(roles)):
        return found
    for role in held:
        office = scene.doc[role.start : role.end].text.lower()
        if found := offices.get(office):
            return found
    for role in held:
        if found := _owner(role, scene):
            return found
    past = (_in_role(role, scene) for role in roles if role not in held)
    return next((found for found in past if found is not None and found.state), None)


def offices_of(scene: Scene) -> dict[str, Entry | None]:
    """Give the state by office where the article ties it to just one: "Ruritania's president"."""
    found: dict[str, Entry | None] = {}
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
    return found


def _owner(role: Role, scene: Scene) -> Entry | None:
    """The body that "its chairman" and "the board's chairman" speak of, where it is just one."""
    doc, words = scene.doc, scene.words
    first, _ = scene.bounds(role.start)
    for at in range(max(role.start - 1, first), role.end):
        if doc[at].lower_ in words.its:
            return _named_before(at, first, scene)
    for token in doc[role.start + 1 : role.head]:
        if token.tag_ == "POS" and token.i - 1 not in scene.at:
            noun = doc[token.i - 1].lower_
            entries = {id(e): e for e in scene.at.values() if e.kind == "organization"}.values()
            ends = [e for e in entries if e.name.lower().split()[-1] == noun]
            return ends[0] if len(ends) == 1 and noun in words.body_heads else None
    return None


def _named_before(at: int, first: int, scene: Scene) -> Entry | None:
    """The one body or state that a sentence names before a word, or else the sentence before."""
    for _ in range(2):
        found = {
            id(entry): entry
            for entry in (scene.at.get(here) for here in range(first, at))
            if entry is not None and (entry.kind == "organization" or entry.state)
        }
        if found or first == 0:
            return next(iter(found.values())) if len(found) == 1 else None
        first, at = scene.bounds(first - 1)[0], first
    return None


def _is_past(role: Role, scene: Scene) -> bool:
    """Whether a role is one that somebody had: "former", "ex-president", "late"."""
    for token in scene.doc[max(role.start - 1, 0) : role.head + 1]:
        low = token.lower_
        if low in scene.words.former or low.split("-", 1)[0] in scene.words.former:
            return True
    return False


def _in_role(role: Role, scene: Scene) -> Entry | None:
    """The body or state that the words of a role name."""
    bodies = [at for at in range(role.start, role.end) if _kind(at, scene) == "organization"]
    behind = [at for at in bodies if at > role.head]
    if bodies:
        return _possessed((behind or bodies)[0], role.end, scene)
    if bare(scene.doc[role.head].text).rsplit("-", 1)[-1] not in scene.words.offices:
        return None
    for at in range(role.start, role.end):
        if _of_another(at, role, scene) or _is_goal(at, role, scene):
            continue
        if _kind(at, scene) == "place":
            return scene.at[at]
        if state := scene.state(scene.doc[at : at + 2].text) or scene.state(scene.doc[at].text):
            return state
    return None


def _is_goal(at: int, role: Role, scene: Scene) -> bool:
    """Whether a place is where somebody is sent: "the ambassador to | Oslo"."""
    links = [t for t in scene.doc[role.head : at] if t.pos_ == "ADP"]
    return bool(links) and links[-1].lower_ not in scene.words.body_ties | scene.words.name_links


def _of_another(at: int, role: Role, scene: Scene) -> bool:
    """Whether a word before a role belongs to an owner between: "the French club's president"."""
    for token in scene.doc[at + 1 : role.head]:
        if token.tag_ == "POS" and token.i > at + 1:
            inside = scene.at.get(at)
            return inside is None or scene.at.get(token.i - 1) is not inside
    return False


def _possessed(at: int, end: int, scene: Scene) -> Entry:
    """The body itself, or the part of it that a possessive names: "the fund's Trade Office"."""
    entry = scene.at[at]
    while at < end and scene.at.get(at) is entry:
        at += 1
    if at + 1 < end and scene.doc[at].tag_ == "POS" and _kind(at + 1, scene) == "organization":
        return scene.at[at + 1]
    return entry


def _behind(at: int, scene: Scene, *, described: bool) -> Entry | None:
    """The body that "of" ties to a name right before it; "at", "from", "with" need a role too."""
    doc, words = scene.doc, scene.words
    if at + 1 >= len(doc) or doc[at].lower_ not in words.body_ties:
        return None
    if not described and doc[at].lower_ not in words.place_links:
        return None
    moved = doc[at - 1].dep_ in ("dobj", "nsubjpass") or doc[at].head.pos_ == "VERB"
    if moved and doc[at].lower_ in words.from_words - words.place_links:
        return None  # "signed Ann Roe from the Lions"
    at += 1
    if doc[at].lower_ in words.articles and at + 1 < len(doc):
        at += 1
    return scene.at[at] if _kind(at, scene) == "organization" else None


def _kind(at: int, scene: Scene) -> str:
    entry = scene.at.get(at)
    return entry.kind if entry else ""


def governing_state(entries: Sequence[Entry], scene: Scene) -> Entry | None:
    """Give the one state whose government the article speaks of, or the only one that it names.

    None for several, or for none.
    """
    doc, words = scene.doc, scene.words
    found: dict[str, Entry] = {}
    for at, entry in scene.at.items():
        if entry.state and at + 1 < len(doc):
            here = at + 2 if doc[at + 1].tag_ == "POS" and at + 2 < len(doc) else at + 1
            if bare(doc[here].text) in words.governing:
                found[entry.state] = entry
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
