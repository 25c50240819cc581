"""Dated clauses: which of those with a calendar time tell an event, and no state or opinion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.looked import Looked
from explainer.sections.timeline.narrating import Narrator
from explainer.sections.timeline.shapes import (
    comes_about,
    is_prefixed_passive,
    is_simple_present,
    on_a_day,
)
from explainer.sections.timeline.verbs import Verbs
from explainer.text.clauses import (
    auxiliaries,
    children,
    first_conjunct,
    is_infinitive,
    own_subject,
    subject_of,
)
from explainer.text.status import AHEAD
from explainer.text.status.above import effect_of, wish_of

if TYPE_CHECKING:
    from spacy.tokens import Token

NEAR = 5
"""Words behind "up" or "down" within which the amount stands."""

PREDICATES = frozenset({"attr", "acomp", "oprd"})


class Dated:
    """Tells events with a calendar time from states, opinions and mere words."""

    def __init__(self, verbs: Verbs, narrator: Narrator) -> None:
        """Keep the kinds of verbs, and who tells a deed from background."""
        self.verbs = verbs
        self.pack = verbs.pack
        self.quoted = verbs.quoted
        self.narrator = narrator

    def may_be(self, clause: Looked) -> bool:
        """Tell whether a clause with a calendar time is an event."""
        event, lemma = clause.event, clause.event.lemma_.lower()
        if self._has_time_left(clause):
            return True
        if clause.status in AHEAD and self._was_planned(clause.verb):
            return False
        if self._is_rhetorical(clause) or self._is_told_hedged(clause):
            return False
        if self._is_asked_of(clause):
            return False
        if self.verbs.is_saying(event) and not self.verbs.is_announcing(event):
            said = on_a_day(clause.times) or self._is_told_on(clause)
            told = lemma in self.pack.speech.saying or self._is_finding(clause)
            return (said and told and clause.status != "unlikely") or clause.coming
        if lemma in self.pack.certainty.copulas:
            return self._is_dated_copula(clause)
        if event.i in self.quoted and is_simple_present(clause.verb):
            return False
        if self.verbs.is_stative(event):
            return self._is_coming_up(event) or clause.status in {"scheduled", "expected"}
        if lemma in self.pack.events.happening and all(
            (t.mention.edtf or "../").startswith("../") for t in clause.times
        ):
            return False
        if lemma in self.pack.events.happening and self.verbs.is_state(event):
            subject = subject_of(event)
            known = subject is None or subject.pos_ != "PRON" or subject.tag_ in {"WDT", "WP"}
            known = known or clause.ahead
            return known or (subject is not None and subject.lower_ in self.pack.events.persons)
        return True

    def _was_planned(self, verb: Token) -> bool:
        """Whether a plan was there before another event: "had been due to start"."""
        helpers = auxiliaries(verb)
        had = bool(helpers) and helpers[0].lemma_.lower() in self.pack.certainty.perfect
        return had and helpers[0].tag_ == "VBD" and verb.tag_ in {"VBN", "VBD"}

    def _is_asked_of(self, clause: Looked) -> bool:
        """Whether somebody says what others should do on a day, which is no prospect yet."""
        verb, obliging = clause.verb, self.pack.events.obliging
        should = any(t.lower_ in obliging for t in auxiliaries(verb))
        says = first_conjunct(verb).head.lemma_.lower() in self.pack.speech.saying
        told = first_conjunct(verb).dep_ == "ccomp" and says
        return should and told and clause.status == "possible"

    def _is_told_on(self, clause: Looked) -> bool:
        """Whether somebody said something in some month or year: "in May Roe said it would"."""
        verb = clause.verb
        finite = own_subject(verb) is not None and verb.tag_ in {"VBD", "VBN", "VBP", "VBZ"}
        told = finite and verb.i not in self.quoted and clause.status == "happened"
        links = self.pack.speech.accusing.get(verb.lemma_.lower(), frozenset())
        of = any(t.dep_ == "prep" and t.lower_ in links for t in children(verb))
        return told and (of or self.verbs.keeps_said(verb))

    def _is_finding(self, clause: Looked) -> bool:
        """Whether a study tells what it has found: "a poll last week found that"."""
        subject, bodies = own_subject(clause.verb), self.pack.speech.bodies
        past = clause.status == "happened" and clause.verb.i not in self.quoted
        return past and subject is not None and subject.lemma_.lower() in bodies

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
        if next(iter(auxiliaries(verb)), verb).tag_ != "VBD" or self.verbs.is_unsure(verb):
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
        past = clause.event.tag_ == "VBD" and not (clause.coming or clause.ahead)
        if own and self._is_hedged(clause.event) and not past:
            return True
        said = [t.i for t in children(clause.event) if t.dep_ in PREDICATES]
        if named and own and all(any(t.start <= i < t.end for t in clause.times) for i in said):
            return True
        if named and own and self._is_equated(clause.event):
            return True
        if self._is_office(clause) or is_prefixed_passive(clause.event) or self._is_there(clause):
            return True
        if comes_about(clause.verb, self.pack):
            return True
        if self._is_taking_part(clause) or self._is_changed(clause) or self._is_set(clause):
            return True
        perfect = self.pack.certainty.perfect
        lasting = any("/.." in (t.mention.edtf or "") for t in clause.times)
        if subject is None or subject.dep_ == "expl" or subject.tag_ == "EX":
            return False
        return lasting and any(a.lemma_.lower() in perfect for a in auxiliaries(clause.event))

    def _is_equated(self, copula: Token) -> bool:
        """Whether an event is told by what it was: "its last purchase was a mill in 2000"."""
        told = copula.tag_ == "VBD" and copula.i not in self.quoted
        return told and any(
            t.dep_ == "attr" and t.pos_ in {"NOUN", "PROPN", "NUM"} and t.i > copula.i
            for t in children(copula)
        )

    def _is_set(self, clause: Looked) -> bool:
        """Whether something will be so on a day ahead: "the Budget will be at noon on Monday".

        So with what it will be from then on ("the bridge should be open by May"), but not with
        what somebody calls it ("the vote on Monday will be close").
        """
        copula, subject = clause.event, subject_of(clause.event)
        if clause.status not in AHEAD - {"unlikely"} or subject is None:
            return False
        if subject.pos_ not in {"NOUN", "PROPN"} or copula.i in self.quoted:
            return False
        said = [t for t in children(copula) if t.dep_ in PREDICATES or t.dep_ == "prep"]
        said += [t for t in children(copula) if t.dep_ in {"advmod", "npadvmod"} and t.i > copula.i]
        timely = {i for t in clause.times for i in range(t.start - 1, t.end)}
        rest = [t for t in said if t.i not in timely and t.i > copula.i]
        if not rest:
            return True
        ready = self.pack.events.ready
        return rest[0].dep_ in {"acomp", "advmod"} and rest[0].lower_ in ready

    def _is_office(self, clause: Looked) -> bool:
        """Whether somebody was something for some years: "was mayor from 1999 to 2004"."""
        copula = clause.event
        role = any(t.dep_ == "attr" and t.pos_ == "NOUN" for t in children(copula))
        spans = [(t.mention.edtf or "").partition("/") for t in clause.times]
        years = any(first[:1].isdigit() and last[:1].isdigit() for first, _, last in spans)
        who = subject_of(copula)
        person = who is not None and self.narrator.is_one(who)
        return role and years and copula.tag_ == "VBD" and person

    def _is_taking_part(self, clause: Looked) -> bool:
        """Whether people were in an event on a day: "porters were on strike on Monday"."""
        copula = clause.event
        who = own_subject(copula)
        links = [t for t in children(copula) if t.dep_ == "prep" and t.i == copula.i + 1]
        nouns = [t for link in links for t in children(link) if t.dep_ == "pobj"]
        bare = [t for t in nouns if t.i == copula.i + 2]
        named = any(t.lemma_.lower() in self.pack.events.nouns for t in bare)
        known = who is not None and (who.pos_ != "PRON" or self.narrator.is_somebody(who))
        return named and known and on_a_day(clause.times)

    def _is_changed(self, clause: Looked) -> bool:
        """Whether a value stood higher or lower by so much: "sales were up 4% last year"."""
        copula, sides = clause.event, self.pack.events.sides
        ways = [t for t in children(copula) if t.lower_ in sides and t.i > copula.i]
        percent = self.pack.amounts.percent
        by = (copula.doc[t.i + 1 : t.i + NEAR] for t in ways)
        return any(t.text in percent or t.lower_ in percent for row in by for t in row)

    def _is_there(self, clause: Looked) -> bool:
        """Whether somebody was in some place on a day: "Roe was in Lorne on Monday"."""
        copula = clause.event
        links = [t for t in children(copula) if t.dep_ == "prep" and t.i == copula.i + 1]
        placed = [t for link in links for t in children(link) if t.dep_ == "pobj"]
        named = any(self.pack.labels.get(t.ent_type_) == "place" for t in placed)
        days = [t.mention.unit for t in clause.times if t.mention.unit]
        on_day = bool(days) and all(unit.grain == "day" for unit in days)
        who = subject_of(copula)
        return named and on_day and who is not None and self.narrator.is_one(who)

    def _is_hedged(self, copula: Token) -> bool:
        """Whether a predicate only says how sure something is: "is due in Oslo on Monday"."""
        words = self.pack.certainty
        return any(
            t.dep_ == "acomp" and (t.lower_ in words.adjectives or t.lower_ in words.prospects)
            for t in children(copula)
        )
