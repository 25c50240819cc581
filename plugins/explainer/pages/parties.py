"""Parties: the sides of a story and the people on them, told apart the same way on every page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from explainer.language import LANGUAGES
from explainer.language.tables.names import NameWords
from explainer.model import Actor
from explainer.pages.frame import Link

DRAWN = 3
"""Sides that have a colour and a mark of their own; further ones share the neutral one, 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A party to the story.

    Attributes:
        name: As the article names it.
        number: 1, 2, 3 for its colour and mark, 0 for the neutral one.
    """

    name: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who is in a story, to look up by id or by name.

    Attributes:
        words: The language's words of naming; None where it has none.
    """

    actors: tuple[Actor, ...]
    sides: tuple[Side, ...]
    by_id: Mapping[str, Actor]
    words: NameWords | None = None

    @classmethod
    def of(cls, actors: tuple[Actor, ...], language: str = "") -> Cast:
        """Find the sides, in the order in which the actors name them.

        A single side faces nobody: it is no side.
        """
        names = list(dict.fromkeys(a.side for a in actors if a.side))
        if len(names) < 2:
            names = []
        sides = tuple(
            Side(name=n, number=at if at <= DRAWN else 0) for at, n in enumerate(names, 1)
        )
        pack = LANGUAGES.get(language)
        return cls(
            actors=actors,
            sides=sides,
            by_id={a.id: a for a in actors},
            words=pack.names if pack else None,
        )

    def side_of(self, actor: Actor | None) -> Side | None:
        """Give the side that somebody stands on; None for nobody or none."""
        if actor is None:
            return None
        return next((s for s in self.sides if s.name == actor.side), None)

    def sides_of(self, ids: tuple[str, ...]) -> tuple[Side, ...]:
        """Give the sides that take part, each once, in the story's order."""
        found = {s.name for i in ids if (s := self.side_of(self.by_id.get(i)))}
        return tuple(s for s in self.sides if s.name in found)

    def link(self, actor_id: str | None) -> Link | None:
        """Give the link to somebody in the who's who; None for an unknown id."""
        actor = self.by_id.get(actor_id or "")
        return Link(text=actor.name, href=f"whos-who/#{actor.id}") if actor else None

    def links(self, ids: tuple[str, ...]) -> tuple[Link, ...]:
        """Give the links to those ids that are known."""
        return tuple(link for i in ids if (link := self.link(i)))


def monogram(name: str) -> str:
    """Give one or two letters for a name; one character where its script has no word spaces.

    Examples:
        >>> monogram("Scott Bessent"), monogram("Trump"), monogram("习近平")
        ('SB', 'T', '习')
    """
    initials = [next((c for c in word if c.isalnum()), "") for word in name.split()]
    letters = [c for c in initials if c]
    ends = letters[:1] + letters[-1:] if len(letters) > 1 else letters
    return "".join(ends).upper() or "•"
