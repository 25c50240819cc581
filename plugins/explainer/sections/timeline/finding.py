"""Finding events: which clauses and nouns of an article tell something that happened or will."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Confidence, Reading, Sentence, Status, When
from explainer.sections.timeline.judging import Judge, Looked
from explainer.sections.timeline.naming import ruling_of
from explainer.sections.timeline.relations import Relation, adverb_of, phrase_of, told_before
from explainer.sections.timeline.times import Timed, Times, chain_of, is_coming, is_over
from explainer.text.clauses import (
    LONGEST,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    conjuncts_of,
    content_of,
    first_conjunct,
    heads_clause,
    is_infinitive,
    own_subject,
)
from explainer.text.status import AHEAD, is_negated, status_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

LEAD = 2
"""Sentences in which news is told."""

SHORT = 12
"""Words of a paragraph without a full stop that is a heading rather than a sentence."""


@dataclass(frozen=True, slots=True)
class Find:
    """An event before it has words, a date and a place in the order.

    Attributes:
        verb: What carries the clause; for an event noun the noun.
        event: What says what happens: "meet" of "is scheduled to meet".
        times: The time expressions that date it.
        relation: Where it stands to publication or to another event; None where nothing says so.
        kept: Clauses below that tell the same event ("when the plane crashed").
        said: Whether its words include what a verb of saying reports.
    """

    verb: Token
    event: Token
    status: Status
    times: tuple[Timed, ...]
    rule: str
    confidence: Confidence
    relation: Relation | None = None
    kept: frozenset[int] = frozenset()
    said: bool = False


class Finder:
    """Finds the events of one article."""

    def __init__(self, reading: Reading, times: Times, quoted: frozenset[int]) -> None:
        """Keep the article with its time expressions and the tokens inside direct quotations."""
        self.reading = reading
        self.pack = reading.pack
        self.times = times
        lead = reading.spans[:LEAD]
        self.judge = Judge(reading.pack, quoted, lead[-1].end if lead else 0)
        self.told: set[int] = set()
        self.lent: dict[int, list[Timed]] = {}

    def find(self) -> Iterator[Find]:
        """Give the events in the order of the text, as yet unjoined."""
        for sentence, span in zip(self.reading.article.sentences, self.reading.spans, strict=True):
            if len(span) <= LONGEST and not _is_passed_over(sentence, span):
                found = [*self._clauses(span), *self._nouns(span)]
                yield from sorted(found, key=lambda find: find.event.i)

    def _clauses(self, span: Span) -> Iterator[Find]:
        """The clauses of a sentence, main clauses first: they decide what is told with them."""
        verbs = [t for t in span if heads_clause(t)]
        for verb in sorted(verbs, key=lambda t: sum(1 for _ in ancestors(t))):
            if verb.i not in self.told and (found := self._clause(verb)) is not None:
                yield found

    def _nouns(self, span: Span) -> Iterator[Find]:
        for noun in span:
            if noun.pos_ == "NOUN" and noun.i not in self.told:
                found = self._noun(noun)
                if found is not None:
                    yield found

    def coming(self, times: Sequence[Timed], status: Status) -> bool:
        """Tell whether one of these time expressions lies after publication."""
        published = self.reading.article.published
        return any(is_coming(self.times.when(t, status), published) for t in times)

    def _is_perfect(self, verb: Token) -> bool:
        """Whether a verb stands in a perfect that takes no time which is over."""
        helpers = auxiliaries(verb)
        perfect = bool(helpers) and helpers[0].lemma_.lower() in self.pack.certainty.perfect
        return self.pack.events.strict_perfect and perfect and helpers[0].tag_ in {"VBZ", "VBP"}

    def _is_past(self, timed: Timed, status: Status) -> bool:
        """Whether a time expression lies before publication, so that it cannot date what comes."""
        when = self.times.when(timed, status)
        published = self.reading.article.published
        lasting = (when.edtf or "").endswith("/..") and not is_coming(when, published)
        return lasting or is_over(when, published)

    # -------------------------------------------------------------- clauses

    def _clause(self, verb: Token) -> Find | None:
        content = content_of(verb)
        carries = content.i != verb.i and (
            self.judge.is_carrier(verb) or self._decides(verb, content)
        )
        event = content if carries else verb
        status = status_of(event, self.pack)
        chain = chain_of(verb, content)
        times = self._times(verb, content, chain, carries=carries)
        if status is None or self.judge.is_attribution(verb):
            return None
        if status in AHEAD and not self.judge.is_saying(verb):
            times = [t for t in times if not self._is_past(t, status)]
        if self._is_perfect(verb):
            times = [
                t for t in times if "/" in (t.mention.edtf or "/") or not self._is_past(t, status)
            ]
        tail = self._tail(event) or self._tail(verb)
        if not times and tail is not None:
            times = self.times.of([tail])
        relation = adverb_of(event, self.pack) or adverb_of(verb, self.pack)
        relation = relation or told_before(verb, self.pack) or phrase_of(event, self.pack)
        relation = relation or phrase_of(verb, self.pack)
        coming = status == "happened" and self.coming(times, status)
        looked = Looked(verb, event, status, times, relation, coming)
        if (found := self.judge.of(looked)) is None:
            return None
        self.told.update((verb.i, event.i))
        kept = self._kept(verb, event, status, tail)
        if coming and self.judge.is_saying(verb):
            kept |= {t.i for t in children(verb) if t.dep_ == "conj"}
            self.told.update(kept)
        said = self.judge.keeps_said(verb)
        if said:
            self.told.update(self._same_as_said(verb, times))
        return Find(verb, event, status, tuple(times), *found, relation, kept, said)

    def _decides(self, verb: Token, content: Token) -> bool:
        """Whether only what was decided has a time, and one ahead: "agreed to sell it by June"."""
        return not self.times.of([verb]) and self._is_ahead(content, self.times.of([content]))

    def _is_ahead(self, content: Token, times: Sequence[Timed]) -> bool:
        """Whether what was decided has a time ahead.

        A mere weekday is one with what people arrange: "agreed to meet on Monday", but "agreed
        to buy the mill on Monday".
        """
        arranged = content.lemma_.lower() in self.pack.certainty.arrangements
        return self.coming(times, "scheduled" if arranged else "happened")

    def _times(
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
        if not own:
            own = self._times_of_subject(verb) or self._times_of_aim(content)
        if not own and verb.dep_ == "conj":
            own = self._times_in_front(verb)
        if not any(t.mention.edtf for t in own):
            own = self._times_of_outcome(verb) or own
        if own and self.judge.is_saying(verb) and self.coming(own, "happened"):
            return [] if self._lend(verb, own) else own
        return own

    def _times_of_outcome(self, verb: Token) -> list[Timed]:
        """A past time that stands in the outcome: "scored twice to beat City on Saturday"."""
        for part in children(verb):
            if part.dep_ == "advcl" and is_infinitive(part) and part.i > verb.i:
                return [t for t in self._all_times(part) if self._is_past(t, "happened")]
        return []

    def _all_times(self, top: Token) -> list[Timed]:
        """The time expressions within a clause, on whatever they hang."""
        inside = top.doc[top.i : top.right_edge.i + 1]
        return [t for word in inside for t in self.times.by_word.get(word.i, ())]

    def _times_in_front(self, verb: Token) -> list[Timed]:
        """The time that opens a row of clauses: "in May the board met, and the chairman left"."""
        first = first_conjunct(verb)
        subject = own_subject(first)
        if subject is None or own_subject(verb) is None:
            return []
        if _tense(first) != _tense(verb):
            return []
        return [t for t in self.times.of([first]) if t.end <= subject.left_edge.i]

    def _times_of_subject(self, verb: Token) -> list[Timed]:
        """The time of an event that a clause has as its subject: "the May vote split the board"."""
        subject = own_subject(verb)
        if subject is None or subject.lemma_.lower() not in self.pack.events.nouns:
            return []
        found = [t for t in self.times.by_word.get(subject.i, ()) if t.mention.edtf]
        if found:
            self.told.add(subject.i)
        return found

    def _times_of_aim(self, content: Token) -> list[Timed]:
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

    def _lend(self, verb: Token, times: list[Timed]) -> bool:
        """Give the coming time of a verb of saying to what it reports: "they said by 2050 …"."""
        reported = next((t for t in children(verb) if t.dep_ == "ccomp"), None)
        if reported is not None:
            self.lent.setdefault(reported.i, []).extend(times)
        return reported is not None

    def _tail(self, verb: Token) -> Token | None:
        """A clause with "when" below a verb that tells the same moment."""
        for part in children(verb):
            if part.dep_ == "advcl" and part.pos_ in VERBAL and part.i > verb.i:
                opens = [t for t in children(part) if t.dep_ in {"advmod", "mark"}]
                if any(t.lower_ in self.pack.events.meanwhile for t in opens):
                    return None if is_negated(part, self.pack) else part
        return None

    def _kept(
        self, verb: Token, event: Token, status: Status, tail: Token | None
    ) -> frozenset[int]:
        """What is told with a clause: its "when" clause, and joined verbs without a time."""
        kept = set()
        if tail is not None:
            kept.add(tail.i)
        for part in children(verb):
            if part.dep_ == "advcl" and part.tag_ == "VBG" and self._is_result(part):
                kept |= {part.i, *(t.i for t in conjuncts_of(part))}
        for head in {t.i: t for t in (verb, event, *chain_of(verb, content_of(verb)))}.values():
            if head.pos_ not in VERBAL:
                continue
            for other in conjuncts_of(head):
                below = chain_of(other, content_of(other))
                if self.times.of(below) or not self._goes_on(head, other, status):
                    break
                kept.add(other.i)
                self.told.update(t.i for t in below)
        self.told.update(kept)
        return frozenset(kept)

    def _is_result(self, participle: Token) -> bool:
        """Whether a participle tells what the event did: "…, killing 12 people"."""
        results = self.pack.events.results
        return participle.lemma_.lower() in results and not self.times.of([participle])

    def _goes_on(self, verb: Token, other: Token, status: Status) -> bool:
        """Whether a joined verb tells the same event on: same form, same status."""
        forms = {"VBD", "VBN"}
        alike = other.tag_ == verb.tag_ or {other.tag_, verb.tag_} <= forms
        infinitive = verb.tag_ == "VB" and is_infinitive(verb)
        return alike and (infinitive or status_of(other, self.pack) == status)

    def _same_as_said(self, verb: Token, times: Sequence[Timed]) -> Iterator[int]:
        """What a verb of saying reports and no time of its own dates: part of its event.

        "Announced on Tuesday that it is cutting 40 jobs this year": one event; but "said on
        Tuesday that the plant will close in May" has two.
        """
        for part in children(verb):
            if part.dep_ != "ccomp":
                continue
            for row in (part, *(t for t in children(part) if t.dep_ == "conj")):
                below = chain_of(row, content_of(row))
                known = self.times.of(below)
                status = status_of(below[0], self.pack)
                told = (status not in AHEAD or status == "unlikely") and bool(times)
                part_of_it = not known or (told and self.judge.is_announcing(verb))
                if part_of_it and not self._times_of_aim(content_of(row)):
                    yield from (t.i for t in below)
                    yield row.i

    # -------------------------------------------------------------- nouns

    def _noun(self, noun: Token) -> Find | None:
        times = [t for t in self.times.by_word.get(noun.i, ()) if t.mention.edtf]
        relation = told_before(noun, self.pack)
        quoted = noun.i in self.judge.quoted
        found = ruling_of(noun, times, relation, self.pack, quoted=quoted)
        if found is None:
            return None
        status, rule, confidence = found
        return Find(noun, noun, status, tuple(times), rule, confidence, relation)


def _is_passed_over(sentence: Sentence, span: Span) -> bool:
    """Whether a sentence tells no event: a headline, an item, a question, a short bare line."""
    if sentence.kind != "text" or sentence.paragraph == 0:
        return True
    if any(t.text == "?" for t in span[-2:]):
        return True
    last = span[-1]
    return len(span) <= SHORT and not (last.is_punct or last.text.endswith("."))


def _tense(verb: Token) -> str:
    """The tag of the word that carries the tense of a clause."""
    return next(iter(auxiliaries(verb)), verb).tag_


def when_of(find: Find, times: Times) -> When | None:
    """Give the best of the time expressions of an event as calendar time."""
    best = best_of(find)
    if best is None:
        return None
    present = find.verb.tag_ in {"VBZ", "VBP"} or any(
        t.dep_ == "aux" and t.tag_ in {"VBZ", "VBP"} and find.verb.tag_ == "VBG"
        for t in children(find.verb)
    )
    when = times.when(best, find.status, present=present)
    return when if when.edtf else None


def best_of(find: Find) -> Timed | None:
    """Give the best of the time expressions of an event; None where it has none."""
    return min(find.times, key=lambda timed: _rank(timed, find), default=None)


def _rank(timed: Timed, find: Find) -> tuple[bool, int, int]:
    """Calendar times first, then the finer, then the nearer to the event."""
    grain = timed.mention.unit.grain if timed.mention.unit else ""
    fine = {"day": 0, "week": 1, "month": 2}.get(grain, 3)
    return (timed.mention.edtf is None, fine, abs(timed.start - find.event.i))
