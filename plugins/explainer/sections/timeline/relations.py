"""Relations: times that the text tells without a calendar, by adverb or by another event.

"Recently", "just weeks after the U.S. accused …", "at the close of the talks", "the talks follow
months of tension". The words are kept as the article has them; days are only for the order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from explainer.text.kept import kept
from explainer.text.syntax.clauses import VERBAL, children, is_infinitive
from explainer.text.syntax.parts import noun_under
from explainer.text.syntax.perfects import is_past_perfect
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

LONGEST = 12
"""Words of a clause that is quoted as the time of another."""

Side = Literal["before", "after", "same"]


@dataclass(frozen=True, slots=True)
class Relation:
    """Where an event stands to publication or to another event.

    Attributes:
        start: Index of the first token of the words that say so.
        end: Index after the last one.
        side: Whether the event came before or after the other one.
        days: How many days lie between; None where the text does not say.
        other: The word for the other event; None for the day of publication.
    """

    start: int
    end: int
    side: Side
    days: int | None = None
    other: Token | None = None
    led_to: bool = False
    """Whether the other event is only known as what came after this one."""


@kept
def adverb_of(event: Token, pack: LanguagePack) -> Relation | None:
    """Give the vague adverb of a clause: "recently", "soon"."""
    for part in children(event):
        if part.dep_ not in {"advmod", "npadvmod"} or part.lower_ not in pack.events.vague:
            continue
        if not part.i or part.nbor(-1).lower_ not in pack.events.before:
            days = pack.events.vague[part.lower_]
            return Relation(part.i, part.i + 1, "before" if days < 0 else "after", abs(days))
    return None


def told_before(event: Token, pack: LanguagePack) -> Relation | None:
    """Give the later event of one that "after", "since" or "following" puts before it.

    "The talks come weeks after the firm cut jobs": of the cut the talks are the later event.
    """
    opener = _opener(event, pack)
    if opener is None:
        return None
    later = event.head if opener.head.i == event.i else opener.head
    if opener.dep_ == "conj" and later.dep_ == "advcl":
        later = later.head
    distance = _distance(opener, event, pack)
    if distance is None:
        return Relation(opener.i, opener.i, "before", None, later, led_to=True)
    start, days = distance
    doc = event.doc
    while start > event.sent.start and start <= doc[start - 1].head.i <= opener.i:
        start -= 1
    return Relation(start, opener.i + 1, "before", days, later, led_to=True)


@kept
def phrase_of(event: Token, pack: LanguagePack) -> Relation | None:
    """Give the other event that a phrase names: "after the vote", "at the close of the talks"."""
    words = pack.events
    for part in children(event):
        if part.dep_ == "advcl" and part.i > event.i and not _is_behind_relative(event, part):
            clause = _clause_in_order(part, pack)
            if clause is not None:
                return clause
        if part.dep_ != "prep" or part.i < event.i:
            continue
        noun = noun_under(part)
        if noun is None:
            continue
        end = _end_of(noun)
        if noun.lemma_.lower() in words.nouns:
            side = _side_of(part, pack)
            if side is not None:
                return Relation(part.left_edge.i, end, side, None, noun)
        lemma = noun.lemma_.lower()
        inner = _of(noun)
        if inner is not None and inner.lemma_.lower() in words.nouns:
            if lemma in words.ends:
                return Relation(part.left_edge.i, end, "after", 0, inner)
            if lemma in words.starts:
                return Relation(part.left_edge.i, end, "before", 0, inner)
    return None


def _is_behind_relative(event: Token, part: Token) -> bool:
    """Whether a clause rather tells the time of a relative clause that ends before its comma.

    "Roe resigned after a leak to Poe, who published it, minutes before it was announced".
    """
    comma = part.left_edge.i - 1
    between = part.doc[event.i + 1 : max(comma, event.i + 1)]
    relative = any(t.dep_ == "relcl" and t.right_edge.i == comma - 1 for t in between)
    return relative and part.doc[comma].text == ","


def _end_of(noun: Token) -> int:
    """Index after the phrase of a noun, without what a comma sets off behind it."""
    for part in children(noun):
        if part.i > noun.i and part.dep_ == "punct" and part.text == ",":
            return part.i
    return noun.right_edge.i + 1


def _clause_in_order(part: Token, pack: LanguagePack) -> Relation | None:
    """The other event in a clause: "until a court has ruled".

    No infinitive has such a conjunction: "made efforts after the fire to hide it" is "after the
    fire".
    """
    thing = own_subject(part) if is_infinitive(part) else None
    end = part.right_edge.i + 1 if thing is None else thing.right_edge.i + 1
    for mark in children(part):
        if mark.dep_ in {"mark", "advmod"} and mark.i < part.i:
            side = None if _is_cause(mark, part, pack) else _side_of(mark, pack)
            if side is not None and part.right_edge.i - mark.i < LONGEST:
                return Relation(mark.i, end, side, None, part if thing is None else thing)
    return None


def _is_cause(mark: Token, clause: Token, pack: LanguagePack) -> bool:
    """Whether "since" tells why: "was blamed, since she had praised it", but "since she left"."""
    return mark.lower_ in pack.events.reasons and is_past_perfect(clause, pack.certainty)


def _opener(event: Token, pack: LanguagePack) -> Token | None:
    """The "after" or "following" that an event stands behind."""
    words = pack.events
    if event.pos_ in VERBAL:
        if event.dep_ == "advcl":
            marks = [t for t in children(event) if t.dep_ in {"mark", "prep"} and t.i < event.i]
            opens = words.after - words.reasons
            return next((t for t in marks if t.lower_ in opens), None)
        if event.dep_ == "pcomp" and event.head.lower_ in words.after:
            return event.head
        return None
    head = event.head
    if event.dep_ in {"pobj", "dobj"} and head.lower_ in words.after:
        return head
    if event.dep_ == "dobj" and head.lemma_.lower() in words.following:
        return head
    return None


def _distance(opener: Token, event: Token, pack: LanguagePack) -> tuple[int, int] | None:
    """Start and days of "just weeks" before "after"; None where nothing is said."""
    spans = pack.events.spans
    for holder in (opener, event):
        for part in children(holder):
            beside = part.i < opener.i and part.dep_ in {"npadvmod", "advmod", "nmod"}
            if beside and part.lower_ in spans:
                return part.left_edge.i, spans[part.lower_]
    if opener.i and opener.nbor(-1).lower_ in spans:
        unit = opener.nbor(-1)
        return unit.left_edge.i, spans[unit.lower_]
    return None


def _side_of(preposition: Token, pack: LanguagePack) -> Side | None:
    words = pack.events
    if preposition.lower_ in words.after:
        return "after"
    if preposition.lower_ in words.before:
        return "before"
    return "same" if preposition.lower_ in words.during else None


def _of(noun: Token) -> Token | None:
    """The noun behind "of"."""
    for part in children(noun):
        if part.dep_ == "prep" and part.i == noun.i + 1:
            return noun_under(part)
    return None
