"""Judging: whether a clause or noun is an event, by which rule, and how sure that rule is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.leading import LEADING, Leader
from explainer.sections.timeline.looked import Looked, Ruling
from explainer.sections.timeline.narrating import Narrator
from explainer.sections.timeline.shapes import (
    around,
    is_prefixed_passive,
    is_simple_present,
    on_a_day,
)
from explainer.sections.timeline.thread import Thread
from explainer.sections.timeline.undated import Undated
from explainer.sections.timeline.verbs import Verbs
from explainer.text.clauses import (
    NOMINAL,
    RELATIVES,
    VERBAL,
    auxiliaries,
    children,
    is_finite,
    is_infinitive,
    own_subject,
    subject_of,
)
from explainer.text.status import AHEAD, is_condition
from explainer.text.status.above import effect_of, wish_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

PREDICATES = frozenset({"attr", "acomp", "oprd"})


class Judge:
    """Tells events from states, opinions, habits and background."""

    def __init__(self, pack: LanguagePack, quoted: frozenset[int], thread: Thread) -> None:
        """Keep the words of the language, what is quoted, what the article comes back to."""
        self.pack = pack
        self.quoted = quoted
        self.verbs = Verbs(pack, quoted)
        narrator = Narrator(pack, thread)
        self.leader = Leader(thread, self.verbs, narrator)
        self.undated = Undated(self.verbs, narrator)

    def of(self, clause: Looked) -> Ruling | None:
        """Give the rule by which a clause is an event, and how sure it is; None for no event."""
        if is_condition(clause.verb, self.pack.certainty):
            return None
        if self._is_background(clause) or self._is_empty(clause):
            return None
        if any(t.mention.edtf for t in clause.times):
            return ("dated-clause", "high") if self._may_be_dated(clause) else None
        told = self.undated.of(clause)
        if told is None and self.leader.leads(clause):
            return LEADING, "medium"
        return told

    def will_be_held(self, clause: Looked) -> bool:
        """Tell whether the article itself says that somebody will do something on a day."""
        return bool(clause.times) and self.undated.arranger.is_held(clause)

    def _is_empty(self, clause: Looked) -> bool:
        """Whether nobody does it, or only a quotation would say what was said."""
        verb = clause.verb
        if _takes_subject(verb) or self._is_of_body(verb):
            return True
        subject = subject_of(verb)
        if subject is not None and any(t.tag_ in RELATIVES for t in around(subject)):
            return True
        if subject is None or (subject.i > verb.i and verb.tag_ == "VBG"):
            return verb.pos_ in VERBAL and not is_infinitive(verb)
        if not self.verbs.is_announcing(verb) or clause.event.i != verb.i:
            return False
        told = [t for t in children(verb) if t.dep_ not in {"nsubj", "punct", "aux", "npadvmod"}]
        return all(t.i in self.quoted for t in told if t.dep_ != "advmod")

    def _is_of_body(self, verb: Token) -> bool:
        """Whether "who" hangs on a body inside a phrase: "the head of Harrow, who died in 2014"."""
        own, noun = own_subject(verb), subject_of(verb)
        if own is None or own.tag_ != "WP" or noun is None or noun.dep_ != "pobj":
            return False
        inside = noun.head.head.pos_ in NOMINAL
        return inside and self.pack.labels.get(noun.ent_type_) == "organization"

    def _is_background(self, clause: Looked) -> bool:
        words = self.pack.events
        for part in (*children(clause.verb), *children(clause.event)):
            if part.dep_ == "advmod" and part.lower_ in words.habits:
                return True
        subject = subject_of(clause.event)
        if subject is None:
            return False
        label = self.pack.labels.get(subject.ent_type_)
        period = subject.pos_ == "NOUN" and subject.lemma_.lower() in words.periods
        period = (period and not self._is_share(subject)) or label in {"date", "time"}
        known = any(t.dep_ == "nummod" for t in children(subject)) or (
            subject.pos_ == "NOUN" and clause.status == "happened" and bool(clause.times)
        )
        return period or (subject.lower_ in words.generic and not known)

    def _is_share(self, period: Token) -> bool:
        """Whether a word for a stretch of time rather counts: "a quarter of the fishermen"."""
        of = [t for t in children(period) if t.dep_ == "prep" and t.i == period.i + 1]
        inner = [t for part in of for t in children(part) if t.dep_ == "pobj"]
        return any(self.undated.narrator.is_somebody(t) for t in inner)

    def _may_be_dated(self, clause: Looked) -> bool:
        event, lemma = clause.event, clause.event.lemma_.lower()
        if self._has_time_left(clause):
            return True
        if clause.status in AHEAD and self.undated.was_planned(clause.verb):
            return False
        if self._is_rhetorical(clause) or self._is_told_hedged(clause):
            return False
        if self.verbs.is_saying(event) and not self.verbs.is_announcing(event):
            said = on_a_day(clause.times) or self._is_told_on(clause)
            said = said and lemma in self.pack.speech.saying and clause.status != "unlikely"
            return said or clause.coming
        if lemma in self.pack.certainty.copulas:
            return self._is_dated_copula(clause)
        if event.i in self.quoted and is_simple_present(clause.verb):
            return False
        if lemma in self.pack.events.states and lemma not in self.pack.events.moving:
            return self._is_coming_up(event) or clause.status in {"scheduled", "expected"}
        if lemma in self.pack.events.happening and all(
            (t.mention.edtf or "../").startswith("../") for t in clause.times
        ):
            return False
        if lemma in self.pack.events.happening and self.verbs.is_state(event):
            subject = subject_of(event)
            known = subject is None or subject.pos_ != "PRON" or subject.tag_ in {"WDT", "WP"}
            return known or (subject is not None and subject.lower_ in self.pack.events.persons)
        return True

    def _is_told_on(self, clause: Looked) -> bool:
        """Whether somebody said something in some month or year: "in May Roe said it would"."""
        verb = clause.verb
        finite = own_subject(verb) is not None and verb.tag_ in {"VBD", "VBN", "VBP", "VBZ"}
        told = finite and verb.i not in self.quoted and clause.status == "happened"
        links = self.pack.speech.accusing.get(verb.lemma_.lower(), frozenset())
        of = any(t.dep_ == "prep" and t.lower_ in links for t in children(verb))
        return told and (of or self.verbs.keeps_said(verb))

    def _is_rhetorical(self, clause: Looked) -> bool:
        """Whether a time only means "now": "today many people worship the sun"."""
        days = self.pack.certainty.day_words
        now = all(t.mention.text.lower() in days for t in clause.times)
        lemma = clause.event.lemma_.lower()
        acts = lemma in self.pack.certainty.arrangements | self.pack.events.moving
        return now and clause.status == "ongoing" and is_simple_present(clause.verb) and not acts

    def _is_told_hedged(self, clause: Looked) -> bool:
        """Whether what is unsure has been and gone, or only says which thing is meant.

        "The mayor seemed to give in this week", "was ready to", "the first to vote on Monday";
        but "a proposal to close it in May".
        """
        verb, certainty = clause.verb, self.pack.certainty
        if clause.status not in {"possible", "unlikely"}:
            return False
        if verb.dep_ in {"acl", "relcl"} and is_infinitive(verb):
            return effect_of(verb.head, certainty) is None
        if next(iter(auxiliaries(verb)), verb).tag_ != "VBD":
            return False
        if verb.pos_ == "AUX":
            below = clause.event.i != verb.i and verb.dep_ != "ccomp"
            return below and clause.status == "possible"
        return wish_of(verb, certainty) is None

    def _has_time_left(self, clause: Looked) -> bool:
        """Whether somebody has until a time to do something: "has until Friday to reply"."""
        doc, obligation = clause.verb.doc, self.pack.certainty.obligation
        until = [t for t in clause.times if (t.mention.edtf or "").startswith("../")]
        left = any(t.end < len(doc) and doc[t.end].tag_ == "TO" for t in until)
        return left and clause.verb.lemma_.lower() in obligation

    def _is_coming_up(self, event: Token) -> bool:
        """Tell "the first cases appeared in May" from "the deal appeared dead in May"."""
        complements = PREDICATES | {"xcomp", "ccomp"}
        seeming = event.lemma_.lower() in self.pack.events.seeming and event.tag_ == "VBD"
        return seeming and not any(t.dep_ in complements for t in children(event))

    def _is_dated_copula(self, clause: Looked) -> bool:
        """Allow "the vote is on Monday", "a ruling is unlikely before May", "open since 2001"."""
        subject = own_subject(clause.event)
        named = subject is not None and subject.lemma_.lower() in self.pack.events.nouns
        own = any(subject is None or t.word.i != subject.i for t in clause.times)
        if own and self._is_hedged(clause.event):
            return True
        said = [t.i for t in children(clause.event) if t.dep_ in PREDICATES]
        if named and own and all(any(t.start <= i < t.end for t in clause.times) for i in said):
            return True
        if self._is_office(clause) or is_prefixed_passive(clause.event) or self._is_there(clause):
            return True
        perfect = self.pack.certainty.perfect
        lasting = any("/.." in (t.mention.edtf or "") for t in clause.times)
        if subject is None or subject.dep_ == "expl" or subject.tag_ == "EX":
            return False
        return lasting and any(a.lemma_.lower() in perfect for a in auxiliaries(clause.event))

    def _is_office(self, clause: Looked) -> bool:
        """Whether somebody was something for some years: "was mayor from 1999 to 2004"."""
        copula = clause.event
        role = any(t.dep_ == "attr" and t.pos_ == "NOUN" for t in children(copula))
        spans = [(t.mention.edtf or "").partition("/") for t in clause.times]
        years = any(first[:1].isdigit() and last[:1].isdigit() for first, _, last in spans)
        return role and years and copula.tag_ == "VBD" and self.undated.narrator.is_person(copula)

    def _is_there(self, clause: Looked) -> bool:
        """Whether somebody was in some place on a day: "Roe was in Lorne on Monday"."""
        copula = clause.event
        links = [t for t in children(copula) if t.dep_ == "prep" and t.i == copula.i + 1]
        placed = [t for link in links for t in children(link) if t.dep_ == "pobj"]
        named = any(self.pack.labels.get(t.ent_type_) == "place" for t in placed)
        days = [t.mention.unit for t in clause.times if t.mention.unit]
        on_day = bool(days) and all(unit.grain == "day" for unit in days)
        return named and on_day and self.undated.narrator.is_person(copula)

    def _is_hedged(self, copula: Token) -> bool:
        """Whether a predicate only says how sure something is: "is due in Oslo on Monday"."""
        words = self.pack.certainty
        return any(
            t.dep_ == "acomp" and (t.lower_ in words.adjectives or t.lower_ in words.prospects)
            for t in children(copula)
        )


def _takes_subject(verb: Token) -> bool:
    """Whether its object is the subject of what follows.

    "Announced its deal with Poe, which paid well, would end": what was announced is the end.
    """
    parts = children(verb)
    thing = next((t for t in parts if t.dep_ == "dobj" and t.i > verb.i), None)
    return thing is not None and any(
        t.dep_ == "ccomp"
        and t.i > thing.i
        and own_subject(t) is None
        and is_finite(t)
        and any(c.text == "," for c in verb.doc[thing.i : t.i])
        for t in parts
    )
