"""Hearings: what somebody is to be asked about, and what will be the subject of a hearing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.model import AHEAD
from explainer.sections.agenda.found import prepositions, under
from explainer.text.status import status_of
from explainer.text.syntax.clauses import children
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def asked_about(verb: Token, pack: LanguagePack) -> Iterator[Token]:
    """Give what leads to a topic: "will be questioned about A", "asked her to an interview on A".

    Only what is still to come: a verb of asking that tells of the past gives none.
    """
    words, lemma = pack.agenda, verb.lemma_.lower()
    tried = verb.dep_ == "xcomp" and verb.head.tag_ == "VBD"  # "tried to question him about"
    tried = tried or is_present_perfect(verb, pack.certainty)
    asks = lemma in words.questioning and (is_passive(verb) or lemma not in words.pressing)
    if asks and not tried and status_of(verb, pack) in AHEAD:
        yield from prepositions(verb, words.about)
    if lemma in words.testifying and not tried and status_of(verb, pack) in AHEAD:
        yield from prepositions(verb, words.about - words.on)  # "will testify about the raid"
    if lemma not in words.attending or not _is_called(verb, pack):
        return
    for link in verb.rights:
        for noun in link.rights if link.dep_ == "prep" else ():
            if noun.lemma_.lower() in words.hearings:
                yield from prepositions(noun, words.about)


def is_to_ask(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether members of a body are to ask somebody: "deputies will ask the chief why"."""
    if verb.lemma_.lower() not in pack.agenda.asking or is_passive(verb):
        return False
    who = subject_of(verb)
    body = who is not None and who.lemma_.lower() in pack.agenda.bodies
    return body and status_of(verb, pack) in AHEAD


def subject_of_hearing(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the subject in "A will be the subject of the hearing"; None for other predicates.

    So "A is the key issue at the talks", "A will be the main topic when they meet".
    """
    words = pack.agenda
    said = next((t for t in children(verb) if t.dep_ == "attr"), None)
    one = next(prepositions(said, words.of), None) if said is not None and said.like_num else None
    said = under(one) if one is not None else said  # "one | of the issues"
    if said is None or said.lemma_.lower() not in either(words.topics, words.foci):
        return None
    status = status_of(verb, pack)
    if verb.dep_ == "xcomp" and verb.head.tag_ == "VBD":
        return None  # "proved to be a topic of debate"
    if verb.pos_ != "AUX" or status not in AHEAD | {"ongoing"}:
        return None
    held = either(words.hearings, words.meetings)
    inner = (t for link in said.rights if link.dep_ == "prep" for t in link.rights)
    met = (t for one in (verb, said) for t in one.rights if t.dep_ in ("advcl", "relcl"))
    known = any(t.lemma_.lower() in held and t.pos_ == "NOUN" for t in inner)  # not "of Congress"
    known = known or any(t.lemma_.lower() in words.meeting and _is_called(t, pack) for t in met)
    bare = said.lemma_.lower() in words.topics and not any(prepositions(said, words.of))
    known = known or (status in AHEAD and bare and _meet(verb, pack))  # not "the topic of his book"
    return subject_of(verb) if known else None


def _meet(verb: Token, pack: LanguagePack) -> bool:
    """Whether a sentence tells of people who meet: "they have never met, and A will be"."""
    return any(t.lemma_.lower() in pack.agenda.gathering and t.pos_ == "VERB" for t in verb.sent)


def _is_called(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody is to appear: it is ahead, or what others have asked for."""
    if status_of(verb, pack) in AHEAD:
        return True
    above = verb.head
    asked = verb.dep_ == "xcomp" and above.lemma_.lower() in pack.agenda.calling
    return asked and status_of(above, pack) is not None
