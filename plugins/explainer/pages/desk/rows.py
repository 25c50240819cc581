"""Rows of the desk: each statement with its whole sentences, how sure it is, and what mends it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from explainer.corrections.fields import fields_of
from explainer.model import Actor, Confidence, Fact, Section, words_of
from explainer.pages.book import Book, sentence_case
from explainer.pages.desk.mends import Mend, mends_of
from explainer.pages.direction import Direction, direction_of
from explainer.pages.edits import worded
from explainer.pages.excerpts import Excerpt, cut, unmarked
from explainer.pages.frame import Link
from explainer.pages.places import place_of, title_of
from explainer.pages.receipts import Receipts, field_name
from explainer.sections import SECTIONS
from explainer.sections.actors import ACTORS
from explainer.sections.brief import BRIEF
from explainer.sections.figures import Figure
from explainer.sections.glance import GLANCE
from explainer.sections.quotes import QUOTES
from explainer.wording import Wording

Rank = Literal["first", "then", "last"]
RANKS: tuple[Rank, ...] = ("first", "then", "last")
"""What an editor reads first, and what is most often right.

Of 852 statements that strict editors judged, half of those were wrong or unfit of which the rule is
unsure or whose source is not named, half of all other events, prospects, figures and topics, and a
sixth of what is left. Whether a rule is sure or fairly sure told less than the kind of statement.
"""
SELDOM_WRONG: tuple[Section[Any], ...] = (GLANCE, BRIEF, ACTORS, QUOTES)
"""Kinds of which most are right."""

AT_ONCE, OF_WHO = 3, 2
"""Whole sentences beside a statement, and beside somebody's name; links lead to the others."""
SAID = ("text", "name", "title", "label")
"""Fields that a statement says itself."""
AS_USUAL = {
    "acts": (True,),
    "direct": (True,),
    "sourcing": ("article", "named", "anonymous"),
}
"""Values that tell nothing beside the others and the doubts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence(Excerpt):
    """A whole sentence with the words marked that a statement rests on.

    Attributes:
        label: "Sentence 3".
        href: Its place on the sources page, relative to the story; "" where readers do not see it.
    """

    label: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One statement.

    Attributes:
        anchor: Unique on the page.
        title: Of its section.
        href: Its place on the story's pages, relative to the story; "" where none shows it.
        sure: How sure the rule is; ``state`` is the word for it.
        doubts: Why it wants a look beside that, each as a phrase.
        fields: What else is told of it: the name of each field and its value, in words.
        sentences: Those behind it, the best first.
        more: Links to further ones.
        working: How its date was worked out, as a sentence; or "".
        mends: What goes into the corrections file; () where an editor has been at it.
        place: Where the corrections file is about it already; "" where it is not.
    """

    anchor: str
    title: str
    text: str
    href: str
    rank: Rank
    sure: Confidence
    state: str
    doubts: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]
    sentences: tuple[Sentence, ...]
    more: tuple[Link, ...]
    working: str
    mends: tuple[Mend, ...]
    place: str

    @property
    def direction(self) -> Direction:
        """Where its words run to."""
        return direction_of(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """What the desk has of a story.

    Attributes:
        book: With all that was found, as if the articles might be shown.
        told: With what readers get.
        seen: Ids of the sentences that the sources page has.
    """

    book: Book
    told: Book
    seen: frozenset[str]


def rows_of(papers: Papers) -> Iterator[Row]:
    """Give a row for each statement of a story, in the order of the article."""
    places = {name: at for at, name in enumerate(papers.book.till.sentences)}
    last = len(places)
    found = [
        (min((places.get(e.sentence, last) for e in fact.evidence), default=last), section, fact)
        for section in SECTIONS
        for fact in papers.book.whole.of(section)
    ]
    for _, section, fact in sorted(found, key=lambda one: one[0]):
        yield _row(papers, section, fact)


def _row(papers: Papers, section: Section[Any], fact: Fact) -> Row:
    book, t = papers.book, papers.book.t
    spans = _spans(book, fact)
    most = OF_WHO if isinstance(fact, Actor) else AT_ONCE
    kept = any(f.id == fact.id for f in papers.told.whole.of(section))
    return Row(
        anchor=f"{section.name}_{fact.id}",
        title=title_of(book, section),
        text=_text(book, fact),
        href=place_of(papers.told, section, fact).href if kept else "",
        rank=_rank(section, fact),
        sure=fact.confidence,
        state=t(f"desk.sure.{_hand(fact) or fact.confidence}"),
        doubts=tuple(_doubts(t, fact, kept=kept)),
        fields=tuple(_fields(book, section, fact)),
        sentences=tuple(sentence_of(papers, *one) for one in spans[:most]),
        more=_more(papers, [name for name, _ in spans[most:]]),
        working=book.time(getattr(fact, "when", None)).working or "",
        mends=mends_of(t, section, fact, book.whole.of(section)),
        place=next((e.place for e in _edits(book, section, fact)), ""),
    )


def _edits(book: Book, section: Section[Any], fact: Fact) -> Iterator[Any]:
    return (e for e in book.whole.edits if e.section == section.name and e.fact == fact.id)


def _text(book: Book, fact: Fact) -> str:
    """What it says; a figure with what it counts, an answer behind its question."""
    if isinstance(fact, Figure):
        return f"{fact.text}: {fact.label}"
    question = getattr(fact, "question", None)
    words = sentence_case(words_of(fact))
    return f"{book.t(f'glance.{question}')}: {words}" if question else words


def _rank(section: Section[Any], fact: Fact) -> Rank:
    if _hand(fact):
        return "last"
    if fact.confidence == "low" or _is_unnamed(fact):
        return "first"
    return "last" if section in SELDOM_WRONG else "then"


def _hand(fact: Fact) -> str:
    """What an editor had to do with a fact; "" for the machine's work alone."""
    return "editor" if fact.added_by else "edited" if fact.edited or fact.note or fact.url else ""


def _is_unnamed(fact: Fact) -> bool:
    return getattr(fact, "sourcing", "") == "anonymous"


def _doubts(t: Wording, fact: Fact, *, kept: bool) -> Iterator[str]:
    if _is_unnamed(fact):
        yield t("desk.doubt.unnamed")
    if isinstance(fact, Actor) and fact.kind == "person" and not fact.roles:
        yield t("desk.doubt.role")
    if not kept:
        yield t("desk.doubt.withheld")


def _fields(book: Book, section: Section[Any], fact: Fact) -> Iterator[tuple[str, str]]:
    for field in fields_of(section).values():
        value = getattr(fact, field.attribute)
        usual = (None, (), *AS_USUAL.get(field.name, ()))
        if field.name in SAID or field.lasting or value in usual:
            continue
        told = worded(book, field.name, value)
        if not (field.refers_to and told == getattr(fact, "speaker", "")):
            yield sentence_case(field_name(book.t, field.name)), told
    if fact.rule and not fact.added_by:
        yield book.t("desk.rule"), _rule(book, fact.rule)


def _spans(book: Book, fact: Fact) -> list[tuple[str, list[tuple[int, int]]]]:
    """The sentences behind a fact with the places in them; who somebody is goes before the name."""
    found: dict[str, list[tuple[int, int]]] = {}
    for piece in fact.pieces():
        found.setdefault(piece.sentence, []).append((piece.start, piece.end))
    roles = (*fact.roles, fact.affiliation or "") if isinstance(fact, Actor) else ()
    pattern = re.compile("|".join(re.escape(words) for words in roles if words) or "(?!)")
    marks = {
        name: [place.span() for place in pattern.finditer(book.till.sentences[name].text)]
        for name in found
    }
    best = sorted(found, key=lambda name: not marks[name])
    return [(name, [*found[name], *marks[name]]) for name in best]


def sentence_of(papers: Papers, name: str, spans: Iterable[tuple[int, int]]) -> Sentence:
    """Give a sentence by its id."""
    till = papers.book.till
    return Sentence(
        label=till.label(name),
        href=f"sources/#{name}" if name in papers.seen else "",
        parts=unmarked(cut(till.sentences[name].text, spans)),
    )


def _more(papers: Papers, names: Iterable[str]) -> tuple[Link, ...]:
    """Links to further sentences that the sources page has, those in a row as one."""
    links = (papers.book.till.link(name) for name in names if name in papers.seen)
    return Receipts(more=tuple(links)).runs


def _rule(book: Book, rule: str) -> str:
    """The rule that made a fact in plain words, else by its name."""
    known = (f"desk.rule.{name}" for name in (rule, rule.partition("-")[0]))
    return next((book.t(key) for key in known if key in book.t), rule.replace("-", " "))
