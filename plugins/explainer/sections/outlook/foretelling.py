"""Foretelling: what a verb, adjective or phrase about the future makes of its clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.outlook.around import (
    ASKING,
    is_of_the_past,
    is_perfect,
    is_reported,
    is_talk,
)
from explainer.sections.outlook.modals import has_a_cause
from explainer.text.clauses import auxiliaries, children, is_infinitive, own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.outlook import OutlookWords


def by_word(verb: Token, subject: Token, pack: LanguagePack) -> str | None:
    """What a verb or adjective about the future makes of a clause without a modal."""
    words, lemma = pack.outlook, verb.lemma_.lower()
    past = next(iter(auxiliaries(verb)), verb).tag_ == "VBD"
    if is_perfect(verb, pack) and past:
        return None
    complements = [c for c in children(verb) if c.dep_ in {"xcomp", "acomp", "oprd", "ccomp"}]
    if any(is_perfect(c, pack) for c in complements if is_infinitive(c)):
        return None  # "is expected to have fallen"
    ahead = any(c.dep_ == "xcomp" and is_infinitive(c) for c in complements)
    if lemma in words.expecting and _is_told(verb, complements, past):
        return "expecting"
    told = not past or is_reported(verb, pack)
    likely = told and not has_a_cause(verb, pack)
    if likely and any(_is_prospect(c, verb, pack, past=past) for c in complements):
        return "expecting"
    if expected_thing(verb, pack) is not None and subject.lower_ not in words.self:
        return "expecting"
    if told and (near_of(verb, pack) or heads_for(verb, pack)) is not None:
        return "expecting"
    now = not past or (lemma in words.planning and is_reported(verb, pack))
    plans = (_plans if now else _promises)(lemma, subject, words)
    asks = verb.doc[verb.left_edge.i].tag_ in ASKING  # "what they plan to do"
    if ahead and plans and verb.dep_ != "relcl" and not asks:
        return "planning"
    if lemma in pack.certainty.going and verb.tag_ == "VBG" and ahead and not past:
        going = next(c for c in complements if c.dep_ == "xcomp" and is_infinitive(c))
        turn = going.lemma_.lower() in words.states or is_talk(going, words)
        return None if subject.lower_ in words.self and turn else "will"
    if lemma in words.risking and not past and any(c.tag_ == "VBG" for c in complements):
        return "risking"
    return None


def expected_thing(verb: Token, pack: LanguagePack) -> Token | None:
    """Give what somebody expects now, in a noun: "the city expects 5,000 visitors"."""
    words = pack.outlook
    if verb.lemma_.lower() not in words.expecting or verb.tag_ not in {"VBZ", "VBP"}:
        return None
    things = (c for c in children(verb) if c.dep_ == "dobj" and c.i > verb.i)
    return next((c for c in things if c.pos_ in {"NOUN", "NUM"}), None)


def near_of(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the phrase that says something may soon be there: "a deal is within reach"."""
    near = pack.outlook.near
    for part in children(verb) if verb.pos_ == "AUX" else ():
        for noun in children(part) if part.dep_ == "prep" else ():
            lemma = noun.lemma_.lower()
            bare = lemma not in pack.outlook.tracks or noun.left_edge.i == noun.i
            if noun.dep_ == "pobj" and bare and part.lower_ in near.get(lemma, ()):
                return part  # "on course", not "on a golf course"
    return None


def heads_for(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the phrase that says where things go: "the party is headed for a defeat"."""
    ways = pack.outlook.heading.get(verb.lemma_.lower(), frozenset())
    if verb.tag_ not in {"VBN", "VBG"}:
        return None
    for part in children(verb) if ways else ():
        noun = next((c for c in children(part) if c.dep_ == "pobj"), None)
        if part.dep_ == "prep" and part.lower_ in ways and noun is not None:
            return part if noun.pos_ == "NOUN" and not noun.ent_type_ else None
    return None


def _plans(lemma: str, subject: Token, words: OutlookWords) -> bool:
    return lemma in words.planning | words.promising and subject.lower_ not in words.self


def _promises(lemma: str, subject: Token, words: OutlookWords) -> bool:
    """Tell "she vowed to appeal" from "the flood threatened to reach", which is over."""
    somebody = subject.pos_ == "PROPN" or subject.lower_ in words.persons
    return lemma in words.promising and somebody and subject.lower_ not in words.self


def _is_told(verb: Token, complements: list[Token], past: bool) -> bool:
    """Tell "is expected in May", "was expected to close" from "expected this" and "as expected"."""
    if complements:
        return verb.tag_ == "VBN" or not past
    return verb.tag_ == "VBN" and not past and any(c.i > verb.i for c in verb.rights if c.is_alpha)


def _is_prospect(state: Token, verb: Token, pack: LanguagePack, *, past: bool) -> bool:
    """Tell "is unlikely to pass" from "more likely to win than", "it is possible".

    Who "was ready to help" need not be so any more.
    """
    words, low = pack.outlook, state.lower_
    if low not in words.expecting | words.willing or not (
        state.pos_ == "ADJ" or state.tag_ == "VBN"
    ):
        return False
    if low in words.willing and (past or not _is_offered(state, verb, words)):
        return False
    if is_of_the_past(state):
        return False
    compared = any(c.tag_ in {"RBR", "RBS"} for c in children(state))
    compared = compared or _is_sure_of(state)
    subject = own_subject(verb)
    named = subject is not None and subject.pos_ in {"NOUN", "PROPN"}
    more = [c for t in (state, verb) for c in children(t) if c.i > state.i and c.is_alpha]
    return not compared and (named or bool(more))


def _is_offered(state: Token, verb: Token, words: OutlookWords) -> bool:
    """Tell "the city is ready to sell" from "prepared for", "the land they are ready to sell"."""
    subject = own_subject(verb)
    own = subject is not None and subject.lower_ not in words.self
    return own and verb.dep_ != "relcl" and any(is_infinitive(c) for c in children(state))


def _is_sure_of(state: Token) -> bool:
    """Tell "she is sure that it is safe" from "is sure to win", "it is likely that"."""
    who = subject_of(state.head)
    if state.dep_ == "ccomp" and state.head.pos_ != "AUX":
        return True  # "make sure it stays"
    clause = any(c.dep_ == "ccomp" or c.left_edge.tag_ in ASKING for c in children(state))
    return clause and (who is None or "Neut" not in who.morph.get("Gender", []))
