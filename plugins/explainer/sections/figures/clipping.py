"""Clipping: what hangs loose at the ends of a finished label.

"Hence the number of seats", "day three of the fair, Elm beat Roe", "were sent in groups of three,
and groups".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.sections.figures.phrases import Label
from explainer.text.marks import COMMA
from explainer.text.syntax.clauses import SUBJECTS
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from explainer.language.pack import LanguagePack


def clipped(label: Label, doc: Doc, pack: LanguagePack) -> Label:
    """Give a label without the link, the second time or the new subject at one of its ends."""
    (start, end), *more = label.parts
    first = _behind_link(doc, start, end, pack)
    first = first if first > start else _behind_time(doc, start, end, pack)
    whole = first < end or (more and first == more[0][0])
    if whole and start < first and label.text.startswith(cut := doc[start:first].text):
        parts = ((first, end), *more) if first < end else tuple(more)
        label = replace(label, text=label.text[len(cut) :].lstrip(), parts=parts)
    start, end = label.parts[-1]
    last = _before_subject(doc, start, end)
    if start < last < end and label.text.endswith(cut := doc[last:end].text):
        parts = (*label.parts[:-1], (start, last))
        label = replace(label, text=label.text[: -len(cut)].rstrip(), parts=parts)
    return label


def _behind_link(doc: Doc, start: int, end: int, pack: LanguagePack) -> int:
    """Where a label goes on behind a word that ties it to what was told: "| hence | it rose"."""
    if doc[start].lower_ not in pack.amounts.linking or doc[start].dep_ != "advmod":
        return start
    return start + 1 + (start + 1 < end and doc[start + 1].text == COMMA)


def _behind_time(doc: Doc, start: int, end: int, pack: LanguagePack) -> int:
    """Where it goes on behind what only calls a time that it leaves out: "Today, | day two, |"."""
    noun, sent = doc[start], doc[start].sent
    timed = noun.dep_ in {"npadvmod", "appos"} and start - sent.start >= 2
    if not timed or doc[start - 1].text != COMMA or doc[start - 2].dep_ != "npadvmod":
        return start
    if any(kind_of(t, pack) not in TIMES for t in (doc[start - 2], noun)):
        return start
    return next((t.i + 1 for t in doc[start : end + 1] if t.text == COMMA), start)


def _before_subject(doc: Doc, start: int, end: int) -> int:
    """Where it ends before who does what it leaves out: "in groups | , and groups | met"."""
    last = doc[end - 1]
    link = last.left_edge.i - 1
    if last.dep_ not in SUBJECTS or last.head.i < end or link <= start:
        return end
    if doc[link].dep_ != "cc" or doc[link].head.pos_ not in {"VERB", "AUX"}:
        return end
    return link - (doc[link - 1].text == COMMA)
