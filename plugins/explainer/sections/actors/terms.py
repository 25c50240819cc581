"""Terms: for how long somebody had a role: "mayor | until 2019", "| from 2005 to 2013"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.text.edtf import extent
from explainer.text.when import Mention, mentions_in

if TYPE_CHECKING:
    from spacy.tokens import Span

UNTIL, RANGE = "until", "range"
"""Rules that read a time with an end."""


def with_term(role: Role, scene: Scene) -> Role:
    """Give a role with the time behind it for which it was held; the same role for none."""
    doc = scene.doc
    for mention in mentions_in(scene.reading):
        told = doc.char_span(mention.start, mention.end, alignment_mode="expand")
        if told is None or mention.edtf is None or told.end <= role.head:
            continue
        if told.start > role.end + 1:
            break
        if _is_term(role, told, mention, scene):
            over = _has_ended(told, mention, scene)
            return replace(role, end=max(role.end, told.end), ended=over)
    return role


def _is_term(role: Role, told: Span, mention: Mention, scene: Scene) -> bool:
    """Whether a time bounds a role: both ends of it, or one, or the year of what is told apart.

    "Was named | mayor | in 2013" tells when she was named, "Ann Roe, | mayor | in 2013" a term.
    """
    doc = scene.doc
    if mention.rule in (UNTIL, RANGE):
        return told.start <= role.end
    first = scene.bounds(role.start)[0]
    before = doc[role.start - 1] if role.start > first else doc[role.start]
    before = before.nbor(-1) if before.tag_ == "DT" and before.i > first else before
    apart = before.text == "," or (before.tag_ == "VBD" and before.lemma_ in scene.words.being)
    return apart and doc[told.start - 1].lower_ in scene.words.inside


def _has_ended(told: Span, mention: Mention, scene: Scene) -> bool:
    """Whether a time is over: "until March" as well, which no year puts ahead."""
    last, published = extent(mention.edtf or "").last, scene.reading.article.published
    if last is None or published is None:
        return last is not None
    ahead = any(token.lower_ in scene.words.upcoming for token in told)
    loose = mention.rule == UNTIL and mention.anchor is not None and not ahead
    return loose or last < (published.year, published.month, published.day)
