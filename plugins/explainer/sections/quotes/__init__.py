"""In their words: direct quotations with their speakers, and reported statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from explainer.model import Facts, Reading, Section
from explainer.sections.quotes.quote import Quote


def extract(reading: Reading, found: Facts) -> Iterable[Quote]:
    """Find direct and reported statements in the order of the article."""
    from explainer.sections.quotes import extracting

    return extracting.extract(reading, found)


def join(quotes: Sequence[Quote]) -> Quote:
    """Keep the first of several equal quotations."""
    return quotes[0]


QUOTES = Section(
    name="quotes",
    fact=Quote,
    extract=extract,
    same=lambda quote: (quote.text, quote.speaker),
    join=join,
    order=lambda quote: (),
    needs=("actors",),
    path="quotes",
)
