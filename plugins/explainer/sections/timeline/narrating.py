"""Narrating: whether an undated clause tells somebody's deed, rather than how things stand.

News tells its story in main clauses: somebody did something, in the past or the perfect. What
stands below such a clause, what nobody in particular does, and verbs of words, thoughts and
states are its background.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.sections.timeline.asides import is_aside, is_beside, is_in_order, singled_out
from explainer.sections.timeline.shapes import is_main, is_under_way, was_under_way
from explainer.sections.timeline.thread import Thread
from explainer.text.somebody import may_act
from explainer.text.status import is_negated
from explainer.text.syntax.clauses import (
    NAMING,
    OBJECTS,
    PLURAL,
    PRESENT,
    auxiliaries,
    children,
    first_conjunct,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.features import is_the
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.perfects import is_present_perfect, perfect_of
from explainer.text.syntax.subjects import agent_of, own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

COMPLEMENTS = OBJECTS | {"prep", "prt", "acomp", "xcomp", "ccomp", "agent", "npadvmod"}
SAID = OBJECTS | {"xcomp", "ccomp", "agent", "prt", "nsubjpass"}


@dataclass(frozen=True, slots=True)
class Narrator:
    """Tells deeds from background.

    Attributes:
        pack: The words of the language.
        thread: What the article comes back to, and where its news is told.
    """

    pack: LanguagePack
    thread: Thread

    def tells(self, verb: Token, event: Token) -> bool:
        """Tell whether a clause without a time narrates what somebody did."""
        reported = self._is_reported(verb) and not (is_under_way(verb) and _is_view(verb))
        placed = is_main(verb) or is_aside(verb, self.pack) or is_beside(verb, self.pack)
        placed = placed or reported or is_in_order(verb, self.pack)
        placed = placed or any(map(self.is_somebody, singled_out(verb, self.pack)))
        if not placed or not self._is_somebodys(event):
            return False
        if is_under_way(verb):
            subject = subject_of(event)
            known = (
                subject is not None and self.is_somebody(subject) and is_certain(subject, self.pack)
            )
            known = known and not self._is_graded(event)
            return known and (is_main(verb) or self.is_deed(event) or self._is_at_work(event))
        if was_under_way(verb):
            return self._was_at_work(verb) and self.is_deed(event)
        return (self.is_told(verb) or self._is_filmed(verb)) and self.is_deed(event)

    def _is_filmed(self, verb: Token) -> bool:
        """Whether a film shows somebody do it: "footage shows police beating marchers"."""
        seen, whom = own_subject(verb.head), own_subject(verb)
        shown = verb.dep_ == "ccomp" and verb.tag_ == "VBG" and not auxiliaries(verb)
        if not shown or seen is None or whom is None or whom.i > verb.i:
            return False
        return seen.lemma_.lower() in self.pack.speech.films and self.is_somebody(whom)

    def _is_at_work(self, event: Token) -> bool:
        """Whether somebody with a name is at something: "says Acme is working on a ferry"."""
        own = own_subject(event)
        named = own is not None and own.pos_ == "PROPN"
        kept = event.lemma_.lower() in self.pack.events.standing and not self.is_state(event)
        return named and kept and "prep" in _kinds(event)

    def _was_at_work(self, verb: Token) -> bool:
        """Whether somebody with a name was at something, which no "but" then breaks off.

        "Roe was meeting clerks in Elm"; not "Roe was leading but lost", nor where one was heard.
        """
        speech, certainty = self.pack.speech, self.pack.certainty
        turns = any(t.dep_ == "cc" and t.lower_ in certainty.turning for t in children(verb))
        speaks = verb.lemma_.lower() in speech.saying | self.pack.events.encountering
        return is_main(verb) and self._is_named(verb) and not (turns or speaks)

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
        kinds = _kinds(verb)
        if "auxpass" not in kinds or not kinds & {"dobj", "ccomp", "xcomp", "prep", "prt", "agent"}:
            return False
        links = [t for t in children(verb) if t.dep_ in {"prep", "agent"}]
        felt = any(t.lower_ in self.pack.certainty.accompanying for t in links)
        agent = agent_of(verb)
        return not felt and (agent is None or self.is_somebody(agent))

    def is_state(self, event: Token) -> bool:
        """Tell whether a verb tells how things are."""
        lemma = event.lemma_.lower()
        if any(t.dep_ == "prt" for t in children(event)):
            return False  # "saw off"
        return lemma in self.pack.events.states or lemma in self.pack.certainty.copulas

    def is_deed(self, event: Token) -> bool:
        """Tell whether a verb tells a deed: no state, no words but those that hit somebody."""
        pack, lemma = self.pack, event.lemma_.lower()
        words, speech = pack.events, pack.speech
        parts = children(event)
        kinds = _kinds(event)
        denied = {"auxpass", "dobj"} <= kinds and len(auxiliaries(event)) < 2
        asked = "auxpass" in kinds and self._has_agent(event)
        if lemma in speech.saying and (denied or asked or self._was_told(event)):
            return True  # "were denied visas", "were questioned by the police"
        if any(t.dep_ == "xcomp" and {"neg", "auxpass"} <= _kinds(t) for t in parts):
            return False  # "asked not to be named"
        aimed = bool(kinds & {"xcomp", "dobj"})
        if lemma in words.attempts and aimed:
            return True  # "sought damages", "tried to leave"
        if lemma in pack.certainty.averted and "xcomp" in kinds:
            return self._is_turned_down(event)
        if lemma in words.avowing:
            return self._is_known(event) and (self._owns(parts) or bool(kinds & {"ccomp", "dobj"}))
        if lemma in words.turning and not {"prt", "dobj"} <= kinds:
            if any(t.dep_ == "attr" or t.lower_ in words.turning[lemma] for t in parts):
                return True
            own = own_subject(event)
            named = not words.turning[lemma] and self._is_named(event)
            return "acomp" in kinds and (named or (own is not None and self._is_event(own)))
        if any(t.dep_ == "ccomp" and is_finite(t) and t.i > event.i for t in parts):
            bare = lemma in words.telling and event.i >= self.thread.lead
            said = not bare and self._is_just_said(event)
            return lemma in speech.saying and (said or self._is_testimony(event))
        things = [t for t in parts if t.dep_ in {"dobj", "nsubjpass"}]
        below = [t for t in parts if t.dep_ == "xcomp" or (t.dep_ == "advcl" and is_infinitive(t))]
        if lemma in words.undertaking and below:
            return any(map(self.is_deed, below))
        if any(t.lemma_.lower() in words.contests for t in below if t.dep_ == "advcl"):
            return True  # "held on to beat Norland"
        if "prt" in kinds:
            return bool(things) or not any(is_infinitive(t) for t in parts)
        named = any(self._is_event(t) for t in things if t.dep_ == "dobj")
        if lemma in words.light and named and lemma in words.facing:
            return True  # "faced delays"
        stands = lemma in words.standing and not self._is_official(event)
        if self.is_state(event) or stands or _is_while(things, words.occasions):
            return False
        if lemma in words.light and named:
            return True
        own = own_subject(event)
        if lemma in words.blaming and own is not None and own.pos_ == "PRON":
            return any(map(self.is_somebody, things))  # not "he blamed a lack of boats"
        talks = lemma in speech.saying | words.encountering
        if lemma in words.quoting and not kinds & (SAID - OBJECTS):
            return False  # "pointed to the law", "expressed doubts"
        if talks and not kinds & SAID and self._is_empty(parts):
            return False
        whole = bool(kinds & COMPLEMENTS)
        if "auxpass" in kinds and not whole:
            more = len(auxiliaries(event)) > 1 or bool(kinds & {"advmod", "conj"})
            return more or self._is_named(event)  # not "the man was puzzled"
        took_place = own is not None and self._is_event(own) and lemma not in words.happening
        return whole or took_place or self._is_named(event)

    def _is_official(self, event: Token) -> bool:
        """Whether a body or a land does what of people is none: "Norland recalled its envoy"."""
        own = own_subject(event)
        known = event.lemma_.lower() in self.pack.events.official
        return known and own is not None and self.is_official(own)

    def is_official(self, noun: Token) -> bool:
        """Tell whether a noun stands for a body or a land."""
        actor = self.thread.cast.at(noun)
        kind = actor.kind if actor is not None else kind_of(noun, self.pack)
        return kind in {"organization", "place"} or noun.lemma_.lower() in self.pack.speech.bodies

    def _owns(self, parts: Sequence[Token]) -> bool:
        """Whether somebody owns up to a deed: "admitted lying", "confessed to the theft"."""
        below = [t for t in parts if t.dep_ == "xcomp"]
        done = any("VBG" in {t.tag_, *(a.tag_ for a in auxiliaries(t))} for t in below)
        return done or any(t.dep_ == "prep" and t.lower_ in self.pack.events.owning for t in parts)

    def _was_told(self, event: Token) -> bool:
        """Whether people got to know something: "workers were told that the mill would close"."""
        whom, parts = own_subject(event), children(event)
        said = any(t.dep_ == "ccomp" and t.i > event.i for t in parts)
        passive = whom is not None and whom.dep_ == "nsubjpass" and whom.pos_ != "PRON"
        known = passive and whom is not None and self.is_somebody(whom)
        return known and said and event.lemma_.lower() in self.pack.events.telling

    def _has_agent(self, event: Token) -> bool:
        """Whether somebody did it to somebody."""
        agent, whom = agent_of(event), own_subject(event)
        both = agent is not None and whom is not None
        return both and all(self.is_somebody(t) for t in (agent, whom) if t is not None)

    def _is_empty(self, parts: Sequence[Token]) -> bool:
        """Whether it is only told where or to whom one spoke: "in a statement", "to reporters"."""
        links = [t for t in parts if t.dep_ == "prep"]
        nouns = [t for link in links for t in children(link) if t.dep_ == "pobj"]
        documents = self.pack.speech.documents
        return bool(nouns) and all(
            t.lemma_.lower() in documents or (t.tag_ == "NNS" and not children(t)) for t in nouns
        )

    def _is_turned_down(self, event: Token) -> bool:
        """Whether it did not come to a deed: "declined to act", but not "to be drawn on it"."""
        saying = self.pack.speech.saying | self.pack.certainty.speech
        refused = event.lemma_.lower() in self.pack.speech.attitudes
        undone = [t for t in children(event) if t.dep_ == "xcomp"]
        undone = [t for t in undone if t.lemma_.lower() not in saying]
        return any(not refused or "auxpass" not in {c.dep_ for c in children(t)} for t in undone)

    def _is_event(self, noun: Token) -> bool:
        """Whether a noun names an event, or says how much of one: "two days of talks"."""
        words = self.pack.events
        if noun.lemma_.lower() in words.nouns:
            return True
        of = [t for t in children(noun) if t.dep_ == "prep" and t.i == noun.i + 1]
        inner = [t for part in of for t in children(part) if t.dep_ == "pobj"]
        return noun.lower_ in words.spans and any(t.lemma_.lower() in words.nouns for t in inner)

    def _is_testimony(self, event: Token) -> bool:
        """Whether it was said to those who inquire into it: "Roe told the court that he fled"."""
        heard = (t for t in children(event) if t.dep_ in {"dobj", "dative"} and t.i > event.i)
        return self._is_known(event) and any(
            t.lemma_.lower() in self.pack.events.hearers for t in heard
        )

    def _is_just_said(self, event: Token) -> bool:
        """Whether words are news by their tense: "Quill has offered"."""
        has = is_present_perfect(event, self.pack.certainty) and event.tag_ != "VBG"
        return has and self._is_named(event)

    def _is_named(self, event: Token) -> bool:
        """Whether a clause is about somebody with a name."""
        own = subject_of(event)
        if own is None:
            return False
        beside = [t for t in children(own) if t.dep_ == "appos" and t.pos_ == "PROPN"]
        return own.pos_ == "PROPN" or any(self.thread.cast.at(t) for t in (own, *beside))

    def _is_somebodys(self, event: Token) -> bool:
        """Whether somebody or something that can be named does it, or has it done to them.

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

    def _is_known(self, event: Token) -> bool:
        """Whether a clause is about somebody with a name, or the holder of an office: "the mayor".

        Spokespeople only speak for others.
        """
        own = own_subject(event)
        if own is None or self._is_named(event):
            return own is not None
        definite = any(is_the(t) or t.dep_ == "poss" for t in children(own))
        if any(t.dep_ == "poss" and t.pos_ == "PROPN" for t in children(own)):
            return self._is_somebody(own)
        speaks = own.lemma_.lower() in self.pack.speech.spokespeople
        return definite and own.tag_ == "NN" and not speaks and self._is_somebody(own)

    def is_person(self, event: Token) -> bool:
        """Tell whether a clause is about one person of the story: "Roe lost by 13 points"."""
        own = own_subject(event)
        return own is not None and self.is_one(own)

    def is_one(self, noun: Token) -> bool:
        """Tell whether a noun stands for one person of the story."""
        actor = self.thread.cast.at(noun)
        return actor is not None and actor.kind == "person"

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
            return noun.pos_ == "PROPN"
        steered = noun.lemma_.lower() in self.pack.events.moving_things
        return steered or may_act(noun, self.pack)


def _is_view(verb: Token) -> bool:
    """Whether many say what goes on: "analysts say they are growing", which is how they see it."""
    says = own_subject(first_conjunct(verb).head)
    return says is None or says.tag_ in PLURAL


def is_certain(subject: Token, pack: LanguagePack) -> bool:
    """Tell whether certain people are meant, not all of a kind: "boys in sheds are doing it".

    "Police are hunting a clerk" means those who do.
    """
    before = any(
        t.i < subject.i and t.tag_ != "JJR" and t.lower_ not in pack.amounts.others
        for t in children(subject)
    )  # not "smaller firms", "other clerks"
    return subject.tag_ != "NNS" or before or subject.lower_ in pack.names.forces


def _kinds(verb: Token) -> set[str]:
    return {t.dep_ for t in children(verb)}


def _is_while(things: Sequence[Token], occasions: frozenset[str]) -> bool:
    """Whether the object only tells how long it lasted: "took a long time"."""
    return any(t.dep_ == "dobj" and t.lower_ in occasions for t in things)


def are_few(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether there was next to nothing of it: "got few letters", but not "a few"."""
    before = [t.lower_ for t in children(noun) if t.i < noun.i and t.is_alpha]
    return any(t in pack.certainty.scant for t in before) and len(before) == 1
