"""Hearings: what somebody is to be asked about, and what will be the subject of a hearing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.sections.agenda.found import prepositions
from explainer.text.status import AHEAD, status_of
from explainer.text.syntax.clauses import children
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token


def asked_about(verb: Token, pack: LanguagePack) -> Iterator[Token]:
    """Give what leads to a topic: "will be questioned about A", "asked her to an interview on A".

    Only what is still to come: a verb of asking that tells of the past gives none.
    """
    words, lemma = pack.agenda, verb.lemma_.lower()
    tried = verb.dep_ == "xcomp" and verb.head.tag_ == "VBD"  # "tried to question him about"
    if lemma in words.questioning and not tried and status_of(verb, pack) in AHEAD:
        yield from prepositions(verb, words.about)
    if lemma in words.testifying and not tried and status_of(verb, pack) in AHEAD:
        yield from prepositions(verb, words.about - words.on)  # "will testify about the raid"
    if lemma not in words.attending or not _is_called(verb, pack):
        return
    for link in verb.rights:
        for noun in link.rights if link.dep_ == "prep" else ():
            if noun.lemma_.lower() in words.hearings:
                yield from prepositions(noun, words.about)


def subject_of_hearing(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the subject in "A will be the subject of the hearing"; None for other predicates."""
    words = pack.agenda
    said = next((t for t in children(verb) if t.dep_ == "attr"), None)
    if verb.pos_ != "AUX" or said is None or said.lemma_.lower() not in words.topics:
        return None
    if status_of(verb, pack) not in AHEAD:
        return None
    held = words.hearings | words.meetings
    inner = (t for link in said.rights if link.dep_ == "prep" for t in link.rights)
    return own_subject(verb) if any(t.lemma_.lower() in held for t in inner) else None


def _is_called(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody is to appear: it is ahead, or what others have asked for."""
    if status_of(verb, pack) in AHEAD:
        return True
    above = verb.head
    asked = verb.dep_ == "xcomp" and above.lemma_.lower() in pack.agenda.calling
    return asked and status_of(above, pack) is not None
