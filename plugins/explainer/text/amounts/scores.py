"""Scores: two numbers that are the result of a match, or what a team has won and lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from explainer.language.tables.amounts import AmountWords
from explainer.text.amounts.lexer import Piece
from explainer.text.amounts.pair import STOPS, Pair, is_year
from explainer.text.amounts.quantities import PERCENT, Quantity
from explainer.text.marks import HYPHENS

NEAR = 7
"""Pieces before a score in which a verb of beating may stand: "beat Elm Rovers 3-1"."""
BEHIND = 4
"""Pieces behind one in which the noun of a result may: "a 3-1 cup win"."""
GOALS = 9
"""More that a side got are points, whatever they played."""
HALF, WHOLE, LEAST = 50, 100, 10
"""Percent that two sides of a poll have together, and that one of them has at least."""
FAR = 9
"""Pieces before two shares in which a verb of leading may stand: "carried the town 57-40"."""
MOST = 200
"""Points that one side of a match gets."""


def score(pieces: Sequence[Piece], one: Quantity, two: Quantity, words: AmountWords) -> Pair | None:
    """Read "beat Elm 3-1", "a 3-1 win", "a 5-11 season": as told, the side named first.

    None where it is one of several ("6-3 6-4"), of a part of the match or of a moment in it.
    """
    if any(q.kind != "count" or q.bound or q.numeral.spelled or q.value > MOST for q in (one, two)):
        return None
    if is_year(pieces, one) or _is_of_several(pieces, one, two):
        return None
    behind = _until_stop([piece.low for piece in pieces[two.after : two.after + BEHIND]])
    before = [piece.low for piece in pieces[max(0, one.first - NEAR) : one.first]]
    before = _until_stop(before[::-1] if before[-1:] != [","] else before[-2::-1])  # "Elm, 3-1"
    tally = not words.tallies.isdisjoint(behind)
    made = tally or not words.outcomes.isdisjoint(behind)
    beaten = not words.beating.isdisjoint(before)
    if not (made or beaten) or not words.midway.isdisjoint((*behind, *before[:1])):
        return None
    points = max(one.value, two.value) > GOALS
    unit = words.score_wins if tally else words.score_points if points else words.score
    main = replace(one, unit=unit, kind="score")
    return Pair(first=one.first, after=two.after, main=main, value=one.value, core=one.core)


def poll(
    pieces: Sequence[Piece], quantities: Sequence[Quantity], words: AmountWords
) -> Pair | None:
    """Read "led Poe 51-43", "carried Elm 57-40": two shares of voters, the side named first.

    None where it is a vote on something, or of a match.
    """
    if len(quantities) < 2 or any(q.kind != "count" or q.bound for q in quantities):
        return None
    one, two = quantities
    between = [piece.low for piece in pieces[one.after : two.core]]
    if len(between) != 1 or between[0] not in HYPHENS or one.numeral.spelled:
        return None
    if not HALF <= one.value + two.value <= WHOLE or min(one.value, two.value) < LEAST:
        return None
    before = [piece.low for piece in pieces[max(0, one.first - FAR) : one.first]]
    before = _until_stop(before[::-1] if before[-1:] != [","] else before[-2::-1])
    behind = _until_stop([piece.low for piece in pieces[two.after : two.after + FAR]])
    won = not (words.winning | words.carrying).isdisjoint(before)
    lost = not words.losing.isdisjoint(before)
    matched = words.midway | words.score_nouns
    decided = words.polls | words.outcomes | words.decided
    if not matched.isdisjoint((*before, *behind)) or not (won or lost):
        return None
    if not decided.isdisjoint((*before, *behind[:BEHIND])):
        return None
    if (one.value < two.value and not lost) or _is_of_several(pieces, one, two):
        return None
    main = replace(one, unit=PERCENT, kind="share")
    return Pair(first=one.first, after=two.after, main=main, value=one.value, core=one.core)


def is_spaced(pieces: Sequence[Piece], one: Quantity, two: Quantity) -> bool:
    """Tell whether a hyphen with a space on either side joins two quantities: "beat Elm 3 – 0"."""
    between = pieces[one.after : two.core]
    joined = len(between) == 1 and between[0].low in HYPHENS
    return joined and not between[0].glued and not pieces[two.core].glued


def _until_stop(words: list[str]) -> list[str]:
    """The words up to the first stop or comma."""
    end = next((at for at, low in enumerate(words) if low in STOPS or low == ","), len(words))
    return words[:end]


def _is_of_several(pieces: Sequence[Piece], one: Quantity, two: Quantity) -> bool:
    """Whether another number stands beside a score: "6-3 6-4", "beat Elm 6-7 (5), 6-4"."""
    before = pieces[max(0, one.first - 2) : one.first]
    if any(piece.low == ")" for piece in before):
        before = pieces[max(0, one.first - 4) : one.first]
    sides = before, pieces[two.after : two.after + 2]
    return any(piece.kind == "number" for side in sides for piece in side)
