"""Making: a found event gets its words, evidence, time, voice, actors and place in the order."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from explainer.model import AHEAD, Evidence, Facts, Reading, When
from explainer.sections.actors import ACTORS
from explainer.sections.timeline.broken import ends_with_copula, is_broken
from explainer.sections.timeline.chronology import DATED_LINE
from explainer.sections.timeline.distances import counted
from explainer.sections.timeline.echoes import (
    Made,
    goes_along,
    has_own_time,
    holds,
    taken_in,
    whole,
)
from explainer.sections.timeline.event import Event
from explainer.sections.timeline.find import Find, reached, row_of
from explainer.sections.timeline.finding import Finder
from explainer.sections.timeline.fitting import Fitting
from explainer.sections.timeline.gaps import closed
from explainer.sections.timeline.introducing import Introducing
from explainer.sections.timeline.joining import RESULT
from explainer.sections.timeline.leading import LEADING
from explainer.sections.timeline.ordering import Placed, deed_of
from explainer.sections.timeline.papers import is_known, is_paper, told_by
from explainer.sections.timeline.participants import is_where, is_whose, participants
from explainer.sections.timeline.parts import parts_of
from explainer.sections.timeline.quoting import closed_behind, opened_before
from explainer.sections.timeline.referring import Referred, Referring
from explainer.sections.timeline.standing import Place, places
from explainer.sections.timeline.tales import Tales
from explainer.sections.timeline.tellers import (
    Teller,
    is_held,
    is_of_nobody,
    is_presupposed,
    says_nothing,
    teller_of,
    with_telling,
)
from explainer.sections.timeline.times import Times, has_date, indexes_of
from explainer.sections.timeline.timing import Timing
from explainer.sections.timeline.undated import DEADLINE
from explainer.sections.timeline.words import Words
from explainer.text.attribution import Voice, voice_of
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.lost import lost_in
from explainer.text.entire import entire
from explainer.text.slugs import slug_of
from explainer.text.status import status_of
from explainer.text.syntax.clauses import VERBAL, children
from explainer.text.syntax.complements import content_of, leaves_out
from explainer.text.syntax.parts import is_modal
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.trimming import is_even

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Span, Token

Beside: TypeAlias = "tuple[Span | None, Span | None]"
"""The sentences before and behind that belong to the words of an event."""

SHORT_QUOTE = 5
"""Tokens, marks among them, of words that are only set off by quotation marks."""

LEAD = 3
"""Tokens between a time expression and the clause behind it that evidence may bridge."""


class Maker:
    """Makes the events of one article."""

    def __init__(self, reading: Reading, found: Facts) -> None:
        """Read the times, the cast and the quotations of an article."""
        self.reading = reading
        self.cast = Cast.of(reading, found.of(ACTORS))
        self.times = Times(reading)
        self.timing = Timing(reading, self.times)
        self.finder = Finder(reading, self.times, _quoted(reading), self.cast)
        self.referring = Referring(reading, self.cast, self.finder.lead)
        self.introducing = Introducing(self.referring, self.times)
        self.fitting = Fitting(reading, self.cast, self.finder.line_words)
        self.tales = Tales(reading, self.cast, {})

    def events(self) -> Iterator[Event]:
        """Give the events in the order of the text, as yet unjoined."""
        finds = self.finder.find()
        made, lost = self._made(finds)
        if more := self.finder.below(lost):
            made, _ = self._made(sorted([*finds, *more], key=lambda find: find.event.i))
        told = whole(made, self.reading.pack)
        for _, group in groupby(told, key=lambda one: self.reading.index(one.find.verb)):
            yield from (
                one.event
                for one in taken_in([*self._told_together(list(group))], self.reading.pack)
            )

    def _made(self, finds: Sequence[Find]) -> tuple[list[Made], list[Find]]:
        """The events that have words, and what is found that has none."""
        placed = []
        for found in finds:
            find = reached(found, self.fitting.short(found).end) if row_of(found) else found
            when = self.timing.when(find)
            placed.append(
                Placed(find, self.timing.status(find, when), when, self._deed(find, when))
            )
        placed = counted(placed, self.times)
        self.tales = Tales.of(placed, self.reading, self.cast)
        made: list[Made] = []
        lost = []
        for item, place in zip(placed, places(placed, self.reading), strict=True):
            short = self.fitting.short(item.find)
            words = short if item.find.rule == DATED_LINE else self.fitting.whole(short, item.find)
            named = self._named(item, words)
            words, before = named or (words, self._beside(item.find, opened_before))
            behind = None if named else self._beside(item.find, closed_behind)
            beside = (before, behind)
            event = self._event(item, words, short, place, named=bool(named), beside=beside)
            if event is None:
                lost.append(item.find)
            else:
                made.append(Made(item, short, words, event))
        return made, lost

    def _told_together(self, made: Sequence[Made]) -> Iterator[Made]:
        """The events of one sentence: as one where the main clause can be told with all others."""
        pack, verbs = self.reading.pack, {one.find.verb.i for one in made}
        mains = [o for o in made if has_own_time(o) or not goes_along(o.find.verb, verbs, pack)]
        alike = len({one.event.status for one in made}) == 1
        told = self._entire(mains[0], verbs) if len(mains) == 1 and alike else None
        if told is None:
            yield from (self._close_up(one, verbs) for one in made if self._stands(one))
            return
        held = [one for one in made if one is not mains[0] and holds(told, one)]
        who = (actor for one in (told, *held) for actor in one.event.actors)
        event = dataclasses.replace(told.event, actors=tuple(dict.fromkeys(who)))
        for one in made:
            if one is mains[0] and self._stands(told):
                yield dataclasses.replace(told, event=event)
            elif one is not mains[0] and one not in held and self._stands(one):
                yield self._close_up(one, verbs)

    def _stands(self, made: Made) -> bool:
        """Whether the words of an event hold both marks of each pair, and all that they need."""
        doc = self.reading.doc
        if not is_even(made.words.tokens(doc), goes_on=True):
            return False
        if ends_with_copula(doc, made.words.pieces):
            return False
        if len(made.event.evidence) > 1:
            return True  # the sentence before names them
        voiced = voice_of(made.find.event, self.reading, self.cast) is not None
        read = self.referring.read(made.find, made.words, apart=False, voiced=voiced)
        return read is not None and read.hanging is None

    def _entire(self, made: Made, verbs: set[int]) -> Made:
        """An event in the words of its whole sentence, where these are few and say as much.

        Else in its own, without a gap.
        """
        event, find = made.event, made.find
        if len(event.evidence) > 1:
            return made
        whole = entire(
            find.verb,
            made.words.pieces,
            self.reading,
            voiced=event.said_by is not None,
            dated=indexes_of(find.times) if event.when else (),
            below=lambda head: self._is_told_with(head, find),
        )
        if whole is None or self._goes_beyond(made, whole):
            return self._close_up(made, verbs)
        return self._retold(made, whole)

    def _goes_beyond(self, made: Made, whole: Span) -> bool:
        """Whether words hold what only may be, or is to come: "left and may have sold it".

        So with what others may do, unless a "but" limits by it what was done.
        """
        known = {i for start, end in made.words.pieces for i in range(start, end)}
        inside = {*range(whole.start, whole.end)} - known
        verb = made.find.verb
        more = [t for t in children(verb) if t.dep_ == "conj" and t.i in inside]
        links = [t for t in children(verb) if t.dep_ == "cc"]
        turns = {t.i for t in links if t.lower_ in self.reading.pack.certainty.turning}
        own = {None, own_subject(verb)}
        more = [t for t in more if any(verb.i < link.i < t.i for link in links)]
        told = [t for v in more if own_subject(v) in own for t in (v, content_of(v))]
        others = [
            t for t in more if own_subject(t) not in own and not turns & {*range(verb.i, t.i)}
        ]
        told += [t for v in others for t in (v, *_said_by(v)) if is_modal(t)]
        ahead = any(status_of(t, self.reading.pack) in AHEAD for t in told)
        return ahead and made.event.status not in AHEAD

    def _close_up(self, made: Made, verbs: set[int]) -> Made:
        """An event with the few words between its subject and its verb."""
        if len(made.event.evidence) > 1:
            return made
        verb, status = made.find.verb, made.event.status
        whole = closed(made.words, verb, status, verbs, self.reading.pack)
        return made if whole is None else self._retold(made, whole)

    def _retold(self, made: Made, whole: Span) -> Made:
        """An event in other words; as it was where these need others to be read."""
        event = made.event
        words, own = Words(((whole.start, whole.end),)), made.words.pieces
        known = {i for start, end in own for i in range(start, end)}
        if lost_in(whole, known, self.reading, self.cast) is not None:
            return made
        again = self._event(made.item, words, made.short, Place(event.position, event.ordered))
        named = {a.id for t in whole if (a := self.cast.at(t)) is not None}
        lost = again is not None and {*event.meant} - {*again.meant} - named
        if again is None or lost or again.said_by != event.said_by:
            return made
        again = dataclasses.replace(again, when=event.when)
        return dataclasses.replace(made, words=words, event=again)

    def _is_told_with(self, head: Token, find: Find) -> bool:
        """Whether a main clause tells an event, or an undated one on the way, and as sure.

        A line with a time tells what was then, and so does not open with something else.
        """
        bare = not find.times and find.relation is None and find.verb.pos_ in VERBAL
        alike = bare and status_of(head, self.reading.pack) == find.status
        return alike or head.i == find.event.i

    def _event(
        self,
        item: Placed,
        words: Words,
        short: Words,
        place: Place,
        *,
        named: bool = False,
        beside: Beside = (None, None),
    ) -> Event | None:
        """An event in these words, which or the sentence before may name whom they are about."""
        find = item.find
        if self._is_empty(item, words, short):
            return None
        voice = voice_of(find.event, self.reading, self.cast)
        shown = with_telling(find, words, self.reading, voice)
        if shown is None or (voice is None and is_of_nobody(find, self.reading)):
            return None
        words, apart = shown, self._is_apart(item) and not named
        referred = self.referring.read(find, words, apart=apart, voiced=voice is not None)
        if referred is None or (referred.bare and not named):
            return None
        teller = self._teller(item, words, voice)
        if teller is None:
            return None
        event = self._told(item, words, referred, beside)
        return dataclasses.replace(
            event,
            said_by=teller[0],
            sourcing=teller[1],
            position=place.position,
            ordered=place.told,
            key=(item.deed, *parts_of(find, short, self.reading, self.cast)),
        )

    def _is_empty(self, item: Placed, words: Words, short: Words) -> bool:
        """Whether words tell no event: of a paper, of a lost time, only that somebody spoke."""
        find, doc, pack = item.find, self.reading.doc, self.reading.pack
        paper = is_paper(find, pack) and told_by(find, pack) is None and not is_known(find)
        dated = has_date(find.times)
        below = find.verb.dep_ == "acl" or find.verb.pos_ not in VERBAL
        lost = below and dated and item.when is None
        empty = paper or lost or says_nothing(find, short, self.finder, self.cast)
        empty |= leaves_out(find.verb)
        empty |= is_broken(doc, words.pieces) or self.tales.goes_on(item)
        return empty or not any(c.isalpha() for c in words.text(doc))

    def _teller(self, item: Placed, words: Words, voice: Voice | None) -> Teller | None:
        """Who says it, as the page shows it; None where nobody known does."""
        find, text = item.find, words.text(self.reading.doc)
        quoted = find.verb.i in self.finder.judge.quoted
        told = not quoted and is_presupposed(find, self.reading, self.cast)
        if voice is not None and (told or is_held(words, voice, self.reading)):
            voice = None
        dated = bool(item.when)
        return teller_of(voice, text, find.event, self.reading, self.cast, dated=dated)

    def _told(self, item: Placed, words: Words, referred: Referred, beside: Beside) -> Event:
        """An event in its words, with those of the sentences beside it, as yet told by nobody."""
        find, doc = item.find, self.reading.doc
        before, behind = (self._pieces(span) for span in beside)
        lead = "".join(f"{piece.text} " for piece in before)
        text = lead + words.text(doc) + "".join(f" {piece.text}" for piece in behind)
        return Event(
            id=slug_of(text),
            evidence=(self._evidence(find, words), *before, *behind),
            rule=self._rule(item),
            confidence=find.confidence,
            text=text,
            when=item.when or self.timing.told(find),
            status=item.status,
            actors=tuple(dict.fromkeys((*referred.who, *self._actors(find, words)))),
            meant=tuple(actor.id for _, actor in referred.told),
            places=tuple(len(lead) + words.place(doc, token) for token, _ in referred.told),
            quoted=not before and scene_of(self.reading).is_within(words.pieces),
        )

    def _pieces(self, span: Span | None) -> tuple[Evidence, ...]:
        return () if span is None else self.reading.evidences(span.start_char, span.end_char)

    def _beside(self, find: Find, told: Callable[[Token, Reading], Span | None]) -> Span | None:
        """The sentences beside it that belong to the same quotation; None for none."""
        return told(find.verb, self.reading) if find.said else None

    def _named(self, item: Placed, words: Words) -> tuple[Words, Span | None] | None:
        """The words that name whom an event is about; None where they need none, or nobody does."""
        apart = self._is_apart(item)
        light = apart and item.status not in {"happened", "scheduled"}
        if light or voice_of(item.find.event, self.reading, self.cast) is not None:
            return None
        return self.introducing.named(item.find, words, apart=apart)

    def _is_apart(self, item: Placed) -> bool:
        """Whether an event has no time and stands behind the lead, so that it must say all."""
        apart = item.when is None and item.find.rule != DEADLINE and self._is_aside(item.find)
        return apart and all(time.is_now() for time in item.find.times)

    def _rule(self, item: Placed) -> str:
        own = deed_of(item.find.event, self.reading)
        return item.find.rule if own == item.deed else RESULT

    def _deed(self, find: Find, when: When | None) -> str:
        """What happens; of what only tells a result ("died in the crash") the event behind it."""
        relation, words = find.relation, self.reading.pack.events
        result = find.event.lemma_.lower() in words.toll and when is None
        other = relation.other if relation is not None and relation.side == "same" else None
        if result and other is not None and other.pos_ == "NOUN":
            return deed_of(other, self.reading)
        return deed_of(find.event, self.reading)

    def _evidence(self, find: Find, words: Words) -> Evidence:
        """The clause, with the time expression that stands before it."""
        doc, start = self.reading.doc, words.start
        span = self.reading.spans[self.reading.index(find.verb)]
        for timed in find.times:
            if span.start <= timed.start and timed.end <= start <= timed.end + LEAD:
                start = timed.start
                if start > span.start and doc[start - 1].pos_ in {"ADP", "SCONJ"}:
                    start -= 1
        return self.reading.evidence(doc[start : words.end])

    def _actors(self, find: Find, words: Words) -> tuple[str, ...]:
        """The actors that take part, in the order of the words."""
        shown = {i for start, end in words.pieces for i in range(start, end)}
        shown -= indexes_of(find.times)  # "| May's | local vote" is of the month
        taking = {t.i: t for t in participants(find, self.reading.pack) if t.i in shown}
        found = ((taking[i], self.cast.at(taking[i])) for i in sorted(taking))
        who = [(noun, actor) for noun, actor in found if actor is not None]
        pack = self.reading.pack
        who = [(t, a) for t, a in who if a.kind != "place" or not is_where(t, pack)]
        doer = subject_of(find.event)
        acting = (a for t, a in who if not is_whose(t, a.kind, doer, pack))
        return tuple(dict.fromkeys(actor.id for actor in acting))

    def _is_aside(self, find: Find) -> bool:
        """Whether a clause stands behind the lead of the article."""
        return find.rule != LEADING and find.event.i >= self.finder.lead


def _quoted(reading: Reading) -> frozenset[int]:
    """The tokens inside quotations of more than a few words."""
    scene = scene_of(reading)
    return frozenset(
        token
        for first, behind in scene.tokens
        if behind - first > SHORT_QUOTE
        for token in range(first, behind)
    )


def _said_by(verb: Token) -> list[Token]:
    """What a verb tells that somebody says: "says it | will hire"."""
    return [t for t in children(verb) if t.dep_ == "ccomp" and t.i > verb.i]
