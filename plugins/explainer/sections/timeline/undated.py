"""Undated events: what a text orders, arranges or tells as news without any date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.timeline.arranging import DEMANDED, PLEDGED, Arranger
from explainer.sections.timeline.asides import is_beside, only_says_when
from explainer.sections.timeline.candidates import TELLING, may_tell
from explainer.sections.timeline.coming import Coming
from explainer.sections.timeline.doers import is_certain
from explainer.sections.timeline.lacking import is_lack
from explainer.sections.timeline.looked import Looked, Ruling
from explainer.sections.timeline.narrating import Narrator
from explainer.sections.timeline.shapes import (
    comes_about,
    has_amount,
    is_inside_noun,
    is_main,
    is_measured,
    stands_at,
)
from explainer.sections.timeline.thread import TOLD
from explainer.sections.timeline.undergoing import is_accused, lasts
from explainer.sections.timeline.verbs import Verbs
from explainer.text.attribution.natives import is_age
from explainer.text.syntax.clauses import (
    NAMING,
    PLURAL,
    PRESENT,
    RELATIVES,
    auxiliaries,
    children,
    first_conjunct,
    is_infinitive,
)
from explainer.text.syntax.features import is_neuter
from explainer.text.syntax.parts import is_modal, is_passive, is_under_way
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.sections.timeline.relations import Relation

DEADLINE = "deadline"
"""The rule of what must be done within a time."""

CHANGE = "change"
"""The rule of what became more or less than it was."""

LASTING = "lasting"
"""The rule of what has not been done for some time."""

NAMED = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
"""Parts of speech of who or what does something; an age stands for somebody, too."""

SUBORDINATE = frozenset({"relcl", "acl", "csubj", "csubjpass", "xcomp"})
"""Clauses that tell an event only where a time expression dates it."""


class Undated:
    """Tells events without a date from background: they must be ordered, arranged or news."""

    def __init__(self, verbs: Verbs, narrator: Narrator) -> None:
        """Keep the kinds of verbs, and who tells a deed from background."""
        self.verbs = verbs
        self.pack = verbs.pack
        self.quoted = verbs.quoted
        self.narrator = narrator
        self.arranger = Arranger(self.pack, narrator)
        self.coming = Coming(verbs, self.arranger, narrator.thread.reading.article.opinion)
        self.lead = narrator.thread.lead

    def of(self, clause: Looked) -> Ruling | None:
        """Give the rule by which a clause without a date is an event; None for no event."""
        if clause.verb.i in self.quoted or clause.event.i in self.quoted:
            told = clause.status == "happened" and clause.verb.i == clause.event.i
            told = told and self.narrator.recounts(clause.verb, clause.event)
            return (TOLD, "low") if told else None
        if clause.status == "unlikely" and self.arranger.is_pledged(clause):
            return PLEDGED, "medium"
        if clause.status in {"possible", "unlikely"} or self._is_of_speakers(clause.event):
            return None
        if only_says_when(clause.verb, self.pack):
            return None
        if clause.status == "expected" and self._has_deadline(clause):
            return DEADLINE, "medium"
        if clause.status == "ongoing" and is_lack(clause, self.verbs, self.narrator):
            return LASTING, "medium"
        if self._is_vaguely_dated(clause):
            return "vaguely-dated-clause", "medium"
        if self._is_timed(clause):
            return "timed-clause", "medium"
        if self._is_toll(clause):
            return TOLD, "medium"
        if clause.verb.dep_ in SUBORDINATE or is_inside_noun(clause.verb):
            return self._inside(clause)
        if clause.status in {"scheduled", "expected"}:
            return self.coming.of(clause)
        if lasts(clause, self.narrator.doers):
            return TOLD, "medium"
        if is_main(clause.verb) and comes_about(clause.verb, self.pack):
            return TOLD, "medium"
        if is_main(clause.verb) and stands_at(clause.verb, self.pack):
            return TOLD, "medium"
        if self.arranger.is_wanted(clause):
            return DEMANDED, "medium"
        if (
            clause.status == "ongoing"
            and is_main(clause.verb)
            and self._stands_higher(clause.event)
        ):
            return CHANGE, "low"
        return self._moving(clause)

    def _inside(self, clause: Looked) -> Ruling | None:
        """Give the rule of a clause on or below a noun: only what tells more of somebody."""
        aside = first_conjunct(clause.verb).dep_ == "relcl"
        if aside and clause.status in {"scheduled", "expected"}:
            return self.coming.of(clause) if self._is_expected(clause.verb) else None
        told = self.narrator.tells(clause.verb, clause.event)
        told = (told and clause.status == "happened") or is_accused(clause, self.narrator.doers)
        return (TOLD, "low") if aside and told else None

    def is_aside(self, verb: Token) -> bool:
        """Tell whether a clause is about those who speak, refuses words or only gives a number."""
        subject = own_subject(verb)
        looked = Looked(verb, verb, "happened", (), None)
        if subject is None or self._is_of_speakers(verb) or self._is_no_news(looked, subject):
            return True
        aimed = any(t.dep_ in {"xcomp", "advcl"} and is_infinitive(t) for t in children(verb))
        return is_measured(verb, self.pack) or (aimed and subject.tag_ == "NNS")

    def _is_toll(self, clause: Looked) -> bool:
        """Whether a clause tells what an event did: "a crash that killed 12 people"."""
        verb, words = clause.verb, self.pack.events
        own, noun = own_subject(verb), verb.head
        if verb.dep_ != "relcl" or own is None or own.tag_ not in RELATIVES:
            return False
        known = noun.lemma_.lower() in words.nouns and verb.lemma_.lower() in words.toll
        hit = any(t.dep_ == "dobj" and t.pos_ != "PRON" for t in children(verb))
        return known and hit and clause.status == "happened"

    def _is_of_speakers(self, event: Token) -> bool:
        """Whether a clause is about those who speak and listen, or theirs: "your feet hit it"."""
        subject, words = subject_of(event), self.pack.events.present
        if subject is None:
            return False
        owners = [t for t in children(subject) if t.dep_ == "poss"]
        return any(t.lower_ in words for t in (subject, *owners))

    def _is_vaguely_dated(self, clause: Looked) -> bool:
        relation = clause.relation
        if relation is None or self.verbs.is_state(clause.event):
            return False
        if self._is_mere_saying(clause.event) and not self._is_reported(clause, relation):
            return False
        if relation.other is None:
            return clause.status == "happened" and relation.side == "before" and relation.days != 0
        if relation.led_to and clause.verb.tag_ == "VBG":
            return False
        if relation.led_to:
            subject = subject_of(clause.event)
            known = subject is not None and (subject.pos_ != "PRON" or relation.days is not None)
            return clause.status == "happened" and (known or self._is_moving(clause.event))
        arranged = clause.event.lemma_.lower() in self.pack.certainty.arrangements
        if relation.side == "same" and clause.status == "expected" and not arranged:
            return False
        return clause.verb.dep_ in TELLING and clause.status in {"scheduled", "expected"}

    def _is_reported(self, clause: Looked, relation: Relation) -> bool:
        """Whether it is told how long ago somebody said so: "comes a week after Roe said that"."""
        who = own_subject(clause.event)
        said = any(t.dep_ == "ccomp" and t.i > clause.event.i for t in children(clause.event))
        counted = relation.led_to and relation.days is not None
        return counted and said and who is not None and who.pos_ != "PRON"

    def _is_mere_saying(self, event: Token) -> bool:
        """Whether a verb only says something, be it a word for it: "after he said it"."""
        if self.verbs.is_announcing(event):
            return False
        things = [t for t in children(event) if t.dep_ == "dobj" and t.pos_ == "PRON"]
        said = event.lemma_.lower() in self.pack.speech.saying and bool(things)
        return said or self.verbs.is_saying(event)

    def _is_timed(self, clause: Looked) -> bool:
        """Whether a clause has a time that no calendar knows: "was cast at 2:30 the next day"."""
        vague = [t.mention for t in clause.times if t.mention.edtf is None]
        kinds = {m.kind for m in vague if not (m.value or "").endswith("_REF")}
        if not kinds & {"date", "time"} or clause.status != "happened":
            return False
        state = clause.event.lemma_.lower() in self.pack.certainty.copulas
        subject = subject_of(clause.event)
        took_place = subject is not None and subject.lemma_.lower() in self.pack.events.nouns
        took_place = took_place and clause.event.lemma_.lower() in self.pack.events.happening
        empty = state or self.verbs.is_state(clause.event) or self.verbs.is_saying(clause.event)
        empty = empty and not took_place
        return not empty and may_tell(clause.verb, self.narrator)

    def _has_deadline(self, clause: Looked) -> bool:
        """Whether something must be done within a time: "must be returned within 20 days"."""
        words = self.pack
        obliged = is_modal(clause.verb) or (
            clause.verb.lemma_.lower() in words.certainty.obligation
        )
        return obliged and any(
            t.start and t.word.doc[t.start - 1].lower_ in words.events.deadlines
            for t in clause.times
        )

    def _is_expected(self, verb: Token) -> bool:
        """Whether it is somebody of whom a clause tells more: "Roe, who is expected to stand"."""
        own = own_subject(verb)
        passive = verb.tag_ == "VBN" and bool(auxiliaries(verb))
        return passive and own is not None and own.tag_ in {"WP", "PRP"}

    def _moving(self, clause: Looked) -> Ruling | None:
        event, words, amounts = clause.event, self.pack.events, self.pack.amounts
        lemma = event.lemma_.lower()
        subject = subject_of(event)
        if subject is None:
            return None
        if subject.pos_ not in NAMED and not is_age(subject, self.pack):
            return None
        behind = [t for t in children(event) if t.i > event.i and t.dep_ != "punct"]
        bare = all(t.i in self.quoted or t.dep_ in {"advcl", "conj", "cc"} for t in behind)
        whole = self._is_rounded(clause.verb) or self._is_whole(event)
        alone = bare and not (lemma in words.moving and whole)
        going = is_under_way(clause.verb) and clause.verb.tag_ == "VBN"
        if not may_tell(clause.verb, self.narrator) or (
            subject.pos_ == "PRON" and (alone or going)
        ):
            return None
        told = self.narrator.tells(clause.verb, event)
        done = lemma in words.moving and is_main(clause.verb) and is_certain(subject, self.pack)
        if going and not (told or done):
            return None
        if self.arranger.is_demanded(clause):
            return DEMANDED, "medium"
        if self._is_no_news(clause, subject):
            return (TOLD, "medium") if told and self.verbs.is_saying(event) else None
        if is_measured(event, self.pack) and lemma not in words.changing - amounts.reaching:
            return None
        if lemma in words.changing and has_amount(event, self.pack):
            return CHANGE, "medium"
        if self._is_moving(event):
            return "moving-clause", "medium"
        if told:
            return TOLD, "medium"
        return (CHANGE, "low") if self._has_changed(clause, subject) else None

    def _has_changed(self, clause: Looked, subject: Token) -> bool:
        """Whether a thing became more or less than it was: "yields slipped", "rent has slid"."""
        event = clause.event
        if self._stands_higher(event):
            return is_main(clause.verb) and clause.status == "happened"
        known = event.lemma_.lower() in self.pack.events.changing and subject.pos_ in NAMING
        things = any(t.dep_ in {"dobj", "prt", "xcomp"} for t in children(event))
        placed = is_main(clause.verb) or is_beside(clause.verb, self.pack)
        return known and placed and not things and clause.status == "happened"

    def _stands_higher(self, copula: Token) -> bool:
        """Whether it is told by how much a thing is more or less: "shares were up 3 percent"."""
        words = self.pack
        if copula.lemma_.lower() not in words.certainty.copulas:
            return False
        sides = [t for t in children(copula) if t.dep_ in {"advmod", "acomp"}]
        told = (t for side in sides if side.lower_ in words.events.sides for t in side.subtree)
        return any(t.lower_ in words.amounts.percent for t in told)

    def _is_whole(self, event: Token) -> bool:
        """Whether a verb says all by itself: "she was briefly detained", but not "she agreed"."""
        helpers = auxiliaries(event)
        passive = event.tag_ == "VBN" and any(a.dep_ == "auxpass" for a in helpers)
        spoken = self.verbs.is_announcing(event) or event.lemma_.lower() in self.pack.speech.saying
        return passive and not spoken

    def _is_rounded(self, verb: Token) -> bool:
        """Whether a bare verb is told with how or when: "after the vote he resigned, citing …"."""
        saying = self.verbs.is_saying(verb) or self.verbs.is_announcing(verb)
        before = [t for t in children(verb) if t.dep_ in {"prep", "advcl"} and t.i < verb.i]
        behind = [t for t in children(verb) if t.dep_ == "advcl" and t.tag_ == "VBG"]
        return not saying and bool(before or behind)

    def _is_no_news(self, clause: Looked, subject: Token) -> bool:
        """Whether a clause only says something, or tells what is so rather than what was done.

        So it is, outside the lead, where it is left open who did it: "many clerks found it odd";
        not what befell them, "some were hurt", nor what moves a story: "some clerks have quit".
        """
        event, words = clause.event, self.pack
        lemma, lead = event.lemma_.lower(), event.i < self.lead
        if self.verbs.is_saying(event):
            clauses = any(t.dep_ == "ccomp" for t in children(event))
            weak = clauses and lemma in words.certainty.weak_saying and not lead
            if weak or clause.status == "ongoing" or not self.verbs.is_announcing(event):
                return True
        if any(t.dep_ == "dobj" and _are_few(t, words) for t in children(event)):
            return True
        below = [t.lemma_.lower() for t in children(event) if t.dep_ == "xcomp"]
        if lemma in words.certainty.averted and any(t in words.speech.saying for t in below):
            return True
        looks = either(words.certainty.looking, words.outlook.perceiving)
        if is_neuter(subject) and any(t in looks for t in below):
            return True  # "it is starting to look as if she will win"
        if self.narrator.thread.is_of_headline(event):
            return False
        acts = subject.tag_ in PLURAL and self._is_moving(event)
        acts = acts or is_passive(event)
        if not lead and _is_open(subject, words) and not acts:
            return True
        present = any(a.tag_ in PRESENT for a in auxiliaries(clause.verb))
        many = subject.tag_ == "NNS" and subject.lemma_.lower() != subject.lower_
        many = many and subject.i not in self.narrator.thread.cast.by_token
        many = many and all(not t.is_now() for t in clause.times)
        many = many and not (lemma in words.events.moving and event.tag_ == "VBN")
        many = many and subject.lemma_.lower() not in words.events.nouns  # "clashes have ebbed"
        return present and not lead and many and not children(subject)

    def _is_moving(self, event: Token) -> bool:
        """Whether a verb moves a story: by itself, or with the word behind it."""
        words, lemma = self.pack.events, event.lemma_.lower()
        if lemma in words.moving:
            return True
        return self.verbs.has_partner(event)


def _is_open(subject: Token, pack: LanguagePack) -> bool:
    """Whether a subject leaves open who is meant: "some", "many clerks"; not "some 40 clerks"."""
    before = (t for t in subject.lefts if t.dep_ in {"det", "amod"})
    return any(t.lower_ in pack.events.uncounted for t in (subject, *before))


def _are_few(noun: Token, pack: LanguagePack) -> bool:
    """Whether there was next to nothing of it: "got few letters", but not "a few"."""
    before = [t.lower_ for t in children(noun) if t.i < noun.i and t.is_alpha]
    return any(t in pack.certainty.scant for t in before) and len(before) == 1
