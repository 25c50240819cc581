"""Teams: whom somebody plays for, by what a match report says: "scored | Elm |'s second goal"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.scene import Scene
from explainer.text.names import Name

if TYPE_CHECKING:
    from spacy.tokens import Token


def team_of(name: Name, scene: Scene) -> Entry | None:
    """Give the one team for which somebody scores; else None.

    "Ann Roe scored Elm's second goal", "Ann Roe ran in for Elm's third try". Who only cancels a
    goal out plays for the others, and who gives a team the lead may be a referee.
    """
    root = scene.doc[name.end - 1]
    if root.dep_ != "nsubj" or root.head.pos_ != "VERB" or _is_denied(root.head):
        return None
    found = {id(team): team for team in _scored(root.head, scene)}
    return next(iter(found.values())) if len(found) == 1 else None


def _is_denied(verb: Token) -> bool:
    return any(child.dep_ == "neg" for child in verb.children)


def _scored(verb: Token, scene: Scene) -> Iterator[Entry]:
    """The owner of what is scored, or for whose goal or try a verb tells what was done."""
    words = scene.words
    things = [c for c in verb.children if c.dep_ == "dobj" and verb.lemma_ in words.scoring]
    ties = words.name_links - words.place_links
    links = [c for c in verb.subtree if c.lower_ in ties]
    links = [c for c in links if c.head is verb or c.head.dep_ in ("pobj", "dobj")]
    things += [c for link in links for c in link.children if c.dep_ == "pobj"]
    for thing in (t for t in things if t.lemma_ in words.scores):
        owners = (c for c in thing.children if c.dep_ == "poss")
        yield from (team for owner in owners if (team := _team(owner, scene)) is not None)


def _team(token: Token, scene: Scene) -> Entry | None:
    entry = scene.at.get(token.i)
    return entry if entry is not None and entry.kind in ("organization", "place") else None
