"""Doers: who deals with something, where "it" stands for the body that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.text.syntax.clauses import NOUNS, RELATIVES, first_conjunct
from explainer.text.syntax.features import is_third_person
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import agent_of, antecedent_of, own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def doer_of(verb: Token, pack: LanguagePack) -> Token | None:
    """Give who does it: the bloc of "the bloc said it would consider a ban"; None for nobody."""
    doer = agent_of(verb) if is_passive(verb) else subject_of(verb)
    if doer is not None and doer.tag_ in RELATIVES:
        return antecedent_of(doer)
    if doer is None or doer.tag_ != "PRP" or not is_third_person(doer):
        return doer
    return _sayer_of(verb, pack) or doer


def _sayer_of(verb: Token, pack: LanguagePack) -> Token | None:
    """Who says a clause and stands before it: "| the court | said it would rule"."""
    first = first_conjunct(verb)
    says = first.head
    if first.dep_ != "ccomp" or says.i > first.i:
        return None
    sayer = own_subject(says) if says.lemma_.lower() in pack.speech.saying else None
    return sayer if sayer is not None and sayer.pos_ in NOUNS else None
