"""Coming: what is arranged, pledged, told or expected to happen, without a date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.sections.timeline.arranging import FORETOLD, PLEDGED, REQUIRED, WILL, Arranger
from explainer.sections.timeline.looked import Looked, Ruling
from explainer.sections.timeline.shapes import has_amount, is_main
from explainer.sections.timeline.verbs import Verbs
from explainer.text.status.around import is_future
from explainer.text.syntax.clauses import auxiliaries, children, first_conjunct
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


@dataclass(frozen=True, slots=True)
class Coming:
    """Tells what lies ahead from opinions of it and from plans that are over.

    Attributes:
        verbs: Kinds of verbs.
        arranger: Tells what somebody can see to.
        opinion: Whether a writer tells what he thinks: others "will" do it, as he sees them.
    """

    verbs: Verbs
    arranger: Arranger
    opinion: bool = False

    @property
    def pack(self) -> LanguagePack:
        """The words of the language."""
        return self.verbs.pack

    def of(self, clause: Looked) -> Ruling | None:
        """Give the rule of an arranged or expected event without a date; None for no event."""
        verb, event = clause.verb, clause.event
        copulas = self.pack.certainty.copulas
        if verb.dep_ == "advcl" and event.lemma_.lower() not in copulas:
            return None
        if verb.dep_ in {"ccomp", "pcomp"} and any(t.tag_ == "WRB" for t in children(verb)):
            return None  # "asked | how the bank plans to help farmers"
        lemma = verb.lemma_.lower()
        seen = event.lemma_.lower() in self.pack.certainty.small_clauses
        parts = children(event)
        asks = any(t.dep_ in {"dobj", "xcomp", "agent"} and t.i > event.i for t in parts)
        acts = self.verbs.is_announcing(event) or self.arranger.is_dealt_with(event)
        acts = acts or (asks and self.arranger.narrator.deeds.is_deed(event))
        if self.verbs.is_saying(event) and not (acts or seen):
            return None
        if not self._is_over(verb) and self._is_planned(clause):
            return "arranged", "medium"
        if self._is_forecast(clause) or self._is_over(verb):
            return None
        arranged = event.lemma_.lower() in self.pack.certainty.arrangements
        held = self.arranger.is_held(clause) and (arranged or not self.opinion)
        if held or self.arranger.is_named(clause):
            return WILL, "medium"
        if self.arranger.is_pledged(clause):
            return PLEDGED, "medium"
        if self.arranger.is_foretold(clause):
            return FORETOLD, "medium"
        if self.arranger.is_required(clause):
            return REQUIRED, "medium"
        if event.i == verb.i and lemma in copulas:
            return self._foretold(verb)
        passive = is_passive(verb)
        passive = passive and lemma in self.pack.certainty.prospects
        obliged = lemma in self.pack.certainty.obligation | self.pack.certainty.going
        named = lemma in copulas and is_future(verb, self.pack.certainty)  # "the task will be to"
        named |= lemma in copulas and self._is_of_all(verb)
        carried = event.i != verb.i and not (obliged or named or self._is_opinion(verb))
        carried = carried and not self._is_of_a_text(verb)
        if (passive and event.i == verb.i) or (carried and not self._is_lasting(event)):
            return "arranged", "medium"
        if event.lemma_.lower() in self.pack.events.changing and has_amount(event, self.pack):
            return "forecast", "medium"
        return None

    def _is_planned(self, clause: Looked) -> bool:
        """Whether somebody plans what a noun names: "the firm is planning a merger"."""
        verb, subject = clause.verb, own_subject(clause.verb)
        if self.pack.certainty.prospects.get(verb.lemma_.lower()) != "scheduled":
            return False
        known = subject is not None and self.arranger.narrator.doers.is_somebody(subject)
        things = (t for t in children(verb) if t.dep_ == "dobj")
        named = any(t.lemma_.lower() in self.pack.events.nouns for t in things)
        return known and named and is_main(verb)

    def _is_of_a_text(self, verb: Token) -> bool:
        """Whether it is only told what a text is for: "the bill intends to protect birds"."""
        who, words = own_subject(verb), self.pack
        if any(t.dep_ == "acomp" for t in children(verb)):
            return False  # "the rules are | due to come into force"
        texts = words.agenda.bills | words.agenda.plans | words.speech.documents
        texts |= words.speech.norms
        return who is not None and who.lemma_.lower() in texts and not is_passive(verb)

    def _is_of_all(self, copula: Token) -> bool:
        """Whether it is told what all that was told is for: "this is to help farmers"."""
        who = own_subject(copula)
        return who is not None and who.pos_ == "PRON" and who.tag_ == "DT"

    def _is_over(self, verb: Token) -> bool:
        """Whether a plan is told as past, by the article itself: "planned to sell the mill".

        So with "had been planning to sell", by anybody.
        """
        helpers = auxiliaries(verb)
        first = next(iter(helpers), verb)
        had = first.lemma_.lower() in self.pack.certainty.perfect and len(helpers) == 1
        was = first.tag_ == "VBD" and verb.tag_ == "VBG" and len(helpers) > 1  # "had been planning"
        reported = first_conjunct(verb).dep_ == "ccomp"
        return (first.tag_ == "VBD" and not reported) or (had and first.i != verb.i) or was

    def _is_opinion(self, verb: Token) -> bool:
        """Whether somebody expects it of themselves or finds it likely: that is an outlook."""
        words, lemma = self.pack.certainty, verb.lemma_.lower()
        if lemma in words.copulas:
            parts = [t for t in children(verb) if t.dep_ == "acomp"]
            return any(words.prospects.get(t.lower_) == "expected" for t in parts)
        looks = any(a.lemma_.lower() in words.looking for a in auxiliaries(verb))
        adjective = verb.lower_ != lemma and words.prospects.get(verb.lower_) == "expected"
        if looks or adjective:
            return True  # "looks set to", and "is poised to", an adjective
        expects = words.prospects.get(lemma) == "expected"
        return expects and not is_passive(verb)

    def _is_lasting(self, event: Token) -> bool:
        """Whether what is foreseen is a state, or the article's opinion of what it will be."""
        lemma = event.lemma_.lower()
        if lemma in self.pack.certainty.copulas:
            return not is_passive(event)
        return self.verbs.is_state(event) and not self.arranger.is_dealt_with(event)

    def _is_forecast(self, clause: Looked) -> bool:
        """Whether nobody arranges it: "rain is forecast", "prices are likely to rise"."""
        verb, event, words = clause.verb, clause.event, self.pack.certainty
        subject = own_subject(verb)
        if event.i == verb.i and verb.lemma_.lower() in words.prospects and subject is not None:
            return subject.lemma_.lower() not in self.pack.events.nouns
        grows = event.lemma_.lower() in self.pack.events.changing
        done = any(t.dep_ in {"dobj", "auxpass"} for t in children(event))
        return event.i != verb.i and grows and not done

    def _foretold(self, copula: Token) -> Ruling | None:
        """Read an adjective of the future beside the noun of an event: "a vote is imminent"."""
        subject = own_subject(copula)
        adjectives = self.pack.certainty.adjectives
        said = any(t.dep_ == "acomp" and t.lower_ in adjectives for t in children(copula))
        named = subject is not None and subject.pos_ == "NOUN"
        return ("arranged", "low") if said and named else None
