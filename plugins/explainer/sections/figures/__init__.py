"""Key figures: the numbers a reader would quote, with what they count and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from explainer.model import Facts, Reading, Section
from explainer.sections.figures.figure import Bound, Change, Figure, Range
from explainer.sections.figures.growing import GROWTH

__all__ = ["FIGURES", "Bound", "Change", "Figure", "Range", "extract", "join"]


def extract(reading: Reading, found: Facts) -> Iterable[Figure]:
    """Find the figures in the order of the article; one told twice is one."""
    from explainer.sections.figures import extracting

    return extracting.extract(reading, found)


def join(figures: Sequence[Figure]) -> Figure:
    """Keep the newest article's figure."""
    return figures[-1]


FIGURES = Section(
    name="figures",
    fact=Figure,
    extract=extract,
    same=lambda figure: (figure.value, figure.unit, figure.label.casefold()),
    join=join,
    order=lambda figure: (),
    growth=GROWTH,
    needs=("actors",),
    path="key-figures",
)
