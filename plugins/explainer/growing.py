"""Growing: what a later article moved on keeps what the older ones told; what differs is told so.

Facts are about one thing by the ``thread`` of their section's ``Growth``. One that a later article
moved on is none any more: it stands in the history of that one. Two of which neither is news of the
other stay two, and each names the other.
"""

from __future__ import annotations

import datetime
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any, Generic

from explainer.model import F, Fact, Growth, Telling, Told


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tellings(Generic[F]):
    """A fact with every telling of it by an article, the oldest article first."""

    fact: F
    told: tuple[Told[F], ...]


def grown(growth: Growth[F], facts: Sequence[Tellings[F]]) -> Iterator[F]:
    """Give the facts of a section as they stand now, each with what was told instead of it.

    Facts that differ stand beside each other, where the first of them was.
    """
    threads: dict[Hashable, list[Tellings[F]]] = {}
    for at, one in enumerate(facts):
        key = growth.thread(one.fact)
        threads.setdefault(at if key is None else (key,), []).append(one)
    for thread in threads.values():
        for part in [thread] if _is_told_once_each(thread) else [[one] for one in thread]:
            yield from _standing(growth, part)


def _is_told_once_each(thread: Sequence[Tellings[F]]) -> bool:
    """Whether no article tells two of the facts: one that does means two things by them."""
    ids = [name for one in thread for name in {told.article.id for told in one.told}]
    return len(ids) == len(set(ids))


def _standing(growth: Growth[F], thread: Sequence[Tellings[F]]) -> Iterator[F]:
    """The facts about one thing that no later article moved on."""
    moved = {
        one: [other for other in thread if other is not one and _moves(growth, one, other)]
        for one in thread
    }
    standing = [one for one in thread if not moved[one]]
    anchors = {one.fact.id for one in thread if moved[one]}
    for one in standing:
        olds, found = [one], [one]
        while olds:
            olds = [o for o in thread if o not in found and any(n in olds for n in moved[o])]
            found += olds
        changes: dict[str, Any] = {
            "earlier": tuple(_earlier(growth, one, found, anchors)),
            "differs": tuple(
                other.fact.id
                for other in standing
                if other is not one and _differ(growth, one, other)
            ),
        }
        fact = _with_first(one.fact, changes["earlier"])
        yield replace(fact, **changes) if any(changes.values()) else fact


def _with_first(fact: F, earlier: Sequence[Telling]) -> F:
    """A fact with what tells it as it is now before what told it as it was."""
    old = {piece for telling in earlier for piece in telling.evidence}
    evidence = tuple(sorted(fact.evidence, key=lambda piece: piece in old))
    return replace(fact, evidence=evidence) if evidence != fact.evidence else fact


def _moves(growth: Growth[F], old: Tellings[F], new: Tellings[F]) -> bool:
    """Whether the news of a fact is another one, from which it did not differ all along."""
    if growth.says(old.told[-1].fact) == growth.says(new.fact) or _differ(growth, old, new):
        return False
    return growth.moves(old.told[-1], _now(growth, new))


def _differ(growth: Growth[F], one: Tellings[F], other: Tellings[F]) -> bool:
    return any(growth.differs(mine, theirs) for mine in one.told for theirs in other.told)


def _now(growth: Growth[F], one: Tellings[F]) -> Told[F]:
    """The last telling of what a fact says now."""
    said = growth.says(one.fact)
    return next((t for t in reversed(one.told) if growth.says(t.fact) == said), one.told[-1])


def _earlier(
    growth: Growth[F], one: Tellings[F], olds: Sequence[Tellings[F]], anchors: set[str]
) -> Iterator[Telling]:
    """What was told before what a fact says now, each once where it was told first in a row.

    The first telling of each fact that is gone takes its id, of those in ``anchors``.
    """
    now = _now(growth, one)
    own = [(t, "") for t in one.told if growth.moves(t, now)]
    told = own + [(t, o.fact.id) for o in olds if o is not one for t in o.told]
    told.sort(key=lambda pair: pair[0].article.published or datetime.date.max)
    rows = [list(row) for _, row in groupby((*told, (now, "")), lambda p: growth.says(p[0].fact))]
    for row in rows[:-1]:
        name = next((name for _, name in row if name in anchors), "")
        yield telling_of([t for t, _ in row], name)
        anchors.discard(name)


def telling_of(row: Sequence[Told[Any]], anchor: str = "") -> Telling:
    """Give what the first of several articles told, with the evidence of all that said the same."""
    fact: Any = row[0].fact
    return Telling(
        article=row[0].article.id,
        published=row[0].article.published,
        text=fact.text,
        when=getattr(fact, "when", None),
        value=getattr(fact, "value", None),
        status=fact.status,
        said_by=fact.said_by,
        sourcing=fact.sourcing,
        evidence=tuple(dict.fromkeys(piece for told in row for piece in told.fact.evidence)),
        anchor=anchor,
    )


def still_differing(growth: Growth[Any] | None, facts: Sequence[Fact]) -> Iterator[Fact]:
    """Give facts without the names of those from which they do not differ any more.

    Those may be gone, or an editor may have made both say the same.
    """
    known: dict[str, Any] = {fact.id: fact for fact in facts}
    for fact in facts:
        named: tuple[str, ...] = getattr(fact, "differs", ())
        others = (name for name in dict.fromkeys(named) if name in known and name != fact.id)
        kept = tuple(
            name for name in others if growth and growth.says(known[name]) != growth.says(fact)
        )
        changes: dict[str, Any] = {"differs": kept}
        yield fact if kept == named else replace(fact, **changes)


def history(facts: Sequence[Any]) -> dict[str, Any]:
    """Give what other articles told of facts that an editor makes one, as values of its fields."""
    told = [telling for fact in facts for telling in fact.earlier]
    told.sort(key=lambda one: (one.published or datetime.date.max, not one.anchor))
    once = {replace(telling, anchor=""): telling for telling in reversed(told)}
    return {
        "earlier": tuple(reversed(once.values())),
        "differs": tuple(dict.fromkeys(name for fact in facts for name in fact.differs)),
    }
