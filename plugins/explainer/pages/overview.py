"""The brief: the whole story on one page, the best of every other page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from markupsafe import Markup

from explainer.model import Section
from explainer.pages import agenda, figures, quotes, sources
from explainer.pages.actors import Card, Party
from explainer.pages.agenda import TopicView
from explainer.pages.book import Book, Entry, Voice, sentence_case
from explainer.pages.coming import coming, first_of, past
from explainer.pages.faces import FACING, Faces, faces_of
from explainer.pages.figures import FigureView
from explainer.pages.frame import Frame, Link, View
from explainer.pages.keys import Key, opening_of
from explainer.pages.places import answers_of, title_of
from explainer.pages.quotes import QuoteView
from explainer.pages.receipts import Receipts
from explainer.pages.repeats import below, sentences_of
from explainer.pages.sources import Coverage, Row
from explainer.sections import SECTIONS
from explainer.sections.actors import ACTORS
from explainer.sections.agenda import AGENDA, Topic
from explainer.sections.figures import FIGURES, Figure
from explainer.sections.glance import Answer
from explainer.sections.timeline import TIMELINE

ASIDE = 300
"""Characters of an introduction that is a note under the summary."""
TOPICS = 6
OUTLETS = 3
"""Papers that a line has room to name."""
NUMBER = re.compile(r"\d(?:[\d.,]*\d)?")
"""A number as headlines write it, without its currency or unit: "34.1" of "$34.1bn"."""
LEAD = 1
"""The paragraph behind the headline."""
MAIN: tuple[Section[Any], ...] = (TIMELINE, ACTORS, AGENDA, FIGURES)
"""The pages that the product is named for: the brief says why one of them is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerView:
    """One answer at a glance.

    Attributes:
        date: The calendar date that the timeline works out from the very words; else "".
        mark: What an editor did to it, in words; else "".
    """

    anchor: str
    question: str
    text: str
    date: str
    mark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewView(View):
    """The brief.

    Attributes:
        kicker: Day, number of articles, whose they are, and sentences, as phrases.
        summary: The editor's; "" where there is none.
        intro: The editor's introduction as HTML from Pelican; "" where there is none.
        aside: Whether that is short enough for a note under the summary.
        glance, glance_receipts: Answers that the headline does not give, and the sentences that
            they rest on together.
        lead: The first key sentence, which stands for the summary where no editor wrote one;
            None where one did, or where there is no such sentence.
        replies: The sentences in which those of whom it tells deny it, open to see.
        opened: The first of the other sentences that carry the story, behind the answers.
        keys: The rest of them, folded.
        parties: Who faces whom, with their first people; () where not every side has some.
        faces: The first people where there are no parties; else ().
        faces_receipts: The sentences that introduce those people.
        figure: The one number; None where there is none.
        topics, topics_receipts: What is on the table.
        topics_voice: Who says so; None where it is the article, or not one voice for all.
        coming: What happens next, the nearest and surest first.
        past: Where that is nothing, what happened last; else ().
        quote: The best one; None where nobody is quoted.
        ledger, coverage: How the story is sourced, over all its articles.
        coming_receipts: The sentences that what comes or happened rests on, the nearest first.
        bands: Names of the cells below the opening that hold something, two by two, in reading
            order.
        missing: Why a main page is missing, each as a sentence: what was not found may stand there.
        more: For "timeline", "agenda", ... the link to the page; only pages that exist.
        calendar: The calendar file; None where nothing coming has a day.
    """

    kicker: tuple[str, ...]
    summary: str
    intro: str
    aside: bool
    glance: tuple[AnswerView, ...]
    glance_receipts: Receipts
    lead: Key | None
    replies: tuple[Key, ...]
    opened: tuple[Key, ...]
    keys: tuple[Key, ...]
    parties: tuple[Party, ...]
    faces: tuple[Card, ...]
    faces_receipts: Receipts
    figure: FigureView | None
    topics: tuple[TopicView, ...]
    topics_receipts: Receipts
    topics_voice: Voice | None
    coming: tuple[Entry, ...]
    past: tuple[Entry, ...]
    coming_receipts: Receipts
    quote: QuoteView | None
    ledger: tuple[Row, ...]
    coverage: Coverage
    missing: tuple[str, ...]
    more: tuple[tuple[str, Link], ...]
    calendar: Link | None
    tags: tuple[Link, ...]
    bands: tuple[tuple[str, ...], ...]

    @property
    def signed(self) -> bool:
        """Whether a key sentence is not the article's alone."""
        return any(key.receipts.grounds for key in (*self.opened, *self.keys))

    def page(self, name: str) -> Link | None:
        """Give the link to a page of the story by its section's name; None where it is missing."""
        return next((link for key, link in self.more if key == name), None)


def arrange(book: Book, frame: Frame) -> OverviewView:
    """Choose the best of every page."""
    story, till = book.story, book.till
    who, keys = faces_of(book), opening_of(book)
    topics, number = story.of(AGENDA)[:TOPICS], _figure(book)
    ahead = tuple(coming(book))
    over = () if ahead else tuple(past(book))
    answered = _under(book, till.receipts(*answers_of(book), limit=3, tight=True), keys.shown)
    above = sentences_of(answered) | sentences_of(who.receipts)
    voiced = _quote(book, number)
    return OverviewView(
        frame=frame,
        kicker=tuple(_kicker(book)),
        summary=story.summary or "",
        intro=book.edition.intro,
        aside=0 < len(Markup(book.edition.intro).striptags()) <= ASIDE,
        glance=tuple(_answers(book)),
        glance_receipts=answered,
        lead=keys.lead,
        replies=keys.replies,
        opened=keys.opened,
        keys=keys.folded,
        parties=who.parties,
        faces=who.alone,
        faces_receipts=who.receipts,
        figure=number,
        topics=tuple(agenda.topic(book, t, n) for n, t in enumerate(topics, 1)),
        topics_receipts=_titled(book, topics),
        topics_voice=agenda.one_voice(book, topics),
        coming=ahead,
        past=over,
        coming_receipts=_below(book, first_of(till, ahead or over, above), who.receipts),
        quote=voiced,
        ledger=sources.ledger(book),
        coverage=_coverage(book),
        missing=tuple(_missing(book)),
        more=tuple((s.name, Link(text=s.text, href=s.href)) for s in frame.stops),
        calendar=next((d for d in frame.downloads if d.href == "events.ics"), None),
        tags=book.edition.tags,
        bands=_bands(who, ahead, over, number, topics, voiced),
    )


def _bands(
    who: Faces, ahead: object, over: object, number: object, topics: object, voiced: object
) -> tuple[tuple[str, ...], ...]:
    """The cells that hold something: what comes, or happened, number, topics and quotation.

    A quotation has the second, wider place, beside the number or else the topics.
    """
    cells: dict[str, object] = {
        "faces": who.chosen,
        "coming": ahead,
        "past": over,
        **({"figure": number} if number else {"topics": topics}),
        "quote": voiced,
        "topics": topics,
        "sourced": True,
    }
    full = [name for name, content in cells.items() if content]
    return tuple(bands_of(full, crowded=len(who.parties) > FACING))


def bands_of(names: Sequence[str], *, crowded: bool) -> Iterator[tuple[str, ...]]:
    """Give the names of the cells two by two; many parties have a band of their own.

    Examples:
        >>> list(bands_of(["faces", "coming", "figure"], crowded=False))
        [('faces', 'coming'), ('figure',)]
        >>> list(bands_of(["faces", "coming", "figure"], crowded=True))
        [('faces',), ('coming', 'figure')]
    """
    wide = tuple(n for n in names if n == "faces" and crowded)
    paired = tuple(n for n in names if n not in wide)
    bands = (paired[at : at + 2] for at in range(0, len(paired), 2))
    yield from (b for b in (wide, *bands) if b)


def _titled(book: Book, topics: Sequence[Topic]) -> Receipts:
    """The sentence of the topics, unless their titles say it all."""
    titles = "\n".join(topic.title for topic in topics)
    return book.till.receipts(*topics, limit=1, seen=titles, tight=True)


def _coverage(book: Book) -> Coverage:
    """How much of all articles carries statements."""
    cells = (cell for article in sources.articles_of(book) for cell in article.coverage.cells)
    return sources.coverage(book, tuple(cells))


def _quote(book: Book, number: FigureView | None) -> QuoteView | None:
    """The best quotation; its sentence is not shown again beside the number's."""
    found = quotes.best(book)
    if found is None or number is None:
        return found
    return replace(found, receipts=_below(book, found.receipts, number.receipts))


def _figure(book: Book) -> FigureView | None:
    fact = main_figure(book)
    if fact is None:
        return None
    receipts = book.till.receipts(fact, limit=1, tight=True)
    return replace(figures.figure(book, fact), receipts=receipts)


def main_figure(book: Book) -> Figure | None:
    """Give the one number of a story; None where it has none.

    It is one that a headline tells, else of the lead, else one that moved or can be drawn: of
    those of which it is sure what they count.
    """
    return max(book.story.of(FIGURES), key=partial(_weight, book), default=None)


def _weight(book: Book, fact: Figure) -> tuple[bool, ...]:
    titles = [book.story.title, *(article.title or "" for article in book.story.articles)]
    number = next(iter(NUMBER.findall(fact.text)), fact.text.casefold())
    headed = any(number in (*NUMBER.findall(title), *title.casefold().split()) for title in titles)
    told = (book.till.sentences.get(piece.sentence) for piece in fact.evidence)
    leads = any(sentence is not None and sentence.paragraph <= LEAD for sentence in told)
    moved = fact.change is not None and fact.change.start is not None
    drawn = fact.range is not None or fact.part
    return (fact.confidence != "low", headed, leads, moved, drawn, fact.status == "happened")


def _kicker(book: Book) -> Iterable[str]:
    t = book.t
    day = book.edition.date or book.published
    if day:
        yield t.day(day)
    changed = book.edition.modified
    if changed and changed != day:
        yield t("overview.updated", day=t.day(changed))
    sentences = sum(len(a.coverage.cells) for a in sources.articles_of(book))
    made = {
        "articles": t("count.articles", n=len(book.story.articles)),
        "sentences": t("count.sentences", n=sentences),
    }
    outlets = tuple(dict.fromkeys(a.outlet or "" for a in book.story.articles))
    if all(outlets) and len(outlets) <= OUTLETS:
        yield t("overview.made_from.of", **made, outlets=", ".join(outlets))
    else:
        yield t("overview.made_from", **made)


def _answers(book: Book) -> Iterable[AnswerView]:
    for fact in answers_of(book):
        yield AnswerView(
            anchor=f"glance_{fact.question}",
            question=book.t(f"glance.{fact.question}"),
            text=fact.text,
            date=_date_of(book, fact) if fact.question == "when" else "",
            mark=book.till.receipts(fact).mark,
        )


def _date_of(book: Book, fact: Answer) -> str:
    places = {e.sentence for e in fact.evidence}
    for event in book.story.of(TIMELINE):
        when = event.when
        here = places & {e.sentence for e in event.evidence}
        if when is None or not when.edtf or not when.text or "when" in event.edited:
            continue
        if here and when.text in fact.text:
            return sentence_case(book.t.time(when.edtf))
    return ""


def _below(book: Book, receipts: Receipts, above: Receipts) -> Receipts:
    return below(receipts, sentences_of(above), book.t("receipt.above"))


def _under(book: Book, receipts: Receipts, keys: Iterable[Key]) -> Receipts:
    """The receipts of the answers: the open key sentences stand under the headline already."""
    told = {key.receipt.sentence for key in keys if key.receipt}
    return below(receipts, told, book.t("receipt.lead"))


def _missing(book: Book) -> Iterable[str]:
    """Why pages are missing; where nothing could be read at all, that says it for all of them."""
    hidden = {edit.section for edit in book.story.edits if edit.deed == "hidden"}
    withheld = book.story.withheld
    if not hidden and not withheld and not any(book.story.of(section) for section in SECTIONS):
        yield book.t("overview.nothing", n=len(book.story.articles))
        return
    for section in MAIN:
        if not book.story.of(section) and section.name in hidden:
            yield book.t("overview.hidden", page=title_of(book, section))
        elif not book.story.of(section) and section.name in withheld:
            yield book.t("overview.withheld", page=title_of(book, section))
        elif not book.story.of(section):
            yield book.t(f"{section.name}.missing")
