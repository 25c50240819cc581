"""Rows: the phrases of "A, a B of C, and doing D", read from left to right where trees go astray.

Parsers hang the later phrases of a row on whatever verb or noun is near; their order does not lie.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.text.syntax.clauses import FINITE
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

INSIDE = frozenset(
    {"DT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "HYPH", "VBN"}
)
"""Tags of the words that a noun phrase without its complements is made of."""
HEADS = frozenset({"NN", "NNS"})
MOST = 12
"""Phrases in one row."""
ASIDE = 10
"""Words among which an aside in commas stands behind a conjunction."""
LONGEST = 14
"""Words of one phrase."""
STOPS = frozenset({",", ";", ".", "?", "!", ":", "–", "—", "--"})
"""Marks at which a gerund with its complements ends."""


def row_of(head: Token, pack: LanguagePack) -> tuple[Span, ...]:
    """Give the phrases of the row that starts with a noun or a gerund; () where it starts none.

    A row has a comma or more, and a conjunction before its last phrase. A clause that follows a
    comma ("…, and the mayor will speak") is none of its phrases, nor is a name. Behind a noun,
    gerunds are some only where a comma and a conjunction lead to the last, itself a gerund.
    """
    doc, end = head.doc, head.sent.end
    start = max(head.left_edge.i, head.i - LONGEST)
    deed = _deed(doc, head.i, end, pack)
    first = deed.end if deed is not None else _complemented(doc, head.i + 1, end, pack)
    found, at = [doc[start:first]], first
    while len(found) < MOST:
        begin, closing = _separated(doc, at, end)
        item = _deed(doc, begin, end, pack) if begin > at else None
        if item is None and deed is None and begin > at:
            item = _phrase(doc, begin, end, pack)
        if item is None or _goes_below(item, head, found[0]):
            return ()
        mixed = closing and deed is None and any(map(is_deed, (*found, item)))
        if mixed and not (is_deed(item) and doc[begin - 2].text in {",", ";"}):
            return ()
        item = _with_purpose(item, end) if closing else item
        found.append(item)
        if closing:
            return tuple(found) if _is_closed(doc, item.end, end, found, first) else ()
        at = item.end
    return ()


def _separated(doc: Doc, at: int, end: int) -> tuple[int, bool]:
    """Where the next phrase starts, and whether a conjunction says that it is the last."""
    begin = at
    if begin < end and doc[begin].text in {",", ";"}:
        begin += 1
    if begin >= end or doc[begin].tag_ != "CC":
        return begin, False
    aside = doc[begin + 1 : min(begin + ASIDE, end)]  # "and, if time allows, a bridge"
    commas = [t.i for t in aside if t.text == ","]
    inside = len(commas) > 1 and commas[0] == begin + 1
    return (commas[1] if inside else begin) + 1, True


def _phrase(doc: Doc, begin: int, end: int, pack: LanguagePack) -> Span | None:
    """The noun phrase that starts at a place, with its complements; None for no common noun."""
    at = begin
    while at < min(end, begin + LONGEST) and doc[at].tag_ in INSIDE:
        at += 1
    if at == begin or doc[at - 1].tag_ not in HEADS:
        return None
    return doc[begin : _complemented(doc, at, end, pack)]


def is_deed(phrase: Span) -> bool:
    """Tell whether a phrase of a row opens with a gerund: "reforming the law"."""
    return phrase[0].tag_ == "VBG" and phrase[0].pos_ == "VERB"


def _deed(doc: Doc, begin: int, end: int, pack: LanguagePack) -> Span | None:
    """The gerund at a place with what follows it, up to the next of the row; None for others."""
    if begin >= end or not is_deed(doc[begin : begin + 1]):
        return None
    for at in range(begin + 1, end):
        token = doc[at]
        if token.tag_ in FINITE or at - begin > LONGEST:
            return None
        joins = token.tag_ == "CC" and at + 1 < end and doc[at + 1].tag_ == "VBG"
        if joins or token.text in STOPS or _is_setting(doc, at, end, pack):
            return doc[begin:at] if at > begin + 1 else None
    return doc[begin:end]


def _with_purpose(item: Span, end: int) -> Span:
    """The last phrase with what it is for, up to a comma: "and a plan | to publish them"."""
    doc, at = item.doc, item.end
    deed = doc[at].head if at < end and doc[at].tag_ == "TO" else None
    if deed is None or deed.dep_ not in ("acl", "relcl") or deed.head not in item:
        return item
    far = min(end, deed.right_edge.i + 1)
    far = next((t.i for t in doc[at:far] if t.text in ",;"), far)
    return doc[item.start : far] if far - item.start <= LONGEST else item


def _complemented(doc: Doc, at: int, end: int, pack: LanguagePack) -> int:
    """Where a phrase ends with its prepositional complements, a time or a place left off."""
    while at < end and doc[at].tag_ == "IN" and not _is_setting(doc, at, end, pack):
        after = _after_noun(doc, at + 1, end)
        if after == at + 1 or doc[after - 1].tag_[:2] != "NN":
            break
        at = after
    return at


def _is_setting(doc: Doc, at: int, end: int, pack: LanguagePack) -> bool:
    """Whether a preposition opens a time, or tells where or when: "on Monday", "at a meeting"."""
    if doc[at].tag_ != "IN":
        return False
    timed = kind_of(doc[_after_noun(doc, at + 1, end) - 1], pack) in ("date", "time")
    return timed or doc[at].lower_ in pack.agenda.settings


def _after_noun(doc: Doc, at: int, end: int) -> int:
    """Where the words of a noun phrase without its complements end, from a place on."""
    while at < end and doc[at].tag_ in INSIDE:
        at += 1
    return at


def _goes_below(item: Span, head: Token, first: Span) -> bool:
    """Whether a phrase belongs to a complement of the first one: "tariffs on cars, steel"."""
    above = item.root.head
    inside = head.i < above.i < first.end
    return item.root.dep_ == "conj" and above.dep_ == "pobj" and inside


def _is_closed(doc: Doc, at: int, end: int, found: list[Span], first: int) -> bool:
    """Whether a row ends where its last phrase does, and not with the subject of a clause."""
    commas = len(found) > 2 or doc[first].text == ","
    clause = at < end and (doc[at].tag_ in FINITE or doc[at].tag_ == "TO" or doc[at].tag_ == "RB")
    return commas and not clause
