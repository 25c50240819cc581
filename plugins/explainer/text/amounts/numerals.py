"""Numerals: digits and number words become a value at full scale."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from explainer.language.tables.amounts import AmountWords
from explainer.text.amounts.lexer import Piece
from explainer.text.marks import PLAIN_HYPHENS

LONGEST = 20
"""Digits; nobody quotes a number that has more."""

SPACES = re.compile(r"[\s'’]")
GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?")
POINTED = re.compile(r"\d+(?:\.\d+)?")
TURNED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
MINUS = frozenset("-−")
PHRASE = 4
"""Pieces; no phrase in the tables is longer."""

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral among pieces.

    Attributes:
        first, after: Its first piece and the one behind it.
        plain: The value as it would be without its scale ("15" of "15 million").
        spelled: It has no digit.
        scaled: A scale word or mark belongs to it.
        fraction: It names a part of something ("two-thirds").
        heap: It tells no more than how large it is at least ("tens of thousands").
    """

    first: int
    after: int
    value: Decimal
    plain: Decimal
    spelled: bool = False
    scaled: bool = False
    fraction: bool = False
    heap: bool = False


def phrase_at(
    pieces: Sequence[Piece], at: int, table: Mapping[str, V] | frozenset[str]
) -> tuple[str, int] | None:
    """Give the longest phrase of a table that starts at a piece, and the piece behind it."""
    found, words = None, ""
    for after, piece in enumerate(pieces[at : at + PHRASE], at + 1):
        words = f"{words} {piece.low}" if words else piece.low
        if words in table:
            found = words, after
    return found


def phrase_before(
    pieces: Sequence[Piece], at: int, table: Mapping[str, V] | frozenset[str]
) -> tuple[str, int] | None:
    """Give the longest phrase of a table that ends before a piece, and its first piece."""
    found, words = None, ""
    for first in range(at - 1, max(at - PHRASE, 0) - 1, -1):
        low = pieces[first].low
        words = f"{low} {words}" if words else low
        if words in table:
            found = words, first
    return found


def digits(text: str) -> Decimal | None:
    """Give the value of digits with separators; None where they are no number beyond doubt.

    Examples:
        >>> digits("1,000.50"), digits("1.000,50"), digits("1,5"), digits("1.2.3")
        (Decimal('1000.50'), Decimal('1000.50'), None, None)
    """
    bare = SPACES.sub("", text)
    if len(bare) > LONGEST + LONGEST // 3:
        return None
    if POINTED.fullmatch(bare):
        if len(bare) > 1 and unicodedata.digit(bare[0]) == 0 and "." not in bare:
            return None
        return Decimal(bare)
    if GROUPED.fullmatch(bare):
        return Decimal(bare.replace(",", ""))
    if TURNED.fullmatch(bare) and "," in bare:
        return Decimal(bare.replace(".", "").replace(",", "."))
    return None


def numeral_at(pieces: Sequence[Piece], at: int, words: AmountWords) -> Numeral | None:
    """Give the numeral that starts at a piece, digits or words, as long as it goes."""
    piece = pieces[at]
    if piece.kind == "number" or is_part(piece):
        return _in_digits(pieces, at, words)
    if piece.kind == "word":
        return _in_words(pieces, at, words)
    return None


def is_part(piece: Piece) -> bool:
    """Tell whether a piece is a part of one in one character: "½"."""
    return piece.kind == "mark" and _vulgar(piece) is not None


def _vulgar(piece: Piece) -> Decimal | None:
    """The value of a character such as ½, as a decimal fraction."""
    if piece.kind != "mark" or unicodedata.category(piece.low[0]) != "No":
        return None
    parts = unicodedata.normalize("NFKC", piece.low).split("⁄")
    if len(parts) != 2 or not all(part.isdigit() for part in parts) or not int(parts[1]):
        return None
    return Decimal(int(parts[0])) / Decimal(int(parts[1]))


def _in_digits(pieces: Sequence[Piece], at: int, words: AmountWords) -> Numeral | None:
    piece = pieces[at]
    part = _vulgar(piece)
    value = part if part is not None else digits(piece.low)
    if value is None:
        return None
    after = at + 1
    if part is None:
        value, after = _with_part(pieces, after, value, words)
    scale, behind = _scale(pieces, _past_conversion(pieces, after, words), words)
    behind = behind if scale > 1 else after
    return Numeral(
        first=at,
        after=behind,
        value=value * scale,
        plain=value,
        scaled=behind > after,
        fraction=part is not None and behind == after,
    )


def _with_part(
    pieces: Sequence[Piece], after: int, value: Decimal, words: AmountWords
) -> tuple[Decimal, int]:
    """Add what follows a whole number: "½", "1/2", "and a half"."""
    if after < len(pieces) and (extra := _vulgar(pieces[after])) is not None:
        return value + extra, after + 1
    ahead = [piece.low for piece in pieces[after : after + 3]]
    if len(ahead) == 3 and ahead[1] in "/⁄" and not pieces[after].glued:
        top, bottom = digits(ahead[0]), digits(ahead[2])
        if top and bottom and top < bottom and pieces[after + 2].glued:
            return value + top / bottom, after + 3
    steps: list[int] = []
    step = after
    while len(steps) < 3 and (step := _after_dash(pieces, step)) < len(pieces):
        steps.append(step)
        step += 1
    tail = [pieces[at].low for at in steps]
    half = len(tail) == 3 and tail[0] in words.joins and tail[1] in words.articles
    if half and tail[2] in words.whole:
        return value + _share(words.fractions[tail[2]]), steps[2] + 1
    return value, after


def _share(part: tuple[int, int]) -> Decimal:
    return Decimal(part[0]) / Decimal(part[1])


def _past_conversion(pieces: Sequence[Piece], at: int, words: AmountWords) -> int:
    """The piece behind a bare sum in brackets before a scale: "$40 (£26) | million"; else itself.

    The scale is that of both.
    """
    ahead = [piece.low for piece in pieces[at : at + 5]]
    if len(ahead) < 5 or (ahead[0], ahead[3]) != ("(", ")") or digits(ahead[2]) is None:
        return at
    return at + 4 if ahead[1] in words.currency_marks and ahead[4] in words.scales else at


def _scale(pieces: Sequence[Piece], at: int, words: AmountWords) -> tuple[int, int]:
    """The product of the scales at a piece ("bn", "hundred thousand") and the piece behind."""
    scale = 1
    if at < len(pieces) and pieces[at].glued and pieces[at].low in words.scale_marks:
        return words.scale_marks[pieces[at].low], at + 1
    if at < len(pieces) and pieces[at].low in words.scale_marks and len(pieces[at].low) > 1:
        return words.scale_marks[pieces[at].low], at + 1
    while at < len(pieces) and scale < 10**15:
        step = _after_dash(pieces, at)
        if step >= len(pieces) or pieces[step].low not in words.scales:
            break
        scale *= words.scales[pieces[step].low]
        at = step + 1
    return scale, at


def _after_dash(pieces: Sequence[Piece], at: int) -> int:
    """The piece itself, or the one behind a hyphen that joins it to the word before."""
    dash = at + 1 < len(pieces) and pieces[at].low in PLAIN_HYPHENS
    return at + 1 if dash and pieces[at].glued and pieces[at + 1].glued else at


def _in_words(pieces: Sequence[Piece], at: int, words: AmountWords) -> Numeral | None:
    if pieces[at].low in words.articles:
        return _from_article(pieces, at, words)
    if pieces[at].low in words.whole:
        added = at > 0 and pieces[at - 1].low in words.articles and _adds(pieces, at - 1, words)
        return None if added else _half(pieces, at, at, words)
    if pieces[at].low in words.scales:
        return None  # "several million" names no number
    if pieces[at].low in words.heaps:
        return _heap(pieces, at, words)
    whole, after = _whole(pieces, at, words)
    if whole is None:
        return None
    if part := _fraction_after(pieces, after, words):
        value = Decimal(whole) * _share(words.fractions[pieces[part - 1].low])
        return Numeral(at, part, value, value, spelled=True, fraction=True)
    value, behind = _with_part(pieces, after, Decimal(whole), words)
    scale, end = _scale(pieces, behind, words)
    scaled = end > behind or any(p.low in words.scales for p in pieces[at:after])
    return Numeral(at, end, value * scale, value, spelled=True, scaled=scaled)


def _heap(pieces: Sequence[Piece], at: int, words: AmountWords) -> Numeral | None:
    """Read 'hundreds of thousands', which are as many at least."""
    if at + 2 >= len(pieces) or pieces[at + 1].low not in words.part_of:
        return None
    scale = words.heaped.get(pieces[at + 2].low)
    if scale is None:
        return None
    value = Decimal(words.heaps[pieces[at].low] * scale)
    return Numeral(at, at + 3, value, value, spelled=True, scaled=True, heap=True)


def _from_article(pieces: Sequence[Piece], at: int, words: AmountWords) -> Numeral | None:
    """Read 'a million', 'a dozen', 'a third', 'a quarter of a million'."""
    if at + 1 >= len(pieces):
        return None
    low = pieces[at + 1].low
    if low in words.scales:
        whole, after = _whole(pieces, at + 1, words)
        if whole is None:
            return None
        return Numeral(at, after, Decimal(whole), Decimal(whole), spelled=True, scaled=True)
    if low in words.fractions and not _adds(pieces, at, words):
        return _half(pieces, at, at + 1, words)
    return None


def _adds(pieces: Sequence[Piece], at: int, words: AmountWords) -> bool:
    """Whether a half only adds to a length before it: "an hour and a half"."""
    return at > 1 and pieces[at - 1].low in words.joins and pieces[at - 2].low in words.durations


def _half(pieces: Sequence[Piece], first: int, at: int, words: AmountWords) -> Numeral | None:
    """A fraction word at ``at``, with the number that it is a part of ("half a million")."""
    share, after = _share(words.fractions[pieces[at].low]), at + 1
    step = _after_dash(pieces, after)
    if step < len(pieces) and pieces[step].low in words.part_of:
        step += 1
    if step + 1 < len(pieces) and pieces[step].low in words.articles:
        step += 1
    if step < len(pieces) and pieces[step].low in words.scales and step > after - 1:
        scale, end = _scale(pieces, step, words)
        return Numeral(first, end, share * scale, share, spelled=True, scaled=True)
    return Numeral(first, after, share, share, spelled=True, fraction=True)


def _fraction_after(pieces: Sequence[Piece], at: int, words: AmountWords) -> int | None:
    """The piece behind a fraction word that makes "two" a part ("two-thirds")."""
    step = _after_dash(pieces, at)
    if step >= len(pieces) or pieces[step].low in words.whole:
        return None
    behind = pieces[step + 1 : step + 2]
    if any(piece.low in PLAIN_HYPHENS and piece.glued for piece in behind):
        return None  # "three quarter-point cuts"
    return step + 1 if pieces[step].low in words.fractions else None


def _whole(pieces: Sequence[Piece], at: int, words: AmountWords) -> tuple[int | None, int]:
    """The whole number in words from a piece on, and the piece behind it."""
    total, current, step, seen, room = 0, 0, at, False, 10**21
    while step < len(pieces) and step - at < 2 * LONGEST:
        here = _after_dash(pieces, step) if seen else step
        if seen and pieces[here].low in words.joins and here + 1 < len(pieces):
            here += 1
            if pieces[here].low not in words.numerals or current % 100:
                break
        low = pieces[here].low
        if low in words.numerals:
            number = words.numerals[low]
            if seen and not _fits(current, number):
                break
            current += number
        elif low in words.scales:
            scale = words.scales[low]
            if scale >= room or scale >= 10**18:
                break
            if scale >= 1000:
                total, current, room = total + max(current, 1) * scale, 0, scale
            else:
                current = max(current, 1) * scale
        else:
            break
        seen, step = True, here + 1
    return (total + current if seen else None), step


def _fits(current: int, number: int) -> bool:
    """Whether a number below a hundred may follow in one numeral ("twenty" and "seven")."""
    low = current % 100
    if low == 0:
        return True
    return number < 10 and number > 0 and low >= 20 and low % 10 == 0
