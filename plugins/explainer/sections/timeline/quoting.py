"""Quoting: the sentence before, where a quotation opens that ends before who said it on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.verbs import BRIEF
from explainer.text.attribution.scene import scene_of
from explainer.text.syntax.clauses import children

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.model import Reading


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
