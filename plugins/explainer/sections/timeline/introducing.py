"""Introducing: the words before an event that name whom it is about, where its own do not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import AHEAD
from explainer.sections.timeline.asides import is_beside
from explainer.sections.timeline.find import Find
from explainer.sections.timeline.referring import Referring
from explainer.sections.timeline.shapes import is_main
from explainer.sections.timeline.times import Times, has_date, indexes_of
from explainer.sections.timeline.words import Words
from explainer.text.attribution.natives import is_age
from explainer.text.coreference.assumed import is_told_by, takes_as_told
from explainer.text.coreference.brackets import owner_of
from explainer.text.coreference.context import told_before, widened
from explainer.text.coreference.meant import is_open
from explainer.text.coreference.naming import is_named_before, is_third, may_name
from explainer.text.somebody import is_person, may_speak
from explainer.text.status import status_of
from explainer.text.syntax.clauses import (
    NOUN_SUBJECTS,
    OBJECTS,
    VERBAL,
    ancestors,
    children,
    clause_of,
    first_conjunct,
)
from explainer.text.syntax.features import is_pointing
from explainer.text.syntax.parts import has_joined, tensed_of
from explainer.text.syntax.perfects import is_past_perfect, is_present_perfect
from explainer.text.syntax.subjects import is_main_subject, own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.model import Reading
    from explainer.text.coreference.cast import Cast

FAR = 45
"""Tokens of an event with the words of its sentence that name whom it is about."""

FARTHEST = 65
"""Tokens of an event with the sentence before it."""


@dataclass(frozen=True, slots=True)
class Introducing:
    """Finds the words that name whom an event is about.

    Attributes:
        referring: Reads whom the words of an event refer to.
        times: The time expressions of the article.
    """

    referring: Referring
    times: Times

    @property
    def reading(self) -> Reading:
        """The article."""
        return self.referring.reading

    @property
    def cast(self) -> Cast:
        """Its actors."""
        return self.referring.cast

    def named(self, find: Find, words: Words, *, apart: bool) -> tuple[Words, Span | None] | None:
        """Give the words that name whom an event is about, and the sentence before if that does.

        From where its sentence starts: "He left the race in May" becomes "The fund backed Roe until
        he left the race in May". Else with the sentence before: "Sales rose in Elm. They fell in
        Oak last month". None where its own words name them, or nothing near does, or all that is
        long or less sure.
        """
        lost = self._leaning(find, words, apart=apart)
        if lost is None or is_age(lost, self.reading.pack):
            return None
        joined = find.verb.dep_ == "conj" and is_pointing(lost.left_edge)
        if lost.pos_ == "NOUN" and not joined:
            return self._with_context(lost, find, words)
        above = (find.verb, *ancestors(find.verb))
        about = any(t.dep_ in {"relcl", "acl"} for t in above)
        about = about and find.verb.left_edge.tag_ != "WRB"  # "in May, | when he left"
        if about and has_date(find.times):
            return None  # the day is not that of the clause around it
        sentence, shown = find.verb.sent, self.reading.doc[words.start : words.end]
        main = status_of(sentence.root, self.reading.pack)
        alike = main in {find.status, None}
        if (main, find.status) == ("ongoing", "happened"):
            alike = not is_present_perfect(sentence.root, self.reading.pack.certainty)
        if alike and len(words.pieces) == 1:
            whole = widened(lost, shown, self.reading, self.cast)
            if whole is not None and self._is_of_another_day(whole, find):
                return None
            if whole is not None and len(whole) <= FAR:
                return Words(((whole.start, whole.end),)), None
        return self._with_context(lost, find, words)

    def _is_of_another_day(self, whole: Span, find: Find) -> bool:
        """Whether the words around a dated clause have a date of their own.

        So in "it survived a vote on Tuesday, a day after | its head resigned".
        """
        within = {t.i for t in find.verb.subtree} | indexes_of(find.times)
        around = (self.times.around(t) for t in whole if t.i not in within)
        others = any(timed is not None and timed.mention.edtf for timed in around)
        dated = has_date(find.times) or find.relation is not None
        return find.verb.dep_ == "advcl" and dated and others

    def _leaning(self, find: Find, words: Words, *, apart: bool) -> Token | None:
        """The word of an event that only earlier words explain; None where all do."""
        referred = self.referring.read(find, words, apart=False, voiced=False)
        if find.verb.pos_ not in VERBAL or referred is None:
            return None
        if referred.lost is not None and self._may_lose(find, words):
            return referred.lost
        dated = has_date(find.times)
        told = dated or is_main(find.verb) or is_beside(find.verb, self.reading.pack)
        if referred.hanging is not None and told:
            return referred.hanging
        noun = self.referring.pointing(find, words)
        points = noun is not None and noun.dep_ in NOUN_SUBJECTS and is_pointing(noun.left_edge)
        return noun if apart or points else None

    def _may_lose(self, find: Find, words: Words) -> bool:
        """Whether the subject of an event is, or has, a pronoun or a noun with "the" alone."""
        subject = self.referring.subject(find, words)
        if subject is None:
            return False
        owners = (t for t in subject.lefts if t.dep_ == "poss")
        bare = any(takes_as_told(t, self.reading.pack) for t in (subject, *owners))
        return bare or is_open(subject) or owner_of(subject) is not None

    def _with_context(
        self, lost: Token, find: Find, words: Words
    ) -> tuple[Words, Span | None] | None:
        """The words from where their sentence starts, with the sentence before."""
        sentence, shown = find.verb.sent, self.reading.doc[words.start : words.end]
        clauses = (first_conjunct(verb).i for verb in (find.verb, clause_of(lost)))
        if sentence.root.i not in clauses:
            return None
        if (own := self._with_half_before(lost, find, words)) is not None:
            return own, None
        told = told_before(lost, shown, self.reading, self.cast, passing=True)
        if told is None or sum(map(len, told)) > FARTHEST or told[1].end <= find.event.i:
            return None
        opens = (t for t in told[1] if t.i < lost.i and t.dep_ in NOUN_SUBJECTS and is_open(t))
        if not all(is_named_before(t, told[0], self.reading, self.cast) for t in opens):
            return None
        if any(t.lower_ in self.reading.pack.events.present for t in told[0]):
            return None  # "We asked the mill. They would not say"
        dated, timed = has_date(find.times), self._has_time(told[0])
        clear = find.status in AHEAD and not timed and find.verb.dep_ == "ROOT"
        if self._is_said(
            told[0], lost, dated=dated and not (clear or self._acts_on(told[0], lost))
        ):
            return None
        past = find.status not in AHEAD and (timed or not dated)
        if past and self._is_to_come(told[0]):
            return None  # "Acme plans to appeal. The trial took five weeks"
        if lost.pos_ == "NOUN":
            others = lost.lower_ in self.reading.pack.names.rest  # "some left. Others stayed"
            known = others or is_told_by(lost, told[0], self.reading, self.cast)
            clear = known and not dated and not timed
        else:
            counted = lost.head.head.dep_ in NOUN_SUBJECTS and lost.dep_ == "pobj"  # "one of them"
            acts = lost.dep_ in NOUN_SUBJECTS or lost.dep_ == "poss" or counted
            clear = (acts or dated or not timed) and self._may_do(told[0], find.event)
            other = dated and self._tells_when(told[0])
            clear = clear and not (other and not self._goes_on_with(told[0], lost))
            clear = clear and not (dated and self._had_come(find, told[0]))
        return (Words(((told[1].start, told[1].end),)), told[0]) if clear else None

    def _with_half_before(self, lost: Token, find: Find, words: Words) -> Words | None:
        """The words from where a clause before tells what "it" is: "bought a tug and sold it"."""
        first, start = first_conjunct(find.verb), find.verb.sent.start
        start += self.reading.doc[start].tag_ == "CC"  # "And | Acme bought a tug and sold it"
        joined = find.verb.dep_ == "conj" and own_subject(find.verb) is None
        told = self.reading.doc[first.i : lost.i]
        things = [t for t in told if t.dep_ == "dobj" and t.head.i == first.i]
        if lost.dep_ not in OBJECTS or not joined or words.end - start > FAR:
            return None
        alike = status_of(first, self.reading.pack) == find.status
        named = any(may_name(t, lost, self.reading, self.cast) for t in things)
        opens = own_subject(first)
        known = opens is not None and not is_open(opens)
        return Words(((start, words.end),)) if alike and named and known else None

    def _is_to_come(self, before: Span) -> bool:
        """Whether the sentence before tells, or lets somebody say, what is still to come.

        So with what may be: "clerks left and the mayor may go".
        """
        root = before.root
        joined = [t for t in children(root) if t.dep_ == "conj" and own_subject(t) is not None]
        maybe = any(status_of(verb, self.reading.pack) == "possible" for verb in joined)
        told = (root, *(t for t in children(root) if t.dep_ == "ccomp"))
        return maybe or any(status_of(verb, self.reading.pack) in AHEAD for verb in told)

    def _is_said(self, before: Span, lost: Token, *, dated: bool) -> bool:
        """Whether the sentence before is what somebody says, who does not tell what comes behind.

        It ends with who says what is so, of other things ("sales are flat, Acme said"); or the date
        behind is not that of it.
        """
        root = before.root
        said = [t for t in children(root) if t.dep_ == "ccomp"]
        if root.lemma_.lower() not in self.reading.pack.speech.saying or not said:
            return False
        lasts = said[0].i < root.i and status_of(said[0], self.reading.pack) != "happened"
        who = own_subject(root)
        named = who is not None and self.cast.at(who) is not None and is_third(lost)
        return dated or (lasts and not named and not self._is_subject_of(before, lost))

    def _acts_on(self, before: Span, pronoun: Token) -> bool:
        """Whether a pronoun takes up who alone spoke: "Ann Roe said no. She left on Monday"."""
        who = own_subject(before.root)
        actor = None if who is None else self.cast.at(who)
        gender = self.reading.pack.names.pronouns.get(pronoun.lower_)
        if actor is None or actor.kind != "person" or gender is None:
            return False
        people = {a for t in before if (a := self.cast.at(t)) is not None and a.kind == "person"}
        fit = {a for a in people if self.cast.gender(a) in {gender, None}}
        noun = pronoun.head if pronoun.dep_ == "poss" else pronoun
        return fit == {actor} and is_main_subject(noun)

    def _tells_when(self, before: Span) -> bool:
        """Whether the sentence before tells another event with a day: no two stand under one."""
        return self._has_time(before) and status_of(before.root, self.reading.pack) != "ongoing"

    def _had_come(self, find: Find, before: Span) -> bool:
        """Whether what has a day came before what is told first: "He fled. He had met her in May".

        Under that day, he would seem to have fled then.
        """
        words, first = self.reading.pack.certainty, before.root
        told = tensed_of(first).tag_ == "VBD" and not is_past_perfect(first, words)
        return told and is_past_perfect(find.verb, words)

    def _is_subject_of(self, before: Span, pronoun: Token) -> bool:
        """Whether a pronoun takes up whom the sentence before is about: "A man fled. He was hurt".

        Only a noun without a name, alike in number, and a person where the pronoun is one's.
        """
        who, pack = own_subject(before.root), self.reading.pack
        acts = pronoun.dep_ in NOUN_SUBJECTS or pronoun.dep_ == "poss"
        if who is None or who.pos_ != "NOUN" or not acts or not is_third(pronoun):
            return False
        if who.tag_ == "NN" and not any(t.dep_ in {"det", "poss"} for t in who.lefts):
            return False  # a name that is taken for a noun
        several = who.tag_ == "NNS" or has_joined(who)
        if pronoun.lower_ in pack.speech.neutral:
            body = not is_person(who, pack)
            if pronoun.lower_ == pack.speech.plural:
                return several or (body and may_speak(who, pack))  # "the band split. They met"
            return body and not several
        return not several and is_person(who, pack)

    def _goes_on_with(self, before: Span, lost: Token) -> bool:
        """Whether a main clause goes on with whom or what the sentence before is about.

        So it does with somebody named: "Poe backed Roe in 2008. He held a fair in May".
        """
        if self._is_subject_of(before, lost):
            return True
        who, verb = own_subject(before.root), lost.head.head if lost.dep_ == "poss" else lost.head
        actor = None if who is None else self.cast.at(who)
        gender = self.reading.pack.names.pronouns.get(lost.lower_)
        if actor is None or who is None or gender is None or verb.dep_ != "ROOT":
            return False
        return who.pos_ == "PROPN" and self.cast.gender(actor) == gender

    def _has_time(self, before: Span) -> bool:
        """Whether the sentence before has a time: that of the one is not that of the other."""
        return any(kind_of(token, self.reading.pack) in TIMES for token in before)

    def _may_do(self, before: Span, event: Token) -> bool:
        """Whether a sentence tells of who may do something: things say nothing ("they think")."""
        pack = self.reading.pack
        says = event.lemma_.lower() in pack.speech.saying | pack.speech.thinking
        return not says or any(self.cast.at(t) or may_speak(t, pack) for t in before)
