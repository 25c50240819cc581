"""The book of one story: what its pages share while they are arranged."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from explainer.model import Actor, Fact, Sourcing, Status, Story, When, words_of
from explainer.pages.excerpts import head
from explainer.pages.frame import Edition, Link
from explainer.pages.naming import within
from explainer.pages.parties import Cast, Side
from explainer.pages.receipts import Receipts, Till
from explainer.pages.shown import ids_of, printed_of, shown_of
from explainer.pages.versions import Versions, versions_of
from explainer.sections.actors import ACTORS
from explainer.sections.figures import Figure
from explainer.sections.outlook.prospect import Prospect
from explainer.sections.quotes import QUOTES
from explainer.sections.quotes.quote import Quote
from explainer.sections.timeline import Event
from explainer.sections.unknowns import Unknown
from explainer.text.edtf import ended_before
from explainer.text.marks import ENDS, MARKS
from explainer.wording import DAY, MONTH, Wording

T = TypeVar("T")
AHEAD: tuple[Status, ...] = ("scheduled", "expected", "possible", "unlikely")
"""Of what has not happened when the article was published, the surest first."""
UNSURE = frozenset(AHEAD[1:])
"""Of what nobody has arranged."""
SHORT = 90
"""Characters of a statement where another page refers to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """When something happens, for a reader.

    Attributes:
        heading: The date in words, or the source's own words, in quotation marks, where they
            give none.
        known: False where the article gives no time at all.
        machine: Value for ``<time datetime>``; None where HTML has no notation for it.
        edtf: The value in EDTF; None where the words give no calendar time.
        words: The source's words, where the heading is a date that was worked out from them.
        working: How it was worked out, as a sentence; None where nothing was.
    """

    heading: str
    known: bool = True
    machine: str | None = None
    edtf: str | None = None
    words: str | None = None
    working: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who says so.

    Attributes:
        text: "says President Trump"; "" where the article itself does.
        kind: How that voice is sourced, in words ("anonymous source").
        anonymous: True where the article does not name it.
    """

    text: str
    kind: str
    anonymous: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """Whom a pronoun of a statement stands for, to stand behind it in brackets.

    Attributes:
        names: Their names, as one phrase.
        place: Characters of the statement before the brackets.
    """

    names: str
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One statement, for any page.

    Attributes:
        anchor: Its id on its own page; "" where another page shows it.
        href: Its place, relative to the story.
        status: None where its kind has none; ``state`` is the word for it.
        meant: In the order of the text; empty where its words say themselves whom they are about.
        quoted: Whether its words are somebody's own, and stand in quotation marks.
        context: Characters of the text before its own words: the sentence before, which only
            names whom it is about.
        versions: What other articles tell of it.
    """

    anchor: str
    href: str
    text: str
    receipts: Receipts
    time: Time | None = None
    status: Status | None = None
    state: str = ""
    voice: Voice | None = None
    sides: tuple[Side, ...] = ()
    people: tuple[Link, ...] = ()
    meant: tuple[Meant, ...] = ()
    quoted: bool = False
    context: int = 0
    versions: Versions = Versions()

    @property
    def unsure(self) -> bool:
        """Whether it may yet not come about: then its state stands beside it on every page."""
        return self.status in UNSURE


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A story with what the site adds, its sentences and its cast.

    Attributes:
        story: With the facts that its pages show; ``whole`` has all of them.
        shared: What several pages show, by its name; made when the first of them asks for it.
    """

    story: Story
    whole: Story
    edition: Edition
    till: Till
    cast: Cast
    shared: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, story: Story, edition: Edition) -> Book:
        """Open the book of a story."""
        shown = shown_of(story, lambda event: event.status in AHEAD)
        return cls(
            story=shown,
            whole=story,
            edition=edition,
            till=Till.of(story, edition.wording),
            cast=Cast.of(shown.of(ACTORS), story.language),
        )

    @property
    def on_paper(self) -> Book:
        """The same with what the page for print has room for; the book itself where that is all."""
        return self.once("paper", self._printed)

    def _printed(self) -> Book:
        printed = printed_of(self.story, self.is_ahead)
        if printed is self.story:
            return self
        return replace(
            self, story=printed, cast=Cast.of(printed.of(ACTORS), printed.language), shared={}
        )

    def once(self, name: str, make: Callable[[], T]) -> T:
        """Give what was made under a name before, or make it now."""
        if name not in self.shared:
            self.shared[name] = make()
        made: T = self.shared[name]
        return made

    def shows(self, section: str, fact: Fact) -> bool:
        """Tell whether a page of the story shows a fact of a section, by its name."""
        return (section, fact.id) in self.once("ids", lambda: ids_of(self.story))

    @property
    def t(self) -> Wording:
        """The words of the interface."""
        return self.edition.wording

    @property
    def published(self) -> datetime.date | None:
        """The day of the newest article; None where no source gives one."""
        return self.story.published

    def over(self, edtf: str | None) -> bool:
        """Tell whether a time had passed when the newest article was published."""
        day = self.published
        return bool(edtf and day and ended_before(edtf, day))

    def is_ahead(self, event: Event) -> bool:
        """Tell whether a moment had not come: what was arranged for a day that is over has."""
        edtf = event.when.edtf if event.when else None
        return event.status in AHEAD and not self.over(edtf)

    def acts(self, actor: Actor) -> bool:
        """Tell whether somebody has a part in the story: who only is named does not."""
        said = self.once("speakers", lambda: {q.actor for q in self.whole.of(QUOTES)})
        return actor.acts or actor.id in said

    def voice(self, said_by: str | None, sourcing: Sourcing) -> Voice | None:
        """Give who asserts a statement; None where the article itself does."""
        if not said_by:
            return None
        return Voice(
            text=within(said_by, self.cast),
            kind=self.t(f"sourcing.{sourcing}", n=len(self.story.articles)),
            anonymous=sourcing == "anonymous",
        )

    def moment(self, event: Event, anchor: str = "") -> Entry:
        """Give an entry of the timeline."""
        return Entry(
            anchor=anchor,
            href=f"timeline/#{event.id}",
            text=sentence_case(event.text),
            receipts=self.till.receipts(event, seen=event.text, tight=True),
            time=self.time(event.when),
            status=event.status,
            state=self.t(f"status.{event.status}"),
            voice=self.voice(event.said_by, event.sourcing),
            sides=self.cast.sides_of(event.actors),
            people=self.cast.links(event.actors),
            meant=self.meant(event),
            quoted=is_quoted(event),
            context=context_of(event),
            versions=versions_of(self, event),
        )

    def meant(self, fact: Event | Figure | Prospect | Quote | Unknown) -> tuple[Meant, ...]:
        """Give whom the pronouns of a statement stand for, where its words do not name them."""
        key = "label" if isinstance(fact, Figure) else "text"
        if len(fact.meant) != len(fact.places) or key in fact.edited:
            return ()
        text: str = getattr(fact, key)
        at: dict[int, list[Actor]] = {}
        for name, place in zip(fact.meant, fact.places, strict=True):
            if (actor := self.cast.by_id.get(name)) is not None:
                at.setdefault(place, []).append(actor)
        return tuple(
            Meant(names=self.t.all_of([a.name for a in actors]), place=place)
            for place, actors in sorted(at.items())
            if not any(name in text for a in actors for name in (a.name, *a.aliases))
        )

    def time(self, when: When | None) -> Time:
        """Give time as a reader wants it: as exact as the source, with the working."""
        if when is None or (when.edtf is None and not when.text):
            return Time(heading=self.t("timeline.no_time"), known=False)
        if when.edtf is None:
            return Time(heading=self.t("date.words", words=when.text))
        heading = self.t.time(when.edtf)
        same = not when.text or when.text.casefold() == heading.casefold()
        return Time(
            heading=sentence_case(heading),
            machine=when.edtf if _in_html(when.edtf) else None,
            edtf=when.edtf,
            words=None if same else when.text,
            working=self._working(when, heading),
        )

    def _working(self, when: When, heading: str) -> str | None:
        found = DAY.fullmatch(when.anchor or "")
        if found is None or not when.text:
            return None
        anchor = datetime.date(*(int(part) for part in found.groups()))
        articles = self.story.articles
        own = anchor in {article.published for article in articles}
        key = "timeline.working" if own else "timeline.working_from"
        day = self.t.day(anchor)
        return self.t(key, words=when.text, anchor=day, time=heading, n=len(articles))


def is_quoted(fact: Event | Prospect) -> bool:
    """Tell whether a statement is in somebody's own words, which an editor has not changed."""
    return fact.quoted and "text" not in fact.edited


def context_of(fact: Event | Prospect) -> int:
    """Give how many characters of a statement are the sentence before it, which names somebody."""
    pieces = (e.text for e in fact.evidence if e.text.rstrip("".join(MARKS))[-1:] in ENDS)
    found = (len(text) + 1 for text in pieces if fact.text.startswith(f"{text} "))
    return max(found, default=0)


def _in_html(edtf: str) -> bool:
    """Whether ``<time datetime>`` takes a value: a year from 1 on, a month or a day."""
    month = MONTH.fullmatch(edtf)
    if month and not 1 <= int(month[2]) <= 12:
        return False
    plain = edtf.isdecimal() and len(edtf) == 4
    return edtf[:4] != "0000" and (plain or bool(month) or bool(DAY.fullmatch(edtf)))


def sentence_case(text: str) -> str:
    """Give a text with a capital at its start; one that begins with a mark stays as it is.

    Examples:
        >>> sentence_case("at the close of the talks")
        'At the close of the talks'
    """
    return text[:1].upper() + text[1:]


def brief_words(fact: Fact) -> str:
    """Give a fact's words, short enough for a reference to it."""
    return cut_to(sentence_case(words_of(fact)), SHORT)


def cut_to(text: str, length: int) -> str:
    """Give a text, or its start with an ellipsis.

    Examples:
        >>> cut_to("a long way to go", 10)
        'a long way…'
    """
    return text if len(text) <= length else f"{head(text, length)}…"
