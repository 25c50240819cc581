"""Conversions: a sum of money that a text tells again in another currency, in brackets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explainer.language.tables.amounts import AmountWords
from explainer.text.amounts.lexer import Piece
from explainer.text.amounts.quantities import Quantity

BRACKET, CLOSING = "()"
SEPARATORS = frozenset(";,/")
"""Marks between two conversions of one sum."""
LONGEST = 12
"""Pieces of such a bracket."""


def without_conversions(
    pieces: Sequence[Piece], found: Sequence[Quantity], words: AmountWords
) -> Iterator[Quantity]:
    """Leave out what only tells money again: "18bn euros ($23bn; £12bn)"."""
    last: Quantity | None = None
    inside = False
    for one in found:
        between = "" if last is None else " ".join(p.low for p in pieces[last.after : one.first])
        money = last is not None and (last.kind == "money" or last.unit in words.coins)
        behind = "".join(p.low for p in pieces[one.after : one.after + 1])
        closes = one.kind == "money" and (behind == CLOSING or behind in SEPARATORS)
        inside = money and closes and (between == BRACKET or (inside and between in SEPARATORS))
        last = one
        if not inside:
            yield one


def past_bracket(pieces: Sequence[Piece], at: int) -> int:
    """Give the piece itself, or the one behind a bracket that opens there."""
    if at >= len(pieces) or pieces[at].low != BRACKET:
        return at
    ahead = range(at, min(len(pieces), at + LONGEST))
    return next((step + 1 for step in ahead if pieces[step].low == CLOSING), at)
