"""Moments: which time expressions a clause takes as its own, and which it lends to another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Reading, Status
from explainer.sections.timeline.along import time_along
from explainer.sections.timeline.asides import behind_subject
from explainer.sections.timeline.bounds import ends_later, is_coming, is_over
from explainer.sections.timeline.charged import is_of_charge
from explainer.sections.timeline.naming import named_of
from explainer.sections.timeline.shapes import has_amount, is_heard, on_a_day, shares_rest
from explainer.sections.timeline.times import Timed, Times, hint_of
from explainer.sections.timeline.verbs import Verbs
from explainer.text.status import AHEAD, status_of
from explainer.text.syntax.clauses import (
    NOMINAL,
    PRESENT,
    RELATIVES,
    auxiliaries,
    children,
    clause_of,
    first_conjunct,
    is_infinitive,
)
from explainer.text.syntax.complements import chain_of, content_of
from explainer.text.syntax.parts import is_passive, tensed_of, verbs_above
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of

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

    def coming(self, times: Sequence[Timed], status: Status) -> bool:
        """Tell whether one of these time expressions lies after publication."""
        published = self.reading.article.published
        return any(is_coming(self.times.when(t, hint_of(status)), published) for t in times)

    def is_past(self, timed: Timed, status: Status) -> bool:
        """Whether a time expression lies before publication, so that it cannot date what comes."""
        when = self.times.when(timed, hint_of(status))
        published = self.reading.article.published
        lasting = (when.edtf or "").endswith("/..") and not is_coming(when, published)
        return lasting or is_over(when, published)

    def counts_to(self, timed: Timed, verb: Token) -> bool:
        """Tell whether a length is that between a clause and the one above: "two days before he".

        It says when the other event was, unless that is now: "the talks come days after he left".
        """
        if verb.head.tag_ in PRESENT:
            return False
        doc, marks = verb.doc, {t.i for t in children(verb) if t.dep_ == "mark"}
        joins = {timed.end - 1, timed.end} & marks
        before = doc[timed.start : timed.end]
        return timed.mention.edtf is None and bool(joins) and all(t.i <= verb.i for t in before)

    def is_foreseen(self, verb: Token, times: Sequence[Timed]) -> bool:
        """Whether a participle only names what a forecast is about: "boats sold this year will"."""
        if verb.dep_ != "acl" or verb.tag_ != "VBN" or auxiliaries(verb):
            return False
        published = self.reading.article.published
        running = any(
            ends_later(self.times.when(t), published) and t.mention.mod != "START" for t in times
        )  # "adopted earlier this year" is over
        return running and status_of(clause_of(verb.head), self.pack) in AHEAD

    def is_of_thing(self, timed: Timed, verb: Token) -> bool:
        """Whether a time is rather that of what was decided: "agreed a rise of 3% from May"."""
        words, lemma = self.pack.events, verb.lemma_.lower()
        if lemma in words.rescheduling and verb.i < timed.start:
            linked = verb.doc[timed.start - 1].lower_ in words.moving_to
            opens = verb.doc[timed.start].lower_ in words.moving_to
            return linked or opens
        if self._is_recalled(timed):
            return True
        if not self.verbs.is_announcing(verb) or not timed.start or verb.i >= timed.start:
            return False
        return verb.doc[timed.start - 1].lower_ in self.pack.names.from_words & words.against

    def _is_recalled(self, timed: Timed) -> bool:
        """Whether a year is that of what somebody speaks of: "recalled the flood in 1988".

        Not that of what is done to or with people: "was cited in 1988", "spoke of it with Roe in
        1988".
        """
        link = timed.word.doc[max(timed.start - 1, 0)]
        said = clause_of(link)
        year = len(timed.mention.edtf or "") == len("1988")
        if not year or link.pos_ != "ADP" or not said.i < link.i - 1:
            return False
        noun, passive = link.nbor(-1), is_passive(said)
        thing = noun.pos_ in NOMINAL and kind_of(noun, self.pack) != "person"
        return thing and not passive and said.lemma_.lower() in self.pack.events.recalling

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
        spans = [self.times.when(t, 1) for t in times if "/" in (t.mention.edtf or "")]
        if status_of(content, self.pack) in AHEAD and any(
            ends_later(when, published) for when in spans
        ):
            return True  # "promised to pay $5m over the next six months"
        return self.coming(times, "scheduled" if arranged else "happened")

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
        own = [*self.lent.get(verb.i, ()), *self.times.of([verb, *chain[-1:]])]
        below = self.times.of(chain)
        if content.i == verb.i or carries or not self._is_ahead(content, below):
            self.told.update(t.i for t in chain if t.i != verb.i)
            own = below or own
            own = [*self.lent.get(verb.i, ()), *own]
        own = self._of_measured(verb) or own
        if not own:
            own = self._of_subject(verb) or self.of_aim(content)
        own = own or self._of_partner(verb) or self._of_gerund(content) or self._of_agent(verb)
        if not own and verb.dep_ == "conj":
            own = self._in_front(verb)
        if not any(t.mention.edtf for t in own):
            found = self.of_outcome(verb) or self._of_setting(verb)
            own = found or self._along(verb) or own
        elif all(t.closeness == "object" for t in own):
            own = self._of_setting(verb) or own
        says = self.verbs.is_saying(verb) and all(a.tag_ != "MD" for a in auxiliaries(verb))
        if own and says and self.coming(own, "happened"):
            return [] if self._lend(verb, own) else own
        return own

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
        done = verb.lemma_.lower() in words.undertaking | words.contests
        for part in children(verb):
            if part.dep_ == "advcl" and is_infinitive(part) and part.i > verb.i:
                found = self._within(part)
                over = [t for t in found if self.is_past(t, "happened")]
                return over or [t for t in found if done and not self.coming([t], "happened")]
            if part.dep_ == "dobj" and (won := self._of_win(verb, part)):
                return won
        return []

    def _of_win(self, verb: Token, noun: Token) -> list[Timed]:
        """The past day of a contest that something decided: "made a shot to win it on Monday"."""
        words = self.pack.events.winning | self.pack.events.contests
        if status_of(verb, self.pack) != "happened":
            return []
        for part in children(noun):
            below = (t for t in children(part) if t.dep_ == "ccomp")  # "help Elm beat Oak"
            chain = [*chain_of(part, content_of(part)), *below]
            named = (t.lemma_.lower() for v in chain for t in (v, *children(v)))
            if part.dep_ not in {"acl", "relcl"} or not is_infinitive(part) or not words & {*named}:
                continue
            found = [t for v in chain for t in self._within(v) if on_a_day([t])]
            found = [t for t in found if self.is_past(t, "happened")]
            if found:
                self.told.update(t.i for t in chain)
                return found
        return []

    def _of_agent(self, verb: Token) -> list[Timed]:
        """The time of what an agent was at: "was shot by a man wearing a mask on Monday"."""
        agents = (n for t in children(verb) if t.dep_ == "agent" for n in children(t))
        for part in (p for noun in agents for p in children(noun)):
            if part.dep_ == "acl" and part.tag_ == "VBG":
                found = [t for t in self.times.of([part]) if self.is_past(t, "happened")]
                self.told.update([part.i] if found else [])
                return found
        return []

    def _of_setting(self, verb: Token) -> list[Timed]:
        """The time of what goes along: "speaking on Sunday, she said", "in the May vote, …".

        It goes before that of an object: "in a reply sent on Monday he denied Friday's report".
        """
        found: list[Timed] = []
        words = either(self.pack.events.results, self.pack.events.following)
        if verb.lemma_.lower() in words or verb.dep_ == "pcomp":
            return found
        for part in (*children(verb), *behind_subject(verb), *self._behind_object(verb)):
            if part.i < verb.i and is_heard(part, self.pack):
                found += self.times.of([part])
            elif part.dep_ == "advcl" and part.tag_ == "VBG" and part.i < verb.i:
                before = any(a.tag_ == "VBG" for a in auxiliaries(part))
                found += () if before else self.times.of([part])
            place = part.dep_ == "prep" and part.lower_ in self.pack.events.during
            if place and not is_of_charge(part, self.pack):
                nouns = [t for t in children(part) if t.dep_ == "pobj"]
                named = [t for t in nouns if self._is_told(t)]
                dates = [c for t in named for c in children(t) if c.i < t.i]
                if part.head.i == verb.i:
                    named += [c for t in named for c in children(t) if c.dep_ == "acl"]
                found += self.times.of(named) or self._of_paper(dates)
        status = status_of(verb, self.pack)
        if status in {"scheduled", "expected"}:
            return [t for t in found if self.coming([t], "scheduled")]
        return [t for t in found if status == "happened" and not self.coming([t], "happened")]

    def _behind_object(self, verb: Token) -> Iterator[Token]:
        """Where a deed was done, hung on what it was done to: "hurt his knee in Sunday's match"."""
        if self.verbs.is_saying(verb) or status_of(verb, self.pack) != "happened":
            return
        for thing in (t for t in children(verb) if t.dep_ == "dobj"):
            last = [t for t in children(thing) if t.dep_ == "prep"][-1:]
            yield from (t for t in last if t.lower_ in self.pack.events.settings)

    def _of_paper(self, before: Sequence[Token]) -> list[Timed]:
        """The day before the noun of words: "said in a May 3 letter"."""
        found = [self.times.around(t) for t in before]
        return [t for t in dict.fromkeys(found) if t is not None and t.mention.edtf]

    def _is_told(self, noun: Token) -> bool:
        """Whether a noun names an event or words, which have a time: "in a letter sent in May"."""
        lemma = noun.lemma_.lower()
        return lemma in self.pack.events.nouns or lemma in self.pack.speech.documents

    def _within(self, verb: Token) -> list[Timed]:
        """The time expressions of a clause, on whatever they hang, without clauses below it."""
        inside = verb.doc[verb.i : verb.right_edge.i + 1]
        found = [t for word in inside for t in self.times.by_word.get(word.i, ())]
        return [t for t in found if t.closeness != "loose" and clause_of(t.word).i == verb.i]

    def _of_partner(self, verb: Token) -> list[Timed]:
        """The time of a verb with which it shares what is behind: "made and sold it in May"."""
        for part in children(verb):
            if part.dep_ == "conj" and shares_rest(verb, part):
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
        if told and lemma in texts and words:
            before = [t for t in children(subject) if t.i < subject.i]
            if dates := self._of_paper(before):
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
        return [t for t in self.times.by_word.get(subject.i, ()) if t.mention.edtf]

    def of_aim(self, content: Token) -> list[Timed]:
        """The time of an aim in the object: "declare its intention to leave by March"."""
        for part in children(content):
            if part.dep_ != "dobj":
                continue
            for aim in children(part):
                if aim.dep_ == "acl" and is_infinitive(aim):
                    found = self.times.of(chain_of(aim, content_of(aim)))
                    self.told.update(t.i for t in (aim, content_of(aim)) if found)
                    return found
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
        return [t for t in found if t.mention.anchor is None and self.is_past(t, "happened")]

    def _lend(self, verb: Token, times: list[Timed]) -> bool:
        """Give the coming time of a verb of saying to what it reports: "they said by 2050 …"."""
        reported = next((t for t in children(verb) if t.dep_ == "ccomp"), None)
        if reported is not None:
            self.lent.setdefault(reported.i, []).extend(times)
        return reported is not None


def _tense(verb: Token) -> str:
    """The tag of the word that carries the tense of a clause."""
    return tensed_of(verb).tag_
