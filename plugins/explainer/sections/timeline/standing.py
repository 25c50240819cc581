"""Standing: beside which day or which other event one stands that has no date, and on which side.

Only what the text says counts: "after the vote", "had left", "later"; a tense ("will", "is", in the
lead "has"); the same subject that goes on; and that the first sentence of news tells the last
thing. Of anything else the article does not say when it was, and nor do we: such an event has no
place in the order, and is listed as the article tells it.

A position is never shown. It starts with an ISO day, with a clock time where one is told; the
signs behind it put an event before or after the one beside which it stands.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from explainer.language.tables import either, without
from explainer.model import AHEAD, Reading
from explainer.sections.timeline.bounds import is_over
from explainer.sections.timeline.ordering import Placed, clock_of, day_of, deed_of
from explainer.sections.timeline.position import (
    AFTER,
    BEFORE,
    LAST,
    UNKNOWN,
    WITH,
    last_day,
    shifted,
)
from explainer.sections.timeline.thread import end_of_lead
from explainer.text.syntax.clauses import VERBAL, ancestors, children, first_conjunct
from explainer.text.syntax.parts import nouns_under, tensed_of
from explainer.text.syntax.perfects import is_past_perfect, is_present_perfect
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

EARLIER = 45
"""Days before another event of what only "came before" it."""

NEWS = 8
"""Days before publication from which on an event is told as news, not as what led to it."""

LEAD = 3
"""Sentences in which what "has happened" is the last thing."""

DIGITS = 6
"""Of the index of a token, so that indices sort as text."""

MAIN = frozenset({"ROOT", "ccomp", "conj"})
"""Clauses that a story goes on from."""

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


@dataclass(frozen=True, slots=True)
class Place:
    """The place of an event in the order.

    Attributes:
        position: Where it sorts.
        told: Whether the article says so. What it does not place sorts behind all that had
            happened, as the article tells it.
    """

    position: str
    told: bool = True


def places(events: Sequence[Placed], reading: Reading) -> list[Place]:
    """Give the place of each event, in the same order."""
    standing = Standing(events, reading)
    return [standing.place(at) for at in range(len(events))]


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
        self.lead, self.first = end_of_lead(reading, LEAD), end_of_lead(reading, 1)
        self.found: dict[int, Place] = {}

    def place(self, at: int) -> Place:
        """Give the place of an event."""
        if at not in self.found:
            self.found[at] = self._nowhere(at)  # two may stand beside each other
            day, event = self.days[at], self.events[at]
            stand = self._stand(at) if day is None else Stand(day)
            if stand is None:
                return self.found[at]
            told = True
            if isinstance(stand.beside, int):
                other = self.place(stand.beside)
                base, told = other.position, other.told
            else:
                clock = "" if day is None else clock_of(event, self.reading)
                base = stand.beside.isoformat() + clock + WITH
            position = base if stand.side == WITH else base[:-1] + stand.side + WITH
            self.found[at] = Place(position, told)
        return self.found[at]

    def _nowhere(self, at: int) -> Place:
        """Behind what had happened by the day of publication, in the order of the article."""
        day = self.published.isoformat()
        return Place(f"{day}{AFTER}{self.events[at].find.verb.i:0{DIGITS}}{WITH}", told=False)

    def _stand(self, at: int) -> Stand | None:
        """Where an event without a calendar time stands; None where nothing says so."""
        ways = (
            *(self._related, self._above, self._during, self._by_tense),
            *(self._by_neighbour, self._going_on, self._leading),
        )
        found = (way(at) for way in ways)
        return next((stand for stand in found if stand is not None), None)

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
            beside = self._listed_with(at) if relation.days is None else None
            return beside or self._led_to(relation.other, relation.days)
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

    def _listed_with(self, at: int) -> Stand | None:
        """Behind what is listed before it: "weeks after the vote and | following a strike"."""
        mine, one = self.events[at].find.relation, self.events[at - 1].find.relation if at else None
        if mine is None or one is None or not one.led_to or one.days is None:
            return None
        same = mine.other is not None and one.other is not None and mine.other.i == one.other.i
        return Stand(at - 1, AFTER) if same else None

    def _event_of(self, word: Token, *, coming: bool) -> int | None:
        """The event that a word tells, or a noun names again; None for none of that status."""
        at = self.of_token.get(word.i)
        if at is None and word.pos_ not in VERBAL:
            at = self.of_deed.get(deed_of(word, self.reading))
        return at if at is not None and (self.events[at].status in AHEAD) == coming else None

    def _during(self, at: int) -> Stand | None:
        """With the event that a phrase of its clause names: "ran in the May vote", "died in it"."""
        event, verb = self.events[at], self.events[at].find.verb
        result = event.find.event.lemma_.lower() in self.words.toll
        for noun in verb.doc[verb.i + 1 : verb.right_edge.i + 1]:
            if noun.dep_ != "pobj" or noun.head.lower_ not in self.words.during:
                continue
            other = self.of_token.get(noun.i)
            if result and noun.lemma_.lower() in self.words.nouns:
                other = self.of_deed.get(deed_of(noun, self.reading), other)
            if other is not None and self.days[other] and self._is_alike(at, other):
                return Stand(other)
        return None

    def _is_alike(self, at: int, other: int) -> bool:
        return self.events[at].status == self.events[other].status

    def _by_tense(self, at: int) -> Stand | None:
        """What will be comes last; what is, and what the lead says "has been", with the news."""
        event, verb = self.events[at], self.events[at].find.verb
        if event.status in AHEAD:
            return Stand(LAST)
        if verb.pos_ == "NOUN":
            return None
        late = self._is_news(at) and verb.i < self.lead and not self._says(at, self.words.earlier)
        return Stand(self.published) if late or event.status == "ongoing" else None

    def _by_neighbour(self, at: int) -> Stand | None:
        """Beside what its sentence, or the one before it, has just told: "had left", "later"."""
        before = self._says(at, self.words.earlier)
        had = self._is_past_perfect(at) or (before and not self._is_news(at))
        if not had and not self._says(at, self.words.later) and not self._is_answer(at):
            return None
        reported = self.events[at].find.verb.dep_ == "ccomp"  # "Roe said the firm had left"
        near = self._near(range(at - 1, -1, -1), at, 0 if reported else 1)
        near = (i for i in near if not self._lasts(i))
        other = next((i for i in near if not (had and self._is_past_perfect(i))), None)
        if other is None or self.events[other].status != "happened":
            return None
        return Stand(other, BEFORE if had else AFTER)

    def _going_on(self, at: int) -> Stand | None:
        """After the deed of the same subject that has just been told: "In 1990 she left. She …".

        A chain of simple pasts with one subject tells them as they came: Labov & Waletzky,
        "Narrative analysis" (1967).
        """
        if at == 0 or not self._is_narrated(at) or not self._is_narrated(at - 1):
            return None
        verb, before = self.events[at].find.verb, self.events[at - 1].find.verb
        apart = self._sentence(at) - self._sentence(at - 1)
        if apart > 1 or self._paragraph(at) != self._paragraph(at - 1):
            return None
        joined = verb.dep_ == "conj" and first_conjunct(verb).i == first_conjunct(before).i
        own = own_subject(verb)
        same = own is None if joined else apart == 1 and own is not None and own.tag_ == "PRP"
        return Stand(at - 1, AFTER) if same else None

    def _is_narrated(self, at: int) -> bool:
        """Whether a main clause tells in the simple past what happened, but for words."""
        event, verb = self.events[at], self.events[at].find.verb
        finite = tensed_of(verb)
        main = first_conjunct(verb).dep_ == "ROOT" and finite.tag_ == "VBD"
        told = main and event.status == "happened" and not self._is_past_perfect(at)
        return told and not self._is_said(at) and not self._lasts(at)

    def _leading(self, at: int) -> Stand | None:
        """On the day of the news what its first sentence tells; with its last day if it has one."""
        verb = self.events[at].find.verb
        if verb.i >= self.first or verb.dep_ not in MAIN:
            return None
        days = [i for i in range(at) if self.days[i] and self._is_alike(at, i)]
        return Stand(days[-1] if days else self.published)

    def _lasts(self, at: int) -> bool:
        """Whether something has gone on from an old day until now."""
        return self._is_old(at) and not is_over(self.events[at].when, self.published)

    def _near(self, others: Iterable[int], at: int, sentences: int = 1) -> Iterator[int]:
        """The events next to one, up to the first that is told further away."""
        here = self._sentence(at)
        return takewhile(lambda i: abs(self._sentence(i) - here) <= sentences, others)

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
        if lemma in either(self.words.happening, without(self.words.wordless, self.words.greeting)):
            return self._is_by_saying(at)
        return lemma in either(self.reading.pack.speech.saying, self.words.greeting)

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

    def _is_answer(self, at: int) -> bool:
        """Whether a phrase puts it after what was told before: "in response, it sued"."""
        parts = (t for t in children(self.events[at].find.verb) if t.dep_ == "prep")
        nouns = nouns_under(parts)
        return any(t.lower_ in self.words.answers and not children(t) for t in nouns)

    def _is_news(self, at: int) -> bool:
        return is_present_perfect(self.events[at].find.verb, self.reading.pack.certainty)

    def _is_past_perfect(self, at: int) -> bool:
        return is_past_perfect(self.events[at].find.verb, self.reading.pack.certainty)

    def _paragraph(self, at: int) -> int:
        return self.reading.sentence(self.events[at].find.verb).paragraph

    def _sentence(self, at: int) -> int:
        return self.reading.index(self.events[at].find.verb)


def _is_below(word: Token, event: Placed) -> bool:
    """Whether a word stands in the clause of an event."""
    return any(t.i == event.find.verb.i for t in ancestors(word))
