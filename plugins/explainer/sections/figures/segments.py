"""Segments: the words around an amount between two stops, where no clause of the parse fits.

Parsers lose their way in long sentences. What stands between two commas or dashes and has a named
subject and a tense can be read alone, however it hangs in the tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.constituents import SUBJECTS, left_of
from explainer.sections.figures.ends import (
    STOPS,
    WORDS,
    clause_end,
    cut_at_stop,
    end_within,
    noun_range,
)
from explainer.sections.figures.openings import group_of, opening_of
from explainer.sections.figures.phrases import QUOTES, Label, label_from
from explainer.sections.figures.placing import of_row
from explainer.sections.figures.spots import Spot, is_verb_again
from explainer.sections.figures.verbs import verb_of
from explainer.text.syntax.clauses import FINITE, NOUNS, RELATIVES, VERBAL, ancestors
from explainer.text.syntax.features import is_pointing
from explainer.text.syntax.parts import noun_under, verbs_above

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST = WORDS + 6
"""Tokens; the label of a whole sentence may be a little longer than one that was cut."""
HEADLINE = 12
"""Tokens of words without a verb that are told whole."""
OPENING = frozenset({"CCONJ", "SCONJ"})
"""Parts of speech that tie a segment to what stands before it."""


def of_segment(spot: Spot, words: AmountWords) -> Label | None:
    """Give the words between two stops around an amount: "the board raised £5m funding"."""
    start, end = _bounds(spot)
    said = spot.doc[start:end]
    if _is_headline(spot):
        return label_from(spot, "segment", [(spot.sent.start, spot.sent.end)])
    if len(said) > LONGEST or not said or said[0].pos_ in OPENING:
        return None
    if said[0].tag_ in RELATIVES or any(_points(token) for token in said):
        return None
    if any(t.dep_ == "mark" and t.head.pos_ in NOUNS for t in said):
        return None  # "said that 40 people, who were ill, left"
    if not any(_is_told(spot, token, start, end) for token in said):
        return None
    if any(end <= token.head.i < spot.sent.end for token in said):
        return None  # "has a fast", of "a fast, new line"
    return label_from(spot, "segment", [(start, end)])


def of_subset(spot: Spot, words: AmountWords) -> Label | None:
    """Give what a share of a smaller group is told of: "38% left, including 62% of the old"."""
    link = spot.behind
    if spot.amount.kind != "share" or link is None or link.lower_ not in words.part_of:
        return None
    within = next((t for t in ancestors(spot.top) if t.dep_ == "prep" and t.tag_ == "VBG"), None)
    verb = next(verbs_above(within), None) if within else None
    group = noun_under(link)
    if within is None or verb is None or group is None or not verb.i < within.i < spot.first:
        return None
    start = group_of(verb)
    if not any(at < start for at in spot.others):
        return None
    most = min(within.i, clause_end(verb, verb.i + 1))
    end = end_within(spot.doc, start, verb.i + 1, most, verb)
    told = None if end is None else [(spot.after, noun_range(group)[1]), (start, end)]
    return None if told is None else label_from(spot, "subset", told)


def of_part(spot: Spot, words: AmountWords) -> Label | None:
    """Give those of whom a share is told behind a comma: "clerks, 82 percent of whom like Poe"."""
    doc, comma = spot.doc, spot.first - 1
    link = doc[spot.after] if spot.inside(spot.after + 1) else None
    if link is None or link.lower_ not in words.part_of or link.nbor(1).tag_ not in RELATIVES:
        return None
    if spot.amount.kind not in ("share", "count") or not spot.inside(comma - 1):
        return None
    noun, end = doc[comma - 1], cut_at_stop(doc, spot.after + 2, spot.sent.end)
    told = any(t.tag_ in FINITE for t in doc[spot.after + 2 : end])
    if doc[comma].text != "," or noun.pos_ not in NOUNS or not told:
        return None
    start = left_of(noun)
    if end - start > LONGEST or not spot.others.isdisjoint(range(start, end)):
        return None
    return label_from(spot, "clause", [(start, end)])


def of_parallel(spot: Spot, words: AmountWords) -> Label | None:
    """Give what a share does that one before it does, too: "43% back Poe and 42% back Roe"."""
    if spot.amount.kind != "share" or not spot.inside(spot.after + 1):
        return None
    if not spot.others or not is_verb_again(spot.doc[spot.after]):
        return None
    far = cut_at_stop(spot.doc, spot.after + 1, spot.sent.end)
    end = end_within(spot.doc, spot.after, spot.after + 2, far, None)
    return None if end is None else label_from(spot, "goes-on", [(spot.after, end)])


def of_listed(spot: Spot, words: AmountWords) -> Label | None:
    """Give the clause of the last of a row: "Poe had four points and | five rebounds for Elm"."""
    noun = spot.noun
    if noun is None or spot.amount.kind != "count" or noun.dep_ != "conj":
        return None
    counted = any(t.dep_ == "nummod" and t.i in spot.others for t in noun.head.lefts)
    return of_row(spot, words) if counted else None


def of_fronted(spot: Spot, words: AmountWords) -> Label | None:
    """Give the clause behind an amount: "For 39 hours, ten members kept up the talks"."""
    verb = verb_of(spot, words)
    known = spot.amount.kind in ("duration", "count") or spot.amount.unit == words.votes
    if verb is None or spot.first > verb.i or not known:
        return None
    row = [spot.top, *ancestors(spot.top)]
    part = next((t for t in row if t.head.i == verb.i), None)
    opening = opening_of(verb)
    told = opening.subject or (opening.start, opening.verb)
    if part is None or part.dep_ not in ("prep", "npadvmod") or told[0] == opening.verb:
        return None
    if opening.pronoun is not None or part.right_edge.i >= told[0]:
        return None
    end = end_within(spot.doc, opening.start, verb.i + 1, clause_end(verb, verb.i + 1), verb)
    if end is None:
        return None
    start = (part.left_edge.i, part.right_edge.i + 1)
    return label_from(spot, "clause", [start, told, (opening.start, end)])


def _is_headline(spot: Spot) -> bool:
    """Whether a sum or share stands in words without any verb: "Poe in $5m payout"."""
    plain = not any(t.pos_ in VERBAL or t.text in STOPS for t in spot.sent)
    return plain and spot.amount.kind in ("money", "share") and len(spot.sent) <= HEADLINE


def _bounds(spot: Spot) -> tuple[int, int]:
    """The positions of the stops around an amount, or of the ends of its sentence."""
    doc, start = spot.doc, spot.sent.start
    for at in range(spot.first - 1, spot.sent.start - 1, -1):
        if doc[at].text not in QUOTES and cut_at_stop(doc, at, at + 1) == at:
            start = at + 1
            break
    end = spot.after
    if spot.inside(end) and doc[end].text == "(":
        end = next((t.i + 1 for t in doc[end : spot.sent.end] if t.text == ")"), end)
    while end < spot.sent.end and (doc[end].text in QUOTES or cut_at_stop(doc, end, end + 1) > end):
        if doc[end].dep_ == "cc" and doc[end].head.pos_ not in NOUNS:
            break
        end += 1
    return start, end


def _points(token: Token) -> bool:
    """Whether a word names nobody: "it", "their", "this"."""
    personal = token.tag_ in ("PRP", "PRP$")
    return personal or is_pointing(token)


def _is_told(spot: Spot, token: Token, start: int, end: int) -> bool:
    """Whether a word is a verb in a tense of which something named in the segment is said."""
    if token.tag_ not in FINITE:
        return False
    verbs = (token, token.head) if token.dep_ in ("aux", "auxpass") else (token,)
    subjects = (t for verb in verbs for t in verb.lefts if t.dep_ in SUBJECTS)
    return any((t.pos_ in NOUNS and start <= t.i < end) or spot.holds(t) for t in subjects)
