"""Quantities: one numeral with its sign and its unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from explainer.language.tables.amounts import AmountWords, Limit
from explainer.text.amounts.lexer import Piece
from explainer.text.amounts.numbering import degrees_at, is_numbering
from explainer.text.amounts.numerals import MINUS, Numeral, numeral_at, phrase_at, phrase_before
from explainer.text.marks import HYPHENS, PLAIN_HYPHENS

Kind = Literal[
    "money", "share", "points", "measure", "duration", "factor", "size", "count", "score"
]

ONE = Decimal(1)
OLDEST = 130
"""Years; nobody is older."""
FEW = 12
"""Up to a dozen of a thing in words, half of them is no share."""
LEAST = 4
"""Letters of a plural that a number without a unit counts; "was" and "is" are shorter."""
DOLLAR = "$"
LETTERS = 4
"""Letters before a sign that may tell whose money it is."""
LARGEST = Decimal(10) ** 18

PERCENT, TIMES = "percent", "times"
"""Units of story.json that are no words of the article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """One number with what belongs to it; positions count pieces.

    Attributes:
        first, after: The first piece, bound included, and the one behind the last.
        core: The first piece without the bound.
        numeral: The number itself.
        unit: ISO 4217 code, "percent", "percentage points", a unit of measure; "" for a count.
        prefixed: Its currency stands before the digits.
        joined: A hyphen joins it to the word behind ("a 15-percent rise").
        again: The same sum in other currencies, in brackets behind it.
    """

    first: int
    after: int
    core: int
    numeral: Numeral
    value: Decimal
    unit: str
    kind: Kind
    bound: Limit | None = None
    prefixed: bool = False
    joined: bool = False
    again: tuple[Quantity, ...] = ()


def quantity_at(pieces: Sequence[Piece], at: int, words: AmountWords) -> Quantity | None:
    """Give the quantity whose number, mark or sign is the piece ``at``; None where none starts."""
    core, currency, start = _currency_before(pieces, at, words)
    numeral = numeral_at(pieces, start, words) if start < len(pieces) else None
    if numeral is None or is_numbering(pieces, core, numeral, words):
        return None
    value, core = _signed(pieces, core, numeral.value, words)
    found = _with_unit(pieces, core, numeral, value, currency, words)
    if found is None or abs(found.value) >= LARGEST or _goes_on(pieces, found):
        return None
    return replace(found, bound="over") if numeral.heap else found


def _goes_on(pieces: Sequence[Piece], made: Quantity) -> bool:
    """Whether a hyphen and another number follow: "5-foot-11"."""
    at = made.after
    if not made.joined or at + 1 >= len(pieces) or pieces[at].low not in PLAIN_HYPHENS:
        return False
    return pieces[at].glued and pieces[at + 1].kind == "number"


def _currency_before(
    pieces: Sequence[Piece], at: int, words: AmountWords
) -> tuple[int, str | None, int]:
    """The first piece of a currency mark at ``at``, its code, and the piece of the number."""
    if at + 2 < len(pieces) and pieces[at].kind != "number":
        known = words.mark_prefixes.get(pieces[at].low + pieces[at + 1].low)
        land = known is None or _is_land(pieces, at, known, words)
        if known and not land and (pieces[at + 1].glued or _is_code(pieces[at], known, words)):
            return at, known, at + 2
    code = words.currency_marks.get(pieces[at].low) or _glued_code(pieces, at, words)
    if code is None and at + 1 < len(pieces) and _is_sum(pieces, at + 1, words):
        code = _iso_code(pieces[at], words)
    if code is None or at + 1 >= len(pieces):
        return at, None, at
    if at and pieces[at].low == DOLLAR and _is_lettered(pieces[at - 1], pieces[at]):
        return at - 1, words.dollars, at + 1
    step = at + 1
    if pieces[at].kind == "word" and pieces[step].low == "." and step + 1 < len(pieces):
        step += 1
    return at, code, step


def _glued_code(pieces: Sequence[Piece], at: int, words: AmountWords) -> str | None:
    """The code of letters that money alone has before it: "R50,000", "Ksh 3bn"; not "the R101"."""
    code = words.glued_marks.get(pieces[at].low)
    if code is None or not pieces[at].capital or at + 1 >= len(pieces):
        return None
    number, long = pieces[at + 1], len(pieces[at].low) > 1
    money = _is_sum(pieces, at + 1, words) or (long and number.glued)
    tied = number.glued or (long and money)
    return code if number.kind == "number" and tied and money else None


def _is_sum(pieces: Sequence[Piece], at: int, words: AmountWords) -> bool:
    """Whether a number is written as sums are: "5 million", "50,000"; not "COP 27"."""
    behind = pieces[at + 1].low if at + 1 < len(pieces) else None
    scaled = behind in words.scales or behind in words.scale_marks
    return pieces[at].kind == "number" and (scaled or "," in pieces[at].low)


def _iso_code(piece: Piece, words: AmountWords) -> str | None:
    """The ISO 4217 code that a piece in capitals is: "RON", but "Ron" is a name."""
    code = piece.low.upper()
    return code if piece.upper and code in words.currency_codes else None


def _is_land(pieces: Sequence[Piece], at: int, code: str, words: AmountWords) -> bool:
    """Whether letters before a mark are a land's, and the mark tells the code: "in the US | $5"."""
    named = at > 0 and pieces[at - 1].low in words.definite and not pieces[at + 1].glued
    return named and words.currency_marks.get(pieces[at + 1].low) == code


def _is_lettered(letters: Piece, mark: Piece) -> bool:
    """Whether letters that no table knows tell that a sign is of other money: "B$5"."""
    short = letters.kind == "word" and len(letters.low) <= LETTERS
    return mark.glued and short and letters.capital


def _is_code(piece: Piece, code: str, words: AmountWords) -> bool:
    """Whether letters before a mark may be a land's: "NZ $ 5", not "A $ 5 fee", "Can $5 buy"."""
    return piece.upper and len(piece.low) > 1 and code in words.dollar_lands.values()


def _signed(
    pieces: Sequence[Piece], core: int, value: Decimal, words: AmountWords
) -> tuple[Decimal, int]:
    """The value with the sign before it, and the first piece with the sign."""
    if core and pieces[core - 1].low in words.minus:
        if either := phrase_before(pieces, core - 1, words.either_sign):
            return value, either[1]
        return -value, core - 1
    if core and pieces[core - 1].low in MINUS and pieces[core].glued:
        sign = pieces[core - 1]
        if core > 1 and pieces[core - 2].low == "%":
            return value, core  # "by a 57% | -41% margin"
        if not sign.glued or core == 1 or pieces[core - 2].low in "([":
            return -value, core - 1
    if core and pieces[core - 1].low == "+" and pieces[core].glued and not pieces[core - 1].glued:
        return value, core - 1
    return value, core


def _with_unit(
    pieces: Sequence[Piece],
    core: int,
    numeral: Numeral,
    value: Decimal,
    currency: str | None,
    words: AmountWords,
) -> Quantity | None:
    """The quantity with the unit behind the numeral; None where a compound is no quantity."""
    at = numeral.after
    joined = (
        at + 1 < len(pieces)
        and pieces[at].low in PLAIN_HYPHENS
        and pieces[at].glued
        and pieces[at + 1].glued
        and pieces[at + 1].kind == "word"
    )
    step = at + 1 if joined else at
    make = _Maker(core, numeral, value, joined)
    if currency is not None:
        return make.quantity(at, currency, "money", prefixed=True)
    if step < len(pieces) and (made := _unit_behind(pieces, step, make, words)):
        return None if _is_age(pieces, made, words) else made
    if (unit := _unit_of_mark(pieces, numeral, words)) is not None:
        return replace(make, value=numeral.plain).quantity(at, unit, "measure")
    if _is_unclear(pieces, numeral, words):
        return None
    if joined and phrase_at(pieces, step, words.tails) is None:
        if pieces[step].low in words.fold:
            return make.quantity(step + 1, TIMES, "factor")
        if pieces[step].low in words.strengths:
            return make.quantity(step + 1, words.strengths[pieces[step].low], "size")
        return None  # "a half-sister"
    if numeral.fraction:
        return _portion(pieces, make, words)
    if (times := phrase_before(pieces, core, words.factor_of)) is not None:
        return replace(make, core=times[1]).quantity(at, TIMES, "factor")
    if core and (before := pieces[core - 1].low) in words.unit_nouns:
        return make.quantity(at, words.unit_nouns[before], "measure")
    return make.quantity(at, "", "count")


@dataclass(frozen=True, slots=True)
class _Maker:
    core: int
    numeral: Numeral
    value: Decimal
    joined: bool

    def quantity(
        self, after: int, unit: str, kind: Kind, *, prefixed: bool = False, times: Decimal = ONE
    ) -> Quantity:
        return Quantity(
            first=self.core,
            after=after,
            core=self.core,
            numeral=self.numeral,
            value=self.value * times,
            unit=unit,
            kind=kind,
            prefixed=prefixed,
            joined=self.joined and after > self.numeral.after,
        )


def _unit_behind(
    pieces: Sequence[Piece], at: int, make: _Maker, words: AmountWords
) -> Quantity | None:
    """The quantity with the unit that starts at a piece, where one does."""
    at = _past_part(pieces, at, make, words)
    if found := phrase_at(pieces, at, words.points):
        return make.quantity(found[1], words.points[found[0]], "points")
    if found := phrase_at(pieces, at, words.percent):
        return make.quantity(found[1], PERCENT, "share")
    if found := phrase_at(pieces, at, words.minor):
        coin, parts = words.minor[found[0]]
        return make.quantity(found[1], coin, "money", times=1 / Decimal(parts))
    if found := phrase_at(pieces, at, words.currencies):
        return make.quantity(found[1], words.currencies[found[0]], "money")
    own = pieces[at].kind == "mark" or make.numeral.scaled or not pieces[at].glued
    code = words.currency_marks.get(pieces[at].low) if own else None
    if code is None and _is_sum(pieces, make.numeral.first, words):
        code = _iso_code(pieces[at], words)
    if code is not None and not _starts_number(pieces, at):
        return make.quantity(at + 1, code, "money")
    if pieces[at].low in words.weights and make.numeral.scaled:
        return make.quantity(at + 1, words.weights[pieces[at].low], "money")
    if pieces[at].low in words.coins:
        return make.quantity(at + 1, words.coins[pieces[at].low], "measure")
    if found := phrase_at(pieces, at, words.durations):
        return make.quantity(found[1], words.durations[found[0]], "duration")
    idle = pieces[at].low in words.idle_units and make.value == 1 and not make.joined
    if (found := phrase_at(pieces, at, words.measures)) and not idle:
        return make.quantity(found[1], words.measures[found[0]], "measure")
    if pieces[at].glued and pieces[at].low in words.glued_units:
        return make.quantity(at + 1, words.glued_units[pieces[at].low], "measure")
    if (heat := degrees_at(pieces, at, make.numeral, words)) is not None:
        return make.quantity(at + 1, heat, "measure")
    compared = at + 1 < len(pieces) and pieces[at + 1].low in words.comparing
    if pieces[at].low in words.times and compared:
        return make.quantity(at + 1, TIMES, "factor")
    return None


def _past_part(pieces: Sequence[Piece], at: int, make: _Maker, words: AmountWords) -> int:
    """The unit's piece behind "half a", "a quarter of a", "half of 1" or "tens of thousands of"."""
    if make.numeral.heap and pieces[at].low in words.part_of and at + 1 < len(pieces):
        return at + 1
    if not make.numeral.fraction:
        return at
    step = at
    if pieces[step].low in words.part_of and step + 1 < len(pieces):
        step += 1
    one = pieces[step].low == "1" or words.numerals.get(pieces[step].low) == 1
    if (one or pieces[step].low in words.articles) and step + 1 < len(pieces):
        return step + 1
    return at


def _starts_number(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a currency mark belongs to the number behind it ("5 $10 notes")."""
    if at + 1 >= len(pieces) or (pieces[at].glued and not pieces[at + 1].glued):
        return False
    return pieces[at + 1].kind == "number"


def _is_age(pieces: Sequence[Piece], made: Quantity, words: AmountWords) -> bool:
    if made.kind != "duration" or made.value > OLDEST:
        return False  # "9,200 years old" is no person
    at = made.after
    if at + 1 < len(pieces) and pieces[at].low in PLAIN_HYPHENS:
        at += 1
    return phrase_at(pieces, at, words.ages) is not None if at < len(pieces) else False


def _unit_of_mark(pieces: Sequence[Piece], numeral: Numeral, words: AmountWords) -> str | None:
    """The unit that a scale mark is where nothing is counted: "180 mm of rain"; else None."""
    unit = words.measures.get(pieces[numeral.after - 1].low) if numeral.scaled else None
    behind = pieces[numeral.after].low if numeral.after < len(pieces) else ""
    counts = len(behind) >= LEAST and behind.isalpha() and behind.endswith(words.plurals)
    return None if counts else unit


def _is_unclear(pieces: Sequence[Piece], numeral: Numeral, words: AmountWords) -> bool:
    """Whether the scale mark may be a measure: "100m" is metres unless a plural follows."""
    mark = pieces[numeral.after - 1]
    if not numeral.scaled or mark.low not in words.unclear_marks:
        return False
    if _ends_sum(pieces, numeral, words):
        return False
    behind = pieces[numeral.after] if numeral.after < len(pieces) else None
    return behind is None or behind.kind != "word" or not behind.low.endswith(words.plurals)


def _ends_sum(pieces: Sequence[Piece], numeral: Numeral, words: AmountWords) -> bool:
    """Whether a number is the high end of a range of money: "£2-3m", "$5 to 6m"."""
    at = numeral.first
    if at < 3 or pieces[at - 2].kind != "number":
        return False
    joined = pieces[at - 1].low in HYPHENS | words.end
    return joined and pieces[at - 3].low in words.currency_marks


def _is_idle(pieces: Sequence[Piece], at: int, words: AmountWords) -> bool:
    """Whether the part that ends before a piece is a turn of speech: "half the battle"."""
    behind = [piece.low for piece in pieces[at : at + 3]]
    behind = [low for low in behind if low not in words.part_of and low not in words.whose]
    return bool(behind) and behind[0] in words.idle_wholes


def _is_of_few(pieces: Sequence[Piece], at: int, words: AmountWords) -> bool:
    """Whether the part that ends before a piece is of a few that are counted: "half of its six"."""
    while at < len(pieces) and pieces[at].low in words.part_of | words.whose:
        at += 1
    few = numeral_at(pieces, at, words) if at < len(pieces) else None
    return few is not None and few.spelled and not few.fraction and few.value <= FEW


def _is_part(pieces: Sequence[Piece], make: _Maker, words: AmountWords) -> bool:
    """Whether a bare fraction before a verb is no place in a row: "nearly a third said"."""
    after = make.numeral.after
    whole = pieces[after - 1].low in words.whole
    many = pieces[after - 1].low.endswith(words.plurals)
    return whole or many or phrase_before(pieces, make.core, words.bounds) is not None


def _portion(pieces: Sequence[Piece], make: _Maker, words: AmountWords) -> Quantity | None:
    """A fraction without a unit: a share, where the words say of what or by how much."""
    numeral = make.numeral
    before = pieces[numeral.first - 1].low if numeral.first else ""
    behind = pieces[numeral.after].low if numeral.after < len(pieces) else ""
    if before in words.halved_before or _is_idle(pieces, numeral.after, words):
        return None
    if _is_of_few(pieces, numeral.after, words):
        return None
    last = pieces[numeral.after - 1].low
    parted = numeral.after - numeral.first > 2 and pieces[numeral.first + 1].low in PLAIN_HYPHENS
    bound = phrase_before(pieces, make.core, words.bounds)
    ahead = bound[1] if bound is not None else numeral.first  # "by | nearly | a third"
    moved = ahead > 0 and pieces[ahead - 1].low in words.by | words.moves
    ends = behind in words.part_of or moved or parted
    ends = ends or (behind in words.answering and _is_part(pieces, make, words))
    if ends or (last in words.whole and behind in words.whose):
        return make.quantity(numeral.after, PERCENT, "share", times=Decimal(100))
    return None
