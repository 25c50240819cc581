"""Pair: one or two quantities that are one amount, and what two must share to be one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from explainer.language.tables.amounts import AmountWords
from explainer.text.amounts.conversions import past_bracket
from explainer.text.amounts.lexer import Piece
from explainer.text.amounts.quantities import Quantity

STOPS = frozenset('.;:!?()“”"')
GAP = 12
"""Pieces between the two ends of a change ("from 7.2 percent in the month before to 7.4")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One or two quantities as one amount.

    ``low`` and ``before`` are None for a single one, ``core`` where it is that of ``main``.
    ``reach`` is the piece behind all that tells it, where other words stand between: "61% of
    voters, down from 74%".
    """

    first: int
    after: int
    main: Quantity
    value: Decimal
    core: int | None = None
    low: Decimal | None = None
    before: Decimal | None = None
    reach: int | None = None
    dropped: bool = False


def alone(one: Quantity) -> Pair:
    """Give a quantity that belongs to no other."""
    return Pair(first=one.first, after=one.after, main=one, value=one.value)


def lead_of(pieces: Sequence[Piece], quantity: Quantity) -> str:
    """Give the word before a quantity; "" where it comes first."""
    return pieces[quantity.first - 1].low if quantity.first else ""


def agree(one: Quantity, two: Quantity) -> bool:
    """Tell whether both count the same: equal units, or the first borrows the second's."""
    if one.unit == two.unit:
        return True
    return one.kind == "count" or (one.prefixed and two.kind == "count")


def scaled(one: Quantity, two: Quantity) -> Decimal:
    """Give a value at the scale that only the second tells: "10-15 million"."""
    scale = two.numeral.value / two.numeral.plain if two.numeral.plain else Decimal(1)
    fits = two.numeral.scaled and not one.numeral.scaled and one.value < two.numeral.plain
    return one.value * scale if fits else one.value


def main_of(one: Quantity, two: Quantity) -> Quantity:
    """Give the quantity whose unit both have; the later one where both tell it."""
    if two.kind == "count" and one.kind != "count":
        return replace(two, unit=one.unit, kind=one.kind)
    return two


def is_quiet(pieces: Sequence[Piece], one: Quantity, two: Quantity, gap: int = GAP) -> bool:
    """Tell whether the words between two quantities are few and hold no stop."""
    between = pieces[past_bracket(pieces, one.after) : two.first]
    return len(between) <= gap and not any(piece.low in STOPS for piece in between)


def is_model(pieces: Sequence[Piece], one: Quantity, two: Quantity) -> bool:
    """Tell whether the second of two numbers side by side is a name: "400 737 Max jets"."""
    if two.core != one.after or one.kind != "count" or two.kind != "count":
        return False
    plain = not two.numeral.spelled and not two.numeral.scaled
    return plain and pieces[two.core].kind == "number" and not is_year(pieces, one)


def is_sprint(
    pieces: Sequence[Piece], pair: Pair, later: Sequence[Quantity], words: AmountWords
) -> bool:
    """Tell whether speeds from nought are only what a time is told of: "0-60 mph in 5 seconds"."""
    if pair.main.unit not in words.speeds.values() or 0 not in (pair.low, pair.before):
        return False
    timed = later and later[0].unit in words.short_durations
    return bool(timed) and is_quiet(pieces, replace(pair.main, after=pair.after), later[0])


def is_year(pieces: Sequence[Piece], quantity: Quantity) -> bool:
    """Tell whether a bare number may as well be a year."""
    piece = pieces[quantity.numeral.first]
    if quantity.kind != "count" or quantity.numeral.scaled or piece.kind != "number":
        return False
    return len(piece.low) == 4 and piece.low.isdecimal() and 1500 <= quantity.value <= 2100
