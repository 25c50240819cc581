"""Making: a found event gets its words, evidence, time, voice, actors and place in the order."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from explainer.model import Evidence, Facts, Reading, When
from explainer.sections.actors import ACTORS
from explainer.sections.timeline.bounds import is_over
from explainer.sections.timeline.chronology import DATED_LINE
from explainer.sections.timeline.completing import made_whole
from explainer.sections.timeline.depending import conditional
from explainer.sections.timeline.distances import counted
from explainer.sections.timeline.echoes import Made, goes_along, has_own_time, holds, whole
from explainer.sections.timeline.event import Event
from explainer.sections.timeline.find import Find, reached, row_of
from explainer.sections.timeline.finding import Finder
from explainer.sections.timeline.governing import is_apart, main_of, wisher_of
from explainer.sections.timeline.introducing import Introducing
from explainer.sections.timeline.joining import RESULT
from explainer.sections.timeline.leading import LEADING
from explainer.sections.timeline.ordering import UNKNOWN, Placed, day_of, deed_of
from explainer.sections.timeline.papers import is_known, is_paper, told_by
from explainer.sections.timeline.participants import is_where, participants
from explainer.sections.timeline.parts import parts_of
from explainer.sections.timeline.pieces import joined_pieces, whole_words
from explainer.sections.timeline.referring import Referring
from explainer.sections.timeline.replacing import spelled_out
from explainer.sections.timeline.standing import Place, places
from explainer.sections.timeline.stray import is_broken
from explainer.sections.timeline.tellers import (
    is_held,
    is_of_nobody,
    is_presupposed,
    says_nothing,
    teller_of,
)
from explainer.sections.timeline.thread import TOLD
from explainer.sections.timeline.times import Times
from explainer.sections.timeline.timing import Timing
from explainer.sections.timeline.undated import DEADLINE
from explainer.sections.timeline.wording import clause_words, noun_words
from explainer.sections.timeline.words import Words
from explainer.text.attribution import voice_of
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.lost import lost_in
from explainer.text.coreference.meant import described_by, named_beside
from explainer.text.entire import entire
from explainer.text.slugs import slug_of
from explainer.text.status import status_of
from explainer.text.syntax.clauses import VERBAL, first_conjunct, subject_of
from explainer.text.syntax.limits import limit_end, limits_of, names_some, other_case_of
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.trimming import behind_complementizer, is_even, label_end, teller_start

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

SHORT_QUOTE = 5
"""Tokens, marks among them, of words that are only set off by quotation marks."""

LEAD = 3
"""Tokens between a time expression and the clause behind it that evidence may bridge."""

CARRIED = 4
"""Sentences for which a story goes on with the old day that it told last."""

STORY = frozenset({TOLD, "moving-clause"})
"""Rules of clauses without a time that may go on with an old story."""

NOW = "PRESENT_REF"
"""TIMEX3's value of a time that is no other than that of writing: "he has | now | been freed"."""


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
        self.tales: dict[int, int] = {}

    def events(self) -> Iterator[Event]:
        """Give the events in the order of the text, as yet unjoined."""
        placed = []
        for found in self.finder.find():
            find = reached(found, self._words(found).end) if row_of(found) else found
            when = self.timing.when(find)
            placed.append(
                Placed(find, self.timing.status(find, when), when, self._deed(find, when))
            )
        placed = counted(placed, self.times)
        self.tales = dict(self._years(placed))
        made = []
        for item, place in zip(placed, places(placed, self.reading), strict=True):
            short = self._words(item.find)
            words = short if item.find.rule == DATED_LINE else self._whole(short, item.find)
            named = self._named(item, words)
            words, before = named or (words, None)
            event = self._event(item, words, short, place, named=bool(named), before=before)
            if event is not None:
                made.append(Made(item, short, words, event))
        told = whole(made, self.reading.pack)
        for _, group in groupby(told, key=lambda one: self.reading.index(one.find.verb)):
            yield from self._told_together(list(group))

    def _told_together(self, made: Sequence[Made]) -> Iterator[Event]:
        """The events of one sentence: as one where the main clause can be told with all others."""
        pack, verbs = self.reading.pack, {one.find.verb.i for one in made}
        mains = [o for o in made if has_own_time(o) or not goes_along(o.find.verb, verbs, pack)]
        alike = len({one.event.status for one in made}) == 1
        told = self._entire(mains[0]) if len(mains) == 1 and alike else None
        if told is None:
            yield from (one.event for one in made if self._stands(one))
            return
        held = [one for one in made if one is not mains[0] and holds(told, one)]
        who = (actor for one in (told, *held) for actor in one.event.actors)
        event = dataclasses.replace(told.event, actors=tuple(dict.fromkeys(who)))
        kept = [told if one is mains[0] else one for one in made if one not in held]
        yield from (event if o is told else o.event for o in kept if self._stands(o))

    def _stands(self, made: Made) -> bool:
        """Whether the words of an event hold both marks of each pair, and whom pronouns mean."""
        if not is_even(made.words.tokens(self.reading.doc), goes_on=True):
            return False
        if len(made.event.evidence) > 1:
            return True  # the sentence before names them
        voiced = voice_of(made.find.event, self.reading, self.cast) is not None
        read = self.referring.read(made.find, made.words, apart=False, voiced=voiced)
        return read is not None and read.hanging is None

    def _entire(self, made: Made) -> Made:
        """An event in the words of its whole sentence, where these are few and say as much."""
        event, find = made.event, made.find
        if len(event.evidence) > 1:
            return made
        whole = entire(
            find.verb,
            made.words.pieces,
            self.reading,
            voiced=event.said_by is not None,
            dated={i for t in find.times for i in range(t.start, t.end)} if event.when else (),
            below=lambda head: self._is_told_with(head, find),
        )
        if whole is None:
            return made
        words, own = Words(((whole.start, whole.end),)), made.words.pieces
        known = {i for start, end in own for i in range(start, end)}
        if lost_in(whole, known, self.reading, self.cast) is not None:
            return made
        again = self._event(made.item, words, made.short, Place(event.position, event.ordered))
        if again is None or len(again.meant) < len(event.meant) or again.said_by != event.said_by:
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

    def _whole(self, short: Words, find: Find) -> Words:
        """The words of a clause with what it cannot do without."""
        words = self._cut(made_whole(short, find.verb, self.reading.pack), find)
        words = spelled_out(self._limited(words, find), find, self.reading, self.cast)
        return words.evened(self.reading.doc, self.reading.spans[self.reading.index(find.verb)])

    def _event(
        self,
        item: Placed,
        words: Words,
        short: Words,
        place: Place,
        *,
        named: bool = False,
        before: Span | None = None,
    ) -> Event | None:
        """An event in these words, which or the sentence before may name whom they are about."""
        find, doc = item.find, self.reading.doc
        text = words.text(doc)
        pack = self.reading.pack
        paper = is_paper(find, pack) and told_by(find, pack) is None and not is_known(find)
        dated = any(t.mention.edtf for t in find.times)
        lost = find.verb.dep_ == "acl" and dated and item.when is None
        empty = paper or lost or says_nothing(find, short, self.finder, self.cast)
        empty |= is_broken(doc, words.pieces) or self._is_of_old_story(item)
        if empty or not any(c.isalpha() for c in text):
            return None
        voice = voice_of(find.event, self.reading, self.cast)
        if voice is None and is_of_nobody(find, self.reading):
            return None
        apart = self._is_apart(item) and not named
        referred = self.referring.read(find, words, apart=apart, voiced=voice is not None)
        if referred is None or (referred.bare and not named):
            return None
        quoted = find.verb.i in self.finder.judge.quoted
        told = not quoted and is_presupposed(find, self.reading, self.cast)
        if voice is not None and (told or is_held(text, voice, self.reading)):
            voice = None
        dated = bool(item.when)
        teller = teller_of(voice, text, find.event, self.reading, self.cast, dated=dated)
        if teller is None:
            return None
        said_by, sourcing = teller
        more = () if before is None else (self.reading.evidence(before),)
        lead = "".join(f"{piece.text} " for piece in more)
        return Event(
            id=slug_of(lead + text),
            evidence=(self._evidence(find, words), *more),
            rule=self._rule(item),
            confidence=find.confidence,
            text=lead + text,
            when=item.when or self.timing.told(find),
            status=item.status,
            said_by=said_by,
            sourcing=sourcing,
            actors=tuple(dict.fromkeys((*referred.who, *self._actors(find, words)))),
            meant=tuple(actor.id for _, actor in referred.told),
            places=tuple(len(lead) + words.place(doc, token) for token, _ in referred.told),
            position=place.position,
            ordered=place.told,
            quoted=before is None and scene_of(self.reading).is_within(words.pieces),
            key=(item.deed, *parts_of(find, short, self.reading, self.cast)),
        )

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
        return apart and all(time.mention.value == NOW for time in item.find.times)

    def _years(self, placed: Sequence[Placed]) -> Iterator[tuple[int, int]]:
        """The year that a sentence shortly before it told of last, by each event's verb."""
        told: list[tuple[int, int]] = []
        published = self.reading.article.published
        for item in placed:
            verb, here = item.find.verb, self.reading.index(item.find.verb)
            at, year = next((t for t in reversed(told) if t[0] < here), (-CARRIED, 0))
            near = here - at <= CARRIED and at >= 0
            if near and not is_present_perfect(verb, self.reading.pack.certainty):
                yield verb.i, year
            day = day_of(item, UNKNOWN) if first_conjunct(verb).dep_ == "ROOT" else None
            if day is not None and item.status == "happened" and is_over(item.when, published):
                told.append((here, day.year))

    def _is_of_old_story(self, item: Placed) -> bool:
        """Whether a clause about nobody named goes on with a tale of years ago, as if it were news.

        "In 1996 a boy fell into a den. The keepers freed him."
        """
        published, who = self.reading.article.published, subject_of(item.find.verb)
        year = self.tales.get(item.find.verb.i)
        named = who is None or who.pos_ == "PROPN" or self._names(who)
        if named or item.find.verb.dep_ != "ROOT":
            return False
        if published is None or item.when is not None or year is None:
            return False
        told = item.find.rule in STORY and item.status == "happened" and not item.find.times
        return told and year < published.year - 1

    def _names(self, noun: Token) -> bool:
        """Whether a noun is, or stands for, a name: "the clerk, Ann Roe", "the firm"."""
        known = self.cast.at(noun) or named_beside(noun, self.cast)
        return (known or described_by(noun, self.reading, self.cast)) is not None

    def _rule(self, item: Placed) -> str:
        own = deed_of(item.find.event, self.reading)
        return item.find.rule if own == item.deed else RESULT

    def _deed(self, find: Find, when: When | None) -> str:
        """What happens; of what only tells a result ("died in the crash") the event behind it."""
        relation, words = find.relation, self.reading.pack.events
        result = find.event.lemma_.lower() in words.results and when is None
        other = relation.other if relation is not None and relation.side == "same" else None
        if result and other is not None and other.pos_ == "NOUN":
            return deed_of(other, self.reading)
        return deed_of(find.event, self.reading)

    def _words(self, find: Find) -> Words:
        """The short clause of an event."""
        pack = self.reading.pack
        if find.rule == DATED_LINE:
            return Words((self.finder.line_words[find.event.i],))
        if find.verb.pos_ == "NOUN":
            words = noun_words(find.verb, pack)
        elif (tells := told_by(find, pack)) is not None:
            words = clause_words(tells, pack, said=True)
        elif (wish := wisher_of(find.verb)) is not None:
            words = clause_words(wish, pack, content=find.event)
        elif (main := main_of(find.verb)) is not None and not is_apart(find.verb, pack):
            words = clause_words(main, pack, content=find.verb)
        else:
            words = clause_words(
                find.verb, pack, said=find.said, kept=find.kept, content=find.event
            )
        return self._cut(words, find)

    def _cut(self, words: Words, find: Find) -> Words:
        """The words of an event cut to its sentence, with hyphened words whole."""
        span = self.reading.spans[self.reading.index(find.verb)]
        first = max(label_end(span), self._behind_dateline(find.verb))
        whole = (whole_words(self.reading.doc, *piece) for piece in words.pieces)
        teller = teller_start(span, self.reading.pack)
        last = teller if find.verb.i < teller else span.end
        cut = [(max(a, first), min(b, last)) for a, b in whole]
        opens = behind_complementizer(self.reading.doc[cut[0][0]], self.reading.pack)
        cut[0] = (opens, cut[0][1])
        pieces = joined_pieces([(a, b) for a, b in cut if a < b])
        return Words(pieces or ((find.verb.i, find.verb.i + 1),))

    def _limited(self, words: Words, find: Find) -> Words:
        """The words of a clause with the place or the row of things that it opens with."""
        pack, first = self.reading.pack, words.pieces[0][0]
        if find.verb.pos_ == "NOUN":
            return words
        if (whole := conditional(words, find.verb, pack)) != words:
            return whole
        dated = {i for t in find.times for i in range(t.start, t.end)}
        other = other_case_of(find.verb, pack)
        for part in limits_of(find.verb, pack) if other is None else (other,):
            end = limit_end(part)
            if end > words.start or (part is not other and dated & {*range(part.i, end)}):
                continue
            told = {t.lower_ for a, b in words.pieces for t in self.reading.doc[a:b]}
            limits = names_some(part, pack) and self.reading.doc[end - 1].lower_ not in told
            if part is other or limits:
                near = all(t.text == "," for t in self.reading.doc[end:first])
                front = (part.i, words.pieces[0][1] if near else end)
                return Words((front, *(words.pieces[1:] if near else words.pieces)))
        return words

    def _behind_dateline(self, verb: Token) -> int:
        """The first token behind "PARIS (AFP) —" at the start of a verb's paragraph."""
        scene, doc = scene_of(self.reading), self.reading.doc
        first = scene.dateline(scene.paragraph(verb.i))
        marked = first > 1 and (bool(doc[first - 2].whitespace_) or doc[first - 1].text == ")")
        return first if marked and first <= verb.i else 0

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
        taking = {t.i: t for t in participants(find, self.reading.pack) if t.i in shown}
        found = ((taking[i], self.cast.at(taking[i])) for i in sorted(taking))
        who = [(noun, actor) for noun, actor in found if actor is not None]
        acting = (a for t, a in who if a.kind != "place" or not is_where(t, self.reading.pack))
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
