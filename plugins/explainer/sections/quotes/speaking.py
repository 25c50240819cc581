"""Speaking: in which words it is told who says something that no name of its own tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.coreference.brackets import owner_of, stood_for
from explainer.text.coreference.pairs import pair_of

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
    pair = pair_of(source, reading, cast)
    for span in reversed(reading.spans[: reading.index(source)]) if pair else ():
        named = [t for t in span if cast.at(t) in pair]
        if named:
            return span.doc[named[0].i : named[-1].i + 1].text
    return None
