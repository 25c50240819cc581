"""An actor while it is put together from the mentions of an article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from explainer.model import ActorKind
from explainer.text.names import Name


@dataclass(slots=True, kw_only=True, eq=False)
class Entry:
    """What is known of an actor so far.

    Attributes:
        names: Its mentions, in the article's order.
        roles: Its roles in the article's words, the first first.
        body: The entry of the body that it acts or speaks for.
        affiliation: The name of that body.
        side: The party to the story that it stands with.
        state: The state of the world that a place stands for; "" for every other actor.
        party: The political party that a body is, in the language's table; "" for all others.
    """

    name: str
    kind: ActorKind
    names: list[Name] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    body: Entry | None = None
    affiliation: str | None = None
    side: str | None = None
    state: str = ""
    party: str = ""


def only(entries: Iterable[Entry]) -> Entry | None:
    """Give the one that some entries all are; None for no such, and where they are several."""
    found = {id(entry): entry for entry in entries}
    return next(iter(found.values())) if len(found) == 1 else None
