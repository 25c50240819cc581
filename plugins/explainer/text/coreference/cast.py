"""The cast: which actor of the who's who a token of the article stands for.

A name stands for the actor whose mention holds it. A pronoun stands for an actor only where
gender, number and grammar leave exactly one; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from explainer.language.tables.names import Gender
from explainer.model import Actor, Reading
from explainer.text.coreference.descriptions import described
from explainer.text.coreference.gender import doubted, gender_of, told_by_pronouns
from explainer.text.coreference.pronouns import resolved
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

CACHE = "explainer.cast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The actors of one article and where they stand in it.

    Attributes:
        actors: Most important first.
        by_token: The actor by the index in the article's Doc of each token that stands for one.
        by_name: The actor by each of its names, in lower case; names of two actors are left out.
        genders: The gender of each person by id, titles before its mentions included.
        described: By the index of a noun that was asked about, whom it describes.
        voices: By who speaks and whom that cannot mean, the voices that were asked for.
    """

    actors: tuple[Actor, ...]
    by_token: Mapping[int, Actor]
    by_name: Mapping[str, Actor]
    genders: Mapping[str, Gender | None]
    described: dict[int, Actor | None] = field(default_factory=dict, compare=False, repr=False)
    voices: dict[tuple[int, frozenset[str]], Any] = field(
        default_factory=dict, compare=False, repr=False
    )

    @classmethod
    def of(cls, reading: Reading, actors: Iterable[Actor]) -> Cast:
        """Give the cast of an article, from the actors that extraction found in it.

        It is made once for the same actors and kept beside the analysis: each section asks.
        """
        found = tuple(actors)
        kept = reading.doc.user_data.get(CACHE)
        if isinstance(kept, cls) and kept.actors == found:
            return kept
        cast = cls._made(reading, found)
        reading.doc.user_data[CACHE] = cast
        return cast

    @classmethod
    def _made(cls, reading: Reading, found: tuple[Actor, ...]) -> Cast:
        named = _mentions(reading, found)
        genders = _genders(reading, found, named)
        known = {**described(reading, found, named), **named}
        pronouns = resolved(reading, known, genders)
        words, doc = reading.pack.names.pronouns, reading.doc
        stood_for = [(words[doc[at].lower_], actor) for at, actor in pronouns.items()]
        told, pairs = told_by_pronouns(stood_for, genders), {(g, a.id) for g, a in stood_for}
        if told or len(pairs) > len({a.id for _, a in stood_for}):
            genders |= told
            pronouns = resolved(reading, known, genders, settled=True)
        return cls(
            actors=found,
            by_token={**pronouns, **known},
            by_name=_names(found),
            genders=genders,
        )

    def at(self, token: Token) -> Actor | None:
        """Give the actor that a token stands for: part of its name, or a safe pronoun."""
        return self.by_token.get(token.i)

    def by_id(self, known: str | None) -> Actor | None:
        """Give the actor of an id; None for None, and where no actor has it."""
        return next((actor for actor in self.actors if actor.id == known), None)

    def gender(self, actor: Actor) -> Gender | None:
        """Give the gender that the article tells of a person; None where nothing tells it."""
        return self.genders.get(actor.id)

    def named(self, words: str) -> Actor | None:
        """Give the one actor of this name, or None."""
        return self.by_name.get(words.lower())


def _mentions(reading: Reading, actors: Sequence[Actor]) -> dict[int, Actor]:
    """The actor by token index, for every token inside a mention."""
    places = reading.places
    found: dict[int, Actor] = {}
    for actor in actors:
        for piece in actor.evidence:
            start = reading.starts[places[piece.sentence]]
            span = reading.words_at(start + piece.start, start + piece.end)
            for token in span or ():
                found.setdefault(token.i, actor)
            if span is not None and (title := _title_behind(span, actor, reading)) is not None:
                found.setdefault(title.i, actor)
    return found


def _title_behind(name: Span, actor: Actor, reading: Reading) -> Token | None:
    """The title right behind somebody's name, which parsers take for its head: "Ada Poe MP"."""
    if actor.kind != "person" or name.end >= len(reading.doc):
        return None
    token = reading.doc[name.end]
    titled = token.is_upper and bare(token.text) in reading.pack.names.post_nominals
    return token if titled and name[-1].head.i == token.i else None


def _genders(
    reading: Reading, actors: Sequence[Actor], named: Mapping[int, Actor]
) -> dict[str, Gender | None]:
    """The gender of each person by id."""
    before: dict[str, list[str]] = {}
    for at, actor in named.items():
        if at and named.get(at - 1) is not actor:
            before.setdefault(actor.id, []).append(reading.doc[at - 1].text)
    words, people = reading.pack.names, [a for a in actors if a.kind == "person"]
    told = {a.id: gender_of(a, words, before.get(a.id, ())) for a in people}
    sure = {a.id: gender_of(a, words, before.get(a.id, ()), by_name=False) for a in people}
    assumed = [key for key, gender in told.items() if gender and sure[key] is None]
    return told | dict.fromkeys(doubted(reading, named, told, assumed))


def _names(actors: Sequence[Actor]) -> dict[str, Actor]:
    """The actor by name, where the name is that of one actor alone."""
    names: dict[str, Actor] = {}
    shared: set[str] = set()
    for actor in actors:
        for name in {n.lower() for n in (actor.name, *actor.aliases)}:
            if name in names:
                shared.add(name)
            names[name] = actor
    return {name: actor for name, actor in names.items() if name not in shared}
