"""Voice: who asserts something, in the article's words or by an actor's name."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from explainer.model import Actor

VoiceSourcing = Literal["named", "institution", "anonymous"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who asserts something.

    Attributes:
        words: As they stand in the article, without what merely describes a named source.
        inside: The same inside another sentence: without the capital that opens its own.
        sourcing: A named person, a body that speaks as such, or people without a name.
        actor: Id of the who's-who entry; None where there is none or nothing decides.
    """

    words: str
    inside: str
    sourcing: VoiceSourcing
    actor: str | None = None

    def names(self, actor: Actor) -> bool:
        """Tell whether its words name an actor: no "the company" does, whoever that is."""
        forms = (form.split() for form in (actor.name, *actor.aliases))
        return any(part in self.words for parts in forms for part in parts)

    def called(self, actor: Actor | None, *, leans: bool) -> str:
        """Give who speaks, by an actor's name where the words do not name him.

        So it is where they only lean on what was told before, as a pronoun does, where they name
        him twice, "the Elm Trade Board, or ETB", and where a land stands before his name that
        belongs to his office: "the envoy to | Norland Ann Roe | said".
        """
        plain = actor is not None and self.names(actor) and not leans
        if actor is not None and (
            not plain or self._names_twice(actor) or self._is_behind_land(actor)
        ):
            return actor.name
        whole = actor is not None and self.words in (actor.name, *actor.aliases)
        return self.words if whole else self.inside

    def _is_behind_land(self, actor: Actor) -> bool:
        """Whether capitalised words that are no title of his stand before somebody's name."""
        before, named, behind = self.words.rpartition(actor.name)
        words = before.removeprefix("the ").split()
        titles = {w for r in actor.roles for w in takewhile(str.istitle, r.split())}
        lands = bool(words) and all(w.istitle() and w.isalpha() for w in words)
        lands &= titles.isdisjoint(words) and actor.kind == "person"
        return bool(named) and not behind and lands

    def _names_twice(self, actor: Actor) -> bool:
        _, named, rest = self.words.partition(actor.name)
        return bool(named) and not {w.strip(",()") for w in rest.split()}.isdisjoint(actor.aliases)
