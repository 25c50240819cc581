"""Passing: a few things that are only counted in passing, which no reader would quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.model import Reading
from explainer.sections.figures.constituents import SUBJECTS
from explainer.sections.figures.definite import PAIR
from explainer.sections.figures.spots import Spot
from explainer.text.attribution.scene import scene_of
from explainer.text.syntax.parts import verbs_above

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

LEFT = frozenset({"dobj", "prep", "agent", "punct", "advmod", "npadvmod", "cc", "conj"})
"""What stands behind who leaves somebody: no "left three sons | homeless"."""
SMALL = 9
"""Up to nine, a number in words counts only what stands behind it: no "four were late"."""
LEAD = 2
"""Sentences, the headline among them; what these count is news."""
BRACKET = 8
"""Tokens of a length in other units, in brackets: "(33km)"."""
BEHIND = 5
"""Tokens from a point of the compass to "of": "north - west of"."""
FEW = 12
"""Up to a dozen, "the two men" points back to what has been told."""


def is_passing(spot: Spot, noun: Token, reading: Reading) -> bool:
    """Tell whether a few things are counted in passing: "has two daughters", "three of hers"."""
    words = reading.pack.amounts
    above = spot.top.head if spot.noun is None else noun.head
    weighed = spot.amount.bound is not None or spot.amount.low is not None
    before = spot.before
    known = before is not None and before.lower_ in words.definite and spot.amount.value <= FEW
    within = noun.dep_ == "pobj" and noun.head.lower_ in words.sets - words.part_of
    if known and within:
        return True  # "Poe was among the three leaders who left"
    if noun.dep_ == "pobj" and _is_by_few(spot, noun, words):
        return True
    if above.tag_ == "VBG" and above.dep_ == "prep":
        above = next(verbs_above(above), above)  # "40 were killed, | including | five clerks"
    if weighed or any(t.lemma_.lower() in words.harming for t in (above, *noun.rights)):
        return False
    small = spot.amount.spelled and spot.amount.value <= SMALL and reading.index(noun) >= LEAD
    small = small and (before is None or before.lower_ not in words.mere)
    if small and _is_beside(spot, noun, reading.pack):
        return True
    if spot.amount.value > PAIR:
        return False
    if small and _is_pointed_at(spot, noun, words):
        return True
    quoted = scene_of(reading).inside[noun.i] >= 0  # "two people we respect"
    if quoted or (spot.noun is None and _is_aside(spot, noun)):
        return True
    there = any(t.dep_ == "expl" for t in above.lefts)  # "there were two teams"
    return small and above.lemma_.lower() in words.holding | words.copulas and not there


def is_family(spot: Spot, noun: Token, pack: LanguagePack) -> bool:
    """Tell whether those counted are only somebody's kin: "leaves a wife and four children".

    Not so where they come to harm: "killed his wife and three children".
    """
    kin, words = pack.names.kin, pack.amounts
    if noun.lemma_.lower() not in kin or spot.amount.value > FEW or noun.dep_ in SUBJECTS:
        return False
    row = [noun]
    while row[-1].dep_ in {"conj", "appos"} and len(row) < FEW:
        row.append(row[-1].head)
    above = [*verbs_above(row[-1])]
    if any(t.lemma_.lower() in words.harming for t in above):
        return False
    verb = next(iter(above), noun)
    left = verb.lemma_.lower() in words.leaving and all(t.dep_ in LEFT for t in verb.rights)
    return left or verb.lemma_.lower() in words.holding or any(t.lower_ in kin for t in row[1:])


def _is_pointed_at(spot: Spot, noun: Token, words: AmountWords) -> bool:
    """Whether other words say which they are: "the five hubs that fell", "Elm's two big mills"."""
    first = [t for t in noun.lefts if t.i < spot.first]
    if any(t.lower_ in words.remaining for t in noun.lefts):
        return False  # "the four remaining mills"
    return any(t.dep_ == "poss" or t.lower_ in words.definite for t in first)


def _is_beside(spot: Spot, noun: Token, pack: LanguagePack) -> bool:
    """Whether a few things only tell how, where or when: "walked in three rows", "after two votes".

    So what tells again of somebody ("Elm and Roe, two old towns") and "one of two clerks". Of
    things that a relative clause tells of it is the point.
    """
    if noun.dep_ == "appos":  # no row: "faces nine charges, six counts of theft and a fine"
        row = (*noun.head.lefts, *noun.rights)
        return all(t.dep_ not in ("nummod", "conj") for t in row)
    link, words = noun.head, pack.amounts
    if noun.dep_ != "pobj" or link.dep_ != "prep":
        return False
    if link.lower_ in pack.events.charging.get(link.head.lemma_.lower(), ()):
        return False  # "was convicted on eight counts"
    if link.lower_ in words.part_of:
        return words.numerals.get(link.head.lower_) == 1
    told = spot.amount.value > PAIR or any(t.dep_ == "relcl" for t in noun.rights)
    return link.lower_ in words.limits - words.spans and not told


def _is_by_few(spot: Spot, noun: Token, words: AmountWords) -> bool:
    """Whether two only do something, or stand on its sides: "was set up by two brothers"."""
    few = spot.amount.spelled and spot.amount.value == PAIR and spot.amount.bound is None
    link = noun.head
    sides = link.dep_ == "agent" or link.lower_ in words.between
    return few and spot.noun is not None and spot.first == link.i + 1 and sides


def _is_aside(spot: Spot, noun: Token) -> bool:
    """Whether a small number only describes: "on two levels", "of two minds", "Elm, two of …"."""
    if spot.top.dep_ == "appos":
        return True
    part = noun.dep_ == "pobj" and spot.holds(noun.head.head)
    return (spot.top.dep_ if part else noun.dep_) == "pobj"


def is_bearing(spot: Spot, pack: LanguagePack) -> bool:
    """Tell whether a length only tells where a place lies: "Elm, 20 miles (32km) south of Halden".

    How far somebody went is told: "marched 20 miles north", "20 miles to the north".
    """
    words = pack.amounts
    doc, at, last = spot.doc, spot.after, spot.sent.end
    if at < last and doc[at].text == "(":
        at = next((t.i + 1 for t in doc[at : min(at + BRACKET, last)] if t.text == ")"), at)
    toward = at < last and doc[at].lower_ in words.end  # "| to the | south"
    at += 2 * toward
    points = pack.names.points | pack.names.quadrants
    if at >= last or doc[at].lower_ not in points:
        return False
    behind = [t.lower_ for t in doc[at + 1 : min(at + BEHIND, last)]]
    if not toward and not words.part_of.isdisjoint(behind):
        return True
    verb = next(verbs_above(spot.top), None)
    lies = verb is not None and verb.lemma_.lower() in pack.names.located
    return lies and (toward or not words.start.isdisjoint(behind))
