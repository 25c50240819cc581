"""Judging: whether a clause or noun is an event, by which rule, and how sure that rule is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import without
from explainer.model import Confidence
from explainer.sections.timeline.deeds import Deeds
from explainer.sections.timeline.doers import Doers
from explainer.sections.timeline.fragments import is_fragment
from explainer.sections.timeline.leading import LEADING, Leader
from explainer.sections.timeline.looked import Looked, Ruling
from explainer.sections.timeline.misreading import disagrees
from explainer.sections.timeline.narrating import Narrator
from explainer.sections.timeline.shapes import around, is_heard, is_inverted, is_main, is_reduced
from explainer.sections.timeline.stray import is_stray
from explainer.sections.timeline.thread import Thread
from explainer.sections.timeline.tied import is_of_another
from explainer.sections.timeline.times import has_date
from explainer.sections.timeline.undated import Undated
from explainer.sections.timeline.unsaid import is_unsaid
from explainer.sections.timeline.untimely import is_untimely
from explainer.sections.timeline.verbs import Verbs
from explainer.text.attribution.reporting import is_perceived
from explainer.text.status import is_condition, is_negated
from explainer.text.status.around import hedges
from explainer.text.status.practice import holds_whenever, is_practised, was_usual
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
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import TIMES, kind_of

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
        self.narrator = Narrator(Deeds(Doers(pack, thread)))
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
        if self._is_habit(clause):
            return None
        if has_date(clause.times):
            return None if is_untimely(clause, self.verbs) else ("dated-clause", "high")
        told = self.undated.of(clause)
        if told is None and self.leader.leads(clause):
            return LEADING, "medium"
        return told

    def _is_of_anybody(self, clause: Looked) -> bool:
        """Whether nobody in particular does it: "anyone who filmed the trial".

        So many are some, but not aside: "several people are being held"; and "the new one opens".
        """
        subject, words = subject_of(clause.event), self.pack.events
        aside = first_conjunct(clause.verb).dep_ == "advcl"
        if subject is None or subject.lower_ not in words.generic:
            return False
        counted = any(
            t.dep_ == "nummod"
            or (t.lower_ in self.pack.names.many - words.uncounted and not aside)
            or (t.dep_ == "prep" and t.lower_ in self.pack.names.from_words)
            for t in children(subject)
        )
        told = subject.pos_ == "NOUN" and clause.status == "happened" and bool(clause.times)
        known = {"det", "amod"} <= {t.dep_ for t in subject.lefts if t.pos_ != "PRON"}
        counted |= known and subject.tag_ != "NNS"
        return not counted and not told

    def _is_habit(self, clause: Looked) -> bool:
        """Whether a clause tells what is or was usual: "often rowed", "paid if boats were late".

        So does one of "any boat that sinks in May", which may be none, or "the farthest any has
        sailed"; "any decision will be put off" tells of one.
        """
        habits, subject = self.pack.events.habits, subject_of(clause.verb)
        if holds_whenever(clause.verb, self.pack) or was_usual(clause.verb, self.pack):
            return True
        words = self.pack.certainty.indefinite
        awaited = without(self.pack.events.acts, self.pack.time.befalling)
        some = subject is not None and any(t.lower_ in words for t in subject.lefts)
        if some and subject is not None and subject.lemma_.lower() not in awaited:
            done = clause.status == "happened" and is_main(clause.verb)
            return not done and clause.status != "unlikely"
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
        return self.narrator.doers.is_somebody(who) and not self.narrator.deeds.is_state(ranked)

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
        if subject is not None and is_infinitive(verb) and kind_of(subject, self.pack) in TIMES:
            return True  # "between | 9pm and midnight to come forward"
        if subject is not None and any(t.tag_ in RELATIVES for t in around(subject)):
            return True
        if subject is not None and "Acc" in subject.morph.get("Case", []):
            return is_infinitive(verb)  # "they want him to go"
        first = subject is not None and subject.i > verb.i and _is_passive_gerund(verb)
        if first or _is_only_seen(verb):
            return not clause.times
        if subject is None or (subject.i > verb.i and verb.tag_ == "VBG"):
            return not self._is_before(clause) and verb.pos_ in VERBAL and not is_infinitive(verb)
        apart = clause.event.i != verb.i or verb.i in self.quoted
        if apart or not self.verbs.is_announcing(verb):
            return False
        if clause.ahead or (clause.times and verb.lemma_.lower() in self.pack.events.wordless):
            return False  # "will rule on it", "Roe, who testified Monday"
        if clause.times and verb.dep_ == "acl" and verb.tag_ == "VBN":
            return False  # "the plan announced in May"
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
        """Whether a participle says which stretch of time is meant: "the week running up to it".

        So does "sank in the week | ended May 9".
        """
        before = verb.doc[verb.i - 1] if verb.i else verb
        below = verb.dep_ in {"advcl", "acl"} and verb.tag_ in {"VBG", "VBN"}
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


def _is_passive_gerund(verb: Token) -> bool:
    """Whether what was done to somebody opens a clause about them: "after being repaired, it"."""
    return is_passive(verb) and [t.tag_ for t in auxiliaries(verb)] == ["VBG"]


def _is_only_seen(verb: Token) -> bool:
    """Whether what was done is but what somebody saw: "after seeing | two goals ruled out"."""
    return verb.dep_ == "ccomp" and verb.head.tag_ == "VBG" and is_perceived(verb)
