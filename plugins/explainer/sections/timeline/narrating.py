"""Narrating: whether an undated clause tells somebody's deed, rather than how things stand.

News tells its story in main clauses: somebody did something, in the past or the perfect. What
stands below such a clause, what nobody in particular does, and verbs of words, thoughts and
states are its background.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.sections.timeline.asides import (
    is_aside,
    is_beside,
    is_in_order,
    singled_out,
)
from explainer.sections.timeline.deeds import Deeds, kinds_of
from explainer.sections.timeline.doers import Doers, is_certain
from explainer.sections.timeline.shapes import is_main
from explainer.sections.timeline.thread import Thread
from explainer.text.attribution import voice_of
from explainer.text.status import is_negated
from explainer.text.syntax.clauses import (
    NAMING,
    PLURAL,
    PRESENT,
    auxiliaries,
    children,
    first_conjunct,
)
from explainer.text.syntax.parts import is_under_way, tensed_of, was_under_way
from explainer.text.syntax.perfects import perfect_of
from explainer.text.syntax.subjects import agent_of, own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


@dataclass(frozen=True, slots=True)
class Narrator:
    """Tells deeds from background.

    Attributes:
        deeds: Tells which verbs tell a deed.
    """

    deeds: Deeds

    @property
    def pack(self) -> LanguagePack:
        """The words of the language."""
        return self.deeds.pack

    @property
    def doers(self) -> Doers:
        """Tells who is somebody."""
        return self.deeds.doers

    @property
    def thread(self) -> Thread:
        """What the article comes back to, and where its news is told."""
        return self.doers.thread

    def tells(self, verb: Token, event: Token) -> bool:
        """Tell whether a clause without a time narrates what somebody did."""
        reported = self._is_reported(verb) and not (is_under_way(verb) and _is_view(verb))
        placed = is_main(verb) or is_aside(verb, self.pack) or is_beside(verb, self.pack)
        placed = placed or reported or is_in_order(verb, self.pack)
        placed = placed or any(map(self.doers.is_somebody, singled_out(verb, self.pack)))
        if not placed or not self.doers.is_somebodys(event):
            return False
        if is_under_way(verb):
            subject = subject_of(event)
            known = (
                subject is not None
                and self.doers.is_somebody(subject)
                and is_certain(subject, self.pack)
            )
            known = known and not self._is_graded(event)
            return known and (is_main(verb) or self.deeds.is_deed(event) or self._is_at_work(event))
        if was_under_way(verb):
            return self._was_at_work(verb) and self.deeds.is_deed(event)
        return (self.is_told(verb) or self._is_filmed(verb)) and self.deeds.is_deed(event)

    def recounts(self, verb: Token, event: Token) -> bool:
        """Tell whether a body says, quoted, what was done: '"Crew put out the fire," Acme said'.

        What a person says so is a word about others; so is what a body says of somebody with a
        name, or of what others did to somebody: '"Roe threw it," Acme said'.
        """
        reading, cast = self.thread.reading, self.thread.cast
        who, present = subject_of(event), self.pack.events.present
        if who is None or not self.doers.is_known(event) or not self.tells(verb, event):
            return False
        if self.doers.is_one(who) or agent_of(event) is not None:
            return False
        if any(t.lower_ in present or t.dep_ == "ccomp" for t in verb.subtree if t.i != verb.i):
            return False  # "the mayor made it clear that they were hers"
        perfect = perfect_of(verb, self.pack.certainty) is not None
        if tensed_of(verb).tag_ != "VBD" or perfect or was_under_way(verb):
            return False  # "the board has always been open"
        voice = voice_of(event, reading, cast)
        return who.pos_ in NAMING and voice is not None and voice.sourcing == "institution"

    def _is_filmed(self, verb: Token) -> bool:
        """Whether a film shows somebody do it: "footage shows police beating marchers"."""
        seen, whom = own_subject(verb.head), own_subject(verb)
        shown = verb.dep_ == "ccomp" and verb.tag_ == "VBG" and not auxiliaries(verb)
        if not shown or seen is None or whom is None or whom.i > verb.i:
            return False
        return seen.lemma_.lower() in self.pack.speech.films and self.doers.is_somebody(whom)

    def _is_at_work(self, event: Token) -> bool:
        """Whether somebody with a name is at something: "says Acme is working on a ferry"."""
        own = own_subject(event)
        named = own is not None and own.pos_ == "PROPN"
        kept = event.lemma_.lower() in self.pack.events.standing and not self.deeds.is_state(event)
        return named and kept and "prep" in kinds_of(event)

    def _was_at_work(self, verb: Token) -> bool:
        """Whether somebody with a name was at something, which no "but" then breaks off.

        "Roe was meeting clerks in Elm"; not "Roe was leading but lost", nor where one was heard.
        """
        speech, certainty = self.pack.speech, self.pack.certainty
        turns = any(t.dep_ == "cc" and t.lower_ in certainty.turning for t in children(verb))
        speaks = verb.lemma_.lower() in speech.saying | self.pack.events.encountering
        return is_main(verb) and self.doers.is_named(verb) and not (turns or speaks)

    def _is_graded(self, event: Token) -> bool:
        """Whether it is judged how much somebody turns into: "is becoming a very rich man"."""
        ends = [t for t in children(event) if t.dep_ in {"attr", "acomp"}]
        sorts = (a for t in ends for a in (t, *children(t)) if a.pos_ == "ADJ")
        graded = any(t.dep_ == "advmod" for a in sorts for t in children(a))
        return graded and event.lemma_.lower() in self.pack.events.turning

    def is_told(self, verb: Token) -> bool:
        """Tell whether a clause stands in a tense that narrates: "won", "has won", "was won"."""
        helpers = auxiliaries(verb)
        if not helpers:
            own = own_subject(verb) is not None and verb.tag_ == "VBN"
            return verb.tag_ == "VBD" or own
        if verb.tag_ == "VB":
            return self._stresses(verb)
        perfect = perfect_of(verb, self.pack.certainty) is not None
        return verb.tag_ in {"VBN", "VBD"} and (perfect or helpers[0].tag_ not in PRESENT)

    def _stresses(self, verb: Token) -> bool:
        """Whether it is stressed that somebody did something: "the board did meet in the end"."""
        did, own = auxiliaries(verb)[0], own_subject(verb)
        stressed = did.tag_ == "VBD" and did.lemma_.lower() in self.pack.certainty.standing_in
        asserted = own is not None and own.i < did.i  # not "nor did they meet"
        alone = verb.dep_ != "conj"  # not "lost, but it did win the vote"
        return stressed and asserted and alone and not is_negated(verb, self.pack)

    def _is_reported(self, verb: Token) -> bool:
        """Whether it is told that somebody did something: "Roe said the guild had mended it".

        What people claim, feel or say of themselves is no news; what a firm says of itself is.
        """
        first = first_conjunct(verb)
        if first.dep_ != "ccomp" or first.head.lemma_.lower() not in self.pack.events.telling:
            return False
        marks = (t.lower_ for t in children(first) if t.dep_ == "mark")
        if not self.pack.speech.complementizers.issuperset(marks):
            return False
        who = subject_of(verb)
        known = who is not None and (
            who.pos_ != "PRON" or who.lower_ not in self.pack.events.persons
        )
        return known or (who is not None and self._befell(verb))

    def _befell(self, verb: Token) -> bool:
        """Whether others did it to somebody: "was held", but not "was alarmed by the noise"."""
        kinds = kinds_of(verb)
        if "auxpass" not in kinds or not kinds & {"dobj", "ccomp", "xcomp", "prep", "prt", "agent"}:
            return False
        links = [t for t in children(verb) if t.dep_ in {"prep", "agent"}]
        felt = any(t.lower_ in self.pack.certainty.accompanying for t in links)
        agent = agent_of(verb)
        return not felt and (agent is None or self.doers.is_somebody(agent))


def _is_view(verb: Token) -> bool:
    """Whether many say what goes on: "analysts say they are growing", which is how they see it."""
    says = own_subject(first_conjunct(verb).head)
    return says is None or says.tag_ in PLURAL
