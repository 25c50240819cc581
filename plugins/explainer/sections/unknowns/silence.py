"""Silence: what a paper or a body passes over, and what is left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.unknowns.questions import asks, is_denied
from explainer.text.somebody import may_act
from explainer.text.status import is_condition
from explainer.text.syntax.clauses import OBJECTS, PERSONAL, is_finite
from explainer.text.syntax.parts import is_modal
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


def passes_over(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "the deal says nothing about fish", "makes no mention of it", "is silent on it".

    So for "the bill does not address who will pay"; who speaks of himself or of another may have
    nothing to say: not "he said nothing about it".
    """
    words, who = pack.unknowns, own_subject(verb)
    if who is None or who.tag_ in PERSONAL or who.lower_ in words.persons or not is_finite(verb):
        return False
    planned = either(pack.agenda.bills, pack.agenda.plans, words.accords)
    papers = either(pack.speech.documents, pack.speech.bodies, pack.events.worded)
    paper = who.lemma_.lower() in papers | planned
    if is_condition(verb, pack.certainty) or is_modal(verb) or not (paper or may_act(who, pack)):
        return False
    lemma, parts = verb.lemma_.lower(), [t for t in verb.rights if not t.is_punct]
    about = [t for part in parts for t in part.rights if t.lower_ in words.about]
    if lemma in words.asked and any(t.lower_ in words.nothing for t in parts) and about:
        return paper
    if any(t.dep_ == "acomp" and t.lower_ in words.silent for t in parts):
        return bool(about)
    if lemma in words.covering and is_denied(verb, words):
        things = any(t.dep_ in OBJECTS and t.pos_ == "NOUN" for t in parts)
        return paper and (asks(verb, words) or things)
    named = [t for t in parts if t.dep_ in OBJECTS and t.lemma_.lower() in words.mentions]
    none = any(c.lower_ in words.no for t in named for c in t.lefts)
    return none and any(c.dep_ == "prep" for t in named for c in t.rights)


def left_open(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "the court left open whether it is legal", "leaves unanswered who will own it"."""
    words = pack.unknowns
    leaves = verb.lemma_.lower() in words.raising and is_finite(verb) and asks(verb, words)
    ends = (t.lower_ for t in verb.rights if t.dep_ in {"oprd", "acomp", *OBJECTS})
    return leaves and any(end in words.unclosed | words.open for end in ends)


def in_the_balance(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "the future of the mill hangs in the balance", "the results are pending"."""
    words, subject = pack.unknowns, subject_of(verb)
    if subject is None or not is_finite(verb) or is_denied(verb, words):
        return False
    known = either(words.told_nouns, words.open_nouns) | words.rulings | words.hearings
    if verb.lower_ in words.outstanding:
        return subject.lemma_.lower() in known
    links = [t for t in verb.rights if t.dep_ == "prep" and t.lower_ in words.within]
    held = (t for link in links for t in link.rights)
    return verb.lemma_.lower() in words.hanging and any(t.lower_ in words.balance for t in held)
