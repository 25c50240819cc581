"""Intending: what a plan, a goal or a commitment holds, and who is the favourite to do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.outlook.around import is_reported
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import PRESENT, is_infinitive
from explainer.text.syntax.features import is_neuter, is_single
from explainer.text.syntax.parts import has_not, is_passive, tensed_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.outlook import OutlookWords
    from explainer.model import Status


def intent_of(verb: Token, pack: LanguagePack) -> Status | None:
    """Give how sure a clause is that tells in a noun or a participle what is meant to come.

    "The plan is to sell", "there are plans for a port", "is drawing up plans to sell", "a school is
    planned", "is committed to cutting", "is hoping for a deal"; "is the favourite to win" tells
    what is expected. None where a clause tells no such thing, or did once.
    """
    words = pack.outlook
    now = tensed_of(verb).tag_ in PRESENT
    if verb.dep_ == "relcl" or has_not(verb) or not (now or is_reported(verb, pack)):
        return None
    if (hope := _hope_of(verb, pack)) is not None or not now:
        return hope
    state = next((c for c in verb.rights if c.dep_ == "acomp" and c.tag_ == "VBN"), verb)
    if _is_bound(state, pack) or _is_favourite(verb, pack):
        return "expected"
    if verb.tag_ == "VBN":
        return "scheduled" if _is_planned(verb, words) else None
    subject = subject_of(verb)
    if (noun := _held(verb, pack)) is not None and _leads_on(noun, words):
        return "scheduled"
    if _hopes_for(verb, subject, words):
        return "possible"
    return None if subject is None else _of_plan(verb, subject, pack)


def _hope_of(verb: Token, pack: LanguagePack) -> Status | None:
    """How sure somebody is of a deed: "is hopeful of finding a buyer", "is confident of winning".

    None in the first person.
    """
    words, who = pack.outlook, subject_of(verb)
    if who is None or who.lower_ in words.self:
        return None
    for state in (t for t in verb.rights if t.dep_ == "acomp"):
        of = (t for t in state.rights if t.dep_ == "prep")
        if not any(t.tag_ == "VBG" and t.dep_ == "pcomp" for link in of for t in link.rights):
            continue
        if state.lower_ in words.hopeful:
            return "possible"
        if state.lower_ in words.assured_of:
            return "expected"
    return None


def _is_planned(verb: Token, words: OutlookWords) -> bool:
    """Tell "a school is planned for Elm" from "is planned to open", "planned in Elm"."""
    if own_subject(verb) is None or all(c.dep_ != "auxpass" for c in verb.lefts):
        return False
    behind = [c for c in verb.rights if c.is_alpha]
    planned = verb.lemma_.lower() in words.planned and bool(behind)
    return planned and all(c.dep_ != "xcomp" for c in behind)


def _is_bound(state: Token, pack: LanguagePack) -> bool:
    """Tell "is committed to cutting fares" from "to peace" and "to helping", which goes on."""
    links = pack.outlook.committed.get(state.lemma_.lower(), ())
    deeds = either(pack.events.moving, pack.amounts.change_verbs)
    bound = (c for c in state.rights if c.dep_ == "prep" and c.lower_ in links)
    return state.tag_ == "VBN" and any(
        c.i + 1 < len(c.doc) and c.nbor().tag_ == "VBG" and c.nbor().lemma_.lower() in deeds
        for c in bound
    )


def _held(verb: Token, pack: LanguagePack) -> Token | None:
    """The plans that there are, or that somebody makes or has: "there are plans to sell".

    "Is drawing up plans for a port", "has plans to sell"; not "has plans for a port".
    """
    words, lemma = pack.outlook, verb.lemma_.lower()
    there = lemma in pack.certainty.copulas and any(c.dep_ == "expl" for c in verb.lefts)
    has = lemma in pack.certainty.perfect
    if not (there or has) and not (lemma in words.drafting and verb.tag_ == "VBG"):
        return None
    nouns = (c for c in verb.rights if c.dep_ == ("attr" if there else "dobj"))
    found = next((c for c in nouns if c.lemma_.lower() in words.intentions), None)
    before = () if found is None else verb.doc[verb.i + 1 : found.i]
    if found is None or any(t.lower_ in pack.certainty.negations for t in before):
        return None
    return None if has and not any(is_infinitive(t) for t in found.rights) else found


def _leads_on(noun: Token, words: OutlookWords) -> bool:
    """Whether a noun says what is planned: "plans to build", "plans for a port"."""
    return any(
        (c.dep_ in {"acl", "relcl"} and is_infinitive(c))
        or (c.dep_ == "prep" and c.lower_ in words.purposive and any(c.rights))
        for c in noun.rights
    )


def _is_favourite(verb: Token, pack: LanguagePack) -> bool:
    """Tell "is the favourite to win", "is favoured to win" from "is a favourite of the crowd"."""
    favoured = pack.outlook.favoured
    if is_passive(verb):
        return verb.lemma_.lower() in favoured and any(is_infinitive(t) for t in verb.rights)
    states = (c for c in verb.rights if c.dep_ == "attr" and c.lower_ in favoured)
    be = verb.lemma_.lower() in pack.certainty.copulas
    return be and any(is_infinitive(t) for state in states for t in state.rights)


def _hopes_for(verb: Token, subject: Token | None, words: OutlookWords) -> bool:
    """Tell "is hoping for a deal" from "I hope for it" and "hopes that"."""
    if verb.lemma_.lower() not in words.hoping or subject is None or subject.lower_ in words.self:
        return False
    links = (c for c in verb.rights if c.dep_ == "prep" and c.lower_ in words.purposive)
    return any(t.dep_ == "pobj" and t.pos_ == "NOUN" for link in links for t in link.rights)


def _of_plan(verb: Token, subject: Token, pack: LanguagePack) -> Status | None:
    """What a plan or a goal is: "the plan is to sell", "plans include selling", "call for"."""
    words, before = pack.outlook, verb.doc[verb.i - 1] if verb.i else subject
    noun = before if before.dep_ == "conj" and before.head == subject else subject
    lemma = noun.lemma_.lower()  # "law and order | plans include"
    if lemma not in words.intentions | words.goals:
        return None
    below = [c for c in verb.rights if c.dep_ in {"xcomp", "prep"}]
    if verb.lemma_.lower() in pack.certainty.copulas:
        done = (c for c in below if c.dep_ == "xcomp" and is_infinitive(c))
        told = any(all(t.dep_ != "neg" for t in c.lefts) for c in done)
        return None if not told else "scheduled" if lemma in words.intentions else "possible"
    links = words.proposing.get(verb.lemma_.lower())
    if links is None:
        return None
    told = any(c.tag_ == "VBG" or c.lower_ in links for c in below)
    return "possible" if told else None


def wants_to_act(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "Acme wants to buy the mill", a deed it is after, from "guests want to see it".

    So with "the union said it wants to buy it"; not in the first person, nor of whom nobody named
    or told, and not where one "only" wants it.
    """
    if verb.lemma_.lower() not in pack.events.wanting or tensed_of(verb).tag_ not in PRESENT:
        return False
    if verb.tag_ in {"VBG", "VBN"} or any(t.dep_ == "advmod" for t in verb.lefts):
        return False
    if subject.pos_ != "PROPN" and not is_reported(verb, pack):
        return False
    one = subject.pos_ == "PRON" and is_single(subject) and not is_neuter(subject)
    if one or kind_of(subject, pack) == "person" or is_person(subject, pack):
        return False  # what "Ann Roe wants to win" is a wish
    deeds = either(pack.events.moving, pack.amounts.change_verbs)
    below = (t for t in verb.rights if t.dep_ == "xcomp" and is_infinitive(t))
    own = subject.lower_ in pack.outlook.self
    return not own and any(t.lemma_.lower() in deeds for t in below)
