"""Asked: a bare share of those who were asked, told with its sentence.

"When asked about the pier, 59% said it was too long": "said it was too long" tells neither of
what nor whose answer it is, and the sentence does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.sections.figures.meaning import leans
from explainer.sections.figures.phrases import Label, words_in
from explainer.sections.figures.spots import Spot
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.lost import lost_in
from explainer.text.entire import LONGEST, entire
from explainer.text.syntax.clauses import NOUNS, is_finite
from explainer.text.syntax.features import is_first_person
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.tables.amounts import AmountWords


ASKED = "asked"
"""The rule of such a label."""


def of_asked(spot: Spot, reading: Reading, cast: Cast) -> Label | None:
    """Give the sentence of a bare share of people who answer; None where it is none or too long."""
    verb = _answer(spot, reading.pack.amounts)
    if verb is None:
        return None
    told = _short(spot, verb, reading)
    if told is None or any(is_first_person(t) for t in told) or not _tells(told, spot, reading):
        return None
    if lost_in(told, range(spot.first, spot.after), reading, cast) is not None:
        return None
    part = (told.start, told.end)
    made = Label(words_in(reading.doc, *part), (part,), ASKED, verb=verb)
    return None if leans(spot, made, reading.pack.amounts) else made


def _answer(spot: Spot, words: AmountWords) -> Token | None:
    """The verb right behind a bare share of people by which they answer; None for no such verb.

    Parsers take a part before a verb for all sorts of things, so that what stands there decides.
    """
    at = spot.after
    if spot.amount.kind != "share" or not spot.inside(at + 1):
        return None
    verb, behind = spot.doc[at], spot.doc[at + 1]
    feels = verb.lemma_ == "be" and behind.lower_ in words.answers
    if not (feels or verb.lower_ in words.answering):
        return None
    return verb if verb.dep_ in {"ROOT", "conj"} or is_finite(verb) else None


def _tells(told: Span, spot: Spot, reading: Reading) -> bool:
    """Whether the words name what the answer is about: "backed the pier", not "said the same"."""
    nouns = (t for t in told if t.pos_ in NOUNS and not spot.holds(t))
    return any(kind_of(t, reading.pack) not in TIMES for t in nouns)


def _short(spot: Spot, verb: Token, reading: Reading) -> Span | None:
    """The sentence, or what stands of it before another clause that a comma joins on."""
    doc = reading.doc
    pieces = ((spot.first, spot.after),)
    if (told := entire(verb.sent.root, pieces, reading, voiced=False)) is not None:
        return told
    commas = [t.i for t in verb.sent if t.text == "," and t.i > verb.i]
    end = next((i for i in commas if doc[i + 1].dep_ == "cc"), None)
    if end is None or end - verb.sent.start > LONGEST:
        return None
    return doc[verb.sent.start : end]
