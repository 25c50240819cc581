"""Deeds: whether a verb tells a deed, rather than a state, words or a thought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.timeline.doers import Doers
from explainer.sections.timeline.shapes import is_seen_at
from explainer.text.syntax.clauses import OBJECTS, auxiliaries, children, is_finite, is_infinitive
from explainer.text.syntax.complements import undergone_of
from explainer.text.syntax.features import has_an
from explainer.text.syntax.parts import nouns_under
from explainer.text.syntax.perfects import is_present_perfect, perfect_of
from explainer.text.syntax.subjects import agent_of, own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

COMPLEMENTS = OBJECTS | {"prep", "prt", "acomp", "xcomp", "ccomp", "agent", "npadvmod"}
"""What makes a verb say something."""

SAID = OBJECTS | {"xcomp", "ccomp", "agent", "prt", "nsubjpass"}
"""What makes words say something."""


@dataclass(frozen=True, slots=True)
class Deeds:
    """Tells deeds by the verb and by what it has around it.

    Attributes:
        doers: Tells who is somebody.
    """

    doers: Doers

    @property
    def pack(self) -> LanguagePack:
        """The words of the language."""
        return self.doers.pack

    def is_deed(self, event: Token) -> bool:
        """Tell whether a verb tells a deed: no state, no words but those that hit somebody."""
        parts, kinds = children(event), kinds_of(event)
        if (done := undergone_of(event, self.pack.verbs.having)) is not None:
            lost = any(t.dep_ == "poss" for t in done.head.lefts)
            lost = lost or {"prt", "agent"} <= kinds_of(done)
            return lost or done.lemma_.lower() in self.pack.events.moving
        told = self._by_complement(event, parts, kinds)
        return self._by_kind(event, parts, kinds) if told is None else told

    def _by_complement(self, event: Token, parts: Sequence[Token], kinds: set[str]) -> bool | None:
        """Whether what is said to or with a verb makes it a deed; None where that leaves it open.

        A clause, an infinitive or a particle behind it, or to whom words were said.
        """
        pack, lemma = self.pack, event.lemma_.lower()
        words, speech = pack.events, pack.speech
        denied = {"auxpass", "dobj"} <= kinds and len(auxiliaries(event)) < 2
        asked = "auxpass" in kinds and self._has_agent(event)
        if lemma in speech.saying and (denied or asked or self._was_told(event)):
            return True  # "were denied visas", "were questioned by the police"
        if any(t.dep_ == "xcomp" and {"neg", "auxpass"} <= kinds_of(t) for t in parts):
            return False  # "asked not to be named"
        aimed = bool(kinds & {"xcomp", "dobj"})
        if lemma in words.attempts and aimed:
            return True  # "sought damages", "tried to leave"
        if lemma in pack.certainty.averted and "xcomp" in kinds:
            return self._is_turned_down(event)
        if lemma in words.avowing:
            return self.doers.is_known(event) and (
                self._owns(parts) or bool(kinds & {"ccomp", "dobj"})
            )
        if lemma in words.turning and not {"prt", "dobj"} <= kinds:
            return self._turned(event, parts, kinds)
        if any(t.dep_ == "ccomp" and is_finite(t) and t.i > event.i for t in parts):
            bare = lemma in words.telling and event.i >= self.doers.thread.lead
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
        return None

    def _by_kind(self, event: Token, parts: Sequence[Token], kinds: set[str]) -> bool:
        """Whether a verb of this kind tells a deed with what it has: no state, no empty words."""
        lemma, words, speech = event.lemma_.lower(), self.pack.events, self.pack.speech
        things = [t for t in parts if t.dep_ in {"dobj", "nsubjpass"}]
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
            return any(map(self.doers.is_somebody, things))  # not "he blamed a lack of boats"
        talks = lemma in either(speech.saying, words.encountering)
        if lemma in words.quoting and not kinds & (SAID - OBJECTS):
            return False  # "pointed to the law", "expressed doubts"
        if talks and not kinds & SAID and self._is_empty(parts):
            return False
        whole = bool(kinds & COMPLEMENTS)
        if "auxpass" in kinds and not whole:
            more = len(auxiliaries(event)) > 1 or bool(kinds & {"advmod", "conj"})
            return more or self.doers.is_named(event)  # not "the man was puzzled"
        took_place = own is not None and self._is_event(own) and lemma not in words.happening
        return whole or took_place or self.doers.is_named(event)

    def _turned(self, event: Token, parts: Sequence[Token], kinds: set[str]) -> bool:
        """Whether somebody or an event turned into something: "became mayor", "turned violent".

        What a thing "has become", one of a sort, is how things stand: "has become a busy port".
        """
        behind = self.pack.events.turning[event.lemma_.lower()]
        own = own_subject(event)
        sort = any(t.dep_ == "attr" and has_an(t) for t in parts)
        if (
            sort
            and perfect_of(event, self.pack.certainty) is not None
            and not (own is not None and self.doers.is_one(own))
        ):
            return False
        if any(t.dep_ == "attr" or t.lower_ in behind for t in parts):
            return True
        named = not behind and self.doers.is_named(event)
        return "acomp" in kinds and (named or (own is not None and self._is_event(own)))

    def is_state(self, event: Token) -> bool:
        """Tell whether a verb tells how things are."""
        lemma = event.lemma_.lower()
        if any(t.dep_ == "prt" for t in children(event)):
            return False  # "saw off"
        if is_seen_at(event, self.pack):
            return False
        return lemma in self.pack.events.states or lemma in self.pack.certainty.copulas

    def _is_official(self, event: Token) -> bool:
        """Whether a body or a land does what of people is none: "Norland recalled its envoy"."""
        own = own_subject(event)
        known = event.lemma_.lower() in self.pack.events.official
        return known and own is not None and self.doers.is_official(own)

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
        known = passive and whom is not None and self.doers.is_somebody(whom)
        return known and said and event.lemma_.lower() in self.pack.events.telling

    def _has_agent(self, event: Token) -> bool:
        """Whether somebody did it to somebody."""
        agent, whom = agent_of(event), own_subject(event)
        both = agent is not None and whom is not None
        return both and all(self.doers.is_somebody(t) for t in (agent, whom) if t is not None)

    def _is_empty(self, parts: Sequence[Token]) -> bool:
        """Whether it is only told where or to whom one spoke: "in a statement", "to reporters"."""
        links = [t for t in parts if t.dep_ == "prep"]
        nouns = [*nouns_under(links)]
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
        inner = [*nouns_under(of)]
        return noun.lower_ in words.spans and any(t.lemma_.lower() in words.nouns for t in inner)

    def _is_testimony(self, event: Token) -> bool:
        """Whether it was said to those who inquire into it: "Roe told the court that he fled"."""
        heard = (t for t in children(event) if t.dep_ in {"dobj", "dative"} and t.i > event.i)
        return self.doers.is_known(event) and any(
            t.lemma_.lower() in self.pack.events.hearers for t in heard
        )

    def _is_just_said(self, event: Token) -> bool:
        """Whether words are news by their tense: "Quill has offered"."""
        has = is_present_perfect(event, self.pack.certainty) and event.tag_ != "VBG"
        return has and self.doers.is_named(event)


def kinds_of(verb: Token) -> set[str]:
    """Give the dependencies of what hangs on a verb."""
    return {t.dep_ for t in children(verb)}


def _is_while(things: Sequence[Token], occasions: frozenset[str]) -> bool:
    """Whether the object only tells how long it lasted: "took a long time"."""
    return any(t.dep_ == "dobj" and t.lower_ in occasions for t in things)
