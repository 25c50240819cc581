"""Trimming: the words of a statement without what hangs over at either end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from explainer.text.attribution.scene import scene_of
from explainer.text.marks import PLAIN_HYPHENS
from explainer.text.syntax.clauses import FINITE, VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading

LOOSE = frozenset({",", ".", "-", ":", ";", "–", "—", "--", "_", "…"})
"""Marks that may be left at the end of a phrase."""
BRACKETS = {"(": ")", "[": "]"}
"""Marks around an aside, by the one that opens."""
DOUBLE = frozenset({"“", "”", '"', "''"})
"""Marks around a quotation; typists close with any of them what another opened."""
TELLER = 6
"""Words of who tells a sentence at its end, with the verb."""
LABEL = 3
"""Words of a label before a colon."""
NAMING = frozenset({"PROPN", "NOUN", "DET", "ADJ", "NUM"})
"""Parts of speech of the words of who speaks."""
HEAVY = 3
"""Letters; shorter words stand small in a headline."""


def trimmed(reading: Reading, span: Span) -> Span:
    """Give a span of one sentence as it can stand alone.

    A dateline before it, loose marks and conjunctions behind it are cut off. A quotation or a
    bracket that it opens is closed where its end mark follows, else the bracket is cut off; of
    a quotation that opened before it the end mark goes.
    Half of a word with a hyphen gets its other half.
    """
    doc, end = span.doc, span.end
    start = _start(reading, span)
    sentence, scene = reading.spans[reading.index(doc[start])], scene_of(reading)
    inside, end = scene.inside, scene.said_end(start, end)
    number = inside[end - 1]
    opened = number >= 0 and scene.opening(number) > start
    while opened and end < sentence.end and doc[end].is_punct and inside[end] == number:
        end += 1
    while number >= 0 and not opened and end - start > 1 and doc[end - 1].pos_ == "PUNCT":
        end -= 1
    start, end = evened(doc, start, end, sentence)
    while end - start > 1 and _hangs_over(doc[end - 1]):
        end -= 1
    return doc[start:end]


def is_even(words: Sequence[Token], *, goes_on: bool = False) -> bool:
    """Tell whether no bracket and no quotation mark stands alone among these words.

    Args:
        words: The words of a statement.
        goes_on: Whether a quotation may be open whose other mark stands in another sentence.
    """
    lone = _unpaired(words)
    if _is_balanced("".join(t.text for t in words)):
        return True  # "said “Go [ahead]”", whatever one token holds
    if not goes_on or len(lone) != 1 or lone[0].text not in DOUBLE:
        return not lone
    told, mark = {t.i for t in words}, lone[0].i
    inside = [t for t in words if t.i > mark] or words
    whole = any(t.tag_ in FINITE for t in inside)  # not 'its headline: "At last.'
    return whole and not any(t.text in DOUBLE and t.i not in told for t in lone[0].sent)


def evened(doc: Doc, start: int, end: int, sentence: Span) -> tuple[int, int]:
    """Give bounds within which no bracket and no quotation mark stands alone, where there are any.

    The other mark of the pair is taken in where it stands right before or behind the text; else a
    mark at the edge is left off, or a bracket that is not closed. The same bounds where that
    mends nothing.

    Examples:
        >>> from spacy.lang.en import English
        >>> doc = English()('Roe called it "a very odd plan".')
        >>> evened(doc, 0, 8, doc[:])
        (0, 9)
    """
    lone = _unpaired([*doc[start:end]])
    if len(lone) != 1 or _is_balanced(doc[start:end].text):
        return start, end
    mark = lone[0]
    if start > sentence.start and _is_pair(doc[start - 1], mark):
        return start - 1, end
    for close in range(end, min(end + 2, sentence.end)):
        if _is_pair(mark, doc[close]):
            return start, close + 1
        if doc[close].text not in LOOSE:
            break
    if mark.i == start:
        return start + 1, end
    several = sum(t.text in DOUBLE for t in doc[start:end]) > 1 and mark.text in DOUBLE
    left_off = (mark.i == end - 1 and not several) or mark.text in BRACKETS
    return (start, mark.i) if left_off else (start, end)


def _is_balanced(text: str) -> bool:
    """Whether a text has as many marks that close as such that open, none before its other."""
    depths = ([*accumulate((c == a) - (c == b) for c in text)] for a, b in BRACKETS.items())
    brackets = all(not depth or (min(depth) >= 0 and depth[-1] == 0) for depth in depths)
    return brackets and sum(text.count(mark) for mark in DOUBLE) % 2 == 0


def _is_pair(opening: Token, closing: Token) -> bool:
    """Whether one mark opens what the other closes."""
    double = opening.text in DOUBLE - {"”"} and closing.text in DOUBLE - {"“"}
    return double or BRACKETS.get(opening.text) == closing.text


def _unpaired(words: Sequence[Token]) -> list[Token]:
    """The marks without the other of their pair; straight ones open and close by turns."""
    opened: list[Token] = []
    lone: list[Token] = []
    for token in words:
        double = token.text in DOUBLE
        if opened and (_is_pair(opened[-1], token) or (double and opened[-1].text in DOUBLE)):
            opened.pop()
        elif token.text in BRACKETS or (double and token.text != "”"):
            opened.append(token)
        elif double or (token.text in BRACKETS.values() and not _opens_within(token)):
            lone.append(token)
    return lone + opened


def _opens_within(closing: Token) -> bool:
    """Whether the word before a bracket that closes holds the one that opens: "give[s]"."""
    before = closing.nbor(-1).text if closing.i else ""
    return any(opens in before[1:] for opens, closes in BRACKETS.items() if closes == closing.text)


def _start(reading: Reading, span: Span) -> int:
    """Where a span starts behind a dateline, or with the first half of its word."""
    doc, start = span.doc, behind_dateline(reading, span.start)
    if start >= span.end:
        start = span.start
    start = min(behind_complementizer(doc[start], reading.pack), span.end - 1)
    first = reading.spans[reading.index(doc[start])].start
    while start > first and not doc[start - 1].whitespace_:
        if doc[start - 1].text not in PLAIN_HYPHENS and doc[start].text not in PLAIN_HYPHENS:
            break
        start -= 1
    return start


def behind_complementizer(first: Token, pack: LanguagePack) -> int:
    """Give the index behind what only opens a clause that is said, else that of the first word.

    "That | sales fell": whatever the parser hung it on.
    """
    opens = first.tag_ == "IN" and first.lower_ in pack.speech.complementizers
    return first.i + (opens and not first.is_sent_start)


def behind_dateline(reading: Reading, start: int) -> int:
    """Give a token's index, or that of the token behind "PARIS (AFP) —" where it stands in it."""
    scene = scene_of(reading)
    paragraph = scene.paragraph(start)
    behind = scene.dateline(paragraph)
    if start >= behind:
        return start
    line = reading.doc[scene.paragraphs[paragraph][0] : behind]
    verbs = [t for t in line[1:] if t.pos_ in {"VERB", "AUX"} and t.is_alpha]
    told = any(t.nbor(-1).text != "(" for t in verbs)  # "BERLIN (dpa) - Ada Poe left"
    return start if told else behind


def label_end(span: Span) -> int:
    """Give the index behind a label that opens a sentence: "Elms: | Ann Roe missed a game"."""
    colon = next((t.i for t in span[: LABEL + 1] if t.text == ":"), span.start)
    behind = span.doc[colon + 1] if colon + 1 < span.end else span[0]
    named = all(t.text[0].isupper() for t in span.doc[span.start : colon])
    return behind.i if colon > span.start and named and behind.text[0].isupper() else span.start


def teller_start(span: Span, pack: LanguagePack) -> int:
    """Give where who tells it stands at the end of a sentence: "the ship sank| , the Post reports".

    Behind a quotation so too: "hit by “storm and rain,”| Roe wrote". The end of the sentence where
    nobody stands there; parsers often take the name for one in a row.
    """
    doc, at = span.doc, span.end - 1
    while at > span.start and doc[at].is_punct:
        at -= 1
    says = doc[at]
    if says.lemma_.lower() not in pack.speech.saying or says.tag_ not in {"VBZ", "VBD"}:
        return span.end
    at -= 1
    while at > span.start and doc[at].pos_ in NAMING and says.i - at <= TELLER:
        at -= 1
    named = at < says.i - 1
    if named and doc[at].is_quote and doc[at - 1].text == ",":
        return at + 1
    return at if named and doc[at].text == "," else span.end


def is_title(span: Span) -> bool:
    """Tell whether words are written as a headline: Every Longer Word With a Capital."""
    words: list[str] = []
    small, most = 0, 0.2 * len(span)
    for token in span:
        word = token.text
        if len(word) > HEAVY and word.isalpha():
            words.append(word)
            small += word.islower()
            if small > most:
                return False  # as nearly all are, by their first words
    if len(words) <= HEAVY or small > 0.2 * len(words):
        return False
    if any(t.pos_ in VERBAL and t.text.islower() and len(t) > HEAVY for t in span):
        return False  # "President Ann Roe and Mayor Tom Poe have met Chief Ned Crow."
    return sum(w.istitle() or w.isupper() for w in words) > 0.8 * len(words)


def _hangs_over(token: Token) -> bool:
    return token.text in LOOSE or token.is_space or token.dep_ == "cc"
