"""Growth: how facts of several articles are about one thing and say different things of it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Generic

from explainer.model.article import Article, Evidence, When
from explainer.model.fact import F, Sourcing, Status
from explainer.model.fields import internal, optional


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What an article told of a fact before a later one moved it on.

    Attributes:
        article: Its id; ``published`` is its day, None where it gives none.
        text: The fact in its words; of a figure the number.
        when: The time that it gave; None for what is no event, or has no time.
        value: The number in it; None for what is no figure.
        said_by: Who asserted it, in its words; None where the article itself did.
        evidence: Its own first, then that of articles which said the same again.
        anchor: The id that the fact had on its own, for old links; "" where it kept it.
    """

    article: str
    published: datetime.date | None
    text: str
    when: When | None = optional(None)
    value: float | None = optional(None)
    status: Status
    said_by: str | None
    sourcing: Sourcing
    evidence: tuple[Evidence, ...]
    anchor: str = internal("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told(Generic[F]):
    """A fact as one article tells it."""

    article: Article
    fact: F


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth(Generic[F]):
    """How a section's facts grow from article to article.

    Attributes:
        thread: What facts that say different things have in common if they are about one thing;
            None for a fact that nothing but the same words can be about.
        says: What a fact says of that thing.
        moves: Whether the second telling is the news of what the first one told.
        differs: Whether two tellings cannot both be right, and neither is news of the other.
    """

    thread: Callable[[F], Hashable]
    says: Callable[[F], Hashable]
    moves: Callable[[Told[F], Told[F]], bool]
    differs: Callable[[Told[F], Told[F]], bool]
