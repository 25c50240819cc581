"""Entire: the label of a figure from a short sentence, which is all of that sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.sections.figures.phrases import Label, words_in
from explainer.sections.figures.spots import Spot
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.lost import lost_in
from explainer.text.entire import SHORT, entire
from explainer.text.marks import ELISION
from explainer.text.syntax.clauses import VERBAL, ancestors, is_finite

if TYPE_CHECKING:
    from spacy.tokens import Token


def with_sentence(label: Label, spot: Spot, reading: Reading, cast: Cast, *, voiced: bool) -> Label:
    """Give all of a short sentence in place of a label with words left out of its middle.

    "The campaign, | which takes in posters, | cost the state $4m". The same label where nothing is
    left out, its words are not all of the article's, or the rest needs the sentences before it.
    """
    doc = reading.doc
    own = " ".join(words_in(doc, *part) for part in label.parts)
    verb = label.verb or _verb_of(spot.top)
    whole = label.text.replace(ELISION, " ") == own and len(label.parts) > 1
    if label.rule != "clause" or not whole or verb is None:
        return label
    told = entire(verb, label.parts, reading, voiced=voiced, longest=SHORT)
    if told is None:
        return label
    known = {i for a, b in label.parts for i in range(a, b)}
    if lost_in(told, known, reading, cast) is not None:
        return label
    part = (told.start, told.end)
    return replace(label, text=words_in(doc, *part), parts=(part,))


def _verb_of(token: Token) -> Token | None:
    """The verb in a tense on which a word hangs."""
    return next((t for t in (token, *ancestors(token)) if t.pos_ in VERBAL and is_finite(t)), None)
