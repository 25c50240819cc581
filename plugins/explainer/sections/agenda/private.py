"""Private matters: what one person speaks of or has, which is no matter of an agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import children, is_infinitive
from explainer.text.syntax.features import is_neuter, is_several
from explainer.text.syntax.parts import has_joined
from explainer.text.syntax.subjects import subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_talk_of_one(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether one person only speaks of something: "she will discuss her new book"."""
    words, subject = pack.agenda, subject_of(verb)
    if verb.lemma_.lower() not in words.speaking or subject is None:
        return False
    person = subject.morph.get("Person", [])
    if "2" in person or ("1" in person and verb.lemma_.lower() in words.habits):
        return not _has_partners(verb, pack)  # "you have been debating coins", "we will talk of it"
    if kind_of(subject, pack) != "person" and subject.tag_ != "PRP":
        return False
    if is_neuter(subject):
        return False  # "the club holds a meeting at which it will discuss the plan"
    joined = has_joined(subject)
    if joined or is_several(subject):
        return False
    return not _has_partners(verb, pack)


def _has_partners(verb: Token, pack: LanguagePack) -> bool:
    """Whether something is done at a meeting or with others, or is what somebody meets for."""
    words = pack.agenda
    above = verb.head if is_infinitive(verb) else verb
    near = [t for one in (verb, above) for link in one.rights for t in (link, *link.rights)]
    met = above.lemma_.lower() in words.meeting
    return met or any(t.lower_ in words.parties or t.lemma_.lower() in words.meetings for t in near)


def is_private(thing: Token, pack: LanguagePack) -> bool:
    """Tell whether it is no matter of an agenda: somebody, or what somebody has: "its options"."""
    if is_person(thing, pack):
        return True
    parts = children(thing)
    if _is_continued(thing, pack):
        return False  # "its response | to the offer"
    return any(t.tag_ == "PRP$" for t in parts) and all(t.dep_ in ("poss", "amod") for t in parts)


def _is_continued(thing: Token, pack: LanguagePack) -> bool:
    """Whether a preposition right behind says what it is of, wherever the parser hangs it."""
    links = either(pack.agenda.joining, pack.agenda.up_for)
    behind = (t for t in thing.head.rights if t.i == thing.i + 1)
    return any(t.dep_ == "prep" and t.lower_ in links and any(t.rights) for t in behind)
