"""Amounts in a text: money, shares, measures, counts, their changes, ranges and bounds.

A grammar over numbers, words and marks; which words they are, the language's tables say.
It knows nothing of sentences or of what is counted: the key figures read that from the syntax.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from explainer.language.tables.amounts import AmountWords, Limit
from explainer.text.amounts.bounds import bounded, rated
from explainer.text.amounts.lexer import Piece, pieces
from explainer.text.amounts.numerals import Numeral, is_part
from explainer.text.amounts.pair import Pair, alone, is_year
from explainer.text.amounts.pairs import paired
from explainer.text.amounts.quantities import TIMES, Kind, Quantity, quantity_at

__all__ = ["Amount", "Kind", "amounts", "plain"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """An amount and where it stands: ``text[start:end]``, bound, unit and rate included.

    Attributes:
        reach: Where the words end that tell all of it; beyond ``end`` where others stand between.
        core: Where the amount starts without its bound and without "from" or "between".
        value: At full scale; of a range the high end, of a change the end.
        unit: ISO 4217 code, "percent", "percentage points", "times", a unit of measure or of
            time; "" for a count, whose noun the syntax tells.
        kind: What sort of unit it is.
        low: The low end of a range.
        before: The start of a change.
        bound: How the words bound the value; None where it is exact.
        spelled: It is told in number words alone.
        year_like: A bare number that may as well be a year.
        again: The same sum in other currencies, in brackets behind it.
    """

    start: int
    end: int
    reach: int
    core: int
    value: Decimal
    unit: str
    kind: Kind
    low: Decimal | None = None
    before: Decimal | None = None
    bound: Limit | None = None
    spelled: bool = False
    year_like: bool = False
    again: tuple[Amount, ...] = ()


def amounts(
    text: str, words: AmountWords, taken: Iterable[tuple[int, int]] = (), *, polled: bool = False
) -> tuple[Amount, ...]:
    """Find the amounts of a text, in order.

    Args:
        text: One sentence, or any text.
        words: The language's words of amounts.
        taken: Pieces of the text that are something else, such as dates.
        polled: Whether the article tells what voters say or do: "led 51-43" tells two shares.

    Examples:
        >>> from explainer.language import LANGUAGES
        >>> words = LANGUAGES["en"].amounts
        >>> [(a.unit, plain(a.value)) for a in amounts("It cost £35bn, up 3.5%.", words)]
        [('GBP', 35000000000), ('percent', 3.5)]
        >>> [(a.before, a.value) for a in amounts("cut from 145% to 80% at once", words)]
        [(Decimal('145'), Decimal('80'))]
    """
    cut = pieces(text)
    found = tuple(_quantities(cut, words, _blocked(cut, taken)))
    return tuple(_amount(cut, pair) for pair in paired(cut, found, words, polled=polled))


def plain(value: Decimal) -> float:
    """Give the value as a number for data: an int where it is whole, never a float's artefact.

    Examples:
        >>> plain(Decimal("1.5E+3")), plain(Decimal("0.10"))
        (1500, 0.1)
    """
    if value == value.to_integral_value():
        return int(value)
    return float(round(value, 2) if _endless(value) else value)


def _endless(value: Decimal) -> bool:
    """Whether a division gave more digits than anybody writes."""
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and exponent < -15


def _blocked(cut: Sequence[Piece], taken: Iterable[tuple[int, int]]) -> frozenset[int]:
    """The pieces that lie in the taken parts of the text."""
    found: set[int] = set()
    at = 0
    for start, end in sorted(taken):
        while at < len(cut) and cut[at].end <= start:
            at += 1
        step = at
        while step < len(cut) and cut[step].start < end:
            found.add(step)
            step += 1
    return frozenset(found)


def _quantities(
    cut: Sequence[Piece], words: AmountWords, blocked: frozenset[int]
) -> Iterable[Quantity]:
    at, starters = 0, _starters(words)
    while at < len(cut):
        piece = cut[at]
        if piece.kind != "number" and piece.low not in starters and not is_part(piece):
            at += 1
            continue
        made = None if at in blocked else quantity_at(cut, at, words) or _factor(cut, at, words)
        if made is None:
            at = _past(cut, at)
            continue
        made = rated(cut, bounded(cut, made, words), words)
        if not blocked.intersection(range(made.core, made.after)):
            yield made
        at = made.after


@functools.cache
def _starters(words: AmountWords) -> frozenset[str]:
    """The words that an amount may start with: most words of a text are none."""
    marks = (*words.currency_marks, *words.mark_letters, *words.glued_marks)
    codes = (code.lower() for code in words.currency_codes)
    known = (
        words.numerals,
        words.articles,
        words.whole,
        words.factors,
        words.folds,
        words.heaps,
        marks,
        codes,
    )
    return frozenset(word for table in known for word in table)


def _past(cut: Sequence[Piece], at: int) -> int:
    """The piece behind one that starts no amount, and behind all digits that hang on it."""
    if cut[at].kind == "number":
        while at + 2 < len(cut) and cut[at + 1].glued and cut[at + 2].glued:
            if cut[at + 1].kind != "mark" or cut[at + 2].kind != "number":
                break
            at += 2
    return at + 1


def _factor(cut: Sequence[Piece], at: int, words: AmountWords) -> Quantity | None:
    """Read 'doubled', 'twice', 'tenfold'."""
    fold = words.folds.get(cut[at].low)
    factor = (fold, 1) if fold is not None else words.factors.get(cut[at].low)
    behind = cut[at + 1].low if at + 1 < len(cut) else ""
    often = cut[at].low in words.repeats and behind not in words.comparing  # "he tried twice"
    idle = behind in words.idle_factors and cut[at].low not in words.repeats  # "doubled as a"
    if factor is None or often or idle:
        return None
    value = Decimal(factor[0]) / Decimal(factor[1])
    numeral = Numeral(at, at + 1, value, value, spelled=True)
    return Quantity(
        first=at, after=at + 1, core=at, numeral=numeral, value=value, unit=TIMES, kind="factor"
    )


def _amount(cut: Sequence[Piece], pair: Pair) -> Amount:
    main = pair.main
    first = cut[pair.first]
    single = pair.low is None and pair.value == main.value
    return Amount(
        start=first.start,
        end=cut[pair.after - 1].end,
        reach=cut[(pair.reach or pair.after) - 1].end,
        core=cut[main.core if pair.core is None else pair.core].start,
        value=pair.value,
        unit=main.unit,
        kind=main.kind,
        low=pair.low,
        before=pair.before,
        bound=main.bound,
        spelled=not any(c.isdigit() for p in cut[pair.first : pair.after] for c in p.low),
        year_like=is_year(cut, main),
        again=tuple(_amount(cut, alone(q)) for q in main.again if single),
    )
