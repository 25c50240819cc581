"""Standing: beside which day or which other event one stands that has no date, and on which side.

What the text says of before and after counts first: "after the vote", "had left", "later". Else
news tells the last thing first and behind its lead what came before it; what is said of it comes
after; and a paragraph that tells of an old day goes on with that day.

A position is never shown. It starts with an ISO day, with a clock time where one is told; the
signs behind it put an event before or after the one beside which it stands.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.sections.timeline.bounds import is_over
from explainer.sections.timeline.ordering import (
    LATER,
    UNKNOWN,
    Placed,
    clock_of,
    day_of,
    deed_of,
    last_day,
    shifted,
)
from explainer.sections.timeline.thread import end_of_lead
from explainer.text.status import AHEAD
from explainer.text.syntax.clauses import (
    PRESENT,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    first_conjunct,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

RECENT = 1
"""Days before publication of what "has happened" without a date."""

EARLIER = 45
"""Days before another event of what only "came before" it."""

LEAD = 3
"""Sentences in which the last thing is told."""

NEWS = 8
"""Days before publication from which on an event is told as news, not as what led to it."""

CARRIED = 4
"""Sentences for which a story goes on with the old day that it told last."""

MAIN = frozenset({"ROOT", "ccomp", "conj"})
"""Clauses whose day goes on to what is told next."""

BEFORE, WITH, AFTER = "-", ".", "/"
"""Signs behind a day, in their order; the last sign of a position is WITH."""

SIDES = {"before": BEFORE, "after": AFTER, "same": WITH}
OPPOSITE = {BEFORE: AFTER, AFTER: BEFORE, WITH: WITH}


@dataclass(frozen=True, slots=True)
class Stand:
    """Where an event stands.

    Attributes:
        beside: The index of the other event, or the day.
        side: Before it, with it or after it.
    """

    beside: int | datetime.date
    side: str = WITH


def positions(events: Sequence[Placed], reading: Reading) -> list[str]:
    """Give the position of each event, in the same order."""
    standing = Standing(events, reading)
    return [standing.position(at) for at in range(len(events))]


class Standing:
    """The events of one article, and beside what each stands."""

    def __init__(self, events: Sequence[Placed], reading: Reading) -> None:
        """Read the days of the events, their deeds, and the day of the news."""
        self.events = events
        self.reading = reading
        self.words = reading.pack.events
        self.published = reading.article.published or UNKNOWN
        self.days = [day_of(event, self.published) for event in events]
        self.of_token: dict[int, int] = {}
        self.of_deed: dict[str, int] = {}
        for at, event in enumerate(events):
            self.of_token.setdefault(event.find.verb.i, at)
            self.of_token.setdefault(event.find.event.i, at)
            if self.days[at] is not None:
                self.of_deed.setdefault(event.deed, at)
        self.lead = end_of_lead(reading, LEAD)
        self.news = self._news()
        self.told = list(self._last_told())
        self.found: dict[int, str] = {}

    def position(self, at: int) -> str:
        """Give the position of an event."""
        if at not in self.found:
            self.found[at] = self.published.isoformat() + WITH  # two may stand beside each other
            day, event = self.days[at], self.events[at]
            stand = self._stand(at) if day is None else Stand(day)
            if isinstance(stand.beside, int):
                base = self.position(stand.beside)
            else:
                clock = "" if day is None else clock_of(event, self.reading)
                base = stand.beside.isoformat() + clock + WITH
            self.found[at] = base if stand.side == WITH else base[:-1] + stand.side + WITH
        return self.found[at]

    def _stand(self, at: int) -> Stand:
        """Where an event without a calendar time stands."""
        ways = (self._related, self._above, self._during, self._within)
        found = (way(at) for way in ways)
        return next((stand for stand in found if stand is not None), None) or self._by_tense(at)

    def _related(self, at: int) -> Stand | None:
        """Beside the event or the distance that its clause names; None where it names none."""
        event, relation = self.events[at], self.events[at].find.relation
        if relation is None:
            return None
        coming = event.status in AHEAD
        if relation.other is None:
            if relation.days is None or not (coming or relation.side == "before"):
                return None
            days = -relation.days if relation.side == "before" else relation.days
            return Stand(shifted(self.published, days))
        if relation.led_to:
            return self._led_to(relation.other, relation.days)
        other = self._event_of(relation.other, coming=coming)
        if other is None or (self.days[other] is None and _is_below(relation.other, event)):
            return None
        return Stand(other, SIDES[relation.side])

    def _above(self, at: int) -> Stand | None:
        """Beside the clause above it, of which it tells the time: "left before [Poe came]"."""
        verb = self.events[at].find.verb
        if verb.dep_ != "advcl" or (above := self.of_token.get(verb.head.i)) is None:
            return None
        relation = self.events[above].find.relation
        if relation is None or relation.other is None or relation.other.i != verb.i:
            return None
        return Stand(above, OPPOSITE[SIDES[relation.side]]) if self._is_alike(at, above) else None

    def _led_to(self, later: Token, days: int | None) -> Stand:
        """Before the event that it led to, or before publication where that is none."""
        other = self._event_of(later, coming=False)
        if days is None and other is not None:
            return Stand(other, BEFORE)
        if days is None:
            days = 0 if later.tag_ in {"VBD", "VBN"} else EARLIER
        base = self.published if other is None else self.days[other] or self.published
        return Stand(shifted(base, -days), BEFORE)

    def _event_of(self, word: Token, *, coming: bool) -> int | None:
        """The event that a word tells, or a noun names again; None for none of that status."""
        at = self.of_token.get(word.i)
        if at is None and word.pos_ not in VERBAL:
            at = self.of_deed.get(deed_of(word, self.reading))
        return at if at is not None and (self.events[at].status in AHEAD) == coming else None

    def _during(self, at: int) -> Stand | None:
        """With the event that a phrase of its clause names: "ran in the May vote", "died in it"."""
        event, verb = self.events[at], self.events[at].find.verb
        result = event.find.event.lemma_.lower() in self.words.results
        for noun in verb.doc[verb.i + 1 : verb.right_edge.i + 1]:
            if noun.dep_ != "pobj" or noun.head.lower_ not in self.words.during:
                continue
            other = self.of_token.get(noun.i)
            if result and noun.lemma_.lower() in self.words.nouns:
                other = self.of_deed.get(deed_of(noun, self.reading), other)
            if other is not None and self.days[other] and self._is_alike(at, other):
                return Stand(other)
        return None

    def _within(self, at: int) -> Stand | None:
        """Before what he did of whom a relative clause tells: "Poe, who led it, was freed"."""
        clause = first_conjunct(self.events[at].find.verb)
        if clause.dep_ != "relcl":
            return None
        above = next((t for t in ancestors(clause) if t.pos_ in VERBAL), None)
        other = None if above is None or above.i < clause.i else self.of_token.get(above.i)
        return Stand(other, BEFORE) if other is not None and self._is_alike(at, other) else None

    def _is_alike(self, at: int, other: int) -> bool:
        return self.events[at].status == self.events[other].status

    def _by_tense(self, at: int) -> Stand:
        """Where an event stands that only its tense and its place in the article order."""
        event, verb = self.events[at], self.events[at].find.verb
        lead = verb.i < self.lead
        if event.status in AHEAD:
            return Stand(shifted(self.published, LATER))
        if verb.pos_ == "NOUN":
            return Stand(shifted(self.published, -EARLIER))
        if event.status == "ongoing":
            return Stand(self.published)
        earlier = self._says(at, self.words.earlier)
        if _is_perfect(verb) and not earlier:
            return Stand(self.published if lead else shifted(self.published, -RECENT))
        if (near := self._by_neighbour(at)) is not None:
            return near
        stand = self._in_lead(at) if lead else self._behind_lead(at)
        return Stand(stand.beside, BEFORE) if earlier else stand

    def _by_neighbour(self, at: int) -> Stand | None:
        """Beside what its sentence, or the one before it, has just told: "had left", "later"."""
        had = self._is_past_perfect(at)
        if not had and not self._says(at, self.words.later):
            return None
        reported = self.events[at].find.verb.dep_ == "ccomp"  # "Roe said the firm had left"
        near = self._near(range(at - 1, -1, -1), at, 0 if reported else 1)
        near = (i for i in near if not self._lasts(i))
        other = next((i for i in near if not (had and self._is_past_perfect(i))), None)
        if other is None or self.events[other].status != "happened":
            return None
        return Stand(other, BEFORE if had else AFTER)

    def _in_lead(self, at: int) -> Stand:
        """With the last thing that the article tells."""
        last = self._in_paragraph(at)
        return Stand(self.published if last is None else last)

    def _behind_lead(self, at: int) -> Stand:
        """With the old day that is told of, or between it and the news; its echo comes after."""
        last, said = self._in_paragraph(at), self._is_said(at)
        if last is not None and (said or self._is_old(last)):
            return Stand(last)
        if said:
            return Stand(self.published)
        if last is not None:
            return Stand(last, BEFORE if self._is_said(last) else WITH)
        told = self.told[at]
        late = self._says(at, self.words.at_last) or _was_under_way(self.events[at].find.verb)
        if late and (told is None or not self._is_old(told)):
            return Stand(self.published if self.news is None else self.news)
        if (
            told is not None
            and self._is_old(told)
            and self._sentence(at) - self._sentence(told) <= CARRIED
        ):
            return Stand(told)
        if self._is_going_on(at):
            return Stand(at - 1)
        if (told := self._told_next(at)) is not None:
            return Stand(told, BEFORE)
        return Stand(self.published if self.news is None else self.news, BEFORE)

    def _news(self) -> int | None:
        """The last thing that the lead tells with a day; None where it tells none of late."""
        days = [(day, -at) for at, day in enumerate(self.days) if day and self._is_news(at, day)]
        return -max(days)[1] if days else None

    def _is_news(self, at: int, day: datetime.date) -> bool:
        event = self.events[at]
        told = event.status == "happened" and event.find.verb.dep_ in MAIN
        ago = (self.published - day).days
        return told and event.find.event.i < self.lead and 0 <= ago <= NEWS

    def _last_told(self) -> Iterator[int | None]:
        """For each event the last one before it that was told with a day."""
        last = None
        for at, event in enumerate(self.events):
            yield last
            if self._is_told(at) and event.find.verb.dep_ in MAIN:
                last = at

    def _is_told(self, at: int) -> bool:
        """Whether an event happened on a day; what has gone on since then has none."""
        day, status = self.days[at], self.events[at].status
        return day is not None and status == "happened" and not self._lasts(at)

    def _lasts(self, at: int) -> bool:
        """Whether something has gone on from an old day until now."""
        return self._is_old(at) and not is_over(self.events[at].when, self.published)

    def _in_paragraph(self, at: int) -> int | None:
        """The last event with a day in the paragraph of another one."""
        last = self.told[at]
        return last if last is not None and self._paragraph(last) == self._paragraph(at) else None

    def _told_next(self, at: int) -> int | None:
        """The old event with a day that the next sentence of its paragraph tells."""
        near = self._near(range(at + 1, len(self.events)), at)
        next_ones = (i for i in near if self._sentence(i) > self._sentence(at))
        other = next((i for i in next_ones if self._is_told(i)), None)
        if other is None or not self._is_old(other):
            return None
        return other if self._paragraph(other) == self._paragraph(at) else None

    def _near(self, others: Iterable[int], at: int, sentences: int = 1) -> Iterator[int]:
        """The events next to one, up to the first that is told further away."""
        here = self._sentence(at)
        return takewhile(lambda i: abs(self._sentence(i) - here) <= sentences, others)

    def _is_going_on(self, at: int) -> bool:
        """Whether the event before it in its paragraph is one that the text orders."""
        before = self.events[at - 1].find.relation if at else None
        return before is not None and self._paragraph(at - 1) == self._paragraph(at)

    def _is_old(self, at: int) -> bool:
        """Whether an event lies before what is news; of a week its end counts."""
        day, when = self.days[at], self.events[at].when
        last = last_day(when.edtf) if day and when and when.edtf else None
        if day and last and (last - day).days <= NEWS:
            day = last
        return day is not None and (self.published - day).days > NEWS

    def _is_said(self, at: int) -> bool:
        """Whether an event is words, which come after what they are about; not "had said"."""
        lemma = self.events[at].find.event.lemma_.lower()
        if self._is_past_perfect(at) or self._says(at, self.words.earlier):
            return False
        if lemma in self.words.happening | (self.words.wordless - self.words.greeting):
            return self._is_by_saying(at)
        return lemma in self.reading.pack.speech.saying | self.words.greeting

    def _is_by_saying(self, at: int) -> bool:
        """Whether words tell how somebody did something: "responded by saying he had left"."""
        means, event = self.reading.pack.certainty.means, self.events[at].find.event
        links = (t for t in children(event) if t.dep_ == "prep" and t.lower_ in means)
        says = (t for link in links for t in children(link) if t.dep_ == "pcomp")
        return any(t.lemma_.lower() in self.reading.pack.speech.saying for t in says)

    def _says(self, at: int, adverbs: frozenset[str]) -> bool:
        """Whether one of these adverbs stands beside the verb of an event."""
        find = self.events[at].find
        parts = (*children(find.verb), *children(find.event))
        return any(t.dep_ == "advmod" and t.lower_ in adverbs for t in parts)

    def _is_past_perfect(self, at: int) -> bool:
        verb = self.events[at].find.verb
        first = next(iter(auxiliaries(verb)), None)
        perfect = self.reading.pack.certainty.perfect
        had = first is not None and first.tag_ == "VBD" and first.lemma_.lower() in perfect
        return had and verb.tag_ == "VBN"

    def _paragraph(self, at: int) -> int:
        return self.reading.sentence(self.events[at].find.verb).paragraph

    def _sentence(self, at: int) -> int:
        return self.reading.index(self.events[at].find.verb)


def _is_below(word: Token, event: Placed) -> bool:
    """Whether a word stands in the clause of an event."""
    return any(t.i == event.find.verb.i for t in ancestors(word))


def _was_under_way(verb: Token) -> bool:
    """Whether a verb tells what went on when the news was told: "were meeting"."""
    helpers = auxiliaries(verb)
    return verb.tag_ == "VBG" and bool(helpers) and helpers[0].tag_ == "VBD"


def _is_perfect(verb: Token) -> bool:
    """Whether a verb stands in the present perfect: "has won"."""
    tags = {t.tag_ for t in auxiliaries(verb)}
    return bool(tags & PRESENT) and "VBD" not in tags
