"""The key figures page: each number large, with what it counts, drawn to scale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from explainer.model import Status, Story
from explainer.pages.book import Book, Meant, Voice, sentence_case
from explainer.pages.frame import Frame, View
from explainer.pages.receipts import Receipts
from explainer.pages.versions import Versions, versions_of
from explainer.sections.figures import FIGURES, Figure
from explainer.sections.figures.figure import CONVERSION

WIDTH = 1000
"""Units of the drawing from its left edge to its right one."""
ROWS = 3
"""From so many figures of one unit on, a table compares them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One value drawn to scale.

    Attributes:
        label: What it is ("from", "to"); "" for the only one.
        value: The value in words; "" for a share, which the number above tells as the article does.
        x: Where it starts, 0 to 1000.
        width: Its length in the same units.
        firm: True for what is so; False for what might be, which is drawn hollow.
    """

    label: str
    value: str
    x: int
    width: int
    firm: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """The same sum in another currency.

    Attributes:
        text: As it stands in the article; "" where the label of the sum has it.
    """

    anchor: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureView:
    """One number.

    Attributes:
        text: As it stands in the article.
        ends: Start and end of a change, in words, shown with an arrow; () for any other figure.
        bars: The drawing; () where there is nothing to compare with.
        whole: True where the bars lie on a track that stands for the whole (100%).
        meant: Whom words of the label stand for, in its order; empty where it says so itself.
        versions: What other articles tell of it.
        again: What tells the same sum in other currencies, which has no card of its own.
    """

    anchor: str
    text: str
    ends: tuple[str, ...]
    label: str
    status: Status
    state: str
    voice: Voice | None
    bars: tuple[Bar, ...]
    whole: bool
    receipts: Receipts
    meant: tuple[Meant, ...] = ()
    versions: Versions = Versions()
    again: tuple[Again, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Figures of one unit, to compare row by row."""

    unit: str
    rows: tuple[FigureView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresView(View):
    """The numbers of a story."""

    figures: tuple[FigureView, ...]
    tables: tuple[Table, ...]


def arrange(book: Book, frame: Frame) -> FiguresView:
    """Give every figure on its own, and a table for those that compare.

    A sum that is told again in another currency is one.
    """
    facts = book.story.of(FIGURES)
    return FiguresView(
        frame=frame,
        figures=tuple(
            replace(figure(book, sums[0]), again=tuple(_again(sums)))
            for sums in with_conversions(facts)
        ),
        tables=tuple(_tables(book, facts)),
    )


def count(story: Story) -> int:
    """Give how many entries the page has."""
    return sum(1 for _ in with_conversions(story.of(FIGURES)))


def with_conversions(facts: Iterable[Figure]) -> Iterable[tuple[Figure, ...]]:
    """Give each figure with those behind it that tell its sum again in other currencies."""
    held: tuple[Figure, ...] = ()
    for fact in facts:
        if held and fact.rule == CONVERSION and _is_of(fact, held[0]):
            held = (*held, fact)
            continue
        if held:
            yield held
        held = (fact,)
    if held:
        yield held


def _is_of(fact: Figure, told: Figure) -> bool:
    """Whether a figure tells another one again: in the same words of the same sentence."""
    places = [{piece.sentence for piece in one.evidence} for one in (fact, told)]
    return fact.label == told.label and bool(places[0] & places[1])


def _again(sums: Sequence[Figure]) -> Iterable[Again]:
    for fact in sums[1:]:
        text = "" if fact.text in sums[0].label else fact.text
        yield Again(anchor=fact.id, text=text)


def _tables(book: Book, facts: Sequence[Figure]) -> Iterable[Table]:
    for unit in dict.fromkeys(f.unit for f in facts):
        rows = tuple(figure(book, f) for f in facts if f.unit == unit)
        if len(rows) >= ROWS:
            yield Table(unit=unit_name(book, unit), rows=rows)


def unit_name(book: Book, unit: str) -> str:
    """Give a unit in words: "percent", "homes", "US dollars"."""
    key = f"unit.name.{unit}"
    return book.t(key) if key in book.t else book.t.currency(unit)


def figure(book: Book, fact: Figure) -> FigureView:
    """Give one figure."""
    bars, whole = drawing(book, fact)
    change = fact.change
    ends = (
        (_bare(book, fact, change.start), book.t.amount(change.to, fact.unit))
        if change and change.start is not None and change.to is not None
        else ()
    )
    return FigureView(
        anchor=fact.id,
        text=fact.text,
        ends=ends,
        label=fact.label if goes_on(fact) else sentence_case(fact.label),
        status=fact.status,
        state=book.t(f"figures.status.{fact.status}"),
        voice=book.voice(fact.said_by, fact.sourcing),
        bars=bars,
        whole=whole,
        receipts=book.till.receipts(fact),
        meant=book.meant(fact),
        versions=versions_of(book, fact),
    )


def goes_on(fact: Figure) -> bool:
    """Tell whether a label reads on where the number stops: "20,000", "workers left"."""
    told = (piece.text.split(fact.text, 1) for piece in fact.evidence)
    return any(len(parts) == 2 and parts[1].lstrip().startswith(fact.label) for parts in told)


def drawing(book: Book, fact: Figure) -> tuple[tuple[Bar, ...], bool]:
    """Give the bars of a figure: a change, a range, or a share of the whole."""
    change, span = fact.change, fact.range
    firm = fact.status in {"happened", "ongoing"}
    if change and change.start is not None and change.to is not None:
        if not change.start and not change.to:
            return (), False
        start, end = _bars(change.start, change.to)
        return (
            _bar(book, fact, "figures.from", change.start, start, firm=True),
            _bar(book, fact, "figures.to", change.to, end, firm=firm),
        ), False
    if span and 0 <= span.low < span.high:
        low = round(WIDTH * span.low / span.high)
        words = book.t(
            "figures.range",
            low=_bare(book, fact, span.low),
            high=book.t.amount(span.high, fact.unit),
        )
        return (Bar(label="", value=words, x=low, width=WIDTH - low, firm=firm),), True
    if fact.part and not change and fact.value is not None and 0 < fact.value <= 100:
        width = max(1, round(WIDTH * fact.value / 100))
        return (Bar(label="", value="", x=0, width=width, firm=firm),), True
    return (), False


def _bare(book: Book, fact: Figure, value: float) -> str:
    """A value of several: the word for what is counted is told once, beside all of them."""
    return book.t.amount(value, fact.unit).removesuffix(f" {fact.unit}")


def _bar(
    book: Book, fact: Figure, label: str, value: float, place: tuple[int, int], firm: bool
) -> Bar:
    return Bar(
        label=book.t(label),
        value=_bare(book, fact, value),
        x=place[0],
        width=place[1],
        firm=firm,
    )


def _bars(*values: float) -> list[tuple[int, int]]:
    """Where bars from zero start and how long they are, on one scale; negative ones go left."""
    low, high = min(0.0, *values), max(0.0, *values)
    scale = WIDTH / (high - low) if high > low else 0
    zero = -low * scale
    return [
        (round(min(zero, zero + v * scale)), max(round(abs(v) * scale), 2 if v else 0))
        for v in values
    ]
