"""Sums that an article gives in another currency too: "paid £5m ($7m) for the mill"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explainer.model import Reading
from explainer.sections.figures.figure import CONVERSION, Figure
from explainer.text.amounts import Amount, plain
from explainer.text.slugs import slug_of


def converted(figure: Figure, amount: Amount, reading: Reading, index: int) -> Iterator[Figure]:
    """Give the sum of a figure in each currency that stands in brackets behind it.

    "£5m" with the label "paid £5m ($7m) for the mill" gives "$7m" with the same label.

    Args:
        figure: What is told of the sum.
        amount: The sum.
        reading: The article.
        index: Where its sentence stands.
    """
    base, text = reading.starts[index], reading.article.sentences[index].text
    sentence = reading.article.sentences[index].id
    own = next((piece for piece in figure.evidence if piece.sentence == sentence), None)
    if own is None:
        return
    for other in amount.again:
        first, last = min(own.start, other.start), max(own.end, other.end)
        words = text[other.start : other.end]
        rest = (piece for piece in figure.evidence if piece is not own)
        yield replace(
            figure,
            id=slug_of(f"{words} {figure.label}"),
            evidence=(reading.evidence_at(base + first, base + last), *rest),
            rule=CONVERSION,
            text=words,
            value=plain(other.value),
            unit=other.unit,
            change=None,
        )
