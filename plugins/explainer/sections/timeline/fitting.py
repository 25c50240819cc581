"""Fitting: the words in which a found event is told, fitted to the sentence that tells it.

They open behind a dateline, end before who tells it, and keep the limits that their sentence sets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import AHEAD
from explainer.sections.timeline.broken import is_broken
from explainer.sections.timeline.chronology import DATED_LINE
from explainer.sections.timeline.completing import made_whole
from explainer.sections.timeline.depending import conditional
from explainer.sections.timeline.ends import CORE, LONGEST, NEAR
from explainer.sections.timeline.find import Find
from explainer.sections.timeline.governing import main_of, wisher_of
from explainer.sections.timeline.papers import told_by
from explainer.sections.timeline.pieces import joined_pieces, whole_words
from explainer.sections.timeline.replacing import spelled_out
from explainer.sections.timeline.times import indexes_of
from explainer.sections.timeline.wording import clause_words, noun_words
from explainer.sections.timeline.words import Words
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast
from explainer.text.marks import ENDS
from explainer.text.status import status_of
from explainer.text.status.above import wish_above
from explainer.text.syntax.clauses import VERBAL, children
from explainer.text.syntax.limits import limit_end, limits_of, names_some, other_case_of, passing_of
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.trimming import behind_complementizer, label_end, teller_start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading


@dataclass(frozen=True, slots=True)
class Fitting:
    """Fits the words of the events of one article.

    Attributes:
        reading: The article.
        cast: Its actors.
        lines: Bounds of the words of each line of a chronology, by the index of its verb.
    """

    reading: Reading
    cast: Cast
    lines: Mapping[int, tuple[int, int]]

    def short(self, find: Find) -> Words:
        """Give the short clause of an event."""
        pack = self.reading.pack
        if find.rule == DATED_LINE:
            return Words((self.lines[find.event.i],))
        if find.verb.pos_ == "NOUN":
            words = noun_words(find.verb, pack)
        elif (tells := told_by(find, pack)) is not None:
            words = clause_words(tells, pack, said=True)
        elif (wish := wish_above(find.verb, pack.certainty) or wisher_of(find.verb)) is not None:
            words = clause_words(wish, pack, content=find.event)
        elif (main := main_of(find.verb)) is not None and _tells_too(main, find, pack):
            words = clause_words(main, pack, content=find.verb)
        else:
            words = clause_words(
                find.verb, pack, said=find.said, kept=find.kept, content=find.event
            )
        return self._cut(words, find)

    def whole(self, short: Words, find: Find) -> Words:
        """Give the words of a clause with what it cannot do without."""
        words = self._cut(made_whole(short, find.verb, self.reading.pack), find)
        words = spelled_out(self._limited(words, find), find, self.reading, self.cast)
        span = self.reading.spans[self.reading.index(find.verb)]
        words = words.evened(self.reading.doc, span)
        return self._mended(words, find.verb, span) if is_broken(span.doc, words.pieces) else words

    def _mended(self, words: Words, verb: Token, span: Span) -> Words:
        """Broken words up to where they are whole, else as they were.

        That is the end of the sentence where it is near, or of what completes the verb.
        """
        start, last = words.pieces[-1]
        if verb.pos_ not in VERBAL or verb.dep_ in {"acl", "advcl"} or not start <= verb.i < last:
            return words
        more = any(t.dep_ == "conj" and t.i >= last and t.pos_ in VERBAL for t in children(verb))
        close = last if more else span.end - (span[-1].text in ENDS)
        parts = [t for t in children(verb) if t.i > verb.i]
        parts = [t for t in parts if t.dep_ != "conj" or t.pos_ not in VERBAL]
        least = max((t.right_edge.i + 1 for t in parts if t.dep_ in CORE), default=last)
        ends = {t.right_edge.i + 1 for t in parts if not t.is_punct} | {close}
        for end in sorted(ends, reverse=True):
            if not least <= end <= start + LONGEST + NEAR or (end > last and end < close):
                continue
            whole = Words((*words.pieces[:-1], (start, end))).evened(span.doc, span)
            if not is_broken(span.doc, whole.pieces):
                return whole
        return words

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
        dated = indexes_of(find.times)
        passing = passing_of(find.verb, pack)
        if passing is not None and not dated & {*range(passing.i, first)}:
            closed = self.reading.doc[first - 1].text == ","
            if passing.i < first <= min(passing.i + NEAR, words.start) and closed:
                return Words(((passing.i, words.pieces[0][1]), *words.pieces[1:]))
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


def _tells_too(main: Token, find: Find, pack: LanguagePack) -> bool:
    """Whether a main verb is told with what came before or after: no word, and no prospect.

    Of "she said after leaving on Monday" and "will stand trial after being charged on Monday" only
    what was done on Monday is told as done; so of "has led it since joining in 2013".
    """
    coming = status_of(main, pack) in AHEAD and find.status not in AHEAD
    coming |= is_present_perfect(main, pack.certainty)
    return main.lemma_.lower() not in pack.speech.saying and not coming
