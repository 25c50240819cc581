"""Candidates: which clauses may tell an event without a time, by their tense and their place.

A main clause in the past or the perfect may; one that only goes along with another does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.asides import is_beside, is_in_order
from explainer.text.status import status_of
from explainer.text.syntax.clauses import (
    PRESENT,
    auxiliaries,
    children,
    first_conjunct,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.parts import is_under_way, tensed_of
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.sections.timeline.narrating import Narrator

TELLING = frozenset({"ROOT", "conj", "ccomp", "parataxis"})
"""Clauses that tell an event without one."""


def may_tell(verb: Token, narrator: Narrator) -> bool:
    """Tell whether an undated clause may tell an event: in the past or perfect, or under way.

    Args:
        verb: The verb of the clause.
        narrator: Tells who is somebody, and where the lead ends.
    """
    if is_infinitive(verb) or (verb.tag_ == "VB" and not auxiliaries(verb)):
        return False
    first = tensed_of(verb)
    perfect = verb.tag_ == "VBN" and is_present_perfect(verb, narrator.pack.certainty)
    if first.tag_ in PRESENT and not (perfect or is_under_way(verb)):
        return False
    if verb.dep_ == "pcomp":
        along = verb.head.lower_ in narrator.pack.certainty.accompanying
        return along and own_subject(verb) is not None
    first = first_conjunct(verb)
    if first.dep_ == "advcl":
        whole = own_subject(first) is not None or bool(auxiliaries(first))
        aside = _is_circumstance(first, narrator) and not is_beside(verb, narrator.pack)
        return whole and is_finite(first) and not (aside or _is_limit(first, narrator.pack))
    return first.dep_ in TELLING


def _is_circumstance(verb: Token, narrator: Narrator) -> bool:
    """Whether a clause only goes along with the one above it: "as she toured the city".

    Who won is told, "scored as Elm beat Dale", and what came later: "though he later paid".
    """
    words, subject = narrator.pack.events, own_subject(verb)
    marks = [t for t in children(verb) if t.dep_ in {"mark", "advmod"} and t.i < verb.i]
    along = any(t.lower_ in words.circumstances for t in marks)
    who = subject is not None and narrator.doers.is_somebody(subject)
    won = verb.lemma_.lower() in words.contests and any(
        t.dep_ == "dobj" and t.pos_ == "PROPN" for t in children(verb)
    )
    later = verb.i > verb.head.i and is_in_order(verb, narrator.pack)
    if who and (won or later or _is_all(verb, narrator.pack)):
        return False
    return along and verb.i >= narrator.thread.lead


def _is_limit(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells by when something is to be: "hoped to leave before Elm attacked"."""
    marks = (t.lower_ for t in children(verb) if t.dep_ == "mark")
    aim = verb.head
    before = not pack.events.before.isdisjoint(marks) and is_infinitive(aim)
    return before and status_of(aim, pack) != "happened"


def _is_all(verb: Token, pack: LanguagePack) -> bool:
    """Whether the clause above says nothing else: "this comes as Elm has sacked its mayor"."""
    above = verb.head
    subject = own_subject(above)
    empty = subject is not None and subject.pos_ == "PRON" and subject.i < above.i
    return empty and above.lemma_.lower() in pack.events.happening and verb.i > above.i
