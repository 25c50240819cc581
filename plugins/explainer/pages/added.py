"""Added: what each article of a story told first, and what it moved on.

The answers at a glance are left out, which sum up the story as it stands, and so is what an editor
added: that has no day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from explainer.model import Actor, Article, Fact, Section, Telling, words_of
from explainer.pages.book import AHEAD, Book, Meant, is_quoted, sentence_case
from explainer.pages.frame import Link
from explainer.pages.naming import role_of
from explainer.pages.places import place_of, title_of
from explainer.pages.quotes import shown
from explainer.pages.versions import versions_of
from explainer.sections import SECTIONS
from explainer.sections.agenda import Topic
from explainer.sections.figures import Figure
from explainer.sections.glance import GLANCE
from explainer.sections.outlook.prospect import Prospect
from explainer.sections.quotes.quote import Quote
from explainer.sections.timeline import Event
from explainer.sections.unknowns import Unknown
from explainer.text.edtf import extent
from explainer.text.marks import ELISION


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement of an article.

    Attributes:
        lead: Its date, number or speaker; "" where it has none.
        link: Its words, and the way to its place.
        notes: How sure it is, who says so, what an editor did: each as a phrase.
    """

    lead: str
    link: Link
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Statements of one kind."""

    title: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """What one article brought.

    Attributes:
        groups: What it moved on, then what it told first, a group a section; () where it told
            nothing that was not known.
    """

    article: Article
    groups: tuple[Group, ...]


Told = tuple[Section[Any], Fact, tuple[Article, ...]]
"""A fact with its section and the articles that tell it, oldest first."""


def additions_of(book: Book) -> tuple[Addition, ...]:
    """Give what each article that has a day added to the story, the newest first."""
    told = tuple(_told(book))
    dated = [article for article in book.story.articles if article.published]
    return tuple(
        Addition(article=article, groups=tuple(_groups(book, article, told)))
        for article in reversed(dated)
    )


def _told(book: Book) -> Iterator[Told]:
    """Everything that articles tell and pages show."""
    for section in (s for s in SECTIONS if s is not GLANCE):
        for fact in (f for f in book.story.of(section) if not f.added_by):
            names = {piece.article for piece in fact.pieces()}
            tellers = tuple(a for a in book.story.articles if a.id in names)
            if tellers and place_of(book, section, fact).href:
                yield section, fact, tellers


def _groups(book: Book, article: Article, told: Sequence[Told]) -> Iterator[Group]:
    moved = [one for one in told if article in _movers(one[1], one[2])]
    yield from _group(book, book.t("added.moved"), article, moved)
    for section in SECTIONS:
        first = [one for one in told if one[0] is section and one[2][0] is article]
        yield from _group(book, title_of(book, section), article, first)


def _movers(fact: Fact, tellers: Sequence[Article]) -> tuple[Article, ...]:
    """The articles that moved a fact on: each but the first that told it otherwise than before."""
    if {"when", "status", "value"} & {*fact.edited}:
        return ()
    earlier = earlier_of(fact)
    if not earlier:
        mover = _mover(fact, tellers)
        return (mover,) if mover else ()
    old = {piece for telling in earlier for piece in telling.evidence}
    now = [piece.article for piece in fact.evidence if piece not in old]
    names = [telling.article for telling in earlier[1:]]
    first = next((teller for teller in tellers if teller.id in now), None)
    return (*(a for a in tellers if a.id in names), *((first,) if first else ()))


def earlier_of(fact: Fact) -> tuple[Telling, ...]:
    """Give what older articles told of a fact instead."""
    return fact.earlier if isinstance(fact, Event | Figure) else ()


def _mover(fact: Fact, tellers: Sequence[Article]) -> Article | None:
    """The article that tells as come about what was still to come when another told it first.

    Only the days tell that: what lies behind that of the first article was ahead for it, and may
    still have been for one of the very day that is not the last to tell it; then nobody knows.
    """
    if not isinstance(fact, Event) or fact.status in AHEAD:
        return None
    start = extent(fact.when.edtf).first if fact.when and fact.when.edtf else None
    days = [
        (a.published.year, a.published.month, a.published.day) if a.published else None
        for a in tellers
    ]
    if start is None or days[0] is None or start <= days[0]:
        return None
    at = next((at for at, day in enumerate(days) if day and day >= start), None)
    if at is None or (days[at] == start and at < len(days) - 1):
        return None
    return tellers[at]


def _group(book: Book, title: str, article: Article, told: Iterable[Told]) -> Iterator[Group]:
    statements = tuple(_statement(book, article, *one) for one in told)
    if statements:
        yield Group(title=title, statements=statements)


def _statement(
    book: Book, article: Article, section: Section[Any], fact: Fact, tellers: tuple[Article, ...]
) -> Statement:
    """A statement as one of the articles tells it.

    A later one's words may stand on the page, and how sure it is and who says so are always the
    last one's, but for what it moved on.
    """
    earlier = (t for t in earlier_of(fact) if article.id in {e.article for e in t.evidence})
    past = next(earlier, None)
    then = _as_told(fact, past) if past and not fact.edited else fact
    own = [e.text for e in then.evidence if e.article == article.id]
    shared = len(tellers) > 1 and not isinstance(fact, Actor) and not fact.edited
    other = shared and not any(words_of(then) in text for text in own)
    text = sentence_case(ELISION.join(filter(None, own))) if other else ""
    ground = book.till.ground(fact)
    return Statement(
        lead=_lead(book, then),
        link=Link(text=text or _words(book, then), href=place_of(book, section, fact).href),
        notes=(
            *(_notes(book, then) if then is not fact or tellers[-1] is article else ()),
            *(_beside(book, fact) if then is fact else ()),
            *(_role(book, fact, article) if isinstance(fact, Actor) else ()),
            *([ground.mark] if ground else ()),
        ),
    )


def _as_told(fact: Fact, past: Telling) -> Fact:
    """A fact as an older article told it; a number stands in its label, too."""
    names = ("text", "status", "said_by", "sourcing", "evidence")
    changes: dict[str, Any] = {name: getattr(past, name) for name in names}
    if isinstance(fact, Event):
        changes["when"] = past.when
    if isinstance(fact, Figure) and fact.text in fact.label:
        changes |= {"label": fact.label.replace(fact.text, past.text, 1), "meant": (), "places": ()}
    return replace(fact, **changes)


def _beside(book: Book, fact: Fact) -> Iterator[str]:
    """What was told before a fact was moved on, and what differs from it."""
    if isinstance(fact, Event | Figure):
        told = versions_of(book, fact)
        yield from (book.t("added.before", words=one.words) for one in told.earlier[-1:])
        for one in told.others:
            yield book.t("added.differs", source=one.source, words=one.words)


def _lead(book: Book, fact: Fact) -> str:
    match fact:
        case Event(when=when):
            time = book.time(when)
            return time.heading if time.known else ""
        case Figure(text=number):
            return number
        case Quote(speaker=speaker):
            return sentence_case(speaker)
    return ""


def _words(book: Book, fact: Fact) -> str:
    """What a fact says, with whom its pronouns mean in brackets as on its page."""
    match fact:
        case Figure():
            return named(fact.label, book.meant(fact))
        case Quote():
            return named(shown(fact), () if fact.direct else book.meant(fact))
        case Event() | Prospect():
            text = named(sentence_case(fact.text), book.meant(fact))
            marks = (book.t("said.open"), book.t("said.close")) if is_quoted(fact) else ("", "")
            return text.join(marks)
        case Unknown():
            return named(sentence_case(fact.text), book.meant(fact))
    return sentence_case(words_of(fact))


def named(text: str, meant: Iterable[Meant]) -> str:
    """Give a text with names in brackets behind the words that stand for them.

    Examples:
        >>> named("She left.", [Meant(names="Ada Poe", place=3)])
        'She [Ada Poe] left.'
    """
    parts, at = [], 0
    for one in meant:
        parts.append(f"{text[at : one.place]} [{one.names}]")
        at = one.place
    return "".join((*parts, text[at:]))


def _notes(book: Book, fact: Fact) -> Iterator[str]:
    if isinstance(fact, Event | Prospect):
        yield book.t(f"status.{fact.status}")
    if isinstance(fact, Figure):
        yield book.t(f"figures.status.{fact.status}")
    if isinstance(fact, Event | Prospect | Figure | Topic):
        voice = book.voice(fact.said_by, fact.sourcing)
        if voice is not None:
            says = book.t("voice.says", name=voice.text)
            yield f"{says} ({voice.kind})" if voice.anonymous else says


def _role(book: Book, actor: Actor, article: Article) -> Iterator[str]:
    """The role that an article gives somebody."""
    told = " ".join(sentence.text for sentence in article.sentences)
    roles = (role for role in actor.roles if role in told or "roles" in actor.edited)
    body = actor.affiliation or ""
    known = actor.affiliation if body in told or "affiliation" in actor.edited else None
    if role := role_of(replace(actor, roles=tuple(roles), affiliation=known), book.cast):
        yield role
