"""Timing: when an event takes place, as calendar and in words, and its status in that light."""

from __future__ import annotations

import dataclasses
import datetime
import re
from typing import TYPE_CHECKING

from explainer.model import AHEAD, Reading, Status, When
from explainer.sections.timeline.bounds import ends_later, goes_on, is_coming, is_over
from explainer.sections.timeline.find import (
    PAST,
    Find,
    best_of,
    is_judged,
    is_seen,
    is_still_to_come,
    when_of,
)
from explainer.sections.timeline.relations import LONGEST, Relation
from explainer.sections.timeline.times import Timed, Times
from explainer.sections.timeline.undated import DEADLINE, LASTING
from explainer.text.syntax.clauses import PRESENT, auxiliaries, first_conjunct
from explainer.text.syntax.parts import is_passive, tensed_of
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import own_subject
from explainer.text.when.named import WEEKDAYS
from explainer.text.when.units import shifted_days

if TYPE_CHECKING:
    from spacy.tokens import Token

DAY = re.compile(r"\d{4}-\d\d-\d\d")
WEEK = 7
LATE = "END"
"""The mark of a time of which only the last part is meant: "later this month"."""
LATELY = frozenset({"stretch", "stretch-of-units"})
"""Rules of lengths that end with publication: "in the past few days"."""


class Timing:
    """Reads when the events of one article take place."""

    def __init__(self, reading: Reading, times: Times) -> None:
        """Keep the article and its time expressions."""
        self.reading = reading
        self.times = times

    def when(self, find: Find) -> When | None:
        """Give the calendar time; a past tense has none ahead, but for what it arranged."""
        when = when_of(find, self.times)
        if when is None or find.status != "happened" or find.verb.pos_ == "NOUN":
            return when
        if find.event.i != find.verb.i or self._is_destined(find):
            return when
        when = self._before_said(find, when)
        published = self.reading.article.published
        until = (when.edtf or "").startswith("../") and ends_later(when, published)
        over = is_coming(when, published) and not self._is_reckoned(find, when)
        return None if over or until else when

    def _before_said(self, find: Find, when: When) -> When:
        """The weekday before that of telling it: "died on | Monday |, they said on Friday".

        Told on a Monday, it was not that day.
        """
        verb = first_conjunct(find.verb)
        if when.rule not in WEEKDAYS or verb.dep_ != "ccomp" or tensed_of(verb.head).tag_ != "VBD":
            return when
        if verb.head.lemma_.lower() not in self.reading.pack.speech.saying:
            return when
        told = [self.times.when(t, PAST) for t in self.times.of([verb.head])]
        days = [w.edtf for w in told if w.rule in WEEKDAYS and w.edtf and DAY.fullmatch(w.edtf)]
        if not days or not DAY.fullmatch(when.edtf or "") or (when.edtf or "") <= max(days):
            return when
        day = shifted_days(datetime.date.fromisoformat(when.edtf or ""), -WEEK)
        return when if day is None else dataclasses.replace(when, edtf=day.isoformat())

    def _is_reckoned(self, find: Find, when: When) -> bool:
        """Whether somebody reckons with a named year: "said the loss by 2050 exceeded a tenth"."""
        verb, speech = find.verb, self.reading.pack.speech
        row = (verb, verb.head) if verb.dep_ == "ccomp" else (verb,)
        thought = any(t.lemma_.lower() in speech.thinking | speech.saying for t in row)
        year = len(when.edtf or "") == len("2050")
        return when.anchor is None and (thought or not year)

    def _is_destined(self, find: Find) -> bool:
        """Whether its time is the one that it arranged something for."""
        timed = best_of(find, self.reading.pack)
        return timed is not None and timed.destined

    def told(self, find: Find) -> When | None:
        """Give the words of a time without a calendar: "recently", "at the close of the talks".

        Of "the talks come just weeks after the firm cut jobs" only the length is told: it is the
        talks that are now. "Weeks after the firm cut jobs, Roe resigned" tells when Roe did. What
        somebody "soon" did has no time but that of what was told before.
        """
        relation, doc = find.relation, self.reading.doc
        later = relation.other if relation is not None and relation.led_to else None
        past = later is not None and later.tag_ not in PRESENT
        soon = relation is not None and relation.other is None and relation.side == "after"
        past = past or (soon and find.status not in AHEAD)
        if relation is not None and (past or self._is_amid(relation)):
            relation = None
        if relation is not None and relation.start < relation.end:
            end = relation.end - 1 if relation.led_to else relation.end
            return When(edtf=None, text=doc[relation.start : end].text)
        if find.rule == "stretch":
            return When(edtf=None, text=doc[find.verb.left_edge.i : find.verb.i + 1].text)
        lasts = find.rule in {DEADLINE, LASTING}
        told = [
            t
            for t in find.times
            if (t.mention.kind != "duration" or lasts or t.mention.rule in LATELY)
            and not self._is_year_ahead(find, t)
        ]
        return When(edtf=None, text=self._whole(told[0])) if told else None

    def _is_year_ahead(self, find: Find, timed: Timed) -> bool:
        """Whether a year is only that of what something is about: "has won the games in 2032"."""
        unit, published = timed.mention.unit, self.reading.article.published
        year = unit is not None and unit.grain == "year"
        return year and find.status == "happened" and is_coming(self.times.when(timed), published)

    def _whole(self, timed: Timed) -> str:
        """The words of a time with the event that it counts from: "days after | the fire"."""
        doc, link = self.reading.doc, self.reading.doc[timed.end - 1]
        opens = link.head if link.dep_ == "mark" else link
        end = opens.right_edge.i + 1
        told = timed.mention.relation is not None and opens.i >= link.i
        near = told and timed.end < end <= timed.end + LONGEST
        return doc[timed.start : end].text if near else timed.mention.text

    def _is_amid(self, relation: Relation) -> bool:
        """Whether the words of a relation rather tell what somebody takes part in: "in talks"."""
        amid, first = self.reading.pack.events.amid, min(relation.start, len(self.reading.doc) - 1)
        return relation.side == "same" and self.reading.doc[first].lower_ in amid

    def status(self, find: Find, when: When | None) -> Status:
        """Give the status of a clause in the light of its date: what is dated ahead is to come."""
        published = self.reading.article.published
        helpers = auxiliaries(find.verb)
        simple = not helpers and find.verb.tag_ in PRESENT
        if is_coming(when, published):
            if find.verb.pos_ == "NOUN":
                return find.status if find.status in AHEAD else "scheduled"
            certainty = self.reading.pack.certainty
            foreseeing = certainty.copulas | certainty.looking | set(certainty.prospects)
            foretold = find.verb.lemma_.lower() in foreseeing
            if find.status == "ongoing" or (simple and not foretold and find.status == "expected"):
                return "scheduled"
            if find.status == "happened":
                settled = find.event.i != find.verb.i or self._is_destined(find)
                return "scheduled" if settled else "expected"
            return find.status
        words = self.reading.pack.certainty
        whole_year = when is not None and (when.edtf or "").isdecimal()
        ahead = find.status == "happened" and self._is_ahead(find.verb) and not whole_year
        if ahead and ends_later(when, published):
            return "scheduled"
        if find.status == "happened" and (
            goes_on(when, find.verb, find.event, self.reading.pack) or self._lasts(find)
        ):
            return "ongoing"
        if find.status == "ongoing" and self._is_late(find) and ends_later(when, published):
            return "scheduled"
        arranged = find.verb.lemma_.lower() in words.arrangements | words.obligation
        if find.status == "ongoing" and simple and arranged and ends_later(when, published):
            return "scheduled"
        if find.status == "ongoing" and when is not None and is_seen(find.verb, self.reading.pack):
            return "happened"
        if find.status == "ongoing" and is_over(when, published):
            return "happened" if not helpers else find.status
        if find.status == "ongoing" and simple and when is not None and self._is_of_blow(find):
            return "happened"
        return find.status

    def _is_of_blow(self, find: Find) -> bool:
        """Whether its time is that of what befell, today or the day after: "today's crash is"."""
        pack, who = self.reading.pack, own_subject(find.verb)
        timed = best_of(find, pack)
        blow = who is not None and who.lower_ in pack.time.befalling
        return blow and timed is not None and is_judged(timed, find.verb, pack)

    def _is_late(self, find: Find) -> bool:
        """Whether something is told of the rest of a time: "is opening | later this month |".

        Not where something stands between that may be then: "is backing the fair later this year".
        """
        verb, timed = find.verb, best_of(find, self.reading.pack)
        if timed is None or (verb.tag_ == "VBG" and timed.start > verb.i + 2):
            return False
        late = timed.mention.mod == LATE and timed.mention.unit is not None
        return late and not is_present_perfect(verb, self.reading.pack.certainty)

    def _is_ahead(self, noun: Token) -> bool:
        """Whether something is told to lie ahead: "met the king ahead of | this week's summit"."""
        link, pack = noun.head, self.reading.pack
        ahead = link.head.lower_ in pack.certainty.ahead and link.head.i < link.i
        named = noun.pos_ == "NOUN" and noun.dep_ == "pobj"
        return named and (ahead or is_still_to_come(noun, pack))

    def _lasts(self, find: Find) -> bool:
        """Whether something has gone on for a time: "races have been held for years".

        Not what is set for one: "has been | jailed | for two years".
        """
        pack, doc, verb = self.reading.pack, self.reading.doc, find.verb
        term = is_passive(verb) and verb.lemma_.lower() in pack.events.setting_terms
        if term or not is_present_perfect(verb, pack.certainty):
            return False
        spans = (t for t in self.times.of([verb]) if t.mention.kind == "duration" and t.start)
        return any(doc[t.start - 1].lower_ in pack.amounts.spans for t in spans)
