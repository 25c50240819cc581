"""Sources: an open question is told with who says it.

'"The cause is not known," Ann Roe said', "Acme said no date has been set".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.attribution import source_of
from explainer.text.attribution.phrases import phrase_of
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.speakers import speakers_of
from explainer.text.trimming import trimmed

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.model import Reading


def with_source(verb: Token, clause: Span, sentence: Span, reading: Reading) -> Span | None:
    """Give a clause with its source, as it is where it has none; None where that stands apart."""
    quoted = scene_of(reading).is_quoted(verb)
    found = _speaker(verb, reading) if quoted else source_of(verb, reading)
    if found is None:
        return None if quoted else clause
    source, cue = found
    if not quoted and any(t.text == ":" for t in sentence.doc[clause.end : source.i]):
        return clause  # "it is not known: | the rules say nothing"
    phrase = phrase_of(source, reading.pack)
    start, end = min(clause.start, phrase.start, cue.i), max(clause.end, phrase.end, cue.i + 1)
    if start < sentence.start or end > sentence.end:
        return None
    doc, first = sentence.doc, max(sentence.start, start - 1)
    start = first if doc[first].is_quote and end > clause.end else start
    start = first if doc[first].dep_ == "mark" and doc[first].head == cue else start  # "| as | Roe"
    whole = trimmed(reading, doc[start:end])
    return whole if sum(t.is_quote and t.tag_ != "POS" for t in whole) % 2 == 0 else None


def _speaker(verb: Token, reading: Reading) -> tuple[Token, Token] | None:
    """Who speaks the quotation that holds a verb, with the verb of saying; None where unknown."""
    scene = scene_of(reading)
    speaker = speakers_of(scene)[scene.inside[verb.i]]
    if speaker is None or speaker.cue is None:
        return None
    return speaker.source, speaker.cue
