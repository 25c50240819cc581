"""Meaning: whom the pronouns and nouns of a label stand for, where its words do not name them.

A label is read without the sentences before it: "23% now believe he [Ben Crow] could win".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from explainer.model import Actor, Reading
from explainer.sections.figures.phrases import Label, words_in
from explainer.text.attribution.scene import scene_of
from explainer.text.brackets import is_third, stood_for, word_end
from explainer.text.cast import Cast
from explainer.text.clauses import NOUN_SUBJECTS
from explainer.text.meant import described_by, is_named_before, is_open, meant_by

if TYPE_CHECKING:
    from spacy.tokens import Token


def meant_in(label: Label, reading: Reading, cast: Cast) -> tuple[tuple[int, Actor], ...]:
    """Give whom the words of a label stand for, each behind so many characters of it.

    Who is named in the label, or stands behind a word of it already, is not told again.
    """
    tokens = [t for start, end in label.parts for t in reading.doc[start:end]]
    shown = {a.id for t in tokens if t.pos_ == "PROPN" and (a := cast.at(t)) is not None}
    shown |= {a.id for a in cast.actors if any(n in label.text for n in (a.name, *a.aliases))}
    found: list[tuple[int, Actor]] = []
    for token in tokens if label.before is None else (label.before, *tokens):
        actors = [a for a in _whom(token, tokens, reading, cast) if a.id not in shown]
        place = place_of(token, label, reading) if actors else None
        if actors and label.before is not None and token.i == label.before.i:
            place = label.text.find(token.text) + len(token)
        if place is not None:
            found += ((place, actor) for actor in actors)
            shown.update(actor.id for actor in actors)
    return tuple(found)


def _whom(token: Token, tokens: Sequence[Token], reading: Reading, cast: Cast) -> tuple[Actor, ...]:
    """The actors for whom a word of a label stands; none where that is not sure."""
    if token.pos_ == "NOUN":
        actor = described_by(token, reading, cast)
        return () if actor is None else (actor,)
    if not is_third(token) or scene_of(reading).inside[token.i] >= 0:
        return ()
    if is_named_before(token, (t for t in tokens if t.i != token.i), reading, cast):
        return ()
    if token.dep_ in NOUN_SUBJECTS:
        return meant_by(token, reading, cast) if is_open(token) else ()
    actor = stood_for(token, reading, cast)
    return () if actor is None else (actor,)


def place_of(token: Token, label: Label, reading: Reading) -> int | None:
    """Give the characters of a label up to the end of a word; None where it is not in its text."""
    last, end = word_end(token), len(label.text)
    for start, stop in reversed(label.parts):
        at = label.text.rfind(words_in(reading.doc, start, stop), 0, end)
        if at < 0:
            return None
        if start <= token.i < stop:
            return at + len(words_in(reading.doc, start, last.i + 1, of=(start, stop)).rstrip())
        end = at
    return None
