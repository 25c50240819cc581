"""Judging: whether a clause or noun is an event, by which rule, and how sure that rule is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Confidence
from explainer.sections.timeline.fragments import is_fragment
from explainer.sections.timeline.leading import LEADING, Leader
from explainer.sections.timeline.looked import Looked, Ruling
from explainer.sections.timeline.misreading import disagrees
from explainer.sections.timeline.narrating import Narrator
from explainer.sections.timeline.shapes import (
    around,
    has_amount,
    is_heard,
    is_hidden_passive,
    is_inverted,
    is_main,
    is_reduced,
    is_simple_present,
)
from explainer.sections.timeline.stray import is_stray
from explainer.sections.timeline.thread import Thread
from explainer.sections.timeline.tied import is_of_another
from explainer.sections.timeline.undated import Undated
from explainer.sections.timeline.unsaid import is_unsaid
from explainer.sections.timeline.verbs import Verbs
from explainer.text.status import AHEAD, is_condition, is_negated
from explainer.text.status.above import effect_of, wish_of
from explainer.text.status.around import hedges
from explainer.text.status.practice import holds_whenever, is_practised
from explainer.text.syntax.clauses import (
    OBJECTS,
    RELATIVES,
    VERBAL,
    auxiliaries,
    children,
    first_conjunct,
    is_infinitive,
)
from explainer.text.syntax.complements import says_nothing_alone
from explainer.text.syntax.parts import is_modal, is_passive, tensed_of
from explainer.text.syntax.perfects import is_past_perfect, perfect_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

BELOW = frozenset({"ccomp", "relcl", "advcl", "acl", "pcomp", "xcomp"})
"""What a clause is to the one above it."""

LESS_SURE: dict[Confidence, Confidence] = {"high": "medium", "medium": "low", "low": "low"}

RANKED = "one-in-a-row"
"""The rule of what somebody did as others before: "is the latest to"."""


class Judge:
    """Tells events from states, opinions, habits and background."""

    def __init__(self, pack: LanguagePack, quoted: frozenset[int], thread: Thread) -> None:
        """Keep the words of the language, what is quoted, what the article comes back to."""
        self.pack = pack
        self.quoted = quoted
        self.cast = thread.cast
        self.verbs = Verbs(pack, quoted)
        self.narrator = Narrator(pack, thread)
        self.leader = Leader(thread, self.verbs, self.narrator)
        self.undated = Undated(self.verbs, self.narrator)

    def of(self, clause: Looked) -> Ruling | None:
        """Give the rule by which a clause is an event, and how sure it is; None for no event.

        Of a clause below another it is less sure: an editor who read 148 found two in five of
        those wrong or misleading, of main clauses one in ten.
        """
        ruling = self._ruling_of(clause)
        if ruling is None or self._is_empty(clause) or self._is_of_anybody(clause):
            return None
        if first_conjunct(clause.verb).dep_ not in BELOW:
            return ruling
        rule, sure = ruling
        return rule, LESS_SURE[sure]

    def _ruling_of(self, clause: Looked) -> Ruling | None:
        words = self.pack.certainty
        if is_condition(clause.verb, words) or is_inverted(clause.verb, words.perfect):
            return None
        if self._is_in_a_row(clause):
            return RANKED, "medium"
        if any(t.mention.edtf for t in clause.times):
            return None if self._is_untimely(clause) else ("dated-clause", "high")
        if self._is_habit(clause):
            return None
        told = self.undated.of(clause)
        if told is None and self.leader.leads(clause):
            return LEADING, "medium"
        return told

    def _is_untimely(self, clause: Looked) -> bool:
        """Whether a time dates no event: of words on what comes, "now", of what had been unsure.

        "Clerks see a cut in July", "today many people worship the sun", "was ready to sign on
        Monday"; but "hoped to sign before May".
        """
        verb, event, certainty = clause.verb, clause.event, self.pack.certainty
        if self._is_thought(clause) or self._is_how_it_was(clause) or self._is_asked_of(clause):
            return True
        if self._is_habit(clause) or self._only_dates(clause):
            return True
        if event.i in self.quoted and is_simple_present(verb):
            return True
        now = all(t.mention.text.lower() in certainty.day_words for t in clause.times)
        if now and clause.status == "ongoing" and is_simple_present(verb):
            moves = event.lemma_.lower() in certainty.arrangements | self.pack.events.moving
            return not (moves or self.verbs.is_finding(verb))
        if self._was_planned(clause) or self._is_of_a_paper(clause.verb):
            return True
        if clause.status not in {"possible", "unlikely"}:
            return False
        if self._is_for(verb):
            return True
        over = verb.head if verb.dep_ == "xcomp" else verb
        if over.dep_ == "acl" and over.lemma_.lower() in certainty.believing:
            return True  # "the boats believed lost on Monday"
        perfect = perfect_of(event, certainty) is not None
        past = tensed_of(verb).tag_ == "VBD" or (perfect and is_infinitive(event))
        return past and not self.verbs.is_unsure(verb) and wish_of(verb, certainty) is None

    def _is_for(self, verb: Token) -> bool:
        """Whether an infinitive tells what a thing is there for: "five boats to watch this year".

        Not so of who did it before all others: "the first clerk to sail round Elm in May".
        """
        ranks = (t for t in (verb.head, *verb.head.lefts) if t.i < verb.i)
        ranked = any(t.lower_ in self.pack.events.ranking or t.tag_ == "JJS" for t in ranks)
        return verb.dep_ == "relcl" and is_infinitive(verb) and not ranked

    def _only_dates(self, clause: Looked) -> bool:
        """Whether the day of an event is told, and then what it was: "the last was May 3, when"."""
        copula = clause.verb
        if copula.lemma_.lower() not in self.pack.certainty.copulas:
            return False
        timely = {i for t in clause.times for i in range(t.start, t.end)}
        behind = [t for t in children(copula) if t.i > copula.i and not t.is_punct]
        told = (c for t in behind for c in (t, *children(t)) if c.dep_ in {"relcl", "advcl"})
        when = any(t.tag_ == "WRB" for clause in told for t in children(clause))
        return when and all(t.i in timely or t.dep_ in {"prep", "advcl"} for t in behind)

    def _was_planned(self, clause: Looked) -> bool:
        """Whether it was only meant to be: "had been due to start in May", "was meant to open".

        So with "slated for May, it was put off".
        """
        helpers, certainty = auxiliaries(clause.verb), self.pack.certainty
        if is_past_perfect(clause.verb, certainty) and clause.status in AHEAD:
            return True
        reduced = clause.verb.dep_ == "advcl" and clause.verb.tag_ == "VBN" and not helpers
        reduced = reduced and any(t.lower_ in certainty.destined for t in children(clause.verb))
        if reduced and not clause.ahead and effect_of(clause.verb, certainty) == "scheduled":
            return True
        meant = clause.verb.lemma_.lower() in certainty.intended
        return meant and clause.verb.tag_ == "VBN" and clause.status == "happened"

    def _is_of_a_paper(self, verb: Token) -> bool:
        """Whether a participle tells of a paper before it: "In a letter, seen on Friday, Roe"."""
        parts = [t for t in children(verb) if t.i < verb.i]
        if verb.dep_ != "advcl" or verb.tag_ != "VBN" or auxiliaries(verb) or not parts:
            return False
        nouns = (t for t in parts[0].rights if t.dep_ == "pobj")
        paper = any(t.lemma_.lower() in self.pack.speech.documents for t in nouns)
        return paper and parts[0].dep_ == "prep" and verb.nbor(-1).text == ","

    def _is_of_anybody(self, clause: Looked) -> bool:
        """Whether nobody in particular does it: "anyone who filmed the trial"."""
        subject, words = subject_of(clause.event), self.pack.events
        if subject is None or subject.lower_ not in words.generic:
            return False
        counted = any(
            t.dep_ == "nummod" or (t.dep_ == "prep" and t.lower_ in self.pack.names.from_words)
            for t in children(subject)
        )
        told = subject.pos_ == "NOUN" and clause.status == "happened" and bool(clause.times)
        return not counted and not told

    def _is_thought(self, clause: Looked) -> bool:
        """Whether somebody only thinks something, or speaks of what comes: "see a cut in July".

        Who "will argue in court on Monday" does something then.
        """
        event, speech = clause.event, self.pack.speech
        lemma, subject = event.lemma_.lower(), own_subject(clause.verb)
        thinks = lemma in speech.thinking - speech.saying - self.pack.certainty.arrangements
        if thinks and clause.status == "ongoing" and clause.ahead:
            return True
        if not self.verbs.is_saying(event) or self.verbs.is_announcing(event):
            return False
        found = subject is not None and subject.lemma_.lower() in speech.bodies
        will = is_modal(clause.verb)
        ahead = clause.status != "happened" and clause.ahead and not will
        return ahead or clause.status == "unlikely" or not (lemma in speech.saying or found)

    def _is_asked_of(self, clause: Looked) -> bool:
        """Whether somebody says what others should do on a day, which is no prospect yet.

        So with "said the guild must march in May"; but "the form must be sent", "must pay by May".
        """
        verb, events = clause.verb, self.pack.events
        should = any(t.lower_ in events.obliging for t in auxiliaries(verb))
        first = first_conjunct(verb)
        told = first.dep_ == "ccomp" and first.head.lemma_.lower() in self.pack.speech.saying
        if not (should and told):
            return False
        starts = (t.word.doc[max(0, t.start - 1) : t.start + 1] for t in clause.times)
        due = any(w.lower_ in events.deadlines for words in starts for w in words)
        passive = is_passive(verb)
        demanded = clause.status == "expected" and not passive and not due
        return demanded or clause.status == "possible"

    def _is_how_it_was(self, clause: Looked) -> bool:
        """Whether it is told how somebody or something was: "was in a good mood on Monday".

        What lasts since a time is told, and so are amounts, places, what is due, and how many
        were in a state: "5,200 clerks were out of work in May".
        """
        copula, words = clause.event, self.pack
        if copula.lemma_.lower() not in words.certainty.copulas or has_amount(copula, words):
            return False
        if any("/.." in (t.mention.edtf or "") for t in clause.times):
            return False
        timely = {i for t in clause.times for i in range(t.start - 1, t.end)}
        parts = [t for t in children(copula) if t.i > copula.i and t.i not in timely]
        said = next((t for t in parts if t.dep_ in {"acomp", "attr", "prep", "advmod"}), None)
        of_event = self._is_of_event(copula)
        if said is None:
            return clause.status in {"happened", "ongoing"} and not of_event
        if of_event and said.lower_ in words.certainty.accompanying:
            return False  # "the first race was in 1953, with Poe as the host"
        if said.dep_ not in {"acomp", "prep"}:
            return False
        if said.dep_ == "acomp":
            hedges = words.certainty.adjectives.keys() | words.certainty.prospects.keys()
            known = said.lower_ in hedges | words.events.ready
            over = copula.tag_ == "VBD" and not clause.ahead
            return not ((known and not over) or is_hidden_passive(copula))
        things = [t for t in children(said) if t.dep_ == "pobj"]
        placed = any(kind_of(t, words) == "place" for t in things)
        who = own_subject(copula)  # where those who speak were is their own tale
        placed = placed and not (who is not None and who.lower_ in words.events.present)
        placed |= who is not None and any(t.dep_ == "nummod" for t in children(who))
        return not placed and not any(t.lemma_.lower() in words.events.nouns for t in things)

    def _is_of_event(self, copula: Token) -> bool:
        subject = own_subject(copula)
        return subject is not None and subject.lemma_.lower() in self.pack.events.nouns

    def _is_habit(self, clause: Looked) -> bool:
        """Whether a clause tells what is usual: "she often rowed", "paid if boats were late"."""
        habits = self.pack.events.habits
        if holds_whenever(clause.verb, self.pack):
            return True
        verb = clause.verb.head if clause.verb.dep_ == "advcl" else clause.verb
        said = first_conjunct(verb).dep_ == "ccomp" and not clause.times
        if said and is_practised(verb, self.pack):
            return True
        parts = (t for verb in {clause.verb, clause.event} for t in children(verb))
        return any(t.lower_ in habits for t in parts if t.dep_ == "advmod")

    def is_news(self, verb: Token) -> bool:
        """Tell whether a clause that no rule tells is the news, since nothing else opens it."""
        if self.leader.says(verb):
            return True
        if is_unsaid(verb, self.pack):
            return False
        return self.leader.tells(verb) and not self.undated.is_aside(verb)

    def _is_in_a_row(self, clause: Looked) -> bool:
        """Whether it is told who did the same as others before: "Roe is the latest to resign"."""
        who = own_subject(clause.verb)
        ranked = self.verbs.ranked_of(clause.verb)
        told = clause.status == "happened" and clause.verb.i not in self.quoted
        if ranked is None or who is None or not told or not is_main(clause.verb):
            return False
        return self.narrator.is_somebody(who) and not self.narrator.is_state(ranked)

    def will_be_held(self, clause: Looked) -> bool:
        """Tell whether the article itself says that somebody will do something on a day."""
        return bool(clause.times) and self.undated.arranger.is_held(clause)

    def will_not(self, clause: Looked) -> bool:
        """Tell whether what is told will not be, whatever happens: "the mayor will not resign"."""
        plain = self.undated.arranger.is_sure(clause) and is_negated(clause.verb, self.pack)
        return plain and not any(hedges(clause.verb, self.pack.certainty))

    def is_only_foreseen(self, clause: Looked) -> bool:
        """Tell whether nobody can have fixed it: what somebody "will pledge" or "will say".

        Talks that "will begin" say nothing.
        """
        speech, subject = self.pack.speech, own_subject(clause.verb)
        named = subject is not None and subject.lemma_.lower() in self.pack.events.nouns
        return not named and clause.event.lemma_.lower() in speech.saying | speech.promising

    def _is_empty(self, clause: Looked) -> bool:
        """Whether nobody does it, or only a quotation would say what was said."""
        verb = clause.verb
        if (
            is_fragment(verb)
            or is_stray(verb, self.pack)
            or is_unsaid(verb, self.pack)
            or (verb.dep_ == "pcomp" and clause.status == "possible")
        ):
            return True
        if is_of_another(verb, self.cast, self.pack) or disagrees(verb, self.narrator):
            return True
        if self._is_compared(verb) or self._stands_in(verb) or self._is_of_time(verb):
            return True
        if says_nothing_alone(verb):
            return True
        if is_heard(verb, self.pack) or is_reduced(verb) or self._is_reproach(verb):
            return True
        subject = subject_of(verb)
        if subject is not None and any(t.tag_ in RELATIVES for t in around(subject)):
            return True
        if subject is not None and "Acc" in subject.morph.get("Case", []):
            return is_infinitive(verb)  # "they want him to go"
        if subject is None or (subject.i > verb.i and verb.tag_ == "VBG"):
            return not self._is_before(clause) and verb.pos_ in VERBAL and not is_infinitive(verb)
        if not self.verbs.is_announcing(verb) or clause.event.i != verb.i:
            return False
        if clause.ahead or (clause.times and verb.lemma_.lower() in self.pack.events.wordless):
            return False  # "will rule on it", "Roe, who testified Monday"
        told = [t for t in children(verb) if t.dep_ not in {"nsubj", "punct", "aux", "npadvmod"}]
        told = [t for t in told if t.dep_ != "advmod"]
        return all(
            self.verbs.is_quoted(t) if t.dep_ == "ccomp" else t.i in self.quoted for t in told
        )

    def _is_compared(self, verb: Token) -> bool:
        """Whether a clause is only what another one is measured by: "more than they did in May"."""
        words = self.pack.events.against & self.pack.certainty.lacking
        return any(t.dep_ == "mark" and t.lower_ in words for t in children(verb))

    def _stands_in(self, verb: Token) -> bool:
        """Whether a verb stands for one told elsewhere: "did not win as he did in May".

        So does "as he had", with nothing before it; "did well" and "did so for money" tell more.
        """
        words, lemma = self.pack.certainty, verb.lemma_.lower()
        below = verb.dep_ in {"advcl", "relcl"} and not auxiliaries(verb)
        if lemma not in words.standing_in and not (below and lemma in words.perfect):
            return False
        said = OBJECTS | {"auxpass", "ccomp", "xcomp", "acomp", "prt", "conj"}
        parts = children(verb)
        more = any(t.dep_ == "advmod" and t.i == verb.i + 1 for t in parts)
        return verb.pos_ in VERBAL and not more and not any(t.dep_ in said for t in parts)

    def _is_of_time(self, verb: Token) -> bool:
        """Whether a gerund says which stretch of time is meant: "in the week running up to it"."""
        before = verb.doc[verb.i - 1] if verb.i else verb
        below = verb.dep_ in {"advcl", "acl"} and verb.tag_ == "VBG"
        return below and before.pos_ == "NOUN" and before.lemma_.lower() in self.pack.events.periods

    def _is_reproach(self, verb: Token) -> bool:
        """Whether a gerund tells what somebody else did: "fined the firm for freezing fares".

        So does "is angry at the firm for"; what one is on trial for is not sure to have been done.
        """
        link = verb.head
        if verb.dep_ != "pcomp" or own_subject(verb) is not None:
            return False
        over, told = link.head, VERBAL | {"ADJ"}
        if link.lower_ not in self.pack.certainty.destined or over.pos_ not in told:
            return False
        passive = is_passive(over)
        heard = (t for t in children(over) if t.dep_ in {"dobj", "dative", "prep"})
        return not passive and any(t.i < link.i for t in heard)

    def _is_before(self, clause: Looked) -> bool:
        """Whether a gerund tells what somebody did first: "after losing on Monday, Roe left"."""
        verb = clause.verb
        first = verb.dep_ == "pcomp" and verb.head.lower_ in self.pack.events.after
        return first and bool(clause.times) and subject_of(verb) is not None
