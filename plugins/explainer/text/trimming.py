"""Trimming: the words of a statement without what hangs over at either end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.attribution.scene import scene_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.model import Reading

LOOSE = frozenset({",", ".", "-", ":", ";", "–", "—", "--", "_", "…"})
"""Marks that may be left at the end of a phrase."""
BRACKETS = ("(", ")")


def trimmed(reading: Reading, span: Span) -> Span:
    """Give a span of one sentence as it can stand alone.

    A dateline before it, loose marks and conjunctions behind it are cut off. A quotation or a
    bracket that it opens is closed where its end mark follows, else the bracket is cut off.
    """
    doc, start, end = span.doc, span.start, span.end
    scene = scene_of(reading)
    start = min(max(start, scene.dateline(scene.paragraph(start))), end - 1)
    limit = reading.spans[reading.index(doc[start])].end
    number = scene.inside[end - 1]
    if number >= 0 and scene.tokens[number][0] >= start:
        while end < limit and doc[end].is_punct and scene.inside[end] == number:
            end += 1
    brackets = [t for t in doc[start:end] if t.text in BRACKETS]
    if brackets and brackets[-1].text == BRACKETS[0]:
        closed = end < limit and doc[end].text == BRACKETS[1]
        end = end + 1 if closed else max(start + 1, brackets[-1].i)
    while end - start > 1 and _hangs_over(doc[end - 1]):
        end -= 1
    return doc[start:end]


def _hangs_over(token: Token) -> bool:
    return token.text in LOOSE or token.is_space or token.dep_ == "cc"
