"""Meaning: whom the pronouns and nouns of a label stand for, where its words do not name them.

A label is read without the sentences before it: "23% now believe he [Ben Crow] could win".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Actor, Reading
from explainer.sections.figures.phrases import Label, words_in
from explainer.text.brackets import brackets, word_end
from explainer.text.cast import Cast

if TYPE_CHECKING:
    from spacy.tokens import Token


def meant_in(label: Label, reading: Reading, cast: Cast) -> tuple[tuple[int, Actor], ...]:
    """Give whom the words of a label stand for, each behind so many characters of it.

    Who is named in the label, or stands behind a word of it already, is not told again.
    """
    tokens = [t for start, end in label.parts for t in reading.doc[start:end]]
    tokens = tokens if label.before is None else [label.before, *tokens]
    shown = {a.id for a in cast.actors if any(n in label.text for n in (a.name, *a.aliases))}
    found: list[tuple[int, Actor]] = []
    for token, actor in brackets(tokens, (None, ()), reading, cast, besides=shown):
        place = place_of(token, label, reading)
        if label.before is not None and token.i == label.before.i:
            place = label.text.find(token.text) + len(token)
        if place is not None:
            found.append((place, actor))
    return tuple(found)


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
