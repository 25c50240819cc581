"""Which words of an article are dated, and by which time expression."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from explainer.model import Reading, Status, When
from explainer.text.clauses import AUXILIARIES, DEPTH, VERBAL, ancestors, children
from explainer.text.edtf import extent
from explainer.text.status import AHEAD
from explainer.text.when import Mention, mentions_in, resolve

if TYPE_CHECKING:
    import datetime

    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

Closeness = Literal["own", "object", "loose"]
NEAR = 4
"""Tokens before a time expression in which "than" makes it that of another value."""

REACH = 40
"""Tokens between a verb and a time expression that are looked at for a comparison."""

PREMODIFIERS = frozenset({"poss", "compound", "nmod", "amod", "nummod", "npadvmod"})


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

    def when(self, timed: Timed, status: Status, *, present: bool = False) -> When:
        """Give the calendar time of an expression, in the light of what has happened or will.

        Args:
            timed: The expression.
            status: What it dates has happened, or is still to come.
            present: Whether the tense is the present, which with a day tells what is arranged.
        """
        mention = timed.mention
        hint = 1 if status in AHEAD or present else -1 if status == "happened" else 0
        published = self.reading.article.published
        told = When(edtf=mention.edtf, text=mention.text, rule=mention.rule, anchor=mention.anchor)
        if not hint or not mention.edtf or not published:
            return told
        until = mention.edtf.startswith("../") and ends_later(told, published)
        if timed.destined or until:
            return told
        if mention.anchor != published.isoformat():
            return self._moved_with(told)
        better = self._in_tense(mention.text, hint) or told
        if better.edtf and better.edtf != mention.edtf:
            self._moved[mention.edtf] = better.edtf
        return better

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
            top = span[0]
            for above in (span[0], *ancestors(span[0])):
                if not span.start <= above.i < span.end:
                    break
                top = above
            unit = mention.unit
            on_a_day = unit is not None and unit.grain == "day" and not _is_open(mention)
            found = _dated(top, pack, on_a_day=on_a_day)
            if found is not None and not (_is_open(mention) and _is_best_of(top)):
                word, closeness = found
                if _is_compared(word, span.start, pack):
                    closeness = "loose"
                destined = self._is_destined(span[0], mention)
                yield Timed(span.start, span.end, word, closeness, mention, destined)

    def _is_destined(self, first: Token, mention: Mention) -> bool:
        """Whether a time that is to come stands behind "for"."""
        told = When(edtf=mention.edtf, text=mention.text)
        if first.i == 0 or not is_coming(told, self.reading.article.published):
            return False
        return first.nbor(-1).lower_ in self.reading.pack.certainty.destined


def _is_open(mention: Mention) -> bool:
    """Whether a time has no end: "since Friday"."""
    return (mention.edtf or "").endswith("/..")


def _is_best_of(top: Token) -> bool:
    """Whether a time belongs to a superlative: "the largest deal since 2019"."""
    for above in (top, *ancestors(top)):
        if above.pos_ in VERBAL:
            return False
        if any(t.tag_ in {"JJS", "RBS"} and t.i < top.i for t in (above, *children(above))):
            return True
    return False


def _dated(top: Token, pack: LanguagePack, *, on_a_day: bool) -> tuple[Token, Closeness] | None:
    """The verb or event noun that a time expression dates.

    A day behind a noun belongs to the verb, however deep the parser hangs it.
    """
    node, closeness, first, owned = top, "own", True, False
    nouns, verb = pack.events.nouns, _is_verb(top)
    if verb:
        return top, "own"
    for _ in range(DEPTH):
        head = node.head
        if head.i == node.i or node.lower_ in pack.certainty.lacking:
            return None
        if _is_verb(head):
            return head, closeness  # type: ignore[return-value]
        if head.pos_ in {"NOUN", "PROPN"}:
            before = first and node.dep_ in PREMODIFIERS and node.i < head.i
            named = head.pos_ == "NOUN" and head.lemma_.lower() in nouns
            if named and (before or not _is_phrase(head, pack)):
                return head, "own"
            closeness = _through(head, node, closeness, before)
            owned = owned or before
            if on_a_day and not owned and closeness == "loose" and node.i > head.i:
                closeness = "object"
            counted = head.tag_ == "NN" and head.lower_ in pack.events.occasions
            if counted and not (on_a_day and node.i > head.i):
                closeness = "loose"
            first = False
        node = head
    return None


def _is_compared(word: Token, start: int, pack: LanguagePack) -> bool:
    """Whether a time belongs to what a value is compared with: "up from 20% a year earlier"."""
    if not word.i < start <= word.i + REACH:
        return False
    between = word.doc[word.i + 1 : start]
    plain = [t for t in between if t.dep_ != "quantmod"]
    if any(t.lower_ in pack.certainty.lacking and t.i >= start - NEAR for t in plain):
        return True
    marks = [t.i for t in plain if t.lower_ in pack.events.against]
    return bool(marks) and any(t.like_num and t.i > marks[-1] for t in between)


def _is_verb(token: Token) -> bool:
    return token.pos_ in VERBAL and token.dep_ not in AUXILIARIES


def _is_phrase(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is the object or a plain phrase of a verb, which a time then dates.

    "Discuss it at a meeting on Tuesday" dates the discussion; "after the vote on Tuesday" does
    not date what came after it.
    """
    if noun.dep_ in {"dobj", "attr"}:
        return True
    if noun.dep_ != "pobj":
        return False
    preposition = noun.head
    ordering = pack.events.after | pack.events.before
    return (
        preposition.tag_ != "VBG"
        and preposition.lower_ not in ordering
        and _is_verb(preposition.head)
    )


def _through(head: Token, node: Token, closeness: str, before: bool) -> Closeness:
    """How close a time expression still is to the verb above a noun that it hangs on."""
    if closeness == "loose" or before:
        return "loose"
    if head.dep_ == "pobj" and head.head.dep_ in {"prep", "agent"} and _is_verb(head.head.head):
        return "own" if node.dep_ in {"prep", "npadvmod"} or head.ent_type_ else "loose"
    behind = node.dep_ in {"prep", "npadvmod"} or (node.dep_ == "amod" and node.i > head.i)
    if head.dep_ in {"dobj", "attr", "oprd"} and behind:
        return "object" if head.right_edge.i == node.right_edge.i else "loose"
    return "own" if head.ent_type_ and head.dep_ in {"pobj", "npadvmod"} else "loose"


def chain_of(verb: Token, content: Token) -> tuple[Token, ...]:
    """Give the words from the verb that carries the tense to the one that says what happens."""
    words = [content]
    for above in ancestors(content):
        if words[-1].i == verb.i:
            break
        words.append(above)
    return (*words, *(t for t in children(verb) if t.dep_ == "acomp"))


def is_coming(when: When | None, published: datetime.date | None) -> bool:
    """Tell whether a calendar time lies wholly after the day of publication."""
    first = _bounds(when)[0]
    return first is not None and published is not None and first > _day(published)


def is_over(when: When | None, published: datetime.date | None) -> bool:
    """Tell whether a calendar time lies wholly before the day of publication."""
    last = _bounds(when)[1]
    return last is not None and published is not None and last < _day(published)


def ends_later(when: When | None, published: datetime.date | None) -> bool:
    """Tell whether a calendar time ends after the day of publication."""
    last = _bounds(when)[1]
    return last is not None and published is not None and last > _day(published)


def _day(day: datetime.date) -> tuple[int, int, int]:
    return (day.year, day.month, day.day)


def _bounds(
    when: When | None,
) -> tuple[tuple[int, int, int] | None, tuple[int, int, int] | None]:
    if when is None or when.edtf is None:
        return None, None
    try:
        found = extent(when.edtf)
    except ValueError:
        return None, None
    return found.first, found.last
