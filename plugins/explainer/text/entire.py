"""Entire: what is told in its whole sentence, where that is short enough to be read at a glance.

Whatever is cut off a sentence may be what it hangs on: an exception, the other half of a pair, who
did it. Where nothing else is told from a sentence, and it is short, there is nothing to be won.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.text.attribution.reported import reports_of
from explainer.text.attribution.scene import scene_of
from explainer.text.syntax.clauses import NOUNS, VERBAL
from explainer.text.syntax.features import is_pointing
from explainer.text.syntax.groups import groups_in
from explainer.text.syntax.limits import restricts
from explainer.text.syntax.parts import has_mark
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of
from explainer.text.trimming import LOOSE, behind_dateline, is_even, label_end, teller_start

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from explainer.language.pack import LanguagePack

Pieces = Sequence[tuple[int, int]]
"""Token bounds of the words of a statement, in the order in which they are shown."""

LONGEST = 28
"""Words of what is told whole: three to four lines of a telephone."""
MARKS = frozenset({",", ":", ";", "-", "--", "–", "—", "*", "•"})
"""Marks that may stand before the words of a sentence."""
QUOTES = {"“": "”", '"': '"', "«": "»"}
SHORT = 20
"""Words of a sentence that keeps even an aside at its end."""
ASIDES = frozenset({"relcl", "acl", "appos"})


def entire(
    verb: Token,
    pieces: Pieces,
    reading: Reading,
    *,
    voiced: bool,
    dated: Collection[int] = (),
    below: Callable[[Token], bool] = lambda head: True,
    longest: int | None = None,
) -> Span | None:
    """Give the sentence around a clause, or all of what somebody says in it.

    Without a dateline, a label, a conjunction that opens it, a time that opens it and is shown
    beside it, and of a long one the asides at its ends. None where it is too long or no more than
    the clause, or needs the sentences before it.

    Args:
        verb: The verb of the clause.
        pieces: The words of the clause.
        reading: The article.
        voiced: Whether somebody says it, who is named beside it.
        dated: Tokens of the time that is shown beside it.
        below: Tells of the main verb whether the clause may be told on the way.
        longest: The most words, where these are fewer than ``LONGEST``.

    Examples:
        The clause "the boy was said to be four", of which the second half is the point, becomes
        "The boy was said to be four, but clerks found that he was three".
    """
    around = _around(verb, reading, voiced=voiced)
    head = _head(reading.doc, *around) if around is not None else None
    if around is None or head is None or head.pos_ not in VERBAL:
        return None
    if head.i != verb.i and not below(head):
        return None
    if verb.dep_ == "conj" and verb.head.i == head.i and own_subject(verb) is not None:
        return None  # it stands by itself
    first, last = _bare(*around, reading.spans[reading.index(verb)], reading)
    start, end = min(a for a, _ in pieces), max(b for _, b in pieces)
    first = _opening(head, first, start, dated, reading.pack)
    told = _without_asides((start, end), reading.doc[first:last], reading.pack)
    most = LONGEST if longest is None else min(longest, LONGEST)
    return told if _count(told) <= most and _can_stand_for(pieces, told, reading.pack) else None


def _around(verb: Token, reading: Reading, *, voiced: bool) -> tuple[int, int] | None:
    """The bounds of the sentence around a clause, or of what somebody says in it.

    None in a heading, and where what is said is not in one piece.
    """
    at = reading.index(verb)
    sentence, span = reading.article.sentences[at], reading.spans[at]
    if sentence.kind != "text" or not sentence.paragraph:
        return None
    if not voiced:
        return span.start, span.end
    said = _said(verb, reading)
    return None if said is None else (max(span.start, said[0]), min(span.end, said[1]))


def _bare(first: int, last: int, span: Span, reading: Reading) -> tuple[int, int]:
    """The bounds without a dateline or label, who tells it at the end, and the marks around all."""
    first = max(first, label_end(span), behind_dateline(reading, first))
    last = min(last, teller_start(span, reading.pack), scene_of(reading).said_end(first, last))
    return _unquoted(reading.doc, *_closed(reading.doc, first, last))


def _can_stand_for(pieces: Pieces, told: Span, pack: LanguagePack) -> bool:
    """Whether words hold a clause and more, and what comes to it leaves nothing open."""
    same = tuple(pieces) == ((told.start, told.end),)
    if same or not all(told.start <= a and b <= told.end for a, b in pieces):
        return False
    own = {i for a, b in pieces for i in range(a, b)}
    vague = _is_vague([t for t in told if t.i not in own], pack)
    return is_even([*told]) and not vague


def _said(verb: Token, reading: Reading) -> tuple[int, int] | None:
    """The bounds of what somebody says that holds an event: the widest, in one piece."""
    held = [
        report.pieces
        for report in reports_of(scene_of(reading))
        if any(a <= verb.i < b for a, b in report.pieces)
    ]
    whole = [pieces[0] for pieces in held if len(pieces) == 1]
    return min(whole, key=lambda piece: piece[0]) if len(whole) == len(held) == 1 else None


def _head(doc: Doc, first: int, last: int) -> Token | None:
    """The verb on which a stretch hangs; None where several do."""
    tops = [t for t in doc[first:last] if not first <= t.head.i < last or t.head.i == t.i]
    tops = [t for t in tops if not t.is_punct and t.dep_ not in {"mark", "cc"}]
    return tops[0] if len(tops) == 1 else None


def _opening(
    head: Token, first: int, start: int, dated: Collection[int], pack: LanguagePack
) -> int:
    """Where the words start: behind what joins them on and the time that the event is dated by.

    "But", "that", "however,", "in May".
    """
    doc = head.doc
    while first < start and (doc[first].text in MARKS or _joins_on(doc[first], head)):
        first += 1
    lead = doc[first:start]
    if any(t.i in dated for t in lead):
        return start
    groups = (end for at, end in groups_in(lead, pack.glance.connecting) if at == first)
    if (end := next(groups, start)) < start and doc[end].text == ",":
        return end + 1
    joins = first < start and doc[first].dep_ == "advmod" and doc[first].head.pos_ in VERBAL
    if joins and doc[first].lower_ in pack.glance.leaning:
        return first + 1 + (doc[first + 1].text == ",")
    return first


def _without_asides(kept: tuple[int, int], told: Span, pack: LanguagePack) -> Span:
    """A long sentence without the asides at its ends: "With few left, | Acme sold it, | hoping"."""
    doc, first, last = told.doc, told.start, told.end
    while _count(doc[first:last]) > SHORT:
        commas = (i for i in range(last - 1, kept[1] - 1, -1) if doc[i].text == ",")
        behind = next((i for i in commas if _is_aside(doc[i + 1 : last], pack)), None)
        if behind is not None:
            last = behind
            continue
        before = (i for i in range(kept[0] - 1, first, -1) if doc[i].text == ",")
        comma = next(before, None)
        if comma is None or not _is_aside(doc[first:comma], pack):
            break
        first = comma + 1
    return doc[first:last]


def _count(span: Span) -> int:
    """The words of a stretch."""
    return sum(not t.is_punct for t in span)


def _is_aside(span: Span, pack: LanguagePack) -> bool:
    """Whether a stretch is one part that a clause can do without.

    "Hoping for more", "which is old", "with few left"; not what limits it ("in Elm"), nor what is
    told of a second one: "charged Poe with theft, and Crow, | with fraud".
    """
    tops = [t for t in span if not span.start <= t.head.i < span.end]
    if len(tops) != 1:
        return False
    part = tops[0]
    if part.dep_ == "prep":
        along = part.lower_ in pack.certainty.accompanying and not _is_of_second(part)
        return along and not restricts(part, pack.amounts)
    marked = has_mark(part)
    doing = part.tag_ == "VBG" and part.dep_ != "pcomp"  # "with its head, Roe, | saying so"
    return part.dep_ in ASIDES or (doing and not marked)


def _is_of_second(link: Token) -> bool:
    """Whether a verb that is left out would stand before a preposition, behind a second noun."""
    parts = [t for t in link.head.rights if t.i < link.i]
    first = next((t.i for t in parts if t.dep_ == "prep" and t.lower_ == link.lower_), link.i)
    return any(t.dep_ in {"conj", "dep"} and t.pos_ in NOUNS and t.i > first for t in parts)


def _joins_on(word: Token, head: Token) -> bool:
    """Whether a word that opens a sentence only joins it on, or what is said to who says it."""
    return word.dep_ == "cc" or (word.dep_ == "mark" and word.head.i == head.i)


def _closed(doc: Doc, first: int, last: int) -> tuple[int, int]:
    """The bounds without the marks that close a sentence."""
    while last - 1 > first and (doc[last - 1].text in LOOSE or not doc[last - 1].text.strip(".")):
        last -= 1
    return first, last


def _unquoted(doc: Doc, first: int, last: int) -> tuple[int, int]:
    """The bounds without the quotation marks around all of it."""
    opens, closes = doc[first].text, doc[last - 1].text
    inside = doc[first + 1 : last - 1]
    if QUOTES.get(opens) == closes and not any(t.text in {opens, closes} for t in inside):
        return _closed(doc, first + 1, last - 1)
    return first, last


def _is_vague(more: Sequence[Token], pack: LanguagePack) -> bool:
    """Whether what comes to the words points back, or tells where somebody lives.

    "The mill shut, and this was over", "Ann Roe, of 12 Elm Road, was held".
    """
    return any(is_pointing(t) or _opens_address(t, pack) for t in more)


def _opens_address(number: Token, pack: LanguagePack) -> bool:
    """Whether a number is that of a house: "12 Elm Road", but not "12 May"."""
    street = number.doc[min(number.i + 1, len(number.doc) - 1)]
    dated = "date" in {kind_of(t, pack) for t in (number, street)}
    named = street.tag_ == "NNP" and street.text.isalpha()
    return number.text.isdigit() and named and not dated
