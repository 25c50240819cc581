"""Moments: which time expressions a clause takes as its own, and which it lends to another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import AHEAD, Reading
from explainer.sections.timeline.along import time_along
from explainer.sections.timeline.bounds import ends_later, is_over
from explainer.sections.timeline.dateless import is_of_a_year
from explainer.sections.timeline.naming import named_of
from explainer.sections.timeline.setting import time_of_paper, time_of_setting
from explainer.sections.timeline.shapes import has_amount, on_a_day, shares_rest
from explainer.sections.timeline.sides import is_any_coming, is_past
from explainer.sections.timeline.times import Timed, Times, has_date, hint_of
from explainer.sections.timeline.verbs import Verbs
from explainer.text.status import status_of
from explainer.text.syntax.clauses import (
    RELATIVES,
    auxiliaries,
    children,
    clause_of,
    first_conjunct,
    is_infinitive,
)
from explainer.text.syntax.complements import chain_of, content_of
from explainer.text.syntax.parts import has_mark, is_passive, object_of, tensed_of, verbs_above
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token


class Moments:
    """The time expressions of an article by the clauses that they belong to."""

    def __init__(self, reading: Reading, times: Times, verbs: Verbs, told: set[int]) -> None:
        """Keep the article with its time expressions.

        Args:
            reading: The article.
            times: Its time expressions.
            verbs: Kinds of verbs.
            told: Words whose event is told already; those whose time a clause takes are added.
        """
        self.reading = reading
        self.pack = reading.pack
        self.times = times
        self.verbs = verbs
        self.told = told
        self.lent: dict[int, list[Timed]] = {}

    def decides(self, verb: Token, content: Token) -> bool:
        """Whether only what was decided has a time, and one ahead: "agreed to sell it by June"."""
        return not self.times.of([verb]) and self._is_ahead(content, self.times.of([content]))

    def _is_ahead(self, content: Token, times: Sequence[Timed]) -> bool:
        """Whether what was decided has a time ahead.

        A mere weekday is one with what people arrange, or by when they must do it: "agreed to meet
        on Monday", "was told to pay by Monday", but "agreed to buy the mill on Monday".
        """
        due = status_of(content, self.pack) in AHEAD and any(map(self._is_deadline, times))
        arranged = due or content.lemma_.lower() in self.pack.certainty.arrangements
        published = self.reading.article.published
        running = [t for t in times if self._is_running(t, content)]
        spans = [self.times.when(t, 1) for t in running]
        if status_of(content, self.pack) in AHEAD and any(
            ends_later(when, published) for when in spans
        ):
            return True  # "promised to pay $5m over the next six months"
        return is_any_coming(times, "scheduled" if arranged else "happened", self.times)

    def _is_running(self, timed: Timed, content: Token) -> bool:
        """Whether a time that holds today may be that of what was decided, and not of deciding.

        So with its end ("agreed to meet later this month"), and with what was promised.
        """
        unit, published = timed.mention.unit, self.reading.article.published
        coarse = unit is not None and unit.grain not in {"day", "week"}
        now = (
            coarse
            and not is_past(timed, "happened", self.times)
            and ends_later(self.times.when(timed), published)
        )
        promised = content.head.lemma_.lower() in self.pack.speech.promising
        end = timed.mention.mod == "END"
        return "/" in (timed.mention.edtf or "") or (
            now and (end or (promised and timed.start > content.i))
        )

    def _is_deadline(self, timed: Timed) -> bool:
        """Whether something must be done by a time."""
        before = timed.word.doc[max(0, timed.start - 1) : timed.start + 1]
        return any(t.lower_ in self.pack.events.deadlines for t in before)

    def of(
        self, verb: Token, content: Token, chain: Sequence[Token], *, carries: bool
    ) -> list[Timed]:
        """The time expressions of a clause, with those of its infinitives where they are its own.

        "Agreed to sell the port by June" has two events: what was agreed has a time of its own.
        """
        found = self._told_in(verb, content, chain, carries=carries)
        return [t for t in found if not self._is_of_demand(verb, t)]

    def _is_of_demand(self, verb: Token, timed: Timed) -> bool:
        """Whether a time is by when something should come: "called for a vote | before June".

        Read as one that is over it would be that of the call; so with "projected 90 deaths by May".
        """
        words, lemma = self.pack.agenda, verb.lemma_.lower()
        if timed.start < verb.i or not self._is_deadline(timed):
            return False
        if lemma in self.pack.outlook.expecting and object_of(verb) is not None:
            return True
        calls = either(words.demanding, words.urging, words.pressing, words.counselling)
        return lemma in calls and is_past(timed, "happened", self.times)

    def _told_in(
        self, verb: Token, content: Token, chain: Sequence[Token], *, carries: bool
    ) -> list[Timed]:
        """The time expressions of a clause, whatever they tell of it."""
        own = [*self.lent.get(verb.i, ()), *self.times.of([verb, *chain[-1:]])]
        below = self.times.of(chain)
        if content.i != verb.i and self._is_of_promise(content, below):
            own, below, chain = [*self.lent.get(verb.i, ()), *self.times.of([verb])], [], [verb]
        if content.i == verb.i or carries or not self._is_ahead(content, below):
            self.told.update(t.i for t in chain if t.i != verb.i)
            own = below or own
            own = [*self.lent.get(verb.i, ()), *own]
        if not self.times.tells_in(verb.sent):
            return self._of_partner(verb)  # that has none, and is told with it
        own = self._of_measured(verb) or own
        if not own:
            own = self._of_subject(verb) or self.of_aim(content)
        own = own or self._of_partner(verb) or self._of_gerund(content) or self._of_agent(verb)
        if not own and verb.dep_ == "conj":
            own = self._in_front(verb)
        if not has_date(own):
            found = self.of_outcome(verb) or time_of_setting(verb, self.times, self.verbs)
            own = found or self._along(verb) or own
        elif all(t.closeness == "object" for t in own):
            own = time_of_setting(verb, self.times, self.verbs) or own
        says = self.verbs.is_saying(verb) and all(a.tag_ != "MD" for a in auxiliaries(verb))
        if own and says and is_any_coming(own, "happened", self.times):
            if tensed_of(verb).tag_ == "VBD" and all(map(self._was_told_at, own)):
                return own
            return [] if self._lend(verb, own) else own
        return own

    def _is_of_promise(self, content: Token, times: Sequence[Timed]) -> bool:
        """Whether a past time is by when something was promised, and on no day: "by 2014"."""
        promised = content.head.lemma_.lower() in self.pack.speech.promising
        due = promised and is_infinitive(content) and bool(times)
        return due and all(map(self._is_deadline, times)) and not self._is_ahead(content, times)

    def _was_told_at(self, timed: Timed) -> bool:
        """Whether a time behind a verb of saying may be over: "said in | January | that".

        Of "said in July it will open" nobody knows.
        """
        verb = timed.word
        said = next((t for t in children(verb) if t.dep_ == "ccomp"), None)
        if said is None or not verb.i < timed.start <= timed.end <= said.left_edge.i:
            return False
        will = any(t.lower_ in self.pack.certainty.future for t in auxiliaries(said))
        if will and not (has_mark(said) or auxiliaries(verb)):
            return False
        when = self.times.when(timed, 2 * hint_of("happened"))
        return timed.is_of(verb) and is_over(when, self.reading.article.published)

    def _of_measured(self, verb: Token) -> list[Timed]:
        """The time of what is measured: "output for 2024 was 3%, after strikes in 2023"."""
        subject = own_subject(verb)
        copula = verb.lemma_.lower() in self.pack.certainty.copulas
        if subject is None or not copula or not has_amount(verb, self.pack):
            return []
        aside = [t.left_edge.i for t in children(subject) if t.dep_ == "appos"]
        end = min([subject.right_edge.i + 1, verb.i, *aside])  # not "a 1999 song"
        inside = verb.doc[subject.left_edge.i : end]
        found = [self.times.around(t) for t in inside if clause_of(t).i == verb.i]
        return [t for t in dict.fromkeys(found) if t is not None and t.mention.edtf]

    def of_outcome(self, verb: Token) -> list[Timed]:
        """A past time that stands in the outcome: "scored twice to beat City on Saturday".

        What somebody "went on to" do this week was done; what was done "to meet Roe this week" may
        lie ahead.
        """
        words = self.pack.events
        done = verb.lemma_.lower() in either(words.undertaking, words.contests)
        for part in children(verb):
            if part.dep_ == "advcl" and is_infinitive(part) and part.i > verb.i:
                found = self._within(part)
                over = [t for t in found if is_past(t, "happened", self.times)]
                return over or [
                    t for t in found if done and not is_any_coming([t], "happened", self.times)
                ]
            if part.dep_ == "dobj" and (won := self._of_win(verb, part)):
                return won
        return []

    def _of_win(self, verb: Token, noun: Token) -> list[Timed]:
        """The past day of a contest that something decided: "made a shot to win it on Monday"."""
        words = either(self.pack.events.winning, self.pack.events.contests)
        if status_of(verb, self.pack) != "happened":
            return []
        for part in children(noun):
            below = (t for t in children(part) if t.dep_ == "ccomp")  # "help Elm beat Oak"
            chain = [*chain_of(part, content_of(part)), *below]
            named = (t.lemma_.lower() for v in chain for t in (v, *children(v)))
            if part.dep_ not in {"acl", "relcl"} or not is_infinitive(part) or not words & {*named}:
                continue
            found = [t for v in chain for t in self._within(v) if on_a_day([t])]
            found = [t for t in found if is_past(t, "happened", self.times)]
            if found:
                self.told.update(t.i for t in chain)
                return found
        return []

    def _of_agent(self, verb: Token) -> list[Timed]:
        """The time of what an agent was at: "was shot by a man wearing a mask on Monday"."""
        agents = (n for t in children(verb) if t.dep_ == "agent" for n in children(t))
        for part in (p for noun in agents for p in children(noun)):
            if part.dep_ == "acl" and part.tag_ == "VBG":
                found = [t for t in self.times.of([part]) if is_past(t, "happened", self.times)]
                self.told.update([part.i] if found else [])
                return found
        return []

    def _within(self, verb: Token) -> list[Timed]:
        """The time expressions of a clause, on whatever they hang, without clauses below it."""
        inside = verb.doc[verb.i : verb.right_edge.i + 1]
        found = [t for word in inside for t in self.times.by_word.get(word.i, ())]
        return [t for t in found if t.closeness != "loose" and clause_of(t.word).i == verb.i]

    def _of_partner(self, verb: Token) -> list[Timed]:
        """The time of a verb with which it shares what is behind: "made and sold it in May"."""
        for part in children(verb):
            if part.dep_ == "conj" and shares_rest(verb, part, self.pack):
                self.told.add(part.i)
                return self.times.of([part])
        return []

    def _along(self, verb: Token) -> list[Timed]:
        """The time of a clause that goes along with a deed; no words or state is at a moment."""
        empty = self.verbs.is_saying(verb) or self.verbs.is_state(verb)
        return time_along(verb, self.times, self.pack, deed=not empty)

    def _of_gerund(self, verb: Token) -> list[Timed]:
        """The time of what somebody starts or stops: "will start making boats in May"."""
        words = self.pack.certainty
        if verb.lemma_.lower() not in either(words.followed, words.averted):
            return []
        for part in children(verb):
            if part.dep_ == "xcomp" and part.tag_ == "VBG" and own_subject(part) is None:
                found = self.times.of([part])
                self.told.update([part.i] if found else [])
                return found
        return []

    def _in_front(self, verb: Token) -> list[Timed]:
        """The time that opens a row of clauses: "in May the board met, and the chairman left".

        Words may be those of now: "last year the mill shut, and a clerk said it was old".
        """
        first = first_conjunct(verb)
        subject = own_subject(first)
        if subject is None or own_subject(verb) is None:
            return []
        if _tense(first) != _tense(verb):
            return []
        found = self.times.of([first]) or self._along(first)
        found = [t for t in found if t.end <= subject.left_edge.i]
        return found if on_a_day(found) or not self.verbs.is_saying(verb) else []

    def _of_subject(self, verb: Token) -> list[Timed]:
        """The time of what a clause has as its subject: "the May vote split the board".

        Of a text it is the time of its making: "a study published on Monday found", "a 2009 study".
        """
        subject = own_subject(verb)
        if subject is not None and subject.tag_ in RELATIVES and verb.dep_ == "relcl":
            subject = verb.head if subject.dep_ == "nsubj" else None  # "the fire, which killed"
        if subject is None:
            return []
        speech, lemma = self.pack.speech, subject.lemma_.lower()
        texts = either(speech.bodies, speech.documents)
        told = status_of(verb, self.pack) == "happened"
        words = verb.lemma_.lower() in either(speech.saying, speech.thinking)
        if told and lemma in texts and words and not is_passive(verb):
            before = [t for t in children(subject) if t.i < subject.i]
            if dates := time_of_paper(before, self.times):
                return dates
        if told and lemma in texts and self.verbs.is_saying(verb):
            made = [t for t in children(subject) if t.dep_ == "acl" and t.tag_ in {"VBN", "VBD"}]
            spoken = either(speech.thinking, speech.saying)
            made = [t for t in made if t.lemma_.lower() not in spoken]
            found = self.times.of(made)
            self.told.update(t.i for t in made if found)
            if found:
                return found
        if lemma not in self.pack.events.nouns:
            return []
        dates = [t for t in self.times.by_word.get(subject.i, ()) if t.mention.edtf]
        return [] if told and self._came_later(verb, subject, dates) else dates

    def _came_later(self, verb: Token, subject: Token, dates: list[Timed]) -> bool:
        """Whether something may have befallen it in another year: "a 2019 audit was ignored".

        Not where it took place with that: "the 2019 raid was carried out by clerks".
        """
        words = self.pack.events
        with_it = either(words.staged, words.contests, self.pack.speech.holding)
        years = all(t.end <= subject.i and is_of_a_year(t.mention) for t in dates)
        years = years and all(t.mention.anchor is None for t in dates)  # not "this year's fair"
        return is_passive(verb) and years and verb.lemma_.lower() not in with_it

    def of_aim(self, content: Token) -> list[Timed]:
        """The time of an aim in the object: "declare its intention to leave by March".

        What has been done was done on no day: "has made its decision to leave on Monday".
        """
        for part in children(content):
            if part.dep_ != "dobj":
                continue
            for aim in children(part):
                if aim.dep_ == "acl" and is_infinitive(aim):
                    found = self.times.of(chain_of(aim, content_of(aim)))
                    self.told.update(t.i for t in (aim, content_of(aim)) if found)
                    done = is_present_perfect(content, self.pack.certainty)
                    return [] if done and on_a_day(found) else found
        return []

    def below_a_state(self, noun: Token) -> list[Timed]:
        """The times of the verb above that rather date a noun: "known for the raid in May"."""
        verb = next(verbs_above(noun), None)
        if verb is None or verb.i in self.told:
            return []
        own = self.times.by_word.get(verb.i, ())
        if not own:
            return []
        if noun.dep_ == "attr" and any(t.dep_ == "expl" for t in children(verb)):
            said = status_of(verb, self.pack) in {"happened", "scheduled", "expected"}
            return [t for t in own if said and t.closeness != "loose" and on_a_day([t])]
        found = [t for t in own if named_of(t, self.pack) == noun]
        if status_of(verb, self.pack) == "happened":
            return found
        return [t for t in found if t.mention.anchor is None and is_past(t, "happened", self.times)]

    def _lend(self, verb: Token, times: list[Timed]) -> bool:
        """Give the coming time of a verb of saying to what it reports: "they said by 2050 …"."""
        reported = next((t for t in children(verb) if t.dep_ == "ccomp"), None)
        if reported is not None:
            self.lent[reported.i] = times  # a clause may be read twice
        return reported is not None


def _tense(verb: Token) -> str:
    """The tag of the word that carries the tense of a clause."""
    return tensed_of(verb).tag_
