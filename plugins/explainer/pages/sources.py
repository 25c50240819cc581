"""The sources page: the annotated article, how much of it is used, and who says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any, Literal

from explainer.model import Article, Evidence, Fact, ParagraphKind, Section, Sentence, Sourcing
from explainer.pages.book import Book
from explainer.pages.edits import EditView, edits_of
from explainer.pages.excerpts import Excerpt, cut
from explainer.pages.frame import Frame, Link, View
from explainer.pages.naming import voice_of, within
from explainer.pages.places import place_of, title_of
from explainer.pages.receipts import fragment
from explainer.sections import SECTIONS
from explainer.sections.actors import ACTORS
from explainer.sections.brief import KeySentence
from explainer.sections.figures import Figure
from explainer.sections.timeline import Event
from explainer.text.addresses import web

Use = Literal["used", "named", "unused"]
LEDGER: tuple[Sourcing, ...] = ("article", "named", "institution", "anonymous")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements:
    """What one section makes of a sentence.

    Attributes:
        links: To each statement; one that no page shows has no ``href``.
    """

    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceView(Excerpt):
    """One sentence.

    Attributes:
        parts: Its words, marked where statements rest on them; () where it may not be shown.
        use: "used" by a statement, "named" where it only mentions somebody, "unused".
        original: Its place in the original on the web; None where there is none.
    """

    id: str
    number: str
    label: str
    spoken: str
    use: Use
    statements: tuple[Statements, ...]
    original: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphView:
    """One paragraph.

    Attributes:
        kind: How it looks: an item of a list as one, also where it is read as text.
        gap: True where sentences before it are not shown.
        rests: True where a statement rests on it.
    """

    kind: ParagraphKind
    sentences: tuple[SentenceView, ...]
    gap: bool
    rests: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How much of one article, or of all, is used.

    Attributes:
        used: How many sentences carry a statement, as a sentence.
        cells: One a sentence; lines that are not read as one have none.
    """

    used: str
    cells: tuple[Use, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """One annotated article.

    Attributes:
        name: What to call it: its headline, else its outlet, else "The article".
        about: Outlet, author and day, as far as the source gives them, each as a phrase.
        lacks: What the source does not give, as one sentence; "" where it gives all.
    """

    id: str
    name: str
    about: tuple[str, ...]
    lacks: str
    url: str | None
    coverage: Coverage
    paragraphs: tuple[ParagraphView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of the sourcing ledger.

    Attributes:
        count: Statements that are sourced so, in words.
        share: Of all statements, 0 to 1000.
        voices: Who they are, each once.
    """

    sourcing: Sourcing
    title: str
    number: int
    count: str
    share: int
    voices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesView(View):
    """Where everything comes from.

    Attributes:
        shown: What of the articles may be shown, in sentences; "" where all is.
        edits: What an editor added, changed, joined or hid, with the ground given.
    """

    articles: tuple[ArticleView, ...]
    ledger: tuple[Row, ...]
    shown: str
    edits: tuple[EditView, ...]


def arrange(book: Book, frame: Frame) -> SourcesView:
    """Annotate every article of the story."""
    return SourcesView(
        frame=frame,
        articles=articles_of(book),
        ledger=ledger(book),
        shown=" ".join(_shown(book)),
        edits=edits_of(book),
    )


def _shown(book: Book) -> Iterable[str]:
    show = book.story.show_source
    if show != "full":
        yield book.t(f"sources.shown.{show}", n=len(book.story.articles))
    if book.story.withheld:
        yield book.t("sources.withheld", n=len(book.story.withheld))


def articles_of(book: Book) -> tuple[ArticleView, ...]:
    """Give the annotated articles, oldest first."""
    return book.once("articles", lambda: tuple(_articles(book)))


def _articles(book: Book) -> Iterable[ArticleView]:
    index = _index(book)
    return (_article(book, a, index) for a in book.story.articles)


Index = Mapping[str, list[tuple[Section[Any], Fact, Evidence]]]


def _index(book: Book) -> Index:
    """What rests on each sentence."""
    found: dict[str, list[tuple[Section[Any], Fact, Evidence]]] = defaultdict(list)
    for section in SECTIONS:
        for fact in book.whole.of(section):
            for piece in fact.pieces():
                found[piece.sentence].append((section, fact, piece))
    return found


def _article(book: Book, article: Article, index: Index) -> ArticleView:
    views = [(s, _sentence(book, article, s, index)) for s in article.sentences]
    t = book.t
    return ArticleView(
        id=article.id,
        name=article.title or article.outlet or t("sources.untitled"),
        about=tuple(about_of(book, article)),
        lacks=_lacks(book, article),
        url=web(article.url),
        coverage=coverage(book, tuple(v.use for s, v in views if _counts(s, v))),
        paragraphs=tuple(_paragraphs(book, views)),
    )


def _counts(sentence: Sentence, view: SentenceView) -> bool:
    """Whether a line is a sentence: a caption is none, nor a heading on which nothing rests."""
    below = sentence.kind == "heading" and sentence.paragraph != 0
    return sentence.kind != "furniture" and (view.use != "unused" or not below)


def coverage(book: Book, cells: tuple[Use, ...]) -> Coverage:
    """Say how many sentences carry a statement."""
    used, total = cells.count("used"), len(cells)
    told = book.t("count.sentences", n=total)
    # The verb goes with the sentences that there are where that is one: "0 of 1 sentence carries".
    words = book.t("sources.used", n=1 if total == 1 else used, used=used, total=told)
    return Coverage(used=words, cells=cells)


def about_of(book: Book, article: Article) -> Iterable[str]:
    """Give outlet, author and day of an article, as far as it has them, each as a phrase."""
    if article.outlet and article.title:
        yield article.outlet
    if article.author:
        yield book.t("sources.by", author=article.author)
    if article.published:
        key = "sources.dated" if article.dated else "sources.dated.editor"
        yield book.t(key, day=book.t.day(article.published))


def _lacks(book: Book, article: Article) -> str:
    fields = ("title", "outlet", "author", "published")
    lacks = {f for f in fields if getattr(article, f) is None}
    lacks |= set() if article.dated else {"published"}
    missing = [book.t(f"sources.field.{f}") for f in fields if f in lacks]
    return book.t("sources.lacks", what=book.t.one_of(missing)) if missing else ""


def _paragraphs(book: Book, views: list[tuple[Sentence, SentenceView]]) -> Iterable[ParagraphView]:
    gap = False
    for _, group in groupby(views, key=lambda pair: pair[0].paragraph):
        pairs = list(group)
        kept = tuple(v for _, v in pairs if book.story.show_source == "full" or v.statements)
        if kept:
            rests = any(v.statements for v in kept)
            first = pairs[0][0]
            kind: ParagraphKind = "item" if first.listed else first.kind
            yield ParagraphView(kind=kind, sentences=kept, gap=gap, rests=rests)
        gap = len(kept) < len(pairs) if kept else True


def _tells(fact: Fact, piece: Evidence) -> bool:
    """Whether words tell a fact, or told it before it moved on: what else there is on it do not."""
    return piece in fact.evidence or piece not in getattr(fact, "details", ())


def _sentence(book: Book, article: Article, sentence: Sentence, index: Index) -> SentenceView:
    resting = index.get(sentence.id, [])
    solid = [(f, e) for s, f, e in resting if s.name != ACTORS.name]
    # A key sentence and a topic's details are whole sentences: a mark over all marks nothing.
    telling = [(f, e) for f, e in solid if not isinstance(f, KeySentence) and _tells(f, e)]
    marks = telling or ([] if solid else [(f, e) for _, f, e in resting])
    spans = [(e.start, e.end) for _, e in marks]
    shown = book.story.show_source != "none"
    return SentenceView(
        id=sentence.id,
        number=book.till.number(sentence.id),
        label=book.till.label(sentence.id),
        spoken=book.till.spoken(sentence.id),
        parts=cut(sentence.text, spans) if shown else (),
        use="used" if solid else "named" if resting else "unused",
        statements=tuple(_statements(book, resting)),
        original=fragment(article.url, sentence.text),
    )


def _statements(
    book: Book, resting: list[tuple[Section[Any], Fact, Evidence]]
) -> Iterable[Statements]:
    for section in SECTIONS:
        facts = {f.id: _as_there(f, e) for s, f, e in resting if s is section}
        if facts:
            yield Statements(
                title=title_of(book, section),
                links=tuple(place_of(book, section, f) for f in facts.values()),
            )


def _as_there(fact: Fact, piece: Evidence) -> Fact:
    """A fact in the words that it had where a piece of evidence stands, if those are others now."""
    if not isinstance(fact, Event | Figure):
        return fact
    past = next((t for t in fact.earlier if piece in t.evidence), None)
    return replace(fact, text=past.text) if past else fact


def ledger(book: Book) -> tuple[Row, ...]:
    """Count the statements by who asserts them; what an editor added is nobody's in the article."""
    voices: dict[Sourcing, list[str | None]] = {s: [] for s in LEDGER}
    for section in SECTIONS:
        for fact in book.whole.of(section):
            sourcing = getattr(fact, "sourcing", None)
            if sourcing in voices and not fact.added_by:
                voices[sourcing].append(_voice(book, fact))
    total = sum(len(v) for v in voices.values())
    return tuple(_row(book, s, voices[s], total) for s in LEDGER if voices[s])


def _voice(book: Book, fact: Fact) -> str | None:
    """Who says it, under the one name that the story has for them."""
    said = getattr(fact, "said_by", None) or getattr(fact, "speaker", None)
    if not said:
        return None
    known = book.cast.by_id.get(getattr(fact, "actor", None) or "") or voice_of(said, book.cast)
    return known.name if known else within(said, book.cast)


def _row(book: Book, sourcing: Sourcing, said: list[str | None], total: int) -> Row:
    return Row(
        sourcing=sourcing,
        title=book.t(f"sources.ledger.{sourcing}", n=len(book.story.articles)),
        number=len(said),
        count=book.t("count.statements", n=len(said)),
        share=round(1000 * len(said) / total),
        voices=tuple(dict.fromkeys(v for v in said if v)),
    )
