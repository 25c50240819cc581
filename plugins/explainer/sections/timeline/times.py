"""Which words of an article are dated, and by which time expression."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Reading, Status, When
from explainer.sections.timeline.bounds import ends_later, is_coming
from explainer.sections.timeline.dating import Closeness, dated
from explainer.text.status import AHEAD
from explainer.text.when import Mention, mentions_in, resolve

if TYPE_CHECKING:
    import datetime

    from spacy.tokens import Token


YEARLY = frozenset({"calendar-date", "month"})
"""Rules of expressions that come every year: the words around may know better than a far verb
which year is meant, as in "declared a dividend, payable Nov. 20"."""


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
        """Tell whether the expression hangs on a verb itself, if behind a preposition."""
        if any(t.text == "," for t in verb.doc[verb.i : self.start]):
            return False
        doc = verb.doc
        top = next(
            (t for t in doc[self.start : self.end] if not self._holds(t.head)), doc[self.start]
        )
        link = top.head
        return link.i == verb.i or (link.dep_ == "prep" and link.head.i == verb.i)

    def _holds(self, token: Token) -> bool:
        return self.start <= token.i < self.end


class Times:
    """The time expressions of an article by the words that they date."""

    def __init__(self, reading: Reading) -> None:
        """Read the article's time expressions and climb from each to the word it dates."""
        self.reading = reading
        self._known: dict[tuple[str, int], When] = {}
        self._moved: dict[str, str] = {}
        self.by_word: dict[int, list[Timed]] = {}
        for timed in self._timed():
            self.by_word.setdefault(timed.word.i, []).append(timed)

    def of(self, words: Sequence[Token]) -> list[Timed]:
        """Give the expressions that date one of these words, without those in doubt.

        Where some hang on the words themselves, those behind an object are left out.
        """
        found = [t for i in sorted({w.i for w in words}) for t in self.by_word.get(i, ())]
        own = [t for t in found if t.closeness == "own"]
        return own or [t for t in found if t.closeness == "object"]

    def when(self, timed: Timed, hint: int = 0) -> When:
        """Give the calendar time of an expression, in the light of what its verb tells.

        Args:
            timed: The expression.
            hint: From the verb: -1 for the past, 1 for what is to come, 0 where it says nothing;
                twice as much where the expression hangs on that very verb.
        """
        mention, published = timed.mention, self.reading.article.published
        told = When(edtf=mention.edtf, text=mention.text, rule=mention.rule, anchor=mention.anchor)
        if not hint or not mention.edtf or not published:
            return told
        if timed.destined or self._is_settled(told, published):
            return told
        if hint == -1 and told.rule in YEARLY and is_coming(told, published):
            return told
        if mention.anchor != published.isoformat():
            return self._moved_with(told)
        better = self._in_tense(mention.text, hint) or told
        if better.edtf and better.edtf != mention.edtf:
            self._moved[mention.edtf] = better.edtf
        return better

    def _is_settled(self, told: When, published: datetime.date) -> bool:
        """Whether a bound says by itself where it lies: "since May", "put off until Monday"."""
        edtf = told.edtf or ""
        if edtf.endswith("/.."):
            return not is_coming(told, published)
        return edtf.startswith("../") and ends_later(told, published)

    def _moved_with(self, told: When) -> When:
        """The time of a day that another tense has moved: "on Sunday … polls open at eight"."""
        day = self._moved.get(told.anchor or "")
        if day is None or told.edtf != told.anchor:
            return told
        return dataclasses.replace(told, edtf=day, anchor=day)

    def _in_tense(self, words: str, hint: int) -> When | None:
        """What words that count from the day of publication name, in the past or to come."""
        known = self._known.get((words, hint))
        if known is None:
            pack, published = self.reading.pack, self.reading.article.published
            known = resolve(words, published, language=pack.time, hint=hint)
            self._known[words, hint] = known
        return known if known.edtf else None

    def _timed(self) -> Iterator[Timed]:
        doc, pack = self.reading.doc, self.reading.pack
        for mention in mentions_in(self.reading):
            span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
            if span is None or not len(span) or mention.kind == "set":
                continue
            found = dated(span, mention, pack)
            if found is not None:
                destined = self._is_destined(span[0], mention)
                yield Timed(span.start, span.end, *found, mention, destined)

    def _is_destined(self, first: Token, mention: Mention) -> bool:
        """Whether a time that is to come stands behind "for"."""
        told = When(edtf=mention.edtf, text=mention.text)
        if first.i == 0 or not is_coming(told, self.reading.article.published):
            return False
        return first.nbor(-1).lower_ in self.reading.pack.certainty.destined


def hint_of(status: Status, *, present: bool = False) -> int:
    """Give what a status says of a time: 1 that it lies ahead, -1 that it is over.

    A present tell with a day what is arranged.
    """
    if status in AHEAD or present:
        return 1
    return -1 if status == "happened" else 0
