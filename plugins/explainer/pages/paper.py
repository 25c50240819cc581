"""The page for paper: the whole story in a row, its receipts as endnotes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import partial
from typing import Any

from explainer.pages import actors, agenda, figures, outlook, overview, quotes, sources, timeline
from explainer.pages.actors import ActorsView
from explainer.pages.agenda import AgendaView
from explainer.pages.book import Book
from explainer.pages.figures import FiguresView
from explainer.pages.frame import Frame, View
from explainer.pages.outlook import OutlookView
from explainer.pages.overview import OverviewView
from explainer.pages.quotes import QuotesView
from explainer.pages.receipts import Receipts
from explainer.pages.sources import Row
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
    ledger: tuple[Row, ...]
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
    parts: dict[str, Any] = {
        field: replace(book.once(name, partial(arrange_page, book, frame)), frame=frame)
        for field, name, arrange_page in PARTS
    }
    home = book.edition.address
    cited = {name for part in parts.values() for name in _cited(part)}
    return PaperView(
        frame=frame,
        ledger=sources.ledger(book),
        notes=tuple(_notes(book, cited)),
        address=f"{home}/{book.story.slug}/" if home else None,
        **parts,
    )


def _cited(value: Any) -> Iterable[str]:
    """Ids of all sentences that a view shows or links as receipts."""
    if isinstance(value, Receipts):
        yield from (r.sentence for r in value.shown)
        yield from (link.href.partition("#")[2] for link in value.more)
    elif isinstance(value, tuple):
        for item in value:
            yield from _cited(item)
    elif hasattr(value, "sentence") and hasattr(value, "parts"):
        yield value.sentence
    elif is_dataclass(value) and not isinstance(value, Frame):
        for field in fields(value):
            yield from _cited(getattr(value, field.name))


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
    return book.desk.sentences[sentence].text
