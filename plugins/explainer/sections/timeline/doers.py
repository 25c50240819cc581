"""Doers: whether a noun stands for somebody, and for how certain a one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.sections.timeline.thread import Thread
from explainer.text.attribution.natives import is_age
from explainer.text.somebody import may_act
from explainer.text.syntax.clauses import NAMING, children
from explainer.text.syntax.features import is_the
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import agent_of, own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


@dataclass(frozen=True, slots=True)
class Doers:
    """Tells who does something from what happens.

    Attributes:
        pack: The words of the language.
        thread: What the article comes back to, with its cast.
    """

    pack: LanguagePack
    thread: Thread

    def is_somebody(self, noun: Token) -> bool:
        """Tell whether a noun stands for people: an actor of the story, a role, a body."""
        of = [t for t in children(noun) if t.dep_ == "prep" and t.i == noun.i + 1]
        of = [t for t in of if t.lower_ in self.pack.names.place_links]
        counted = [t for part in of for t in children(part) if t.tag_ == "NNS"]
        counted = [t for t in counted if not any(a.dep_ == "det" for a in children(t))]
        if noun.i in self.thread.cast.by_token or any(self._is_somebody(t) for t in counted):
            return True
        return self._is_somebody(noun)

    def _is_somebody(self, noun: Token) -> bool:
        if noun.pos_ == "PRON":
            told = {t.dep_ for t in children(noun)} & {"prep", "relcl", "acl"}
            certain = noun.lower_ in self.pack.events.certain and bool(told)  # "those on board"
            return certain or noun.lower_ in self.pack.events.persons
        if noun.pos_ != "NOUN":
            return noun.pos_ == "PROPN" or is_age(noun, self.pack)  # "the 40-year-old | left"
        steered = noun.lemma_.lower() in self.pack.events.moving_things
        return steered or may_act(noun, self.pack)

    def is_one(self, noun: Token) -> bool:
        """Tell whether a noun stands for one person of the story."""
        actor = self.thread.cast.at(noun)
        return actor is not None and actor.kind == "person"

    def is_official(self, noun: Token) -> bool:
        """Tell whether a noun stands for a body or a land."""
        actor = self.thread.cast.at(noun)
        kind = actor.kind if actor is not None else kind_of(noun, self.pack)
        return kind in {"organization", "place"} or noun.lemma_.lower() in self.pack.speech.bodies

    def is_named(self, event: Token) -> bool:
        """Tell whether a clause is about somebody with a name."""
        own = subject_of(event)
        if own is None:
            return False
        beside = [t for t in children(own) if t.dep_ == "appos" and t.pos_ == "PROPN"]
        return own.pos_ == "PROPN" or any(self.thread.cast.at(t) for t in (own, *beside))

    def is_known(self, event: Token) -> bool:
        """Tell whether a clause is about somebody with a name, or with an office: "the mayor".

        Spokespeople only speak for others.
        """
        own = own_subject(event)
        if own is None or self.is_named(event):
            return own is not None
        definite = any(is_the(t) or t.dep_ == "poss" for t in children(own))
        if any(t.dep_ == "poss" and t.pos_ == "PROPN" for t in children(own)):
            return self._is_somebody(own)
        speaks = own.lemma_.lower() in self.pack.speech.spokespeople
        return definite and own.tag_ == "NN" and not speaks and self._is_somebody(own)

    def is_somebodys(self, event: Token) -> bool:
        """Tell whether somebody or something that can be named does it, or has it done to them.

        What one thing was by another is no deed: "the haul was driven by small gifts".
        """
        subject, agent = subject_of(event), agent_of(event)
        if subject is None:
            return False
        if self.is_somebody(subject) or (agent is not None and self.is_somebody(agent)):
            return True
        named = subject.pos_ in NAMING or subject.tag_ == "PRP"
        passive = is_passive(event)
        given = any(t.lower_ in self.pack.events.giving for t in children(event))
        return named and not (passive and (given or agent is not None))


def is_certain(subject: Token, pack: LanguagePack) -> bool:
    """Tell whether certain people are meant, not all of a kind: "boys in sheds are doing it".

    "Police are hunting a clerk" means those who do, "clerks in Elm" those there.
    """
    links = (t for t in subject.rights if t.dep_ == "prep" and t.i == subject.i + 1)
    if any(t.dep_ == "pobj" and t.pos_ == "PROPN" for link in links for t in link.rights):
        return True
    before = any(
        t.i < subject.i and t.tag_ != "JJR" and t.lower_ not in pack.amounts.others
        for t in children(subject)
    )  # not "smaller firms", "other clerks"
    return subject.tag_ != "NNS" or before or subject.lower_ in pack.names.forces
