"""Quoting: the sentences beside the one that tells who said it on a day, of the same quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.pieces import BRIEF, opening_mark
from explainer.text.attribution.scene import scene_of
from explainer.text.syntax.clauses import children

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.model import Reading


def is_quoted_around(says: Token, reading: Reading) -> bool:
    """Tell whether a short quotation opens in the sentence before who says it, or ends behind."""
    return opened_before(says, reading) is not None or closed_behind(says, reading) is not None


def opened_before(says: Token, reading: Reading) -> Span | None:
    """Give the sentence that opens what somebody says: "“Elm is old. | It must close,” Roe said".

    None where the quotation opens beside the verb, before more than that sentence or inside it, or
    where all of it is long.
    """
    scene, at = scene_of(reading), reading.index(says)
    said = next((t for t in children(says) if t.dep_ == "ccomp" and t.i < says.i), None)
    if said is None or not at or scene.inside[said.i] < 0:
        return None
    number, before = scene.inside[said.i], reading.spans[at - 1]
    first, behind = scene.tokens[number]
    sentences = reading.article.sentences
    beside = sentences[at - 1].paragraph == sentences[at].paragraph
    whole = beside and first == before.start and said.right_edge.i < behind <= says.i
    return before if whole and says.i - first <= BRIEF else None


def closed_behind(says: Token, reading: Reading) -> Span | None:
    """Give the sentences that close what somebody says: 'Roe said: "Elm is old. | It must close."'.

    None where the quotation ends with the sentence in which it opens, or inside another one, or
    where all of it is long.
    """
    scene, at, mark = scene_of(reading), reading.index(says), opening_mark(says)
    if mark is None or at + 1 >= len(reading.spans) or scene.inside[mark + 1] < 0:
        return None
    _, behind = scene.tokens[scene.inside[mark + 1]]
    spans, sentences = reading.spans, reading.article.sentences
    last = reading.index(reading.doc[behind - 1])
    beside = all(s.paragraph == sentences[at].paragraph for s in sentences[at : last + 1])
    whole = beside and last > at and behind == spans[last].end
    return reading.doc[spans[at].end : behind] if whole and behind - says.i <= BRIEF else None
