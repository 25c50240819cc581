"""Selves: whether an article itself speaks of who writes and reads it: "I", "we", "you"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.attribution.sayers import sayer_of
from explainer.text.attribution.scene import Scene, scene_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.model import Reading


def speaks_itself(reading: Reading, span: Span) -> bool:
    """Tell whether somebody says "I" or "we" outside a quotation: an opinion, not a report."""
    inside, selves = scene_of(reading).inside, reading.pack.glance.selves
    own = (t for t in span if t.lower_ in selves)
    return any(inside[t.i] < 0 and not _is_acronym(t) for t in own)


def says_itself(cue: Token, scene: Scene) -> bool:
    """Tell whether the article's own "I" says something: 'As Poe left, I laughed and said, "'."""
    sayer = sayer_of(cue, scene.grammar, scene.pack.speech)
    return sayer is not None and sayer.lower_ in scene.pack.glance.selves


def _is_acronym(token: Token) -> bool:
    """Tell "US" from "us", and a letter that hyphens tie to others: "(I-Ohio)", "Elm-i-Roe"."""
    tied = not token.whitespace_ and token.i + 1 < len(token.doc) and token.nbor(1).text == "-"
    return tied or (token.is_upper and len(token) > 1)
