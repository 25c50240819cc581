"""Nouns: the noun phrase that an amount counts, measures or is given for, as its label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.constituents import SUBJECTS, left_of
from explainer.sections.figures.ends import WORDS, cut_at_stop, end_within, noun_range
from explainer.sections.figures.openings import opening_of
from explainer.sections.figures.phrases import Label, label_from
from explainer.sections.figures.spots import Spot
from explainer.text.syntax.clauses import NOUNS, VERBAL, is_infinitive
from explainer.text.syntax.parts import is_modal, noun_under
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token


STEPS = 2
"""Prepositions between an amount and the noun that stands beside a name."""


def leads(spot: Spot, start: int) -> bool:
    """Tell whether words before an amount say whose it is."""
    return any(t.tag_ in ("POS", "PRP$") or t.pos_ in NOUNS for t in spot.doc[start : spot.first])


def own_noun(spot: Spot, words: AmountWords) -> Token | None:
    """Give the noun that an amount counts, is part of, or is given for ("a fine of $5m")."""
    if spot.noun is not None:
        return spot.noun
    money = spot.amount.kind == "money"  # "$5m in damages", but "13 percent in Halden"
    behind = behind_link(spot, words.part_of | words.kinds if money else words.part_of)
    when = behind is not None and behind.head.lower_ not in words.part_of
    if behind is not None and _is_of_rate(spot, behind.head):
        behind = None  # "a tax of $7 per ton of salt"
    if behind is not None and not (when and any(t.dep_ == "det" for t in behind.lefts)):
        return behind  # "in damages", but not "in the close season"
    link = spot.top.head
    above = link.head
    if spot.top.dep_ == "pobj" and above.pos_ in NOUNS and above.i < spot.first:
        return None if is_pivot(above, words) else above
    return None


def _is_of_rate(spot: Spot, link: Token) -> bool:
    """Whether a preposition goes on with what an amount is told by: "$7 per ton | of salt"."""
    per = link.head
    if not spot.holds(per) or per.dep_ != "pobj" or not spot.holds(per.head):
        return False
    return any(t.pos_ == "NUM" for t in spot.doc[spot.first : per.head.i])


def behind_link(spot: Spot, links: frozenset[str]) -> Token | None:
    """Give the noun that a preposition ties to an amount: "46 percent of the damage"; else None."""
    if not spot.inside(spot.after):
        return None
    link = spot.doc[spot.after]
    if link.dep_ != "prep" or link.lower_ not in links:
        return None
    return noun_under(link)


def of_kind(spot: Spot, words: AmountWords) -> Label | None:
    """Give the noun of an amount where another says of what kind it is: "a $5bn trade gap"."""
    noun = spot.noun
    if noun is None or spot.amount.kind not in ("money", "share"):
        return None
    if _is_whole(noun, spot):
        return None
    kinds = [t for t in noun.lefts if t.dep_ in ("compound", "amod") and t.i >= spot.after]
    return label_from(spot, "noun-phrase", [(spot.after, noun.i + 1)]) if kinds else None


def of_noun(spot: Spot, words: AmountWords) -> Label | None:
    """Give the noun phrase of an amount: "people killed in it", "a fine of $5m for fraud"."""
    noun = own_noun(spot, words)
    if noun is None or _is_whole(noun, spot):
        return None
    if noun.i < spot.first:
        if _lacks_thing(noun, words):
            return None
        most = cut_at_stop(spot.doc, spot.after, max(noun.right_edge.i + 1, spot.after))
        end = end_within(spot.doc, noun.i, spot.after, most, noun) or spot.after
        said = [*spot.doc[left_of(noun) : spot.first], *spot.doc[spot.after : end]]
        if sum(t.pos_ in (*NOUNS, "ADJ", "VERB") for t in said) < 2:
            return None  # "the equivalent of £6,500"
        return label_from(spot, "noun-phrase", [(left_of(noun), end)])
    start, end = noun_range(noun)
    if spot.inside(spot.after) and spot.doc[spot.after].text == "(" and noun.i > spot.after:
        first = min(start, spot.first)  # "the 40-hectare (99-acre) site"
        first -= spot.inside(first - 1) and spot.doc[first - 1].pos_ == "DET"
        return label_from(spot, "noun-phrase", [(first, end)])
    if (name := _whose(noun, words)) is not None and end - left_of(name) <= WORDS:
        return label_from(spot, "noun-phrase", [(left_of(name), end)])
    if start < spot.first and leads(spot, start):
        return label_from(spot, "noun-phrase", [(start, end)])
    if spot.amount.kind == "share" and spot.doc[spot.after].lower_ in words.part_of:
        return _of_part(spot, noun, words)
    between = spot.doc[spot.after : noun.i]
    modified = len(between) > 1 and spot.amount.kind != "count"
    modified |= len(between) > 1 and any(t.pos_ == "PROPN" for t in between)
    if end > noun.i + 1 or modified:
        return label_from(spot, "noun-phrase", [(spot.after, end)])
    link = noun.head
    above = link.head
    if noun.dep_ != "pobj" or above.pos_ not in NOUNS or above.i > spot.first:
        return None
    if is_pivot(above, words):
        return None
    return label_from(spot, "noun-phrase", [(left_of(above), end)])


def _whose(noun: Token, words: AmountWords) -> Token | None:
    """The name that an apposition counts for: "Elm, a city of 40,000 people in Sudria"; else None.

    So with "Elm, a town with a population of 40,000 people".
    """
    at = noun
    for _ in range(STEPS):
        tied = at.dep_ == "pobj" and at.head.dep_ == "prep" and at.head.head.pos_ in NOUNS
        if not tied or at.head.lower_ not in words.part_of | words.holders:
            return None
        at = at.head.head
        if at.dep_ == "appos":
            name, first = at.head, at.left_edge
            apart = name.i < first.i and first.nbor(-1).text == ","
            return name if apart and name.pos_ == "PROPN" else None
    return None


def _lacks_thing(noun: Token, words: AmountWords) -> bool:
    """Whether a change stands without what changed: "this is a rise of 5% on the year before"."""
    if noun.lemma_.lower() not in words.change_nouns:
        return False
    subject = own_subject(noun.head) if noun.dep_ == "attr" else None
    told = noun.dep_ == "appos" or (subject is not None and subject.tag_ in ("DT", "PRP"))
    named = any(t.dep_ in ("compound", "poss", "nmod") for t in noun.lefts)
    things = [t for t in noun.rights if t.dep_ == "prep" and t.lower_ in words.inside]
    return told and not (named or things)


def of_earlier(spot: Spot, words: AmountWords) -> Label | None:
    """Give whose change it was that came before: "Fares … after an increase of 3%"."""
    change = change_before(spot, words)
    if change is None:
        return None
    link, opening = change.head, opening_of(change.head.head)
    end = cut_at_stop(spot.doc, spot.after, link.right_edge.i + 1)
    subject = opening.subject or (opening.start, opening.verb)
    return label_from(spot, "shared", [subject, (link.i, end)], opening.pronoun)


def change_before(spot: Spot, words: AmountWords) -> Token | None:
    """Give the change that was there before what lies ahead: "will rise after a cut of 3%"."""
    link = spot.top.head
    noun = link.head
    known = spot.top.dep_ == "pobj" and noun.lemma_.lower() in words.change_nouns
    if not known or noun.dep_ != "pobj" or noun.head.lower_ not in words.preceded:
        return None
    verb = noun.head.head
    return noun if verb.pos_ in VERBAL and (is_modal(verb) or is_infinitive(verb)) else None


def _is_whole(noun: Token, spot: Spot) -> bool:
    """Whether a noun only tells of what a share is, and not what with it: "half the market"."""
    parted = any(t.dep_ in ("det", "poss") and t.i >= spot.after for t in noun.lefts)
    told = any(t.dep_ in ("acl", "relcl") for t in noun.rights)
    return spot.amount.kind == "share" and parted and not told


def _of_part(spot: Spot, noun: Token, words: AmountWords) -> Label | None:
    """What a share of something has or does: "with 53% of homes now on a meter", else None."""
    least, most = noun_range(noun)[1], cut_at_stop(spot.doc, spot.after, spot.sent.end)
    end = end_within(spot.doc, spot.after, least, most, None)
    along = spot.top.dep_ == "pobj" and spot.top.head.lower_ in words.holders
    if along and end is not None and any(t.pos_ in ("ADP", "VERB") for t in spot.doc[least:end]):
        return label_from(spot, "noun-phrase", [(spot.after, end)])
    inside = spot.top.dep_ not in SUBJECTS or spot.top.head.pos_ in VERBAL
    described = inside and any(t.dep_ in ("acl", "relcl") for t in noun.rights)
    return label_from(spot, "noun-phrase", [(spot.after, least)]) if described else None


def is_pivot(noun: Token, words: AmountWords) -> bool:
    """Tell whether a noun is part of a preposition: "on behalf of", "on top of"."""
    return noun.dep_ == "pobj" and noun.n_lefts == 0 and noun.lemma_.lower() in words.pivots
