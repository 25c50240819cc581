"""Clipping: a link to what was told before, at the start of a finished label: "Hence | fares"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.sections.figures.phrases import Label
from explainer.text.marks import COMMA

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from explainer.language.pack import LanguagePack


def clipped(label: Label, doc: Doc, pack: LanguagePack) -> Label:
    """Give a label without the adverb that ties it to what was told: "| hence | fares rose 4%"."""
    (start, end), *more = label.parts
    if doc[start].lower_ not in pack.amounts.linking or doc[start].dep_ != "advmod":
        return label
    first = start + 1 + (start + 1 < end and doc[start + 1].text == COMMA)
    cut = doc[start:first].text
    if first >= end or not label.text.startswith(cut):
        return label
    return replace(label, text=label.text[len(cut) :].lstrip(), parts=((first, end), *more))
