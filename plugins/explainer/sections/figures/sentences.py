"""Sentences: an amount whose own words do not tell what it counts, told with its sentence.

"When asked about the pier, 59% said it was too long": "said it was too long" tells neither of
what nor whose answer it is, and the sentence does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.sections.figures.meaning import leans
from explainer.sections.figures.passing import SMALL
from explainer.sections.figures.phrases import Label, words_in
from explainer.sections.figures.spots import Spot
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.lost import lost_in
from explainer.text.coreference.naming import is_third
from explainer.text.entire import LONGEST, entire
from explainer.text.syntax.clauses import NOUNS, VERBAL, ancestors, is_finite
from explainer.text.syntax.features import is_first_person, is_pointing
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.tables.amounts import AmountWords


SENTENCE = "sentence"
"""The rule of such a label."""


def of_sentence(spot: Spot, reading: Reading, cast: Cast) -> Label | None:
    """Give the sentence of an amount; None where it is too long, or needs others to be read."""
    verb = _verb_of(spot)
    few = spot.amount.kind == "duration" or (
        spot.amount.kind == "count" and spot.amount.value <= SMALL
    )
    if verb is None or few or scene_of(reading).inside[spot.first] >= 0:
        return None
    told = _short(spot, verb, reading)
    if told is None or not _tells(told, spot, reading) or _points(told, reading.pack.amounts):
        return None
    if lost_in(told, (), reading, cast) is not None:
        return None
    part = (told.start, told.end)
    made = Label(words_in(reading.doc, *part), (part,), SENTENCE, verb=verb)
    return None if leans(spot, made, reading.pack.amounts) else made


def _verb_of(spot: Spot) -> Token | None:
    """The verb of an amount's clause; None where it has none.

    Parsers hang a share before a verb on all sorts of things; the verb behind it is its own.
    """
    behind = spot.behind
    if behind is not None and behind.pos_ in VERBAL and is_finite(behind):
        return behind
    above = (t for t in (spot.top, *ancestors(spot.top)) if t.pos_ in VERBAL)
    return next((t for t in above if t.dep_ in {"ROOT", "conj"} or is_finite(t)), None)


def _points(told: Span, words: AmountWords) -> bool:
    """Whether the words need those before them: "it has 5% more", "half of them", "we lost 5%"."""
    if any(is_first_person(t) or is_pointing(t) for t in told):
        return True
    opens, rest = is_third(told[0]), (t for t in told if t.dep_ == "pobj" and is_third(t))
    return opens or any(t.head.lower_ in words.part_of for t in rest)


def _tells(told: Span, spot: Spot, reading: Reading) -> bool:
    """Whether the words hold the amount and name something: "backed the pier", not "said so"."""
    if not told.start <= spot.first < told.end:
        return False
    nouns = (t for t in told if t.pos_ in NOUNS and not spot.holds(t))
    return any(kind_of(t, reading.pack) not in TIMES for t in nouns)


def _opens_clause(link: Token) -> bool:
    """Whether a conjunction joins on a clause with a subject of its own."""
    joined = (t for t in link.head.rights if t.dep_ == "conj" and t.i > link.i)
    return any(own_subject(t) is not None for t in joined)


def _short(spot: Spot, verb: Token, reading: Reading) -> Span | None:
    """The sentence, or what stands of it before another clause that a comma joins on."""
    doc = reading.doc
    pieces = ((spot.first, spot.after),)
    if (told := entire(verb.sent.root, pieces, reading, voiced=False)) is not None:
        return told
    commas = [t.i for t in verb.sent if t.text == "," and t.i > verb.i]
    end = next((i for i in commas if doc[i + 1].dep_ == "cc" and _opens_clause(doc[i + 1])), None)
    if end is None or end - verb.sent.start > LONGEST:
        return None
    return doc[verb.sent.start : end]
