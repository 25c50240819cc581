"""Bare: what a number counts that stands before no noun: "more than 300 have been sung"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.constituents import SUBJECTS
from explainer.sections.figures.levels import level_of, unit_of_level
from explainer.sections.figures.passing import SMALL
from explainer.sections.figures.spots import Spot, is_small_clause
from explainer.sections.figures.tolls import is_toll
from explainer.text.syntax.clauses import NOUNS, RELATIVES, VERBAL, is_finite
from explainer.text.syntax.features import is_several

if TYPE_CHECKING:
    from spacy.tokens import Token

HUNDRED = 100
"""So many are no age."""
GROUPED = 5
"""Characters of a number that is written with a comma."""
INSERTED = 4
"""Tokens in which a bracket may open before a number in it."""


def bare_unit(spot: Spot, words: AmountWords) -> str | None:
    """What a number counts that stands before no noun, as its unit.

    "" where the words around it tell; None where nothing does.
    """
    if spot.shared is not None:
        many = spot.amount.value > SMALL or _is_bare_subject(spot, words)
        many = many or is_small_clause(spot, words) or _those_of(spot, words) is not None
        return spot.shared.lower_ if many else None
    if is_toll(spot, words):
        return words.people
    if (level := level_of(spot, words)) is not None:
        return unit_of_level(level, words)
    if (those := _those_of(spot, words)) is not None:
        return words.people if _are_people(those, words) else ""
    if _is_held(spot, words):
        return words.people
    if _is_side(spot, words):
        return words.votes
    told = _is_bare_subject(spot, words) or _is_needed(spot, words) or _is_large(spot, words)
    return "" if told else None


def _is_needed(spot: Spot, words: AmountWords) -> bool:
    """Whether so many of what is told are needed: "short of the 67 | needed to pass it"."""
    if spot.amount.year_like or spot.amount.value <= SMALL:
        return False
    verb = spot.top.head
    wants = spot.top.dep_ == "dobj" and verb.lemma_.lower() in words.needing
    below = any(t.dep_ == "acl" and t.lemma_.lower() in words.needing for t in spot.top.rights)
    return below or (wants and verb.i < spot.first)


def _is_large(spot: Spot, words: AmountWords) -> bool:
    """Whether a number is too large to be an age, a name or a place: "falling below 100,000".

    Its clause tells of what so many are. "Act 746" and "the 1200 Elm Road" have no comma.
    """
    amount, before = spot.amount, spot.before
    own = spot.doc[spot.first : spot.after]
    grouped = any("," in t.text and len(t.text) >= GROUPED for t in own)
    scaled = any(t.lower_ in words.scales for t in own)
    near = spot.doc[max(spot.sent.start, spot.first - INSERTED) : spot.first]
    if amount.value < HUNDRED or not (grouped or scaled) or any(t.text == "(" for t in near):
        return False
    paid = spot.top.dep_ == "dobj" and spot.top.head.lemma_.lower() in words.paying
    if before is None or before.pos_ in NOUNS or before.tag_ == "POS" or paid:
        return False  # "raised 40,000" and "Elm's 40,000" may be money
    if spot.behind is not None and spot.behind.pos_ in NOUNS:
        return False  # the parser lost what it counts
    of = before if before.lower_ in words.part_of else None
    whole = near[-2].lower_ if of is not None and len(near) > 1 else ""
    return whole not in words.fractions and (of is None or of.head.lemma_ not in words.guesses)


def _is_side(spot: Spot, words: AmountWords) -> bool:
    """Whether a number is of those for or against a thing: "with 32 in favour and 17 against"."""
    top = spot.top.head if spot.top.dep_ == "conj" and spot.top.head.pos_ == "NUM" else spot.top
    held = top.dep_ == "pobj" and top.head.lower_ in words.holders
    behind = [t.lower_ for t in spot.doc[spot.after : min(spot.after + 2, spot.sent.end)]]
    return held and any(" ".join(behind[:n]) in words.sides for n in (1, 2))


def _is_held(spot: Spot, words: AmountWords) -> bool:
    """Whether so many fit in: "the hall | seats | 17,000"."""
    verb = spot.top.head
    holds = verb.pos_ in VERBAL and verb.lemma_.lower() in words.seating
    return holds and spot.top.dep_ == "dobj" and spot.amount.value > HUNDRED


def _those_of(spot: Spot, words: AmountWords) -> Token | None:
    """Whom a subject is so many of: "88 of those held were hurt", "two of the wounded died"."""
    if spot.top.dep_ not in SUBJECTS or not spot.next_in(words.part_of):
        return None
    tied = (t for t in spot.doc[spot.after].rights if t.dep_ == "pobj")
    them = next(tied, None)
    several = them is not None and (is_several(them) or them.tag_ in RELATIVES)
    harmed = them is not None and _are_harmed(them, words)
    told = (several or harmed) and is_finite(spot.top.head)  # no "40 clerks, two of them ill, left"
    return them if told and them and (harmed or them.pos_ in ("PRON", "DET")) else None


def _are_harmed(those: Token, words: AmountWords) -> bool:
    """Whether those who came to harm are meant: "of the | injured"."""
    return those.lower_ in words.harmed and any(t.lower_ in words.definite for t in those.lefts)


def _are_people(those: Token, words: AmountWords) -> bool:
    """Whether what tells of "those" says that they are people: "whom", "those injured"."""
    if those.tag_ == "WP" or _are_harmed(those, words):
        return True
    told = [t for t in those.rights if t.dep_ in ("acl", "relcl")]
    who = any(t.tag_ == "WP" for clause in told for t in clause.lefts)
    return who or any(t.lemma_.lower() in words.harming for t in told)


def _is_bare_subject(spot: Spot, words: AmountWords) -> bool:
    """Whether a number stands for what it counts: "more than 300 have been sung"."""
    head = spot.top.head
    if spot.top.dep_ not in SUBJECTS or head.pos_ not in VERBAL or head.i < spot.after:
        return False
    few = spot.amount.spelled and spot.amount.value <= SMALL and spot.top.dep_ != "nsubjpass"
    if spot.amount.year_like or spot.amount.value <= 1 or few:
        return False
    before = spot.before
    known = words.definite | words.recent | words.halved_before  # "the final | four"
    defined = before is not None and (before.lower_ in known or before.pos_ == "PROPN")
    following = spot.behind
    told = following is not None and following.pos_ in ("AUX", "VERB", "ADV")
    return told and not defined
