"""Speaking: in which words it is told who says something that no name of its own tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.coreference.brackets import owner_of, stood_for
from explainer.text.coreference.pairs import named_together

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.model import Reading
    from explainer.text.attribution import Voice
    from explainer.text.coreference.cast import Cast


def words_for(source: Token, who: Voice, reading: Reading, cast: Cast) -> str | None:
    """Give the words for who speaks, as they read where the text before does not stand.

    With a bracket behind whose somebody is: "Her [Ann Roe] office"; with the names of the two of
    the sentence before for "both". None where nobody knows which two.
    """
    if source.lower_ in reading.pack.names.pairing:
        return _of_both(source, reading, cast)
    pronoun = owner_of(source)
    if pronoun is None or not who.words.startswith(pronoun.text):
        return who.words
    owner = stood_for(pronoun, reading, cast)
    if owner is None:
        return who.words
    return f"{pronoun.text} [{owner.name}]{who.words[len(pronoun) :]}"


def _of_both(source: Token, reading: Reading, cast: Cast) -> str | None:
    """The words by which a sentence before names two together: "Ann Roe and Ben Crow"."""
    named = named_together(source, reading, cast)
    if named is None:
        return None
    first, last = _edge(named[0], -1, cast), _edge(named[1], 1, cast)
    return reading.doc[first : last + 1].text


def _edge(name: Token, step: int, cast: Cast) -> int:
    """The place of the first or the last word of the name that a token stands in."""
    at, doc = name.i, name.doc
    while 0 <= at + step < len(doc) and cast.at(doc[at + step]) == cast.at(name):
        at += step
    return at
