"""Judging: whether a clause or noun is an event, by which rule, and how sure that rule is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Confidence, Status
from explainer.sections.timeline.relations import Relation
from explainer.sections.timeline.shapes import (
    around,
    has_amount,
    is_inside_noun,
    is_set_off,
    is_simple_present,
    on_a_day,
)
from explainer.sections.timeline.times import Timed
from explainer.text.clauses import (
    RELATIVES,
    VERBAL,
    auxiliaries,
    children,
    first_conjunct,
    is_finite,
    is_infinitive,
    own_subject,
    subject_of,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

SUBORDINATE = frozenset({"relcl", "acl", "csubj", "csubjpass", "xcomp"})
"""Clauses that tell an event only where a time expression dates it."""

PREDICATES = frozenset({"attr", "acomp", "oprd"})

TELLING = frozenset({"ROOT", "conj", "ccomp", "parataxis"})
"""Clauses that tell an event without one."""

Ruling = tuple[str, Confidence]


@dataclass(frozen=True, slots=True)
class Looked:
    """A clause as the judge sees it."""

    verb: Token
    event: Token
    status: Status
    times: Sequence[Timed]
    relation: Relation | None
    coming: bool = False
    """Whether one of the times lies after publication."""


class Judge:
    """Tells events from states, opinions, habits and background."""

    def __init__(self, pack: LanguagePack, quoted: frozenset[int], lead: int = 0) -> None:
        """Keep the words of the language, the tokens inside quotations, and where the lead ends."""
        self.pack = pack
        self.lead = lead
        self.quoted = quoted

    # -------------------------------------------------------------- kinds of verbs

    def is_carrier(self, verb: Token) -> bool:
        """Tell whether a verb only says how sure the event in its infinitive is."""
        words, lemma = self.pack.certainty, verb.lemma_.lower()
        if lemma in words.copulas | words.obligation | words.going:
            return True
        if verb.tag_ == "VBN" and lemma in words.passive_prospects:
            return True
        return lemma in words.prospects or lemma in words.infinitive_prospects

    def is_saying(self, verb: Token) -> bool:
        """Tell whether a verb reports what somebody says, thinks or finds."""
        lemma = verb.lemma_.lower()
        parts = [t for t in children(verb) if t.tag_ not in RELATIVES]
        kinds = {t.dep_ for t in parts if t.dep_ != "ccomp" or t.pos_ in VERBAL}
        if "ccomp" not in kinds and verb.dep_ == "acl" and verb.tag_ in {"VBN", "VBD"}:
            return False
        if lemma in self.pack.events.happening and "ccomp" not in kinds:
            return False
        if lemma in self.pack.speech.saying:
            return "ccomp" in kinds or not kinds & {"dobj", "nsubjpass"} or "dative" in kinds
        return lemma in self.pack.speech.thinking and "ccomp" in kinds

    def is_announcing(self, verb: Token) -> bool:
        """Tell whether a verb of saying makes news of what it says."""
        return verb.lemma_.lower() in self.pack.events.announcing

    def is_attribution(self, verb: Token) -> bool:
        """Tell whether a verb of saying only names the source, behind what it reports."""
        if not self.is_saying(verb):
            return False
        parts = children(verb)
        if verb.dep_ == "parataxis" or any(
            t.dep_ in {"ccomp", "parataxis"} and t.i < verb.i for t in parts
        ):
            return True
        if any(t.i > verb.i and t.dep_ in {"ccomp", "dobj", "xcomp", "conj"} for t in parts):
            return False
        passive = any(t.dep_ == "auxpass" for t in parts)
        return not passive and verb.dep_ not in {"relcl", "acl"} and is_set_off(verb)

    def keeps_said(self, verb: Token) -> bool:
        """Tell whether the words of a clause include what its verb of saying reports."""
        if not self.is_saying(verb) and not self.is_announcing(verb):
            return False
        said = [t for t in children(verb) if t.dep_ == "ccomp" and t.i > verb.i]
        return any(t.i not in self.quoted for t in said)

    def is_state(self, event: Token) -> bool:
        """Tell whether a verb is a state, or only says that its subject takes place."""
        words, lemma = self.pack.events, event.lemma_.lower()
        parts = {t.dep_ for t in children(event)}
        if lemma in words.states and lemma not in words.moving:
            return lemma not in self.pack.certainty.followed or "ccomp" not in parts
        return lemma in words.happening and not parts & {"prt", "dobj", "xcomp"}

    # -------------------------------------------------------------- clauses

    def of(self, clause: Looked) -> Ruling | None:
        """Give the rule by which a clause is an event, and how sure it is; None for no event."""
        if self._is_background(clause) or self._is_empty(clause):
            return None
        if any(t.mention.edtf for t in clause.times):
            return ("dated-clause", "high") if self._may_be_dated(clause) else None
        if clause.verb.i in self.quoted or clause.event.i in self.quoted:
            return None
        subject = subject_of(clause.event)
        if subject is not None and subject.lower_ in self.pack.events.present:
            return None
        if clause.status in {"possible", "unlikely"}:
            return None
        if clause.status == "expected" and self._has_deadline(clause):
            return "deadline", "medium"
        if self._is_vaguely_dated(clause):
            return "vaguely-dated-clause", "medium"
        if clause.verb.dep_ in SUBORDINATE or is_inside_noun(clause.verb):
            return None
        if clause.status in {"scheduled", "expected"}:
            return self._ahead(clause)
        return self._moving(clause)

    def _is_empty(self, clause: Looked) -> bool:
        """Whether nobody does it, or only a quotation would say what was said."""
        verb = clause.verb
        subject = subject_of(verb)
        if subject is not None and any(t.tag_ in RELATIVES for t in around(subject)):
            return True
        if subject is None or (subject.i > verb.i and verb.tag_ == "VBG"):
            return verb.pos_ in VERBAL and not is_infinitive(verb)
        if not self.is_announcing(verb) or clause.event.i != verb.i:
            return False
        told = [t for t in children(verb) if t.dep_ not in {"nsubj", "punct", "aux", "npadvmod"}]
        return all(t.i in self.quoted for t in told if t.dep_ != "advmod")

    def _is_background(self, clause: Looked) -> bool:
        words = self.pack.events
        for part in (*children(clause.verb), *children(clause.event)):
            if part.dep_ == "advmod" and part.lower_ in words.habits:
                return True
        subject = subject_of(clause.event)
        if subject is None:
            return False
        label = self.pack.labels.get(subject.ent_type_)
        period = subject.lemma_.lower() in words.periods or label in {"date", "time"}
        counted = any(t.dep_ == "nummod" for t in children(subject))
        return period or (subject.lower_ in words.generic and not counted)

    def _may_be_dated(self, clause: Looked) -> bool:
        event, lemma = clause.event, clause.event.lemma_.lower()
        if self.is_saying(event) and not self.is_announcing(event):
            said = lemma in self.pack.speech.saying and on_a_day(clause.times)
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
        if lemma in self.pack.events.happening and self.is_state(event):
            subject = subject_of(event)
            return subject is None or subject.pos_ != "PRON" or subject.tag_ in {"WDT", "WP"}
        return True

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
        if named and own and not any(t.dep_ in PREDICATES for t in children(clause.event)):
            return True
        perfect = self.pack.certainty.perfect
        lasting = any("/.." in (t.mention.edtf or "") for t in clause.times)
        if subject is None or subject.dep_ == "expl" or subject.tag_ == "EX":
            return False
        return lasting and any(a.lemma_.lower() in perfect for a in auxiliaries(clause.event))

    def _is_hedged(self, copula: Token) -> bool:
        """Whether a predicate only says how sure something is: "is due in Oslo on Monday"."""
        words = self.pack.certainty
        return any(
            t.dep_ == "acomp" and (t.lower_ in words.adjectives or t.lower_ in words.prospects)
            for t in children(copula)
        )

    def _is_vaguely_dated(self, clause: Looked) -> bool:
        relation = clause.relation
        if relation is None or self.is_state(clause.event):
            return False
        if self.is_saying(clause.event) and not self.is_announcing(clause.event):
            return False
        if relation.other is None:
            return clause.status == "happened" and relation.side == "before" and relation.days != 0
        if relation.led_to and clause.verb.tag_ == "VBG":
            return False
        if relation.led_to:
            subject = subject_of(clause.event)
            known = subject is not None and (subject.pos_ != "PRON" or relation.days is not None)
            return clause.status == "happened" and (known or self._is_moving(clause.event))
        return clause.verb.dep_ in TELLING and clause.status in {"scheduled", "expected"}

    def _has_deadline(self, clause: Looked) -> bool:
        """Whether something must be done within a time: "must be returned within 20 days"."""
        words = self.pack
        obliged = any(a.tag_ == "MD" for a in auxiliaries(clause.verb)) or (
            clause.verb.lemma_.lower() in words.certainty.obligation
        )
        return obliged and any(
            t.start and t.word.doc[t.start - 1].lower_ in words.events.deadlines
            for t in clause.times
        )

    def _ahead(self, clause: Looked) -> Ruling | None:
        """An arranged or expected event without a date."""
        verb, event = clause.verb, clause.event
        if verb.dep_ == "advcl" and event.lemma_.lower() not in self.pack.certainty.copulas:
            return None
        lemma = verb.lemma_.lower()
        seen = event.lemma_.lower() in self.pack.certainty.small_clauses
        if self.is_saying(event) and not self.is_announcing(event) and not seen:
            return None
        passive = any(a.dep_ == "auxpass" for a in auxiliaries(verb))
        if self._is_forecast(clause):
            return None
        if passive and lemma in self.pack.certainty.prospects:
            return "arranged", "medium"
        if event.i == verb.i and lemma in self.pack.certainty.copulas:
            return self._foretold(verb)
        obliged = lemma in self.pack.certainty.obligation | self.pack.certainty.going
        if event.i != verb.i and not obliged and not self.is_state(event):
            return "arranged", "medium"
        if event.lemma_.lower() in self.pack.events.changing and has_amount(event, self.pack):
            return "forecast", "medium"
        return None

    def _is_forecast(self, clause: Looked) -> bool:
        """Whether nobody arranges it: "rain is forecast", "prices are likely to rise"."""
        verb, event, words = clause.verb, clause.event, self.pack.certainty
        subject = own_subject(verb)
        if event.i == verb.i and verb.lemma_.lower() in words.prospects and subject is not None:
            return subject.lemma_.lower() not in self.pack.events.nouns
        grows = event.lemma_.lower() in self.pack.events.changing
        return event.i != verb.i and grows and not any(t.dep_ == "dobj" for t in children(event))

    def _foretold(self, copula: Token) -> Ruling | None:
        """Read an adjective of the future beside the noun of an event: "a vote is imminent"."""
        subject = own_subject(copula)
        adjectives = self.pack.certainty.adjectives
        said = any(t.dep_ == "acomp" and t.lower_ in adjectives for t in children(copula))
        named = subject is not None and subject.pos_ == "NOUN"
        return ("arranged", "low") if said and named else None

    def _moving(self, clause: Looked) -> Ruling | None:
        event, words = clause.event, self.pack.events
        lemma = event.lemma_.lower()
        subject = subject_of(event)
        if subject is None or subject.pos_ not in {"NOUN", "PROPN", "PRON"}:
            return None
        behind = [t for t in children(event) if t.i > event.i and t.dep_ != "punct"]
        bare = all(t.i in self.quoted or t.dep_ in {"advcl", "conj", "cc"} for t in behind)
        if not self._tells(clause.verb) or (subject.pos_ == "PRON" and bare):
            return None
        if self.is_saying(event) and not self.is_announcing(event):
            return None
        if lemma in words.changing and has_amount(event, self.pack):
            return ("change", "medium") if self._is_news(event) else None
        if not self._is_moving(event) or self._is_measured(event):
            return None
        return "moving-clause", "medium"

    def _is_moving(self, event: Token) -> bool:
        """Whether a verb moves a story: by itself, or with the word behind it."""
        words, lemma = self.pack.events, event.lemma_.lower()
        if lemma in words.moving:
            return True
        behind = words.partnered.get(lemma, frozenset())
        links = {"prt", "prep", "dobj", "advmod"}
        return any(
            t.i > event.i and t.dep_ in links and t.lower_ in behind for t in children(event)
        )

    def _is_news(self, event: Token) -> bool:
        """Whether a change without a date is somebody's act, or stands where the news stands."""
        if any(t.dep_ in {"dobj", "auxpass"} for t in children(event)):
            return not self._is_measured(event)
        return event.i < self.lead

    def _is_measured(self, event: Token) -> bool:
        """Whether a verb's object is a bare amount, which is a figure: "won 40 percent"."""
        percent = self.pack.amounts.percent
        things = [t for t in children(event) if t.dep_ == "dobj"]
        return any(t.pos_ == "NUM" or t.text in percent or t.lower_ in percent for t in things)

    def _tells(self, verb: Token) -> bool:
        """Whether an undated clause tells an event: in the past or perfect, or under way."""
        if is_infinitive(verb) or (verb.tag_ == "VB" and not auxiliaries(verb)):
            return False
        helpers = auxiliaries(verb)
        first = next(iter(helpers), verb)
        if first.tag_ in {"VBZ", "VBP"} and verb.tag_ != "VBG":
            perfect = self.pack.certainty.perfect
            if verb.tag_ != "VBN" or not any(a.lemma_.lower() in perfect for a in helpers):
                return False
        if verb.dep_ == "pcomp":
            along = verb.head.lower_ in self.pack.certainty.accompanying
            return along and own_subject(verb) is not None
        first = first_conjunct(verb)
        return first.dep_ in TELLING or (first.dep_ == "advcl" and is_finite(first))
