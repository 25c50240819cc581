"""Source: the words that say who asserts the main event, where the article itself does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.attribution import source_of
from explainer.text.attribution.phrases import phrase_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.model import Reading
    from explainer.sections.glance.clause import Clause


def with_source(reading: Reading, clause: Clause, end: int) -> tuple[Span, ...]:
    """Give the words of a clause together with those that say who asserts it.

    What prosecutors allege is not told as what happened: "Prosecutors say Crow set the fire",
    "Crow set the fire … according to the indictment".

    Args:
        reading: The article.
        clause: The main event.
        end: Behind its last token.

    Returns:
        One span, or two where something stands between the clause and its source.
    """
    doc, source = reading.doc, clause.source or _source(reading, clause.verb)
    whole = doc[clause.start : end]
    if source is None or clause.start <= source[0] < end:
        return (whole,)
    first, behind = source
    if first < clause.start:
        return (doc[first:end],)
    between = doc[end:first]
    if all(t.is_punct for t in between):
        return (doc[clause.start : behind],)
    return (whole, doc[first:behind])


def source_beside(verb: Token | None, reading: Reading) -> tuple[Token, Token] | None:
    """Give who asserts a clause in its own sentence, with the word that reports it, or None."""
    found = source_of(verb, reading) if verb is not None else None
    return found if found is not None and verb is not None and found[0].sent == verb.sent else None


def _source(reading: Reading, verb: Token | None) -> tuple[int, int] | None:
    """Where the words stand by which somebody asserts a clause; None where the article does."""
    found = source_beside(verb, reading)
    if found is None:
        return None
    source, cue = found
    if cue.lemma_.lower() in reading.pack.speech.putting:
        return cue.left_edge.i, cue.right_edge.i + 1  # ", as Poe put it"
    phrase = phrase_of(source, reading.pack)
    return min(phrase.start, cue.i), max(phrase.end, cue.i + 1)
