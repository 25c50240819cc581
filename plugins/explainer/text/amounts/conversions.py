"""Conversions: what a text tells again in another currency or measure, in brackets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from explainer.language.tables.amounts import AmountWords
from explainer.text.amounts.lexer import Piece
from explainer.text.amounts.quantities import Quantity

BRACKET, CLOSING = "()"
SEPARATORS = frozenset(";,/")
"""Marks between two conversions of one sum."""
STOPS = frozenset(".;:,!?()")
NEAR = 4
"""Pieces between a sum and the bracket that tells it again ("3bn yuan in 2024 ($4bn)")."""
LONGEST = 12
"""Pieces of such a bracket."""


def without_conversions(
    pieces: Sequence[Piece], found: Sequence[Quantity], words: AmountWords
) -> Iterator[Quantity]:
    """Leave out what only tells an amount again: "18bn euros ($23bn; £12bn)", "9 miles (14km)".

    So without brackets: "$4bn, or 3bn euros,". A sum comes with those that tell it in brackets.
    """
    kept: list[Quantity] = []
    told: int | None = None
    last: Quantity | None = None
    inside = False
    for one in found:
        between = [] if last is None else [p.low for p in pieces[last.after : one.first]]
        goes_on = inside and len(between) == 1 and between[0] in SEPARATORS | words.either
        opens = told is not None and _opens(pieces, kept[told], one, words)
        inside = (opens or goes_on) and _closes(pieces, one, words)
        last = one
        if told is not None and inside and one.kind == "money":
            kept[told] = replace(kept[told], again=(*kept[told].again, one))
        if inside or (told is not None and _is_told_again(kept[told], one, between, words)):
            continue
        told = len(kept) if one.kind in ("money", "measure") else told
        kept.append(one)
    yield from kept


def _is_told_again(
    told: Quantity, one: Quantity, between: Sequence[str], words: AmountWords
) -> bool:
    """Whether "or" behind a comma leads to an amount of the same kind in another unit."""
    joined = len(between) == 2 and between[0] == "," and between[1] in words.either
    alike = told.kind == one.kind and told.kind in ("money", "measure")
    return joined and alike and told.unit != one.unit


def _opens(pieces: Sequence[Piece], told: Quantity, one: Quantity, words: AmountWords) -> bool:
    """Whether an amount opens a bracket near one of its kind that has another unit."""
    between = [piece.low for piece in pieces[told.after : one.first]]
    if not between or between[-1] != BRACKET or told.unit == one.unit:
        return False
    near = len(between) <= NEAR and STOPS.isdisjoint(between[:-1])
    if one.kind == "measure":  # "9-mile-wide (14km)"
        return told.kind == "measure" and near
    money = told.kind == "money" or told.unit in words.coins.values()
    return one.kind == "money" and money and near


def _closes(pieces: Sequence[Piece], one: Quantity, words: AmountWords) -> bool:
    """Whether nothing but another sum follows an amount in its bracket."""
    behind = "".join(piece.low for piece in pieces[one.after : one.after + 1])
    if one.kind == "measure":
        return behind == CLOSING
    return one.kind == "money" and (behind == CLOSING or behind in SEPARATORS | words.either)


def past_bracket(pieces: Sequence[Piece], at: int) -> int:
    """Give the piece itself, or the one behind a bracket that opens there."""
    if at >= len(pieces) or pieces[at].low != BRACKET:
        return at
    ahead = range(at, min(len(pieces), at + LONGEST))
    return next((step + 1 for step in ahead if pieces[step].low == CLOSING), at)
