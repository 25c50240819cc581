"""Phrases: token ranges become the words of a label, whole and in the order of the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.sections.figures.ends import (
    INSERTED,
    LOOSE_ENDS,
    WHOLE,
    WHOLE_ENDS,
    is_inside_cluster,
    is_stranded,
)
from explainer.sections.figures.spots import Spot
from explainer.text.marks import ELISION, PLAIN_HYPHENS, is_dash
from explainer.text.syntax.clauses import AUXILIARIES, NOUNS, PLURAL
from explainer.text.syntax.edges import row_end, tail_end
from explainer.text.trimming import BRACKETS, is_even

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

TAIL = 6
"""Tokens that the rest of a row may add to it."""
MARKUP = "<>@"
"""Characters of what is no sentence: tags of a page, names of accounts."""
LOOSE_STARTS = frozenset({"PUNCT", "SPACE", "CCONJ", "SCONJ"})
ENDS = frozenset({"PUNCT", "CCONJ"})
QUOTES = frozenset({'"', "“", "”", "``", "''"})


@dataclass(frozen=True, slots=True)
class Label:
    """The words of a label and the token ranges that they were taken from, in order.

    ``named`` tells whether they have a noun beside the amount and its unit; ``pronoun`` is the
    subject that was left out before them because it names nobody, None where there is none;
    ``instead`` the label that does without it, None where there is none; ``verb`` that of its
    clause, where the amount does not hang on it; ``before`` the noun that was put before them for
    a pronoun, None where there is none or a name was; ``first`` the amount whose clause it tells,
    where it is another of the same row.
    """

    text: str
    parts: tuple[tuple[int, int], ...]
    rule: str
    named: bool = True
    pronoun: Token | None = None
    instead: Label | None = None
    verb: Token | None = None
    before: Token | None = None
    first: Spot | None = None

    def holds(self, token: Token) -> bool:
        """Tell whether a label has a word of the article."""
        return any(start <= token.i < end for start, end in self.parts)

    def words(self, doc: Doc) -> Iterator[Token]:
        """Give the words of the article that it was made of."""
        return (token for start, end in self.parts for token in doc[start:end])


Parts = Sequence[tuple[int, int]]


def label_from(spot: Spot, rule: str, parts: Parts, pronoun: Token | None = None) -> Label | None:
    """Give the label of token ranges; None where their words say nothing beside the amount.

    Ranges that do not follow each other have an ellipsis between them, but for what a noun
    of change tells of a thing that was named before: "tariffs on select imports".
    """
    doc = spot.doc
    if rule == "goes-on" and doc[parts[0][0]].pos_ == "CCONJ":
        return None  # "rose 60% | and Roe's rose 90%"
    parts = [_before_dash(spot, *parts[0])] if rule == "goes-on" and len(parts) == 1 else parts
    kept = _rounded(spot, parts)
    if kept and _is_torn(doc, *kept[0]):
        return None
    if not all(is_even([t for t in doc[a:b] if not t.is_quote]) for a, b in kept):
        return None  # "a pool (which holds $5m"; of half a quotation only the words are shown
    said = [t for a, b in kept for t in doc[a:b] if not spot.holds(t)]
    own = (t for t in said if t.i not in spot.others)
    if not any(t.pos_ in ("NOUN", "PROPN", "VERB", "ADJ") for t in own):
        return None
    text = _joined(doc, kept, rule)
    if all(not word[0].isalpha() for word in text.split()) or any(c in text for c in MARKUP):
        return None  # "94.3m" of "94.3m (£49m)", "<tweet …"
    named = any(
        t.pos_ in NOUNS and (spot.noun is None or t.i != spot.noun.i) and t.dep_ != "npadvmod"
        for t in said
    )
    named = named or (kept[0][0] >= spot.after and spot.noun is not None)
    return Label(text, tuple(kept), rule, named, pronoun)


def _before_dash(spot: Spot, start: int, end: int) -> tuple[int, int]:
    """A range up to the dash that closes what one before the amount opens: "Roe - 40 | men -"."""
    opened = sum(is_dash(t) for t in spot.doc[spot.sent.start : spot.first]) % 2 == 1
    closes = (t.i for t in spot.doc[start:end] if is_dash(t)) if opened else iter(())
    return start, next(closes, end)


def _rounded(spot: Spot, parts: Parts) -> list[tuple[int, int]]:
    """The ranges without what hangs loose at their ends, with what belongs to them there.

    Ranges that overlap or follow each other are one.
    """
    doc = spot.doc
    kept: list[tuple[int, int]] = []
    for start, end in parts:
        start = max([start, *(b for a, b in kept if a <= start < b)])
        helped = not kept and len(parts) > 1 and doc[end - 1].dep_ in AUXILIARIES
        whole = end if helped else None  # "is set to … | cut 5%"
        start, end = _trimmed(doc, start, end, first=not kept)
        end = whole or end
        start = start if kept else _with_part(spot, start)
        end = _with_tail(spot, start, end) if start < end and end == parts[-1][1] else end
        if start < end and kept and kept[-1][1] == start:
            kept[-1] = (kept[-1][0], end)
        elif start < end:
            kept.append((start, end))
    return [_closed(doc, start, end) for start, end in kept]


def _joined(doc: Doc, kept: Parts, rule: str) -> str:
    """The words of ranges, with an ellipsis where something is left out between two of them."""
    text = words_in(doc, *kept[0])
    fronted = len(kept) > 1 and kept[1][0] < kept[0][0]
    for (opens, before), (start, end) in pairwise(kept):
        behind = rule == "clause" and start < opens  # "Ann Roe … leading by 7%"
        near = (start <= before and not behind) or (
            rule == "changed-thing" and doc[start].pos_ == "ADP"
        )
        words = words_in(doc, start, end)
        if fronted and doc[start].is_sent_start and doc[start].pos_ == "VERB":
            words = words[:1].lower() + words[1:]  # "Acme … | valued at $5m"
        text += (" " if near else ELISION) + words
    return text


def _is_torn(doc: Doc, start: int, end: int) -> bool:
    """Whether words open between two dashes and end behind them: "Ann - | head of 4 mills - left".

    Or they open inside a name and go on behind a dash: "The Old | Mill - winner of 3 prizes".
    """
    before = doc[start - 1] if start > doc[start].sent.start else None
    dashes = any(is_dash(t) for t in doc[start + 1 : end - 1])
    if before is None or not dashes:
        return False
    return is_dash(before) or (before.text[0].isupper() and doc[start].text[0].isupper())


def _closed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """A range with the bracket's other half that stands a few words behind it."""
    for opens, closes in BRACKETS.items():
        depth = sum({opens: 1, closes: -1}.get(t.text, 0) for t in doc[start:end])
        behind = range(end, min(end + INSERTED, doc[end - 1].sent.end))
        if depth > 0:
            end = next((at + 1 for at in behind if doc[at].text == closes), end)
    return start, end


def _with_part(spot: Spot, start: int) -> int:
    """The start with how many of several are meant: "one of | the largest yards"."""
    if not (spot.inside(start - 2) and spot.inside(start)):
        return start
    part, link, article = spot.doc[start - 2 : start + 1]
    of_many = link.dep_ == "prep" and link.head == part and article.tag_ in ("DT", "PRP$")
    several = of_many and article.head.tag_ in PLURAL and article.head.head == link
    return start - 2 if several and part.tag_ == "CD" and not spot.holds(part) else start


def _with_tail(spot: Spot, start: int, end: int) -> int:
    """The end behind a row that the range opens, and the last few words of the sentence.

    These only if they hang on the range or amount.
    """
    doc = spot.doc
    whole = row_end(doc, start, end)
    if whole - start <= WHOLE + TAIL and spot.others.isdisjoint(range(end, whole)):
        end = whole
    last = tail_end(doc, end, spot.sent.end)
    tied = last > end and (start <= doc[end].head.i < end or spot.holds(doc[end].head))
    return last if tied and spot.others.isdisjoint(range(end, last)) else end


def words_in(doc: Doc, start: int, end: int, of: tuple[int, int] | None = None) -> str:
    """Give the words of a range, as they stand in a label that has the range ``of``.

    A quotation mark without its other half is left out.
    """
    first, last = of or (start, end)
    marks = [t.i for t in doc[first:last] if t.text in QUOTES]
    if len(marks) % 2 == 0:
        return str(doc[start:end].text)
    text = "".join(t.whitespace_ if t.i in marks else t.text_with_ws for t in doc[start:end])
    return " ".join(text.split())


def _trimmed(doc: Doc, start: int, end: int, *, first: bool) -> tuple[int, int]:
    """A range without what hangs loose at its ends."""
    while start < end and is_inside_cluster(doc, end):
        end -= 1
    while start < end and is_inside_cluster(doc, start):
        start += 1
    if first and start < end and doc[start].text == "(":
        near = range(start, min(start + INSERTED, end))  # "90bn rupees ($2bn) | will go"
        start = next((at + 1 for at in near if doc[at].text == ")"), start)
        first = doc[start].tag_ != "TO"  # "$5m (£4m) | to be spent on roads"
    while start < end and (
        doc[start].text in PLAIN_HYPHENS
        or (first and (doc[start].pos_ in LOOSE_STARTS or doc[start].tag_ in ("POS", "TO")))
    ):
        start += 1
    while end > start and doc[end - 1].pos_ in LOOSE_ENDS and not _closes(doc, start, end - 1):
        if is_stranded(doc, end):
            break
        end -= 1
    return start, end


def _closes(doc: Doc, start: int, at: int) -> bool:
    """Whether a mark closes a bracket or quotation of its range, or a word ends a verb's."""
    if doc[at].pos_ != "PUNCT":
        return doc[at].dep_ in WHOLE_ENDS or (doc[at].pos_ == "AUX" and doc[at].dep_ != "aux")
    return doc[at].text in ')"”’' and any(t.text in '("“‘' for t in doc[start:at])
