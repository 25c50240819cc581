"""The who's who page: parties that face each other, everybody else, and who is only named."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from explainer.model import Actor, ActorKind, Evidence
from explainer.pages.book import Book, Entry, brief_words, cut_to, sentence_case
from explainer.pages.frame import Frame, Link, View
from explainer.pages.naming import body_of, line_of, other_names
from explainer.pages.parties import Cast, Side, monogram
from explainer.pages.receipts import Receipts
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE

T = TypeVar("T")

NAMED = 24
"""Further sentences that name somebody, of which their card has links."""
LISTED = 3
"""Moments and quotations of somebody on their card; two more are shown rather than counted."""
LINE = 64
"""Characters of a role on the brief."""
GROUPS: tuple[ActorKind, ...] = ("person", "organization", "group", "place", "thing")
UNSURE = "unsure"
"""The group of those whose kind is a guess."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Somebody in the story.

    Attributes:
        about: Roles, as the article words them, and affiliation, where no role and no party of
            the story tells it; "" where there are none.
        line: Of roles and affiliation as much as one or two lines hold, but for the party.
        aliases: Other names that the article uses.
        does: What they do in the story: moments of the timeline, the first of them.
        said: Their quotations, the first of them.
        does_more, said_more: To the page with the further ones; None where there are none.
    """

    anchor: str
    name: str
    monogram: str
    kind: ActorKind
    side: Side | None
    about: str
    line: str
    aliases: tuple[str, ...]
    does: tuple[Entry, ...]
    said: tuple[Link, ...]
    does_more: Link | None
    said_more: Link | None
    receipts: Receipts


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Somebody whom the article only names.

    Attributes:
        kind: What sort of actor it is, in words; "" where the machine is not sure of it, and for
            those of a party.
    """

    anchor: str
    name: str
    kind: str
    receipts: Receipts


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One side with its people.

    Attributes:
        itself: The party as an actor of its own; None where the article has only its people.
        named: Those of it of whom nothing but the name is told: the rest of a team.
    """

    side: Side
    itself: Card | None
    cards: tuple[Card, ...]
    named: tuple[Named, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Actors of one kind that stand on no side.

    Attributes:
        name: The kind, or "unsure" for those of whom nobody is sure which it is.
    """

    name: str
    title: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorsView(View):
    """Everybody in the story, each once.

    Attributes:
        named: Those without a card, as they play no part: where something is, to whom it is told.
    """

    parties: tuple[Party, ...]
    groups: tuple[Group, ...]
    named: tuple[Named, ...]


def arrange(book: Book, frame: Frame) -> ActorsView:
    """Put the parties against each other and the rest below, by kind."""
    parties = parties_of(book)
    placed = {c.anchor for p in parties for c in (p.itself, *p.cards, *p.named) if c}
    rest = [a for a in book.cast.actors if a.id not in placed]
    return ActorsView(
        frame=frame,
        parties=parties,
        groups=tuple(_groups(book, rest, bool(parties))),
        named=tuple(_named(book, rest)),
    )


def parties_of(book: Book) -> tuple[Party, ...]:
    """Give the sides with their people first, organisations after them."""
    return tuple(_party(book, side) for side in book.cast.sides)


def _party(book: Book, side: Side) -> Party:
    names = {s.name for s in book.cast.sides}
    itself = next((a for a in book.cast.actors if a.name == side.name), None)
    members = [a for a in book.cast.actors if a.side == side.name and a.name not in names]
    every = [card(book, a) for a in sorted(members, key=lambda a: GROUPS.index(a.kind))]
    cards = tuple(c for c in every if _is_told_of(c)) or tuple(every)
    told = {entry.href for c in cards for entry in c.does}
    return Party(
        side=side,
        itself=card(book, itself, told) if itself else None,
        cards=cards,
        named=tuple(
            Named(anchor=c.anchor, name=c.name, kind="", receipts=c.receipts)
            for c in every
            if c not in cards
        ),
    )


def _is_told_of(one: Card) -> bool:
    """Whether a card has more than a name."""
    return bool(one.about or one.aliases or one.does or one.said)


def _groups(book: Book, actors: Iterable[Actor], facing: bool) -> Iterable[Group]:
    found = [a for a in actors if book.acts(a)]
    for name in (*GROUPS, UNSURE):
        cards = tuple(card(book, a) for a in found if (a.kind if is_sure(a) else UNSURE) == name)
        key = f"actors.others.{name}" if facing else f"actors.kind.{name}"
        if cards:
            yield Group(name=name, title=book.t(key), cards=cards)


def is_sure(actor: Actor) -> bool:
    """Tell whether an actor's kind may be named: the rule is sure of it, or an editor says so."""
    return actor.confidence != "low" or actor.added_by == "editor" or "kind" in actor.edited


def _named(book: Book, actors: Iterable[Actor]) -> Iterable[Named]:
    """Those who are only named, by kind and then as often as they are."""
    found = [a for a in actors if not book.acts(a)]
    for actor in sorted(found, key=lambda a: GROUPS.index(a.kind)):
        yield Named(
            anchor=actor.id,
            name=actor.name,
            kind=book.t(f"edit.kind.{actor.kind}") if is_sure(actor) else "",
            receipts=receipts(book, actor),
        )


def card(book: Book, actor: Actor, told: Collection[str] = ()) -> Card:
    """Give the card of one actor, without moments that cards beside it tell."""
    side = book.cast.side_of(actor)
    body = body_of(actor, actor.roles, book.cast)
    moments = (book.moment(e) for e in book.story.of(TIMELINE) if actor.id in e.actors)
    does = tuple(entry for entry in moments if entry.href not in told)
    shown = "" if side and body == side.name else body
    roles = tuple(r if at else sentence_case(r) for at, r in enumerate(actor.roles))
    said = tuple(
        Link(text=brief_words(q), href=f"quotes/#{q.id}")
        for q in book.story.of(QUOTES)
        if q.actor == actor.id
    )
    return Card(
        anchor=actor.id,
        name=actor.name,
        monogram=monogram(actor.name),
        kind=actor.kind,
        side=side,
        about=line_of(roles, shown, book.cast),
        line=_line(actor, side.name if side else "", book.cast),
        aliases=other_names(actor, book.cast.words),
        does=part(does),
        said=part(said),
        does_more=_further(book, does),
        said_more=_further(book, said),
        receipts=receipts(book, actor),
    )


def _line(actor: Actor, party: str, cast: Cast) -> str:
    """Give all roles and the affiliation, else the first role with it, else that role alone."""
    lines = []
    for roles in (actor.roles, actor.roles[:1]):
        body = body_of(actor, roles, cast)
        lines.append(line_of(roles, "" if body == party else body, cast))
    lines.append(next(iter(actor.roles), lines[0]))
    return cut_to(sentence_case(next((ln for ln in lines if len(ln) <= LINE), lines[-1])), LINE)


def part(found: Sequence[T]) -> tuple[T, ...]:
    """Give as much of a list as a card has room for."""
    return tuple(found if len(found) <= LISTED + 2 else found[:LISTED])


def _further(book: Book, found: Sequence[Entry | Link]) -> Link | None:
    rest = found[len(part(found)) :]
    return Link(text=book.t("actors.further", n=len(rest)), href=rest[0].href) if rest else None


def receipts(book: Book, actor: Actor) -> Receipts:
    """Give the sentence that introduces somebody, or the ground on which an editor did."""
    told = replace(actor, evidence=(*introduction(book, actor), *actor.evidence))
    made = book.till.receipts(told, limit=1)
    left = len(made.more) - NAMED
    if left <= 0:
        return made
    return replace(made, more=made.more[:NAMED], left=book.t("actors.further", n=left))


def introduction(book: Book, actor: Actor) -> tuple[Evidence, ...]:
    """Give names and roles in the sentence that tells most of somebody's roles."""
    known = [e for e in actor.evidence if e.sentence in book.till.sentences]
    if not known:
        return ()
    place = max(known, key=lambda e: _told(book, actor, e)).sentence
    text = book.till.sentences[place].text
    marks = [e for e in known if e.sentence == place]
    for role in actor.roles:
        at = text.find(role)
        if at >= 0:
            marks.append(Evidence(sentence=place, start=at, end=at + len(role), text=role))
    return tuple(marks)


def _told(book: Book, actor: Actor, evidence: Evidence) -> tuple[int, bool]:
    """How well a sentence introduces somebody: by their roles, then by their full name."""
    sentence = book.till.sentences.get(evidence.sentence)
    text = sentence.text if sentence else ""
    return (sum(role in text for role in actor.roles), evidence.text == actor.name)
