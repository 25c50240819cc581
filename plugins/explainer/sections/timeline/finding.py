"""Finding events: which clauses and nouns of an article tell something that happened or will."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from explainer.model import AHEAD, Reading, Sentence, Status
from explainer.sections.timeline.along import time_around, told_since
from explainer.sections.timeline.arranging import PLEDGED, WILL
from explainer.sections.timeline.chronology import is_counted_from_now, lines_of
from explainer.sections.timeline.ends import behind_mark
from explainer.sections.timeline.find import Find, is_of_owned, was_due, was_tried
from explainer.sections.timeline.foreign import counts_to, is_foreseen, is_of_thing
from explainer.sections.timeline.governing import main_of
from explainer.sections.timeline.judging import Judge
from explainer.sections.timeline.leading import LEADING, told_as
from explainer.sections.timeline.looked import Looked, Ruling
from explainer.sections.timeline.moments import Moments
from explainer.sections.timeline.naming import ruling_of
from explainer.sections.timeline.offered import offer_of
from explainer.sections.timeline.quoting import is_quoted_around
from explainer.sections.timeline.relations import Relation, adverb_of, phrase_of, told_before
from explainer.sections.timeline.shapes import has_amount, on_a_day
from explainer.sections.timeline.sides import came_long_before, is_all_over, is_any_coming, is_past
from explainer.sections.timeline.thread import TOLD, Thread
from explainer.sections.timeline.times import SINCE, Timed, Times, has_date
from explainer.sections.timeline.together import kept_with, part_of_saying, tail_of
from explainer.sections.timeline.undated import CHANGE
from explainer.text.coreference.cast import Cast
from explainer.text.status import status_of
from explainer.text.status.embedding import embedded
from explainer.text.status.untold import is_in_taken_back
from explainer.text.syntax.clauses import (
    LONGEST,
    PRESENT,
    SUBJECTS,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    heads_clause,
)
from explainer.text.syntax.complements import chain_of, content_of
from explainer.text.syntax.parts import is_passive, tensed_of
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

YEAR = "year"
"""The rule of a year that stands for itself."""

SHORT = 12
"""Words of a paragraph without a full stop that is a heading rather than a sentence."""


class Finder:
    """Finds the events of one article."""

    def __init__(self, reading: Reading, times: Times, quoted: frozenset[int], cast: Cast) -> None:
        """Keep the article, its time expressions, the tokens inside direct quotations, the cast."""
        self.reading = reading
        self.pack = reading.pack
        self.times = times
        self.thread = Thread.of(reading, cast)
        self.lead = self.thread.lead
        self.judge = Judge(reading.pack, quoted, self.thread)
        self.verbs = self.judge.verbs
        self.leader = self.judge.leader
        self.told: set[int] = set()
        self.opened = False
        self.moments = Moments(reading, times, self.verbs, self.told)
        self.lines = lines_of(reading, times)
        placed = reading.article.sentences
        self.chronology = {placed[at].paragraph for at, lines in self.lines.items() if lines}
        self.line_words = {
            line.find.event.i: line.words for row in self.lines.values() for line in row
        }

    def find(self) -> Sequence[Find]:
        """Give the events in the order of the text, as yet unjoined."""
        return self.thread.carrying(tuple(self._all()))

    def below(self, lost: Sequence[Find]) -> Sequence[Find]:
        """Give what tells when something was of which nobody knows whom it befell.

        "He was held when | guards stormed the mill".
        """
        dated = (f for f in lost if f.status == "happened" and f.verb.pos_ in VERBAL)
        verbs = [t for f in dated for t in children(f.verb) if t.dep_ == "advcl"]
        verbs = [t for t in verbs if heads_clause(t) and own_subject(t) is not None]
        self.told.clear()
        return [f for t in verbs if (f := self._clause(t)) is not None]

    def _all(self) -> Iterator[Find]:
        pairs = zip(self.reading.article.sentences, self.reading.spans, strict=True)
        for at, (sentence, span) in enumerate(pairs):
            if self.lines.get(at):
                yield from (line.find for line in self.lines[at])
            elif len(span) <= LONGEST and not _is_passed_over(sentence, span):
                found = [*self._clauses(span), *self._nouns(span)]
                if sentence.paragraph in self.chronology:
                    found = [f for f in found if not is_counted_from_now(f, self.reading)]
                if sentence.kind == "item":
                    found = [f for f in found if self._is_whole(f) or _is_deed(f)]
                elif _is_bare(span):
                    found = [find for find in found if self._is_whole(find)]
                self.opened = self.opened or bool(found)
                yield from sorted(found, key=lambda find: find.event.i)

    def _is_whole(self, find: Find) -> bool:
        """Whether a line without a full stop tells what happened when: "Roe won it in 1973".

        So with by how much a thing became more or less: "Shares fell to 4 crowns".
        """
        told = find.rule == CHANGE and has_amount(find.event, self.pack)
        told = told or has_date(find.times)
        return told and find.verb.dep_ == "ROOT" and own_subject(find.verb) is not None

    def _clauses(self, span: Span) -> Iterator[Find]:
        """The clauses of a sentence, main clauses first: they decide what is told with them."""
        verbs = [t for t in span if heads_clause(t)]
        ranked = sorted(verbs, key=lambda t: sum(1 for _ in ancestors(t)))
        found = [f for v in ranked if v.i not in self.told and (f := self._clause(v)) is not None]
        if not found and not self.opened:
            found = [self._opening(v) for v in ranked if self.judge.is_news(v)][:1]
        yield from found

    def _opening(self, verb: Token) -> Find:
        """What opens an article, whatever it tells: "…, the minister has warned"."""
        times = tuple(t for t in self.times.of([verb]) if not is_of_thing(t, verb, self.verbs))
        return Find(verb, verb, self._told_as(verb, times), times, LEADING, "medium", said=True)

    def _told_as(self, verb: Token, times: Sequence[Timed]) -> Status:
        """The status of a main clause of the lead: what has its day of saying has been said."""
        status = told_as(verb, self.pack)
        over = any(is_past(t, "happened", self.times) for t in times if t.mention.edtf)
        return "happened" if over and self.verbs.is_saying(verb) else status

    def _nouns(self, span: Span) -> Iterator[Find]:
        for noun in span:
            if noun.pos_ == "NOUN" and noun.i not in self.told:
                found = self._noun(noun)
                if found is not None:
                    yield found

    # -------------------------------------------------------------- clauses

    def _clause(self, verb: Token) -> Find | None:
        event, content, status, times = self._read(verb)
        addressed = self._is_addressed(verb, times)
        if status is None or (self.verbs.is_attribution(verb) and not addressed):
            return None
        main = main_of(verb)
        if main is not None and (
            has_date(self.times.of([main])) or came_long_before(verb, self.times)
        ):
            return None  # "was fined on Monday for stealing it in May" would be told twice
        if was_due(verb, times, status, self.times) or was_tried(verb, status, self.pack):
            return None
        dated = has_date(times)
        if (
            dated
            and status in AHEAD
            and (self._is_before(verb, times) or self._was_foretold(verb, times))
        ):
            status = "happened"
        times = self._fitting(times, verb, status)
        if status == "happened" and is_foreseen(verb, times, self.times):
            return None
        tail = tail_of(event, self.pack) or tail_of(verb, self.pack)
        if not times and tail is not None and (status != "ongoing" or tail.tag_ in PRESENT):
            times = self.times.of([tail])
        relation = self._relation(verb, event)
        ahead = is_any_coming(times, status, self.times)
        coming = status == "happened" and ahead
        over = is_all_over(times, self.times)
        looked = Looked(verb, event, status, times, relation, coming, ahead, over)
        if (found := self.judge.of(looked)) is None or self._is_told_within(verb, found[0]):
            return None
        if found[0] == LEADING and self.opened:
            return None
        return self._found(looked, content, found, tail, addressed=addressed)

    def _is_addressed(self, verb: Token, times: Sequence[Timed]) -> bool:
        """Whether somebody said it on a day, so that its words are repeated with who said them.

        That is so where they are few; else of what is not quoted, where they tell nothing else.
        """
        short = self.verbs.quotes_briefly(verb) or is_quoted_around(verb, self.reading)
        if short and self.verbs.is_address(verb, times):
            return True
        said = self.leader.said_on_a_day(verb, times)
        return said is not None and not self._is_told(said)

    def _is_told(self, said: Token) -> bool:
        """Whether what somebody said tells events of its own: "the mill closed, Roe said"."""
        before = {*self.told}
        verbs = [t for t in said.subtree if heads_clause(t)]
        found = any(self._clause(verb) is not None for verb in verbs)
        self.told.clear()
        self.told.update(before)
        return found

    def _read(self, verb: Token) -> tuple[Token, Token, Status | None, list[Timed]]:
        """What a clause says happens, the verb that this ends with, how sure it is, and its times.

        "Is due to meet on Monday" tells of "meet"; "tried to meet" of "tried", which ends with it.
        """
        ranked = self.verbs.ranked_of(verb)
        content = ranked or content_of(verb)
        carries = content.i != verb.i and (
            self.verbs.is_carrier(verb) or self.moments.decides(verb, content)
        )
        attempted = self.verbs.attempt_of(verb) or self.verbs.order_of(verb)
        event = _done_by(verb, content) if carries and attempted is None else verb
        own = attempted and embedded(verb, attempted, self.pack)
        status = own if attempted else status_of(event, self.pack)
        if ranked is not None and (above := status_of(verb, self.pack)) is not None:
            status = "happened" if above not in AHEAD else above
        ordered = self.verbs.order_of(verb) is not None
        if carries and attempted is None and self._was_ordered(verb, content):
            event, status = verb, "happened"
            ordered = self.moments.decides(verb, content)
        chain = chain_of(verb, content)
        times = self.moments.of(verb, content, chain, carries=carries and not ordered)
        times = [t for t in times if not counts_to(t, verb)]
        status = status or self.verbs.lack_of(verb, times)
        if status is None and verb.i not in self.judge.quoted:
            status = offer_of(verb, times, self.times, self.judge.undated.narrator)
        return event, content, status, times

    def _was_ordered(self, verb: Token, content: Token) -> bool:
        """Whether somebody was ordered to do something at a time that may be over.

        "People were ordered to leave on Monday night"; but "… to appear next Monday". Where that is
        what people arrange, the order is told without it.
        """
        acts = self.pack.certainty.acts.get(verb.lemma_.lower()) == "scheduled"
        if not acts or not is_passive(verb) or tensed_of(verb).tag_ != "VBD":
            return False
        dated = [t for t in self.times.of([content]) if t.mention.edtf]
        return bool(dated) and all(is_past(t, "happened", self.times) for t in dated)

    def _found(
        self, looked: Looked, content: Token, ruling: Ruling, tail: Token | None, *, addressed: bool
    ) -> Find:
        """An event by its ruling, with what is told with it, which then is no event of its own."""
        verb, event, times = looked.verb, looked.event, looked.times
        status = self._told_as(verb, times) if ruling[0] == LEADING else looked.status
        around = self._around(verb, event, status) if not has_date(times) else []
        self.told.update((verb.i, event.i, content.i, *(t.word.i for t in (*times, *around))))
        since = (told_since(t) for t in around if t.mention.rule == SINCE)
        self.told.update(t.i for told in since for t in told)
        kept = kept_with(verb, event, status, tail, self.moments)
        if (ranked := self.verbs.ranked_of(verb)) is not None:
            kept |= {ranked.i}
        status = self._settled(status, looked, ruling[0])
        if looked.coming and self.verbs.is_saying(verb):
            kept |= {t.i for t in children(verb) if t.dep_ == "conj"}
            self.told.update(kept)
        said = addressed or self.verbs.keeps_said(verb) or self.verbs.keeps_said(event)
        if said:
            self.told.update(part_of_saying(verb, times, self.moments))
        return Find(
            verb, event, status, tuple(times), *ruling, looked.relation, kept, said, tuple(around)
        )

    def _is_before(self, verb: Token, times: Sequence[Timed]) -> bool:
        """Whether it was done before what is to come: "will stand trial after being charged".

        What people arrange for a day may come first: "will fly home after visiting Elm on Monday".
        """
        after = verb.dep_ == "pcomp" and verb.head.lower_ in self.pack.events.after
        planned = verb.lemma_.lower() in self.pack.certainty.arrangements and on_a_day(times)
        above = verb.head.head
        over = above.head if above.dep_ == "xcomp" else above
        over = over.head if over.dep_ == "acomp" else over  # "was due to"
        does = own_subject(over) == subject_of(verb)  # not "had clerks sign it after paying"
        past = tensed_of(over).tag_ == "VBD"  # "was due to resume after stopping on Monday"
        return after and does and (is_passive(verb) or past or not planned)

    def _was_foretold(self, verb: Token, times: Sequence[Timed]) -> bool:
        """Whether somebody foretold something at a time that is over: "forecast a fall in May"."""
        thing = next((t for t in children(verb) if t.dep_ == "dobj"), None)
        says = verb.tag_ == "VBD" and verb.lemma_.lower() in self.pack.certainty.speech
        if thing is None or not says:
            return False
        own = [t for t in times if t.start < thing.i or on_a_day([t])]  # not "a fall in 2012"
        return any(is_past(t, "happened", self.times) for t in own if t.mention.edtf)

    def _around(self, verb: Token, event: Token, status: Status) -> list[Timed]:
        """What dates a clause that tells an event without a time of its own."""
        found = self._fitting(time_around(verb, event, self.times, self.pack), verb, status)
        return [
            t for t in found if status != "happened" or not is_any_coming([t], status, self.times)
        ]

    def _fitting(self, times: list[Timed], verb: Token, status: Status) -> list[Timed]:
        """The times that can be those of a clause of this status: what is to come has no past."""
        over = status == "possible" and self.verbs.is_unsure(verb)
        if status in AHEAD and not over and not self.verbs.is_saying(verb):
            times = [t for t in times if not is_past(t, status, self.times)]
        if status == "ongoing":
            times = [t for t in times if not is_of_owned(t, verb, self.pack)]
            if any(a.tag_ == "VBD" for a in auxiliaries(verb)):  # "said they were holding him"
                times = [t for t in times if not is_past(t, status, self.times)]
        if status == "happened":
            times = [t for t in times if not is_of_thing(t, verb, self.verbs)]
        strict = self.pack.events.strict_perfect
        if strict and is_present_perfect(verb, self.pack.certainty):
            times = [
                t
                for t in times
                if "/" in (t.mention.edtf or "/")
                or not is_past(t, status, self.times)
                or (t.mention.unit is not None and t.stands_behind(verb))
            ]
        return times

    def _relation(self, verb: Token, event: Token) -> Relation | None:
        """The time without a calendar that the words of a clause tell; None for none."""
        found = adverb_of(event, self.pack) or adverb_of(verb, self.pack)
        found = found or told_before(verb, self.pack) or phrase_of(event, self.pack)
        return found or phrase_of(verb, self.pack)

    def _settled(self, status: Status, looked: Looked, rule: str) -> Status:
        """The status of a clause in the light of the rule by which it is an event."""
        if rule == PLEDGED or (status == "unlikely" and self.judge.will_not(looked)):
            return "expected"
        if rule == WILL:
            return "expected" if self.judge.is_only_foreseen(looked) else "scheduled"
        if looked.times and status == "ongoing" and self.verbs.is_finding(looked.verb):
            return "happened"
        held = status == "expected" and self.judge.will_be_held(looked)
        return "scheduled" if held else status

    def _is_told_within(self, verb: Token, rule: str) -> bool:
        """Whether a clause without a time has a subject that tells one: "a hall built in 1990"."""
        subjects = [t for t in children(verb) if t.dep_ in SUBJECTS]
        inside = [t for s in subjects for t in children(s) if t.dep_ in {"acl", "relcl"}]
        inside = [t for t in inside if not behind_mark(t)]
        return rule == TOLD and bool(self.times.of(inside))

    # -------------------------------------------------------------- nouns

    def _noun(self, noun: Token) -> Find | None:
        own = self.times.by_word.get(noun.i) or self.moments.below_a_state(noun)
        times = [t for t in own if t.mention.edtf]
        relation = told_before(noun, self.pack)
        quoted, lead = noun.i in self.judge.quoted, noun.i < self.lead
        found = ruling_of(noun, times, relation, self.pack, quoted=quoted, lead=lead)
        above = noun.head
        untrue = above.pos_ in VERBAL and above.i > noun.i and is_in_taken_back(above, self.pack)
        if found is None or untrue:
            return None
        status, rule, confidence = found
        if times and all(self._is_running_year(t, status) for t in times):
            return None
        return Find(noun, noun, status, tuple(times), rule, confidence, relation)

    def _is_running_year(self, timed: Timed, status: Status) -> bool:
        """Whether a year says nothing of when: "the 2016 race", told in 2016 or before.

        So with "this year's race", told now.
        """
        unit = timed.mention.unit
        running = unit is not None and unit.grain == "year" and timed.mention.mod is None
        running = running and not is_any_coming([timed], status, self.times)
        running |= timed.mention.rule == YEAR
        return running and not is_past(timed, status, self.times)


def _done_by(verb: Token, content: Token) -> Token:
    """What the subject of a verb does itself: "ask" of "is expected to ask the court to rule"."""
    between = [t for t in chain_of(verb, content)[1:] if t.dep_ == "xcomp" and t.i > verb.i]
    asking = [t for t in between if any(c.dep_ == "dobj" for c in children(t))]
    return asking[-1] if asking else content


def _is_passed_over(sentence: Sentence, span: Span) -> bool:
    """Whether a sentence tells no event: a headline, a question, a line that is no sentence."""
    if sentence.kind not in ("text", "item") or sentence.paragraph == 0:
        return True
    return any(t.text == "?" for t in span[-2:])


def _is_deed(find: Find) -> bool:
    """Whether an item of a list tells what somebody with a name did: "- Ann Roe has resigned"."""
    who = own_subject(find.verb)
    main = find.verb.dep_ == "ROOT" and find.status == "happened"
    return main and who is not None and who.pos_ == "PROPN"


def _is_bare(span: Span) -> bool:
    """Whether a sentence is a short line without a full stop, as under a picture."""
    last = span[-1]
    return len(span) <= SHORT and not (last.is_punct or last.text.endswith("."))
