"""The page for paper: the whole story in a row, its receipts as endnotes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import Any

from explainer.pages import actors, agenda, figures, outlook, overview, quotes, sources, timeline
from explainer.pages.actors import ActorsView, Card, Named
from explainer.pages.agenda import AgendaView, TopicView
from explainer.pages.book import Book, Entry
from explainer.pages.edits import EditView, edits_of
from explainer.pages.figures import FiguresView, FigureView
from explainer.pages.frame import Frame, View
from explainer.pages.outlook import OutlookView
from explainer.pages.overview import OverviewView
from explainer.pages.quotes import QuotesView, QuoteView
from explainer.pages.timeline import TimelineView


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One endnote: a sentence, under its own number.

    Attributes:
        text: The sentence; where the source may not be shown, only what rests on it.
    """

    sentence: str
    number: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """The endnotes from one article."""

    name: str
    about: str
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperView(View):
    """All pages of a story on one.

    Attributes:
        address: Where readers of the paper find the story; None where the site's is not known.
    """

    brief: OverviewView
    timeline: TimelineView
    actors: ActorsView
    agenda: AgendaView
    figures: FiguresView
    quotes: QuotesView
    outlook: OutlookView
    edits: tuple[EditView, ...]
    notes: tuple[Notes, ...]
    address: str | None


PARTS: tuple[tuple[str, str, Callable[[Book, Frame], Any]], ...] = (
    ("brief", "overview", overview.arrange),
    ("timeline", "timeline", timeline.arrange),
    ("actors", "actors", actors.arrange),
    ("agenda", "agenda", agenda.arrange),
    ("figures", "figures", figures.arrange),
    ("quotes", "quotes", quotes.arrange),
    ("outlook", "outlook", outlook.arrange),
)
"""Under which name each page stands on paper, its own name, and who arranges it."""


def arrange(book: Book, frame: Frame) -> PaperView:
    """Put every page of a story behind the other, and the sentences that they cite at the end."""
    book = book.on_paper
    parts: dict[str, Any] = {
        field: replace(book.once(name, partial(arrange_page, book, frame)), frame=frame)
        for field, name, arrange_page in PARTS
    }
    made = PaperView(
        frame=frame,
        edits=edits_of(book),
        notes=(),
        address=book.edition.home,
        **parts,
    )
    return replace(made, notes=tuple(_notes(book, set(_cited(made)))))


def _cited(view: PaperView) -> Iterator[str]:
    """Ids of the sentences whose numbers stand on paper."""
    cards = chain.from_iterable(
        (*(p.cards for p in view.actors.parties), *(g.cards for g in view.actors.groups))
    )
    entries: Iterable[Entry | Card | Named | TopicView | FigureView | QuoteView] = (
        *_moments(view.timeline),
        *cards,
        *chain.from_iterable(p.named for p in view.actors.parties),
        *view.actors.named,
        *view.agenda.topics,
        *view.figures.figures,
        *view.quotes.quotes,
        *chain.from_iterable(group.statements for group in view.quotes.reported),
        *chain.from_iterable(rung.entries for rung in view.outlook.rungs),
        *view.outlook.unknowns,
    )
    for receipts in (view.brief.glance_receipts, *(entry.receipts for entry in entries)):
        yield from (receipt.sentence for receipt in receipts.shown)
    yield from chain.from_iterable(one.versions.sentences for one in _moments(view.timeline))
    yield from chain.from_iterable(one.versions.sentences for one in view.figures.figures)
    for topic in view.agenda.topics:
        yield from (item.sentence for item in topic.details)


def _moments(view: TimelineView) -> Iterator[Entry]:
    yield from chain.from_iterable(span.moments for span in view.spans)
    yield from view.undated


def _notes(book: Book, cited: set[str]) -> Iterable[Notes]:
    shown = book.story.show_source != "none"
    for article in sources.articles_of(book):
        notes = tuple(
            Note(sentence=s.id, number=s.number, text=_text(book, s.id) if shown else "")
            for paragraph in article.paragraphs
            for s in paragraph.sentences
            if s.id in cited
        )
        if notes:
            yield Notes(name=article.name, about=", ".join(article.about), notes=notes)


def _text(book: Book, sentence: str) -> str:
    return book.till.sentences[sentence].text
