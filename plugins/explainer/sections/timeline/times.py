"""Which words of an article are dated, and by which time expression."""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import AHEAD, Reading, Status, When
from explainer.sections.timeline.against import is_since
from explainer.sections.timeline.arranged import leave_open, set_ahead, set_for, set_now
from explainer.sections.timeline.bounds import ends_later, is_coming, is_over
from explainer.sections.timeline.dating import Closeness, dated
from explainer.sections.timeline.preceding import verbs_within
from explainer.sections.timeline.spoken import as_spoken
from explainer.sections.timeline.stamps import is_stamp
from explainer.text.edtf import has_no_end
from explainer.text.status import status_of
from explainer.text.syntax.clauses import VERBAL, auxiliaries, children
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.trimming import behind_dateline
from explainer.text.when import Mention, mentions_in, resolve
from explainer.text.when.following import AFTER
from explainer.text.when.named import DAY_AFTER, WEEKDAY
from explainer.text.when.units import HALF_A_YEAR, shifted_days

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

CLOCK = "clock"
"""The rule of an hour, which a live blog writes before what happened then."""
SINCE = "since"
"""The rule of a time from which something goes on."""
FROM_NOW = "from-now"
"""The rule of a length that lies ahead."""

DAYS_AHEAD = re.compile(r"P(\d{1,2})([DW])")
YEARLY = frozenset({"calendar-date", "month", "holiday"})
"""Rules of expressions that come every year: the words around may know better than a far verb
which year is meant, as in "declared a dividend, payable Nov. 20"."""
NOW = "PRESENT_REF"
"""TIMEX3's value of a time that is no other than that of writing."""
RETURNING = YEARLY | {"quarter", "season"}
"""Rules of all expressions that come every year."""


@dataclass(frozen=True, slots=True)
class Timed:
    """A time expression and the word that it dates.

    Attributes:
        start: Index of the expression's first token.
        end: Index after its last token.
        word: A verb, or a noun that names an event.
        closeness: "own" where it hangs on the word itself or a plain phrase of it, "object" where
            it stands behind the word's object, "loose" where it only belongs to another noun.
        mention: What the expression says, for a tense that is not known.
        destined: Whether it is the time for which something was arranged ("set a vote for Monday"),
            so that the tense of the verb says nothing about it.
    """

    start: int
    end: int
    word: Token
    closeness: Closeness
    mention: Mention
    destined: bool = False

    def is_of(self, verb: Token) -> bool:
        """Tell whether the expression surely hangs on a verb, if behind a preposition.

        Behind a comma or the noun of another phrase it may as well belong there.
        """
        between = verb.doc[verb.i : self.start]
        if any(t.text == "," or (t.dep_ == "pobj" and t.pos_ == "NOUN") for t in between):
            return False
        doc = verb.doc
        top = next(
            (t for t in doc[self.start : self.end] if not self._holds(t.head)), doc[self.start]
        )
        link = top.head
        return link.i == verb.i or (link.dep_ == "prep" and link.head.i == verb.i)

    def is_now(self) -> bool:
        """Tell whether the time is no other than that of writing: "he has | now | been freed"."""
        return self.mention.value == NOW

    def stands_behind(self, verb: Token) -> bool:
        """Tell whether a preposition right behind a verb, or its place, joins it to the verb."""
        between = verb.doc[verb.i + 1 : self.start]
        return bool(between) and self.is_of(verb) and all(t.pos_ not in VERBAL for t in between)

    def without_link(self) -> Timed:
        """Give the time alone that a bound names: "Monday" of "since Monday"."""
        behind = self.word.doc[self.start + 1 : self.end]
        edtf = (self.mention.edtf or "").strip("./") or None
        mention = dataclasses.replace(self.mention, text=behind.text, edtf=edtf, anchor=None)
        return dataclasses.replace(self, start=self.start + 1, mention=mention)

    def last(self) -> Timed:
        """Give the end of a range: "2020" of "from 2014 until 2020"."""
        if not self.mention.parts:
            return self
        end = self.mention.parts[-1]
        first = self.end - min(len(end.text.split()), self.end - self.start)
        return dataclasses.replace(self, start=first, mention=end)

    def since(self, link: Token, word: Token) -> Timed:
        """Give the time since which something else goes on: "sold since its release | in May"."""
        text = link.doc[link.i : self.end].text
        edtf = _from_then(self.mention)
        mention = dataclasses.replace(self.mention, text=text, edtf=edtf, rule=SINCE, unit=None)
        return dataclasses.replace(self, start=link.i, word=word, mention=mention)

    def _holds(self, token: Token) -> bool:
        return self.start <= token.i < self.end


def has_date(times: Iterable[Timed]) -> bool:
    """Tell whether one of several times is told by the calendar, or can be counted from it."""
    return any(timed.mention.edtf for timed in times)


def indexes_of(times: Iterable[Timed]) -> set[int]:
    """Give the indexes of the tokens of times."""
    return {at for timed in times for at in range(timed.start, timed.end)}


class Times:
    """The time expressions of an article by the words that they date."""

    def __init__(self, reading: Reading) -> None:
        """Read the article's time expressions and climb from each to the word it dates."""
        self.reading = reading
        self._known: dict[tuple[str, int], When] = {}
        self._moved: dict[str, str] = {}
        self._after = {m.edtf for m in mentions_in(reading) if m.rule == DAY_AFTER}
        self.by_word: dict[int, list[Timed]] = {}
        self._by_token: dict[int, Timed] = {}
        for timed, dates in self._timed():
            self._by_token.update((at, timed) for at in range(timed.start, timed.end))
            if dates:
                self.by_word.setdefault(timed.word.i, []).append(timed)
        for at, row in self.by_word.items():
            meant = [as_spoken(t, self.by_word, reading) for t in row]
            self.by_word[at] = [t for t in meant if t is not None]
        for row in [row for row in self.by_word.values() if row]:
            for verb in verbs_within(row[0]):
                own = [dataclasses.replace(t, word=verb) for t in row]
                self.by_word.setdefault(verb.i, own)
        self._sentences = {reading.doc[at].sent.start for at in (*self._by_token, *self.by_word)}

    def of(self, words: Sequence[Token]) -> list[Timed]:
        """Give the expressions that date one of these words, without those in doubt.

        Where some in the calendar hang on the words themselves, those behind an object are left
        out: "was sent away for | three years | with five others on Monday" has a day.
        """
        dated = sorted({w.i for w in words if w.i in self.by_word})
        if not dated:
            return []
        found = [t for i in dated for t in self.by_word[i]]
        own = [t for t in found if t.closeness == "own"]
        behind = [t for t in found if t.closeness == "object"]
        if own and not any(t.mention.edtf for t in own):
            return [*own, *(t for t in behind if t.mention.edtf)]
        return own or behind

    def tells_in(self, sentence: Span) -> bool:
        """Tell whether an expression stands in a sentence, or dates a word of it."""
        return sentence.start in self._sentences

    def around(self, token: Token) -> Timed | None:
        """Give the expression that a token stands in; None where it is part of none."""
        return self._by_token.get(token.i)

    def when(self, timed: Timed, hint: int = 0) -> When:
        """Give the calendar time of an expression, in the light of what its verb tells.

        Args:
            timed: The expression.
            hint: From the verb: -1 for the past, 1 for what is to come, 0 where it says nothing;
                twice as much where the expression hangs on that very verb.
        """
        mention, published = timed.mention, self.reading.article.published
        rule = self._rule_of(mention)
        told = When(edtf=mention.edtf, text=mention.text, rule=rule, anchor=mention.anchor)
        named = timed.word.pos_ not in VERBAL  # "was at it before a vote on | Monday"
        doubtful = mention.rule == WEEKDAY and hint > 0 and named
        if not hint or not (mention.edtf or doubtful) or not published:
            return told
        if mention.rule == DAY_AFTER and hint < 0:
            return told
        if timed.destined or told.rule == FROM_NOW or self._is_settled(told, published):
            return told
        if hint == -1 and told.rule in YEARLY and is_coming(told, published):
            return told
        if mention.anchor != published.isoformat():
            return self._moved_with(told)
        better = self._in_tense(timed, hint) or told
        if self._is_in_doubt(timed, better, published):
            return When(edtf=None, text=mention.text, rule=None, anchor=None)
        if better.edtf and mention.edtf and better.edtf != mention.edtf:
            self._moved[mention.edtf] = better.edtf
        return better

    def _rule_of(self, mention: Mention) -> str:
        """The rule of a time; an hour of the day after that is told as past is past as well."""
        day = mention.anchor if (mention.edtf or "").startswith(mention.anchor or "-") else None
        return DAY_AFTER if day in self._after else mention.rule

    def alone(self, timed: Timed) -> When:
        """Give what an expression names by itself, whatever the verbs around it say.

        The match on 17 March may have been moved forward, and yet lie ahead.
        """
        mention, published = timed.mention, self.reading.article.published
        yearly = mention.rule in RETURNING and mention.anchor is not None
        told = self.when(timed)
        if not yearly or published is None or mention.anchor != published.isoformat():
            return told
        return self._in_tense(timed, 0) or told

    def _with_link(self, timed: Timed) -> str:
        """The words of an expression, and the one before where they need it: "in May"."""
        doc, words = self.reading.doc, timed.mention.text
        before = doc[timed.start - 1] if timed.start else None
        linked = before is not None and before.lower_ in self.reading.pack.time.month_before
        return f"{before} {words}" if linked else words

    def _is_settled(self, told: When, published: datetime.date) -> bool:
        """Whether a bound says by itself where it lies: "since May", "put off until Monday"."""
        edtf = told.edtf or ""
        if has_no_end(edtf):
            return not is_coming(told, published)
        return edtf.startswith("../") and ends_later(told, published)

    def _is_in_doubt(self, timed: Timed, told: When, published: datetime.date) -> bool:
        """Whether a month may as well be over: "he said it would open in mid-August".

        "Would", or "was due to", tells what was to come when somebody said so, on whatever side of
        publication; a month that is nearer behind it than ahead may lie there. So with the weekday
        of the day after, where only the clause tells of the past.
        """
        other = timed.mention.rule == WEEKDAY and is_coming(_when(timed), published)
        if other and is_over(told, shifted_days(published, AFTER + 1)):
            return True
        if told.rule not in RETURNING:
            return False
        verbs = [timed.word]
        while verbs[-1].dep_ in {"xcomp", "pcomp", "acomp"}:
            verbs.append(verbs[-1].head)
        words = self.reading.pack.certainty
        middle = shifted_days(published, HALF_A_YEAR)
        return is_coming(told, middle) and any(
            t.lower_ in words.backshifted or (t.tag_ == "VBD" and t.lemma_ in words.copulas)
            for verb in verbs
            for t in (verb, *auxiliaries(verb))
        )

    def _moved_with(self, told: When) -> When:
        """The time of a day that another tense has moved: "on Sunday … polls open at eight"."""
        day = self._moved.get(told.anchor or "")
        if day is None or told.edtf != told.anchor:
            return told
        return dataclasses.replace(told, edtf=day, anchor=day)

    def _in_tense(self, timed: Timed, hint: int) -> When | None:
        """What words that count from the day of publication name, in the past or to come."""
        words = self._with_link(timed)
        known = self._known.get((words, hint))
        if known is None:
            pack, published = self.reading.pack, self.reading.article.published
            known = resolve(words, published, language=pack.time, hint=hint)
            self._known[words, hint] = known
        return dataclasses.replace(known, text=timed.mention.text) if known.edtf else None

    def _timed(self) -> Iterator[tuple[Timed, bool]]:
        """Each time expression, and whether it dates a word."""
        pack = self.reading.pack
        for mention in mentions_in(self.reading):
            span = self.reading.words_at(mention.start, mention.end)
            if span is None or not len(span) or mention.kind == "set":
                continue
            if mention.rule != CLOCK and span.start < behind_dateline(self.reading, span.start):
                continue  # the day on which it was written, but not "12:00 pm — Police said"
            if is_stamp(span, pack):
                continue
            if len(mention.parts) == 1 and span[0].dep_ == "mark":
                mention, span = mention.parts[0], span[1:]  # "after May | sales fell"
            mention = _since(span, mention, pack)
            found = (
                None
                if _is_topic(span, pack)
                else dated(span, mention, pack, self.reading.article.published)
            )
            if found is None:
                yield Timed(span.start, span.end, span.root, "loose", mention), False
            else:
                yield self._dating(span, mention, *found), True

    def _dating(self, span: Span, mention: Mention, word: Token, closeness: Closeness) -> Timed:
        """A time expression with the word that it dates, and the time that is meant beside it."""
        published, pack = self.reading.article.published, self.reading.pack
        timed = Timed(span.start, span.end, word, closeness, mention)
        told = set_ahead(mention, span, word, published, pack)
        told = told or set_for(mention, span, word, published, pack)
        told = told or leave_open(mention, span, word, published, pack)
        told = told or set_now(mention, word, published, pack)
        destined = told is not None or self._is_destined(timed)
        told = told or self._ahead(mention, span, word) or timed.mention
        return dataclasses.replace(timed, mention=told, destined=destined)

    def _ahead(self, mention: Mention, span: Span, word: Token) -> Mention | None:
        """The day that lies a length ahead of what people arrange: "will start in four days".

        What is built or done "in four days" may take that long.
        """
        published, pack = self.reading.article.published, self.reading.pack
        length = DAYS_AHEAD.fullmatch(mention.value or "") if mention.kind == "duration" else None
        linked = span.start > 0 and span.doc[span.start - 1].lower_ in pack.time.month_before
        if length is None or published is None or not linked or span.start < 1:
            return None
        arranged = word.lemma_.lower() in pack.certainty.arrangements
        if not arranged or status_of(word, pack) not in AHEAD:
            return None
        weeks = length[2] == "W"
        day = shifted_days(published, int(length[1]) * (7 if weeks else 1))
        if day is None:
            return None
        edtf, anchor = day.isoformat() + ("~" if weeks else ""), published.isoformat()
        return dataclasses.replace(mention, kind="date", edtf=edtf, rule=FROM_NOW, anchor=anchor)

    def _is_destined(self, timed: Timed) -> bool:
        """Whether a time that is to come stands behind "for", or is what somebody set."""
        start, doc, pack = timed.start, self.reading.doc, self.reading.pack
        if start == 0 or not is_coming(_when(timed), self.reading.article.published):
            return False
        link, aims = doc[start - 1], pack.events.aims
        if pack.time.starting & {t.lower_ for t in doc[max(start - 2, 0) : start]}:
            return True  # "declared mourning starting on Friday"
        if link.lower_ in pack.certainty.destined:
            things = (link.head, *(t for t in children(link.head) if t.dep_ == "dobj"))
            answered = link.head.lemma_.lower() in pack.events.responding  # "reprisal for May 7"
            return not answered and all(t.lemma_.lower() not in aims for t in things)
        return doc[start : timed.end].root.dep_ == "dobj"


def _when(timed: Timed) -> When:
    return When(edtf=timed.mention.edtf, text=timed.mention.text, rule=timed.mention.rule)


def _since(span: Span, mention: Mention, pack: LanguagePack) -> Mention:
    """A time with its end open, where something goes on: "has led it since a row in 2003".

    The time of what is no perfect is left as it is: "its first win since the cup in 2003".
    """
    top = span.root
    verb = top.head.head
    perfect = is_present_perfect(verb, pack.certainty)
    if mention.unit is None or not perfect or not is_since(top, pack):
        return mention
    return dataclasses.replace(mention, edtf=_from_then(mention), rule=SINCE, unit=None)


def _from_then(mention: Mention) -> str:
    """The stretch with an open end that starts with a time, or with its first day: "last week"."""
    return f"{(mention.edtf or '..').split('/')[0]}/.."


def _is_topic(span: Span, pack: LanguagePack) -> bool:
    """Whether a time is what somebody thinks or speaks of: "dreams of this day", "lived for today".

    A preposition before "today" makes no adverbial of it, as "on" does of "Monday".
    """
    link = span.doc[span.start - 1] if span.start else span[0]
    if link.dep_ != "prep" or span.root.dep_ != "pobj" or link.head.pos_ not in VERBAL:
        return False
    bare = len(span) == 1 and span.root.pos_ == "NOUN" and link.i == span.start - 1
    today = bare and span.root.lower_ not in pack.amounts.plain_durations
    return link.lower_ in pack.events.topical or (today and link.lower_ in pack.events.facing_today)


def hint_of(status: Status, *, present: bool = False) -> int:
    """Give what a status says of a time: 1 that it lies ahead, -1 that it is over.

    A present tell with a day what is arranged.
    """
    if status in AHEAD or present:
        return 1
    return -1 if status == "happened" else 0
